// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/audit/check.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/reading/read.hpp>
#include <gongkai/report/html.hpp>
#include <gongkai/report/json.hpp>

/// A whole report from any bytes: every span lies in the text and quotes something, auditing twice
/// finds the same, and the JSON says the same report again.
namespace {

using namespace gongkai;

void require(bool holds) {
    if (!holds) std::abort();
}

void require_quoted(const report::AnnualReport& report, Span span) {
    require(span.start < span.end && span.end <= report.text.size());
    require(!report.quote(span).empty());
}

template <typename Parts>
void require_known(const Parts& parts, std::size_t figures) {
    for (const std::size_t part : parts) require(part < figures);
}

void require_sound(const report::AnnualReport& report) {
    const std::size_t figures = report.figures.size();
    for (const auto& section : report.sections)
        require(section.span.start <= section.span.end && section.span.end <= report.text.size());
    for (const auto& figure : report.figures) {
        require_quoted(report, figure.span);
        require_quoted(report, figure.number);
        require(figure.span.contains(figure.number));
    }
    for (const auto& breakdown : report.breakdowns) {
        require_quoted(report, breakdown.span);
        require(breakdown.whole < figures && breakdown.first_group <= breakdown.parts.size());
        require_known(breakdown.parts, figures);
    }
    for (const auto& share : report.shares) {
        require_quoted(report, share.span);
        require(share.part < figures && (!share.whole || *share.whole < figures));
    }
    for (const auto& change : report.changes) {
        require_quoted(report, change.span);
        require(change.figure < figures);
    }
    for (const auto& list : report.lists) {
        require_quoted(report, list.span);
        for (const Span item : list.items) require_quoted(report, item);
    }
    for (const auto& year : report.years) require_quoted(report, year.span);
    for (const auto& number : report.malformed) require_quoted(report, number.span);
}

bool same(const report::Audit& a, const report::Audit& b) {
    const auto prints = [](const report::Audit& audit) {
        std::vector<std::string> all;
        for (const auto& finding : audit.findings) all.push_back(finding.fingerprint);
        return all;
    };
    return prints(a) == prints(b);
}

void check(std::string_view bytes, const reading::ReadOptions& options) {
    const auto report = reading::read(bytes, options);
    require_sound(report);
    const auto audit = audit::check(report);
    require(same(audit, audit::check(report)));
    const std::string json = report::to_json(report, &audit);
    const auto again = report::from_json(json);
    require_sound(again);
    const auto audit_again = audit::check(again);
    require(report::to_json(again, &audit_again) == json);
    require(!report::to_html(report, audit, Language::zh).empty());
}

}  // namespace

/// The first byte chooses the media type; the rest is the document.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::array media_types{"", "text/plain", "text/markdown", "text/html"};
    if (size == 0) return 0;
    reading::ReadOptions options;
    options.media_type = media_types[data[0] % media_types.size()];
    try {
        check({reinterpret_cast<const char*>(data) + 1, size - 1}, options);
    } catch (const UnreadableInput&) {
        // No bytes, or an image: said so, as promised.
        return 0;
    }
    return 0;
}
