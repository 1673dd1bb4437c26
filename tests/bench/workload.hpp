// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>

/// What every benchmark reads: report.txt, the page made of it and page.html, and a published
/// report where GONGKAI_SHARED names a folder that holds one. side_by_side.py makes the same.
namespace gongkai::bench {

inline std::string content(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error("cannot open " + path);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline std::string report_text() {
    return content(GONGKAI_SOURCE_DIR "/tests/bench/report.txt");
}

/// The published report; empty where there is none.
inline std::string seed_text() {
    const char* shared = std::getenv("GONGKAI_SHARED");
    if (shared == nullptr || *shared == '\0') return {};
    return content(std::string(shared) + "/seeds/jilin-2016-annual-report.txt");
}

/// A page as content systems write them, with each line of `text` in a styled paragraph.
inline std::string page_of(std::string_view text) {
    constexpr std::string_view mark = "<!-- report -->\n";
    std::string page = content(GONGKAI_SOURCE_DIR "/tests/bench/page.html");
    std::string paragraphs;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        paragraphs +=
            "<p style=\"text-indent: 2em; line-height: 200%\"><span "
            "style=\"font-size: 16px; font-family: 宋体\">";
        paragraphs += text.substr(0, end);
        paragraphs += "</span></p>\n";
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return page.replace(page.find(mark), mark.size(), paragraphs);
}

/// `text` as word processors save it: each number in a span of its own.
inline std::string word_page_of(std::string_view text) {
    std::string spans;
    bool inside = false;
    for (const char c : text) {
        const bool number = (c >= '0' && c <= '9') || c == '.';
        if (number && !inside)
            spans +=
                "<span lang=\"EN-US\" style=\"font-size: 16.0pt; line-height: 200%; "
                "font-family: 仿宋; mso-hansi-font-family: 仿宋\">";
        if (!number && inside) spans += "</span>";
        inside = number;
        spans += c;
    }
    return page_of(spans);
}

/// `text` again and again, to at least `bytes`.
inline std::string repeated(std::string_view text, std::size_t bytes) {
    std::string all;
    all.reserve(bytes + text.size());
    while (all.size() < bytes) all += text;
    return all;
}

}  // namespace gongkai::bench
