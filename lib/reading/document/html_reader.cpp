// SPDX-License-Identifier: Apache-2.0
#include "html_reader.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

#include <gongkai/text/utf8.hpp>

#include "html_builder.hpp"
#include "html_entities.hpp"
#include "html_tags.hpp"

namespace gongkai::reading::detail {
namespace {

constexpr auto npos = std::string_view::npos;

constexpr char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
constexpr bool is_letter(char c) {
    return lower(c) >= 'a' && lower(c) <= 'z';
}
constexpr bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool equal(std::string_view name, std::string_view lower_case) {
    return std::ranges::equal(name, lower_case, {}, lower);
}

std::uint32_t span_of(std::string_view value) {
    std::uint32_t span = 1;
    while (!value.empty() && is_space(value.front())) value.remove_prefix(1);
    std::from_chars(value.data(), value.data() + value.size(), span);
    return span;
}

/// Keeps an attribute that reading asks for; of two with one name, the first.
void keep(Attributes& attributes, std::string_view name, std::string_view value) {
    const auto first = [&](std::string_view& kept) {
        if (kept.data() == nullptr) kept = value;
    };
    switch (name.size()) {
        case 2:
            if (equal(name, "id")) first(attributes.id);
            break;
        case 4:
            if (equal(name, "name")) first(attributes.name);
            if (equal(name, "role")) first(attributes.role);
            if (equal(name, "href")) attributes.is_link = true;
            break;
        case 5:
            if (equal(name, "class")) first(attributes.class_name);
            if (equal(name, "style")) first(attributes.style);
            break;
        case 6:
            if (equal(name, "hidden")) attributes.hidden = true;
            break;
        case 7:
            if (equal(name, "content")) first(attributes.content);
            if (equal(name, "onclick")) attributes.is_link = true;
            if (equal(name, "rowspan")) attributes.row_span = span_of(value);
            if (equal(name, "colspan")) attributes.column_span = span_of(value);
            break;
        case 8:
            if (equal(name, "property")) first(attributes.property);
            break;
        case 11:
            if (equal(name, "aria-hidden") && equal(value, "true")) attributes.hidden = true;
            break;
        default:
            break;
    }
}

/// Walks a page once, tag by tag, as browsers do: what is no tag is text, a tag ends at a > outside
/// quotes, scripts end at their own end tag. Written here because libxml2 compares each attribute
/// with all before it (quadratic time) and, fed in pieces, loses the rest of some pages.
class Scanner {
  public:
    Scanner(std::string_view page, HtmlBuilder& builder) : page_(page), builder_(builder) {}

    /// Returns whether the page ended inside a tag, a comment or a script.
    bool scan() {
        while (at_ < page_.size()) {
            const auto tag = std::min(page_.find('<', at_), page_.size());
            add_text(page_.substr(at_, tag - at_));
            at_ = tag;
            if (at_ < page_.size()) scan_markup();
        }
        return cut_off_;
    }

  private:
    [[nodiscard]] char peek(std::size_t ahead) const {
        return at_ + ahead < page_.size() ? page_[at_ + ahead] : '\0';
    }

    void scan_markup() {
        if (is_letter(peek(1))) {
            scan_start_tag();
        } else if (peek(1) == '/' && is_letter(peek(2))) {
            at_ += 2;
            const auto name = scan_name();
            skip_past(">");
            if (const auto* tag = find_tag(name)) builder_.end(*tag);
        } else if (page_.substr(at_).starts_with("<!--")) {
            // <!--> is a whole comment.
            at_ += 2;
            skip_past(page_.substr(at_).starts_with("-->") ? ">" : "-->", 2);
        } else if (peek(1) == '!' || peek(1) == '?' || peek(1) == '/') {
            skip_past(">");
        } else {
            builder_.characters("<");
            ++at_;
        }
    }

    void skip_past(std::string_view mark, std::size_t ahead = 0) {
        const auto found = page_.find(mark, at_ + ahead);
        if (found == npos) cut_off_ = true;
        at_ = found == npos ? page_.size() : found + mark.size();
    }

