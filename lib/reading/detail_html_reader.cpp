// SPDX-License-Identifier: Apache-2.0
#include "detail_html_reader.hpp"

#include <algorithm>
#include <charconv>
#include <memory>
#include <utility>

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

#include "detail_html_builder.hpp"

namespace gongkai::reading::detail {
namespace {

constexpr std::size_t chunk_bytes = 4096;
// The parser compares each end tag with all open elements, each attribute with all others of its
// element: without limits a page of nothing but those takes quadratic time.
constexpr std::size_t depth_limit = 1000;
constexpr std::size_t attribute_limit = 1000;

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
}

std::uint32_t span_of(std::string_view value) {
    std::uint32_t span = 1;
    while (!value.empty() && value.front() == ' ') value.remove_prefix(1);
    std::from_chars(value.data(), value.data() + value.size(), span);
    return span;
}

Attributes attributes_of(const xmlChar** pairs) {
    Attributes attributes;
    if (pairs == nullptr) return attributes;
    for (; pairs[0] != nullptr; pairs += 2) {
        const auto name = view(pairs[0]);
        const auto value = view(pairs[1]);
        if (name == "class") attributes.class_name = value;
        if (name == "id") attributes.id = value;
        if (name == "style") attributes.style = value;
        if (name == "role") attributes.role = value;
        if (name == "name") attributes.name = value;
        if (name == "property") attributes.property = value;
        if (name == "content") attributes.content = value;
        if (name == "rowspan") attributes.row_span = span_of(value);
        if (name == "colspan") attributes.column_span = span_of(value);
        if (name == "hidden") attributes.hidden = true;
        if (name == "aria-hidden" && value == "true") attributes.hidden = true;
    }
    return attributes;
}

/// One run of the parser: its events go to a builder.
class Run {
  public:
    explicit Run(bool drop_furniture) : builder_(drop_furniture) {
        xmlInitParser();
        handler_.initialized = XML_SAX2_MAGIC;
        handler_.startElement = [](void* run, const xmlChar* name, const xmlChar** attributes) {
            static_cast<Run*>(run)->start(view(name), attributes);
        };
        handler_.endElement = [](void* run, const xmlChar* name) {
            auto& self = *static_cast<Run*>(run);
            if (!self.stopped()) self.builder_.end(view(name));
        };
        handler_.characters = [](void* run, const xmlChar* text, int size) {
            auto& self = *static_cast<Run*>(run);
            if (self.stopped() || size <= 0) return;
            self.builder_.characters(
                {reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
        };
        handler_.ignorableWhitespace = handler_.characters;
        handler_.cdataBlock = handler_.characters;
        parser_.reset(
            htmlCreatePushParserCtxt(&handler_, this, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
        if (!parser_) throw std::bad_alloc();
        htmlCtxtUseOptions(parser_.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
                                              HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                              HTML_PARSE_IGNORE_ENC);
    }

    Draft read(std::string_view utf8) && {
        for (std::size_t at = 0; at < utf8.size() && !stopped(); at += chunk_bytes) {
            const auto chunk = utf8.substr(at, chunk_bytes);
            htmlParseChunk(parser_.get(), chunk.data(), static_cast<int>(chunk.size()), 0);
            watch_start_tag(chunk);
        }
        if (!stopped()) htmlParseChunk(parser_.get(), nullptr, 0, 1);
        auto draft = std::move(builder_).finish();
        draft.too_deep = too_deep_;
        draft.too_many_attributes = too_many_attributes_;
        return draft;
    }

  private:
    struct FreeParser {
        void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
    };

    [[nodiscard]] bool stopped() const { return too_deep_ || too_many_attributes_; }

    void start(std::string_view name, const xmlChar** attributes) {
        if (stopped()) return;
        if (builder_.depth() >= depth_limit) {
            too_deep_ = true;
            xmlStopParser(parser_.get());
            return;
        }
        builder_.start(name, attributes_of(attributes));
    }

    /// Stops at a start tag that is longer than a chunk and has no end of attributes. The parser
    /// holds such a tag back until it is complete.
    void watch_start_tag(std::string_view chunk) {
        const auto* input = parser_->input;
        const auto pending = static_cast<std::size_t>(input->end - input->cur);
        const bool is_tag = pending > chunk_bytes && input->cur[0] == '<' && input->cur[1] != '!' &&
                            input->cur[1] != '/' && input->cur[1] != '?';
        if (!is_tag) {
            separators_ = 0;
            return;
        }
        separators_ += static_cast<std::size_t>(std::ranges::count_if(
            chunk, [](char c) { return c == ' ' || c == '/' || (c >= '\t' && c <= '\r'); }));
        too_many_attributes_ = separators_ > attribute_limit;
    }

    xmlSAXHandler handler_{};
    HtmlBuilder builder_;
    std::unique_ptr<xmlParserCtxt, FreeParser> parser_;
    std::size_t separators_ = 0;
    bool too_deep_ = false;
    bool too_many_attributes_ = false;
};

}  // namespace

Draft read_html(std::string_view utf8, bool drop_furniture) {
    return Run(drop_furniture).read(utf8);
}

}  // namespace gongkai::reading::detail
