// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "detail_html_grid.hpp"
#include "detail_html_reader.hpp"
#include "detail_html_tags.hpp"

namespace gongkai::reading::detail {

/// An element's attributes, as far as reading asks for them. Borrows from the parser.
struct Attributes {
    std::string_view class_name, id, role, style, name, property, content;
    std::uint32_t row_span = 1;
    std::uint32_t column_span = 1;
    bool hidden = false;
};

/// Builds a draft from the events of a parser, in one pass and without a tree.
class HtmlBuilder {
  public:
    explicit HtmlBuilder(bool drop_furniture) : drop_furniture_(drop_furniture) {}

    void start(std::string_view name, const Attributes& attributes);
    void end(std::string_view name);
    void characters(std::string_view utf8);

    [[nodiscard]] std::size_t depth() const { return open_.size(); }
    [[nodiscard]] Draft finish() &&;

  private:
    struct Open {
        Tag tag;
        bool dropped = false;
        bool furniture = false;  ///< dropped for what it is named, not for its tag
        bool bold = false;
    };

    /// A table whose end has not come yet.
    struct OpenTable {
        Grid grid;
        std::size_t first_piece = 0;
        bool in_cell = false;
        bool header = false;  ///< inside thead
        bool nested = false;  ///< holds a table of data
        bool has_heading = false;
        std::size_t numbers = 0;
        std::size_t size = 0;   ///< code points
        std::size_t prose = 0;  ///< of those, in sentences
        std::size_t link_bytes = 0;
        std::size_t bytes = 0;
    };

    void open_element(const Open& element, const Attributes& attributes);
    void close_element(const Open& element);
    void read_meta(const Attributes& attributes);
    void append(std::string_view utf8);
    void flush();
    void open_cell(const Attributes& attributes, bool header);
    void close_cell();
    void close_table();
    [[nodiscard]] static bool is_data(OpenTable& table);

    bool drop_furniture_;
    Draft draft_;
    std::vector<Open> open_;
    std::vector<OpenTable> tables_;
    int dropped_ = 0;  // open elements by property
    int furniture_ = 0;
    int bold_ = 0;
    int links_ = 0;
    int lists_ = 0;
    int items_ = 0;
    int heading_ = 0;  // level, 0 outside
    bool in_title_ = false;
    std::size_t piece_start_ = 0;
    bool pending_space_ = false;
    bool has_plain_ = false;
    std::uint32_t piece_links_ = 0;
    std::size_t piece_link_bytes_ = 0;
};

}  // namespace gongkai::reading::detail
