// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <gongkai/base/label.hpp>
#include <gongkai/statute/taxonomy_row.hpp>

namespace gongkai::statute {

/// What an agency has to disclose of its own accord (主动公开事项), in the order of
/// 政府信息公开条例(2019)第二十条. The groups of 2007 are not held: their list was not seen whole.
enum class ProactiveCategory {
    regulations,
    organisation,
    plans,
    statistics,
    licences,
    penalties,
    budgets,
    administrative_fees,
    procurement,
    major_projects,
    social_policies,
    emergencies,
    supervision,  ///< of environmental protection, among others
    recruitment,
    other
};

using ProactiveRow = TaxonomyRow<ProactiveCategory>;

// clang-format off

/// The categories by the day of disclosure.
/// Source: the article in each row.
/// Checked against: table 2 of the annual report, which names items 1, 5, 6, 8 and 9.
/// Complete to: 2026-11-25.
template <>
inline constexpr std::array taxonomy_rows<ProactiveCategory>{
    ProactiveRow{ProactiveCategory::regulations,         2019y/5/15, {}, "regulation_2019", "第二十条第一项",   Verification::full},
    ProactiveRow{ProactiveCategory::organisation,        2019y/5/15, {}, "regulation_2019", "第二十条第二项",   Verification::full},
    ProactiveRow{ProactiveCategory::plans,               2019y/5/15, {}, "regulation_2019", "第二十条第三项",   Verification::full},
    ProactiveRow{ProactiveCategory::statistics,          2019y/5/15, {}, "regulation_2019", "第二十条第四项",   Verification::full},
    ProactiveRow{ProactiveCategory::licences,            2019y/5/15, {}, "regulation_2019", "第二十条第五项",   Verification::full},
    ProactiveRow{ProactiveCategory::penalties,           2019y/5/15, {}, "regulation_2019", "第二十条第六项",   Verification::full},
    ProactiveRow{ProactiveCategory::budgets,             2019y/5/15, {}, "regulation_2019", "第二十条第七项",   Verification::full},
    ProactiveRow{ProactiveCategory::administrative_fees, 2019y/5/15, {}, "regulation_2019", "第二十条第八项",   Verification::full},
    ProactiveRow{ProactiveCategory::procurement,         2019y/5/15, {}, "regulation_2019", "第二十条第九项",   Verification::full},
    ProactiveRow{ProactiveCategory::major_projects,      2019y/5/15, {}, "regulation_2019", "第二十条第十项",   Verification::full},
    ProactiveRow{ProactiveCategory::social_policies,     2019y/5/15, {}, "regulation_2019", "第二十条第十一项", Verification::full},
    ProactiveRow{ProactiveCategory::emergencies,         2019y/5/15, {}, "regulation_2019", "第二十条第十二项", Verification::full},
    ProactiveRow{ProactiveCategory::supervision,         2019y/5/15, {}, "regulation_2019", "第二十条第十三项", Verification::full},
    ProactiveRow{ProactiveCategory::recruitment,         2019y/5/15, {}, "regulation_2019", "第二十条第十四项", Verification::full},
    ProactiveRow{ProactiveCategory::other,               2019y/5/15, {}, "regulation_2019", "第二十条第十五项", Verification::full},
};

// clang-format on

}  // namespace gongkai::statute

namespace gongkai {

template <>
inline constexpr std::array labels<statute::ProactiveCategory>{
    Label{statute::ProactiveCategory::regulations, "regulations", "行政法规、规章和规范性文件",
          "regulations, rules and normative documents"},
    Label{statute::ProactiveCategory::organisation, "organisation",
          "机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名",
          "functions, structure, address, hours, contacts and heads"},
    Label{statute::ProactiveCategory::plans, "plans",
          "国民经济和社会发展规划、专项规划、区域规划及相关政策", "plans and related policies"},
    Label{statute::ProactiveCategory::statistics, "statistics", "国民经济和社会发展统计信息",
          "statistics"},
    Label{statute::ProactiveCategory::licences, "licences",
          "办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果",
          "licences and other services"},
    Label{statute::ProactiveCategory::penalties, "penalties",
          "实施行政处罚、行政强制的依据、条件、程序以及本行政机关认为具有一定社会影响的行政处罚决"
          "定",
          "penalties and coercion"},
    Label{statute::ProactiveCategory::budgets, "budgets", "财政预算、决算信息",
          "budgets and final accounts"},
    Label{statute::ProactiveCategory::administrative_fees, "administrative_fees",
          "行政事业性收费项目及其依据、标准", "administrative fees"},
    Label{statute::ProactiveCategory::procurement, "procurement",
          "政府集中采购项目的目录、标准及实施情况", "government procurement"},
    Label{statute::ProactiveCategory::major_projects, "major_projects",
          "重大建设项目的批准和实施情况", "major construction projects"},
    Label{statute::ProactiveCategory::social_policies, "social_policies",
          "扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况",
          "poverty relief, education, health, social security and employment"},
    Label{statute::ProactiveCategory::emergencies, "emergencies",
          "突发公共事件的应急预案、预警信息及应对情况", "emergency plans, warnings and responses"},
    Label{statute::ProactiveCategory::supervision, "supervision",
          "环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况",
          "supervision of environment, health, work safety, food, drugs and products"},
    Label{statute::ProactiveCategory::recruitment, "recruitment",
          "公务员招考的职位、名额、报考条件等事项以及录用结果", "recruitment of civil servants"},
    Label{statute::ProactiveCategory::other, "other",
          "法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息",
          "other information that rules require"},
};
static_assert(complete(labels<statute::ProactiveCategory>));

}  // namespace gongkai
