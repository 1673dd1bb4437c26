// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "html_grid.hpp"
#include "html_reader.hpp"
#include "html_tags.hpp"

namespace gongkai::reading::detail {

/// An element's attributes, as far as reading asks for them. Borrows from the page.
struct Attributes {
    std::string_view class_name, id, role, style, name, property, content;
    std::uint32_t row_span = 1;
    std::uint32_t column_span = 1;
    bool hidden = false;
    bool is_link = false;  ///< has a target
};

/// Builds a draft from the tags and words of a page, in one pass and without a tree. Missing and
/// stray end tags are made up for as browsers do: a block ends an open p, an li ends an li, and
/// nothing inside a cell ends anything outside it.
class HtmlBuilder {
  public:
    HtmlBuilder(std::size_t page_bytes, bool drop_furniture) : drop_furniture_(drop_furniture) {
        draft_.text.reserve(page_bytes);
    }

    void start(const Tag& tag, const Attributes& attributes);
    void end(const Tag& tag);
    void characters(std::string_view utf8);
    void title(std::string words) { draft_.title = std::move(words); }

    [[nodiscard]] Draft finish() &&;

  private:
    struct Open {
        const Tag* tag;
        bool bold = false;
        bool link = false;
    };

    /// What open elements make of the words in them.
    struct Context {
        int bold = 0;
        int links = 0;
        int lists = 0;
        int items = 0;
        int heading = 0;  ///< its level
    };

    struct OpenTable {
        Grid grid;
        Context outer;
        std::size_t floor = 0;  ///< open elements, itself included
        std::size_t first_piece = 0;
        bool in_cell = false;
        bool header = false;  ///< inside thead
        bool nested = false;  ///< holds a table of data
        bool has_heading = false;
        std::size_t numbers = 0;
        std::size_t size = 0;   ///< in code points
        std::size_t prose = 0;  ///< of those, in sentences
        std::size_t bytes = 0;
        std::size_t link_bytes = 0;
    };

    /// The element whose content is being left out.
    struct Dropped {
        const Tag* tag = nullptr;
        bool furniture = false;  ///< for what it is named or hidden, not for its tag
        std::size_t same = 0;    ///< open elements of its name, itself included
        std::size_t lists = 0;
        std::size_t tables = 0;
    };

    [[nodiscard]] bool is_furniture(const Tag& tag, const Attributes& attributes) const;
    [[nodiscard]] bool still_dropped_at_start(const Tag& tag);
    [[nodiscard]] bool still_dropped_at_end(const Tag& tag);
    void push(const Tag& tag, const Attributes& attributes);
    void end_implied(const Tag& tag);
    void truncate(std::size_t depth);
    [[nodiscard]] std::size_t floor() const;

    void open_cell(const Tag& tag, const Attributes& attributes);
    void close_cell();
    void open_rows(const Tag& tag);
    void close_table();
    [[nodiscard]] static bool is_data(OpenTable& table);

    void read_meta(const Attributes& attributes);
    void append(std::string_view utf8);
    void flush();

    bool drop_furniture_;
    Draft draft_;
    std::vector<Open> open_;
    std::vector<OpenTable> tables_;
    Context context_;
    Dropped dropped_;
    std::size_t piece_start_ = 0;
    bool pending_space_ = false;
    bool has_plain_ = false;
    std::uint32_t piece_links_ = 0;
    std::size_t piece_link_bytes_ = 0;
};

}  // namespace gongkai::reading::detail
