// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

#include <gongkai/base/label.hpp>

namespace gongkai::report {

/// The statutory parts of a report, whatever their headings say.
enum class SectionKey { overview, proactive, requests, fees, review, problems, plans, other };

/// The statutory form of a report (年度报告格式).
enum class Form { y2008, y2019, y2021 };

/// A form as its instrument sets it. Both years are report years, inclusive.
struct FormRow {
    Form form;
    int from;
    std::optional<int> to;                 ///< empty while in force
    std::span<const SectionKey> required;  ///< statutory sections, in order
    std::string_view instrument;
    std::string_view article;
};

inline constexpr std::array sections_2008{SectionKey::proactive, SectionKey::requests,
                                          SectionKey::fees, SectionKey::review,
                                          SectionKey::problems};
inline constexpr std::array sections_2019{SectionKey::overview, SectionKey::proactive,
                                          SectionKey::requests, SectionKey::review,
                                          SectionKey::problems, SectionKey::other};

// clang-format off

/// The forms of the annual report.
/// Source: the instrument in each row.
/// Checked against: the sections of 43 published reports of 2009 to 2025.
/// Complete to: 2026-11-24.
inline constexpr std::array form_rows{
    FormRow{Form::y2008, 2008, 2018, sections_2008, "政府信息公开条例(国务院令第492号)", "第三十二条"},
    FormRow{Form::y2019, 2019, 2020, sections_2019, "政府信息公开条例(国务院令第711号); 国办公开办函〔2019〕60号", "第五十条"},
    FormRow{Form::y2021, 2021, {},   sections_2019, "政府信息公开条例(国务院令第711号); 国办公开办函〔2021〕30号", "第五十条"},
};

// clang-format on

/// The form in force for a report year; nothing for a year before the first.
[[nodiscard]] constexpr std::optional<Form> form_in_force(int year) {
    for (const auto& row : form_rows)
        if (row.from <= year && (!row.to || year <= *row.to)) return row.form;
    return std::nullopt;
}

[[nodiscard]] constexpr const FormRow& row_of(Form form) {
    return form_rows[static_cast<std::size_t>(form)];
}

}  // namespace gongkai::report

namespace gongkai {

template <>
inline constexpr std::array labels<report::SectionKey>{
    Label{report::SectionKey::overview, "overview", "总体情况", "overview"},
    Label{report::SectionKey::proactive, "proactive", "主动公开政府信息情况",
          "proactive disclosure"},
    Label{report::SectionKey::requests, "requests", "收到和处理政府信息公开申请情况",
          "requests for information"},
    Label{report::SectionKey::fees, "fees", "政府信息公开收费及减免情况", "fees and waivers"},
    Label{report::SectionKey::review, "review", "行政复议、行政诉讼情况",
          "reconsideration and litigation"},
    Label{report::SectionKey::problems, "problems", "存在的主要问题及改进情况",
          "problems and improvements"},
    Label{report::SectionKey::plans, "plans", "下一步工作", "plans"},
    Label{report::SectionKey::other, "other", "其他需要报告的事项", "other matters"},
};
static_assert(complete(labels<report::SectionKey>));

template <>
inline constexpr std::array labels<report::Form>{
    Label{report::Form::y2008, "2008", "2008年格式", "form of 2008"},
    Label{report::Form::y2019, "2019", "2019年格式", "form of 2019"},
    Label{report::Form::y2021, "2021", "2021年格式", "form of 2021"},
};
static_assert(complete(labels<report::Form>));

}  // namespace gongkai
