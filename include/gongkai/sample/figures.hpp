// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <gongkai/base/label.hpp>

/// What a generated year comes to (生成数据的统计数).
namespace gongkai::sample {

/// A count of the generated year.
enum class Count {
    disclosures,
    disclosures_website,
    disclosures_documents,
    disclosures_other,
    requests,
    requests_web,
    requests_letter,
    eia_approvals,
    complaints,
    complaints_closed,
    complaints_open,
    newsletters,
    posts,
    bulletins,
    channels,
    columns,
    daily_visits,
    straw_groups,
    straw_counties
};

/// How many, in a year of scale 1.
struct Figure {
    Count count;
    std::int64_t value;
    bool scaled;  ///< whether it grows with the scale: what people file and the authority handles
};

// clang-format off

/// The statistics of a provincial environmental authority's year.
/// Source: one authority's annual report of 2016, which says 余 (and more) of the disclosures and
///   of the bulletins; of the latter, 52 are months and quarters of four series.
/// Complete to: 2026-11-27.
inline constexpr std::array figures{
    Figure{Count::disclosures,           5'800, true},
    Figure{Count::disclosures_website,   4'630, true},
    Figure{Count::disclosures_documents,   320, true},
    Figure{Count::disclosures_other,       850, true},
    Figure{Count::requests,                 30, true},
    Figure{Count::requests_web,             10, true},
    Figure{Count::requests_letter,          20, true},
    Figure{Count::eia_approvals,           258, true},
    Figure{Count::complaints,            1'266, true},
    Figure{Count::complaints_closed,     1'197, true},
    Figure{Count::complaints_open,          69, true},
    Figure{Count::newsletters,              55, false},
    Figure{Count::posts,                 1'285, true},
    Figure{Count::bulletins,                52, false},
    Figure{Count::channels,                  5, false},
    Figure{Count::columns,                  36, false},
    Figure{Count::daily_visits,         45'274, false},
    Figure{Count::straw_groups,             10, false},
    Figure{Count::straw_counties,           16, false},
};

// clang-format on

/// A count in a year of some scale.
[[nodiscard]] constexpr std::int64_t value_of(Count count, int scale = 1) {
    const auto& row = figures[static_cast<std::size_t>(count)];
    return row.value * (row.scaled ? scale : 1);
}

/// Whether the rows stand in the order of `Count` and the parts make up their wholes.
[[nodiscard]] consteval bool sound_figures() {
    for (std::size_t i = 0; i < figures.size(); ++i)
        if (static_cast<std::size_t>(figures[i].count) != i) return false;
    return value_of(Count::disclosures) == value_of(Count::disclosures_website) +
                                               value_of(Count::disclosures_documents) +
                                               value_of(Count::disclosures_other) &&
           value_of(Count::requests) ==
               value_of(Count::requests_web) + value_of(Count::requests_letter) &&
           value_of(Count::complaints) ==
               value_of(Count::complaints_closed) + value_of(Count::complaints_open);
}
static_assert(sound_figures());

}  // namespace gongkai::sample

namespace gongkai {

template <>
inline constexpr std::array labels<sample::Count>{
    Label{sample::Count::disclosures, "disclosures", "主动公开信息", "items disclosed"},
    Label{sample::Count::disclosures_website, "disclosures.website", "网站信息", "on the website"},
    Label{sample::Count::disclosures_documents, "disclosures.documents", "政府公文信息",
          "as official documents"},
    Label{sample::Count::disclosures_other, "disclosures.other", "其他渠道公开",
          "by other channels"},
    Label{sample::Count::requests, "requests", "依申请公开", "requests answered"},
    Label{sample::Count::requests_web, "requests.web", "网上依申请", "by the website"},
    Label{sample::Count::requests_letter, "requests.letter", "信函依申请", "by letter"},
    Label{sample::Count::eia_approvals, "eia_approvals", "环评审批", "EIA approvals"},
    Label{sample::Count::complaints, "complaints", "举报", "complaints"},
    Label{sample::Count::complaints_closed, "complaints.closed", "已办结举报", "closed"},
    Label{sample::Count::complaints_open, "complaints.open", "办理中举报", "being handled"},
    Label{sample::Count::newsletters, "newsletters", "环境信息动态", "newsletter issues"},
    Label{sample::Count::posts, "posts", "政务微博", "posts"},
    Label{sample::Count::bulletins, "bulletins", "环境质量月报", "bulletins"},
    Label{sample::Count::channels, "channels", "频道", "channels of the website"},
    Label{sample::Count::columns, "columns", "栏目", "columns of the website"},
    Label{sample::Count::daily_visits, "daily_visits", "日访问量", "visits a day, on average"},
    Label{sample::Count::straw_groups, "straw_groups", "秸秆禁烧督查组", "straw-burning groups"},
    Label{sample::Count::straw_counties, "straw_counties", "重点县", "counties they inspect"},
};
static_assert(complete(labels<sample::Count>));

}  // namespace gongkai
