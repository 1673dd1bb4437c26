// SPDX-License-Identifier: Apache-2.0
// Reads a small report that contradicts itself, and expects to be told so.
#include <algorithm>
#include <iostream>
#include <string_view>

#include <gongkai/gongkai.hpp>

constexpr std::string_view text = R"(云溪市环境保护局2016年政府信息公开工作年度报告

一、概述
2016年,我局收到政府信息公开申请25件。

二、依申请公开政府信息情况
2016年,我局共收到政府信息公开申请30件。
)";

int main() {
    const auto report = gongkai::read(text, {.name = "report.txt", .media_type = "text/plain"});
    const auto findings = gongkai::check(report).findings;
    for (const auto& finding : findings)
        std::cout << finding.rule << ": " << finding.message << '\n';
    const bool told = std::ranges::any_of(findings, [](const auto& finding) {
        return finding.severity == gongkai::Severity::error &&
               finding.left.value != finding.right.value;
    });
    return report.year == 2016 && told ? 0 : 1;
}
