// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <string>

#include "evidence.hpp"
#include "rule_functions.hpp"

namespace gongkai::audit::detail {

Outcome text_list_count(const report::AnnualReport& report) {
    Outcome outcome;
    for (const auto& list : report.lists) {
        // One item is a list that could not be taken apart.
        if (list.open || list.items.size() < 2 || !in_reach(list.announced)) continue;
        const Decimal listed = static_cast<std::int64_t>(list.items.size());
        compared(outcome, false);
        if (listed == list.announced) continue;
        const std::string x = list.announced.to_string();
        const std::string y = listed.to_string();
        const std::string words = quoted(report, list.span);
        const Span items{list.items.front().start, list.items.back().end};
        outcome.findings.push_back(finding(
            worded(x, list.span), worded(y, items),
            {join({"列举数目不符:", words, "称有", x, "个", list.of, ",实际列出", y, "个。"}),
             join({"Announced and listed items differ: ", words, " announces ", x, ", lists ", y,
                   "."})},
            listed - list.announced));
    }
    return outcome;
}

Outcome number_malformed(const report::AnnualReport& report) {
    Outcome outcome;
    outcome.compared = report.malformed.size();
    for (const auto& figure : report.figures) {
        if (figure.statement == report::Statement::number)
            compared(outcome, figure.amount.value.is_zero());
    }
    for (const auto& number : report.malformed) {
        const std::string words = quoted(report, number.span);
        outcome.findings.push_back(
            finding(worded(std::string(report.quote(number.span)), number.span), worded(""),
                    {join({"数字写法有误,无法确定其值:", words, "。"}),
                     join({"A number that cannot be read one way only: ", words, "."})}));
    }
    return outcome;
}

}  // namespace gongkai::audit::detail