    std::string_view scan_name() {
        const auto start = at_;
        while (at_ < page_.size() && !is_space(page_[at_]) && page_[at_] != '>' &&
               page_[at_] != '/')
            ++at_;
        return page_.substr(start, at_ - start);
    }

    void scan_start_tag() {
        ++at_;
        const auto* tag = find_tag(scan_name());
        Attributes attributes;
        while (scan_attribute(attributes)) {
        }
        if (at_ >= page_.size()) {
            cut_off_ = true;
            return;
        }
        ++at_;
        if (tag == nullptr) return;
        if (tag->role == Role::title) {
            scan_title();
        } else {
            builder_.start(*tag, attributes);
            if (tag->is_raw) skip_raw(*tag);
        }
    }

    /// Reads one attribute; false at the end of the tag, with `at_` at its > or the page's end.
    bool scan_attribute(Attributes& attributes) {
        while (at_ < page_.size() && (is_space(page_[at_]) || page_[at_] == '/')) ++at_;
        if (at_ >= page_.size() || page_[at_] == '>') return false;
        const auto start = at_++;
        while (at_ < page_.size() && !is_space(page_[at_]) && page_[at_] != '>' &&
               page_[at_] != '/' && page_[at_] != '=')
            ++at_;
        const auto name = page_.substr(start, at_ - start);
        while (at_ < page_.size() && is_space(page_[at_])) ++at_;
        keep(attributes, name, peek(0) == '=' ? scan_value() : std::string_view{});
        return true;
    }

    std::string_view scan_value() {
        ++at_;
        while (at_ < page_.size() && is_space(page_[at_])) ++at_;
        const char quote = peek(0);
        if (quote == '"' || quote == '\'') {
            const auto start = ++at_;
            const auto end = std::min(page_.find(quote, at_), page_.size());
            at_ = std::min(end + 1, page_.size());
            return page_.substr(start, end - start);
        }
        const auto start = at_;
        while (at_ < page_.size() && !is_space(page_[at_]) && page_[at_] != '>') ++at_;
        return page_.substr(start, at_ - start);
    }

    /// The end tag of `name` from here on, at its <.
    [[nodiscard]] std::size_t find_end_tag(std::string_view name) const {
        for (auto at = page_.find("</", at_); at != npos; at = page_.find("</", at + 2)) {
            if (!equal(page_.substr(at + 2, name.size()), name)) continue;
            const auto behind = at + 2 + name.size();
            if (behind >= page_.size() || !is_letter(page_[behind])) return at;
        }
        return npos;
    }

    void skip_raw(const Tag& tag) {
        const auto end = find_end_tag(tag.name);
        cut_off_ = cut_off_ || end == npos;
        at_ = std::min(end, page_.size());
    }

    /// Only the first title counts. One without an end is passed over: the page stands behind it.
    void scan_title() {
        if (has_title_) return;
        has_title_ = true;
        const auto end = find_end_tag("title");
        if (end == npos) return;
        builder_.title(resolved(page_.substr(at_, end - at_)));
        at_ = end;
    }

    void add_text(std::string_view text) {
        for (std::size_t at = 0; at < text.size();) {
            const auto next = std::min(text.find('&', at), text.size());
            if (next > at) builder_.characters(text.substr(at, next - at));
            at = next;
            if (at == text.size()) return;
            const auto reference = reference_at(text.substr(at));
            std::string character = "&";
            if (reference.bytes > 0) {
                character.clear();
                text::append_utf8(character, reference.code_point);
            }
            builder_.characters(character);
            at += std::max<std::size_t>(reference.bytes, 1);
        }
    }

    std::string_view page_;
    HtmlBuilder& builder_;
    std::size_t at_ = 0;
    bool has_title_ = false;
    bool cut_off_ = false;
};

}  // namespace

Draft read_html(std::string_view utf8, bool drop_furniture) {
    HtmlBuilder builder(utf8.size(), drop_furniture);
    const bool cut_off = Scanner(utf8, builder).scan();
    auto draft = std::move(builder).finish();
    draft.cut_off = cut_off;
    return draft;
}

}  // namespace gongkai::reading::detail
