// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/code.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/ref.hpp>

namespace gongkai::record {

/// Of which level an agency is (机关层级).
enum class AgencyLevel { national, provincial, prefecture, county };

/// What an agency is (机关类别).
enum class AgencyKind {
    government,
    department,          ///< of a government
    branch,              ///< a department's office in a place, under the department alone
    public_institution,  ///< under a department: a monitoring station, an information centre
    authorised_body      ///< a body that a law lets exercise public powers
};

/// A name that an agency has or had (机关名称). Both days are inclusive.
struct AgencyName {
    std::string name;
    std::optional<Date> from{};  ///< empty: for as long as is known
    std::optional<Date> to{};    ///< empty while it lasts

    friend bool operator==(const AgencyName&, const AgencyName&) = default;
};

/// The office that an agency has for disclosure (政府信息公开工作机构): where to ask.
/// Source: 政府信息公开条例(2019)第四条、第十二条.
struct DisclosureOffice {
    std::string name;
    std::string address{};
    std::string hours{};
    std::string telephone{};
    std::string fax{};
    std::string email{};
    std::string postcode{};

    friend bool operator==(const DisclosureOffice&, const DisclosureOffice&) = default;
};

/// An agency that has to disclose (行政机关).
struct Agency {
    std::string id;
    std::string name;                 ///< in full; the present or the last one
    std::vector<AgencyName> names{};  ///< every one with its days, where it has had several
    AgencyLevel level{};
    AgencyKind kind{};
    Ref<Agency> parent{};
    std::string region{};
    std::string credit_code{};
    std::optional<DisclosureOffice> office{};
    std::string website{};
    std::optional<Date> since{};
    std::optional<Date> until{};  ///< last day; empty while there is one
    bool generated = false;

    friend bool operator==(const Agency&, const Agency&) = default;
};

/// The name that an agency had on a day: the first of `names` whose days hold it, and `name` where
/// there are no `names`. Empty before `since`, after `until`, and where `names` leave a gap. Lives
/// as long as the agency.
[[nodiscard]] inline std::string_view name_on(const Agency& agency, Date day) {
    if ((agency.since && day < *agency.since) || (agency.until && day > *agency.until)) return {};
    if (agency.names.empty()) return agency.name;
    for (const auto& one : agency.names)
        if ((!one.from || *one.from <= day) && (!one.to || day <= *one.to)) return one.name;
    return {};
}
std::string_view name_on(Agency&&, Date) = delete;

// clang-format off

template <>
inline constexpr auto fields<AgencyName> = describe(
    required(&AgencyName::name, "name", "名称", "name"),
    conditional(&AgencyName::from, "from", "启用日期", "from"),
    conditional(&AgencyName::to, "to", "停用日期", "to"));

template <>
inline constexpr auto fields<DisclosureOffice> = describe(
    required(&DisclosureOffice::name, "name", "机构名称", "name"),
    conditional(&DisclosureOffice::address, "address", "办公地址", "address"),
    conditional(&DisclosureOffice::hours, "hours", "办公时间", "hours"),
    conditional(&DisclosureOffice::telephone, "telephone", "联系电话", "telephone").as(Code::telephone),
    conditional(&DisclosureOffice::fax, "fax", "传真号码", "fax").as(Code::telephone),
    conditional(&DisclosureOffice::email, "email", "电子邮箱", "e-mail"),
    optional(&DisclosureOffice::postcode, "postcode", "邮政编码", "postcode").as(Code::postcode));

template <>
inline constexpr auto fields<Agency> = describe(
    required(&Agency::id, "id", "记录编号", "record id"),
    required(&Agency::name, "name", "机关名称", "name"),
    conditional(&Agency::names, "names", "历次名称", "names over time"),
    required(&Agency::level, "level", "层级", "level"),
    required(&Agency::kind, "kind", "机关类别", "kind"),
    conditional(&Agency::parent, "parent", "上级机关", "agency above"),
    conditional(&Agency::region, "region", "行政区划代码", "division code").as(Code::region),
    conditional(&Agency::credit_code, "credit_code", "统一社会信用代码", "unified social credit code").as(Code::credit).by("GB 32100-2015"),
    conditional(&Agency::office, "office", "政府信息公开工作机构", "disclosure office"),
    conditional(&Agency::website, "website", "网站地址", "website"),
    conditional(&Agency::since, "since", "设立日期", "since"),
    conditional(&Agency::until, "until", "撤销日期", "until"),
    optional(&Agency::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::AgencyLevel>{
    Label{record::AgencyLevel::national, "national", "国家级", "national"},
    Label{record::AgencyLevel::provincial, "provincial", "省级", "provincial"},
    Label{record::AgencyLevel::prefecture, "prefecture", "市级", "prefecture"},
    Label{record::AgencyLevel::county, "county", "县级", "county"},
};
static_assert(complete(labels<record::AgencyLevel>));

template <>
inline constexpr std::array labels<record::AgencyKind>{
    Label{record::AgencyKind::government, "government", "人民政府", "government"},
    Label{record::AgencyKind::department, "department", "政府部门", "department of a government"},
    Label{record::AgencyKind::branch, "branch", "派出机构", "branch of a department"},
    Label{record::AgencyKind::public_institution, "public_institution", "事业单位",
          "public institution"},
    Label{record::AgencyKind::authorised_body, "authorised_body",
          "法律、法规授权的具有管理公共事务职能的组织", "body authorised by law"},
};
static_assert(complete(labels<record::AgencyKind>));

}  // namespace gongkai
