// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/base/span.hpp>

/// Document numbers (发文字号): 国办发〔2016〕19号. All on normalised text.
namespace gongkai::text {

struct DocumentNumber {
    Span span;           ///< the issuer included
    std::string issuer;  ///< 机关代字: 国办发; may be empty
    int year = 0;        ///< of 国务院令第711号: 0
    int number = 0;

    /// As the standard writes it: 国办发〔2016〕19号, 国务院令第711号.
    [[nodiscard]] std::string to_string() const;

    friend bool operator==(const DocumentNumber&, const DocumentNumber&) = default;
};

/// The number whose own part begins at `position`, at a bracket (〔2016〕19号, with [] () 【】
/// variants) or at 令 / 第 (令第711号, 令 711 号, 第711号令); nothing where none begins. `issuer`
/// is the run of ideographs before it, up to ten, without the words of the sentence that run into
/// it (根据国办发); `span` begins with it, before `position`. Constant time.
[[nodiscard]] std::optional<DocumentNumber> document_number_at(std::u32string_view text,
                                                               std::size_t position);

/// All document numbers of a text, in order.
[[nodiscard]] std::vector<DocumentNumber> find_document_numbers(std::u32string_view text);

}  // namespace gongkai::text
