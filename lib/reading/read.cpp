// SPDX-License-Identifier: Apache-2.0
#include <gongkai/reading/read.hpp>

#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>
#include <vector>

#include <gongkai/reading/document.hpp>

#include "figures/figure_reader.hpp"
#include "identity.hpp"
#include "passages.hpp"
#include "sha256.hpp"

namespace gongkai::reading {
namespace {

constexpr std::size_t opening_passages = 400;
constexpr std::size_t opening_size = 60'000;  // code points that may say who reports on what

bool is_readable(std::string_view media_type) {
    return media_type == "text/plain" || media_type == "text/markdown" || media_type == "text/html";
}

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos;
}

std::string display_name(const std::string& name) {
    return name.empty() ? "input" : name;
}

Document split(std::string_view media_type, std::string text) {
    if (media_type == "text/html") return split_html(text);
    if (media_type == "text/markdown") return split_markdown(std::move(text));
    return split_plain_text(std::move(text));
}

bool ends_unfinished(std::string_view text) {
    const auto last = text.find_last_not_of(" \t\r\n");
    if (last == std::string_view::npos) return false;
    text = text.substr(0, last + 1);
    for (const std::string_view end :
         {"。", "！", "？", "!", "?", ".", ";", "；", ")", "）", "”", "》"})
        if (text.ends_with(end)) return false;
    return true;
}

void read_figures(const Outline& outline, std::span<const NormalisedPassage> opening,
                  report::AnnualReport& report) {
    FigureReader reader(report);
    for (std::size_t i = 0; i < outline.passages.size(); ++i) {
        const PassageSpan& place = outline.passages[i];
        if (place.heading) continue;
        text::Normalised fresh;
        const text::Normalised* words = nullptr;
        if (i < opening.size()) {
            words = &opening[i].normalised;
        } else {
            fresh = normalise(report.text, place);
            words = &fresh;
        }
        reader.read({words, place.span.start, place.section, place.topic,
                     i + 1 == outline.passages.size()});
    }
}

}  // namespace

report::AnnualReport read(std::string_view bytes, const ReadOptions& options) {
    if (is_blank(bytes))
        throw UnreadableInput(display_name(options.name), "is empty: a report's text is expected");
    const std::string media_type = options.media_type.empty()
                                       ? std::string(media_type_of(options.name, bytes))
                                       : options.media_type;
    if (!is_readable(media_type))
        throw UnreadableInput(display_name(options.name),
                              "is " + media_type +
                                  "; text, Markdown or HTML is expected "
                                  "(save or export the report as one of these)");
    auto declared = options.encoding;
    if (!declared && media_type == "text/html")
        declared = text::find_encoding(declared_charset(bytes));
    text::Decoded decoded = text::decode(bytes, declared);

    report::AnnualReport report;
    report.source = {options.name, media_type, std::string(token(decoded.encoding)), sha256(bytes)};
    Document document = split(media_type, std::move(decoded.text));
    report.text = text::Text(std::move(document.text));
    report.diagnostics = std::move(decoded.diagnostics);
    report.diagnostics.insert(report.diagnostics.end(),
                              std::make_move_iterator(document.diagnostics.begin()),
                              std::make_move_iterator(document.diagnostics.end()));
    report.cut_off = ends_unfinished(report.text.utf8());

    Outline parts = outline(document, report.text);
    std::vector<NormalisedPassage> opening;
    std::size_t size = 0;
    for (const auto& place : parts.passages) {
        if (opening.size() == opening_passages || size > opening_size) break;
        opening.push_back({place, normalise(report.text, place)});
        size += opening.back().normalised.text.size();
    }
    read_identity(opening, document.title, document.published, report);
    report.sections = std::move(parts.sections);
    read_figures(parts, opening, report);
    return report;
}

report::AnnualReport read_file(const std::filesystem::path& path, ReadOptions options) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        throw UnreadableInput(path.string(), "does not exist; give the path of a report");
    if (std::filesystem::is_directory(status))
        throw UnreadableInput(path.string(), "is a directory; give the files in it");
    std::ifstream file(path, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    if (file.bad() || !file.is_open())
        throw UnreadableInput(path.string(), "cannot be read; are its permissions right?");
    if (options.name.empty()) options.name = path.filename().string();
    return read(bytes, options);
}

}  // namespace gongkai::reading
