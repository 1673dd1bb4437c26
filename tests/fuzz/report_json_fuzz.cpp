// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include <gongkai/audit/check.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/report/html.hpp>
#include <gongkai/report/json.hpp>

namespace {

using namespace gongkai;

std::optional<report::AnnualReport> report_from(std::string_view json) {
    try {
        return report::from_json(json);
    } catch (const InvalidValue&) {
        return std::nullopt;
    }
}

}  // namespace

/// Any JSON is a report or an `InvalidValue`. A report that was taken is written as it was, and
/// can be audited and shown.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto report = report_from({reinterpret_cast<const char*>(data), size});
    if (!report) return 0;
    const std::string json = report::to_json(*report);
    if (report::to_json(report::from_json(json)) != json) std::abort();
    static_cast<void>(report::to_html(*report, audit::check(*report), Language::en));
    return 0;
}
