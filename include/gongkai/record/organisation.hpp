// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>

#include <gongkai/base/label.hpp>
#include <gongkai/record/code.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>

namespace gongkai::record {

/// What an organisation is (机构类别), as the first two characters of its credit code tell apart.
enum class OrganisationKind {
    enterprise,
    self_employed,
    cooperative,
    state_organ,
    public_institution,
    association,
    private_non_enterprise,
    foundation,
    other
};

/// A body that is not an agency in the matter at hand (法人和其他组织): a firm, a project's
/// proponent, a supplier.
struct Organisation {
    std::string id;
    std::string name;
    std::string credit_code{};
    std::string organisation_code{};  ///< of documents before the credit code
    std::optional<OrganisationKind> kind{};
    std::string address{};
    std::string region{};
    std::string legal_representative{};  ///< the name, which registers and decisions publish
    std::string industry{};
    bool generated = false;

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<Organisation> = describe(
    required(&Organisation::id, "id", "记录编号", "record id"),
    required(&Organisation::name, "name", "名称", "name"),
    conditional(&Organisation::credit_code, "credit_code", "统一社会信用代码", "unified social credit code").as(Code::credit).by("GB 32100-2015"),
    conditional(&Organisation::organisation_code, "organisation_code", "组织机构代码", "organisation code").as(Code::organisation).by("GB 11714-1997"),
    conditional(&Organisation::kind, "kind", "机构类别", "kind"),
    conditional(&Organisation::address, "address", "地址", "address"),
    conditional(&Organisation::region, "region", "行政区划代码", "division code").as(Code::region),
    conditional(&Organisation::legal_representative, "legal_representative", "法定代表人", "legal representative"),
    conditional(&Organisation::industry, "industry", "行业类别", "industry").as(Code::industry).by("GB/T 4754"),
    optional(&Organisation::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::OrganisationKind>{
    Label{record::OrganisationKind::enterprise, "enterprise", "企业", "enterprise"},
    Label{record::OrganisationKind::self_employed, "self_employed", "个体工商户",
          "self-employed trader"},
    Label{record::OrganisationKind::cooperative, "cooperative", "农民专业合作社",
          "farmers' cooperative"},
    Label{record::OrganisationKind::state_organ, "state_organ", "机关", "state organ"},
    Label{record::OrganisationKind::public_institution, "public_institution", "事业单位",
          "public institution"},
    Label{record::OrganisationKind::association, "association", "社会团体", "association"},
    Label{record::OrganisationKind::private_non_enterprise, "private_non_enterprise",
          "民办非企业单位", "private non-enterprise unit"},
    Label{record::OrganisationKind::foundation, "foundation", "基金会", "foundation"},
    Label{record::OrganisationKind::other, "other", "其他", "other"},
};
static_assert(complete(labels<record::OrganisationKind>));

}  // namespace gongkai
