// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/code.hpp>
#include <gongkai/record/environmental_category.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/genre.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/publication_medium.hpp>
#include <gongkai/record/ref.hpp>
#include <gongkai/record/theme.hpp>
#include <gongkai/statute/taxonomy_outcome.hpp>
#include <gongkai/statute/taxonomy_proactive.hpp>

namespace gongkai::record {

/// How far an item has come (公开办理状态).
enum class PublicationState {
    drafting,
    under_review,      ///< made or changed, and not reviewed since
    secrecy_referred,  ///< with those who decide where the agency cannot
    to_publish,
    on_request,
    withheld,
    published,
    amended,
    repealed,
    expired,
    withdrawn
};

/// Whether a document still holds (有效性).
enum class Validity { in_force, amended, repealed, expired };

/// To whom an item is open (公开属性).
enum class DisclosureClass { proactive, on_request, withheld };

/// For whom it is published (公开范围).
enum class DisclosureScope { general_public, specific_group };

/// For how long it is published (公开时限).
enum class DisclosurePeriod { permanent, limited };

/// What a secrecy review found (保密审查结果).
enum class SecrecyFinding { not_classified, classified };

/// The secrecy review that stands before any publication (保密审查).
/// Source: 政府信息公开条例(2019)第十七条; 政府信息公开条例(2007)第十四条.
struct SecrecyReview {
    SecrecyFinding finding{};
    std::string reviewer;
    std::optional<Date> reviewed_on{};

    friend bool operator==(const SecrecyReview&, const SecrecyReview&) = default;
};

/// A file that belongs to an item (附件); its bytes lie elsewhere.
struct Attachment {
    std::string name;
    std::string media_type{};  ///< application/pdf
    std::optional<std::int64_t> bytes{};
    std::string sha256;

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// Something that an agency made or obtained in its duties, with what its catalogue says of it and
/// whether it is open (政府信息). Two of its dates are often taken for one: `made_on` is signed or
/// formed, `published_on` came out; the law's term runs from the first to the second.
/// Source: 政府信息公开条例(2019)第十二条; catalogues as agencies publish them.
struct DisclosureItem {
    std::string id;
    Ref<Agency> agency;
    std::string index_number{};
    std::string title;
    std::string summary{};
    std::string document_number{};
    std::optional<Date> made_on{};
    std::optional<Date> changed_on{};
    std::optional<Date> published_on{};
    std::optional<Date> published_until{};  ///< last day, where it is published for a time
    std::optional<Date> effective_on{};
    std::optional<Date> expires_on{};
    std::optional<Validity> validity{};
    std::optional<Theme> theme{};
    std::string sub_theme{};
    std::optional<Genre> genre{};
    std::string catalogue_category{};
    std::string audience{};
    std::optional<EnvironmentalCategory> environmental_category{};
    std::optional<SourceSupervision> source_supervision{};
    std::optional<statute::ProactiveCategory> proactive_category{};
    std::optional<KeyArea> key_area{};
    bool normative_document = false;
    std::optional<DisclosureClass> disclosure_class{};
    std::vector<statute::RefusalGround> grounds{};  ///< of what is withheld
    std::optional<DisclosureScope> scope{};
    std::optional<DisclosurePeriod> period{};
    std::string basis{};
    std::string procedure{};
    std::optional<SecrecyReview> secrecy_review{};
    std::string secrecy_referred_to{};
    std::vector<std::string> keywords{};
    std::string body{};
    std::vector<Attachment> attachments{};
    std::vector<PublicationMedium> media{};
    std::string url{};
    Ref<Channel> channel{};
    Ref<Column> column{};
    Ref<Topic> topic{};
    Ref<Interpretation> interpretation{};
    PublicationState state = PublicationState::drafting;
    std::optional<Date> amended_on{};
    Ref<DisclosureItem> amended_by{};
    std::optional<Date> repealed_on{};
    Ref<DisclosureItem> repealed_by{};
    std::string repeal_reason{};
    std::optional<Date> withdrawn_on{};
    std::string withdrawal_reason{};
    bool generated = false;

    friend bool operator==(const DisclosureItem&, const DisclosureItem&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<SecrecyReview> = describe(
    required(&SecrecyReview::finding, "finding", "涉密状态", "finding"),
    required(&SecrecyReview::reviewer, "reviewer", "审查人", "reviewer"),
    conditional(&SecrecyReview::reviewed_on, "reviewed_on", "审查日期", "reviewed on"));

template <>
inline constexpr auto fields<Attachment> = describe(
    required(&Attachment::name, "name", "文件名", "name"),
    optional(&Attachment::media_type, "media_type", "文件类型", "media type"),
    optional(&Attachment::bytes, "bytes", "文件大小", "size").in("字节"),
    required(&Attachment::sha256, "sha256", "SHA-256 摘要", "SHA-256 digest").as(Code::sha256));

template <>
inline constexpr auto fields<DisclosureItem> = describe(
    required(&DisclosureItem::id, "id", "记录编号", "record id"),
    required(&DisclosureItem::agency, "agency", "发文机构", "agency"),
    conditional(&DisclosureItem::index_number, "index_number", "索引号", "index number").as(Code::index_number).by("政府信息公开条例(2019)第十二条"),
    required(&DisclosureItem::title, "title", "名称", "title").by("政府信息公开条例(2019)第十二条"),
    conditional(&DisclosureItem::summary, "summary", "内容概述", "summary").by("政府信息公开条例(2019)第十二条"),
    conditional(&DisclosureItem::document_number, "document_number", "发文字号", "document number").as(Code::document_number),
    conditional(&DisclosureItem::made_on, "made_on", "成文日期", "made on").by("政府信息公开条例(2019)第十二条"),
    conditional(&DisclosureItem::changed_on, "changed_on", "变更日期", "changed on").by("政府信息公开条例(2019)第二十六条"),
    conditional(&DisclosureItem::published_on, "published_on", "发布日期", "published on").by("政府信息公开条例(2019)第二十六条"),
    conditional(&DisclosureItem::published_until, "published_until", "公开截止日期", "published until"),
    optional(&DisclosureItem::effective_on, "effective_on", "实施日期", "effective on"),
    conditional(&DisclosureItem::expires_on, "expires_on", "失效日期", "expires on"),
    conditional(&DisclosureItem::validity, "validity", "有效性", "validity"),
    conditional(&DisclosureItem::theme, "theme", "主题分类", "theme"),
    optional(&DisclosureItem::sub_theme, "sub_theme", "主题分类子类", "sub-theme"),
    conditional(&DisclosureItem::genre, "genre", "体裁分类", "genre"),
    optional(&DisclosureItem::catalogue_category, "catalogue_category", "组配分类", "local category"),
    optional(&DisclosureItem::audience, "audience", "服务对象", "audience"),
    conditional(&DisclosureItem::environmental_category, "environmental_category", "环境信息类别", "environmental category").by("环境信息公开办法(试行)第十一条"),
    conditional(&DisclosureItem::source_supervision, "source_supervision", "污染源环境监管信息类别", "supervision of sources").by("关于加强污染源环境监管信息公开工作的通知"),
    conditional(&DisclosureItem::proactive_category, "proactive_category", "主动公开事项", "proactive category").by("政府信息公开条例(2019)第二十条"),
    optional(&DisclosureItem::key_area, "key_area", "重点领域", "key area"),
    optional(&DisclosureItem::normative_document, "normative_document", "规范性文件", "normative document").by("政府信息公开情况统计表 第一项(一)"),
    conditional(&DisclosureItem::disclosure_class, "disclosure_class", "公开属性", "disclosure class").by("政府信息公开条例(2019)第十三条"),
    conditional(&DisclosureItem::grounds, "grounds", "不予公开理由", "grounds for withholding").by("政府信息公开条例(2019)第十四条至第十六条"),
    optional(&DisclosureItem::scope, "scope", "公开范围", "scope"),
    conditional(&DisclosureItem::period, "period", "公开时限", "period"),
    optional(&DisclosureItem::basis, "basis", "公开依据", "basis"),
    optional(&DisclosureItem::procedure, "procedure", "公开程序", "procedure"),
    conditional(&DisclosureItem::secrecy_review, "secrecy_review", "保密审查", "secrecy review").by("政府信息公开条例(2019)第十七条"),
    conditional(&DisclosureItem::secrecy_referred_to, "secrecy_referred_to", "报请确定的部门", "secrecy referred to").by("政府信息公开条例(2019)第十七条"),
    optional(&DisclosureItem::keywords, "keywords", "主题词", "keywords"),
    conditional(&DisclosureItem::body, "body", "正文", "body"),
    conditional(&DisclosureItem::attachments, "attachments", "附件", "attachments"),
    conditional(&DisclosureItem::media, "media", "公开渠道", "media"),
    conditional(&DisclosureItem::url, "url", "网址", "address"),
    conditional(&DisclosureItem::channel, "channel", "频道", "channel"),
    conditional(&DisclosureItem::column, "column", "栏目", "column"),
    conditional(&DisclosureItem::topic, "topic", "专题", "topic"),
    conditional(&DisclosureItem::interpretation, "interpretation", "政策解读", "interpretation"),
    required(&DisclosureItem::state, "state", "公开办理状态", "state"),
    conditional(&DisclosureItem::amended_on, "amended_on", "修改日期", "amended on"),
    conditional(&DisclosureItem::amended_by, "amended_by", "修改文件", "amended by"),
    conditional(&DisclosureItem::repealed_on, "repealed_on", "废止日期", "repealed on"),
    conditional(&DisclosureItem::repealed_by, "repealed_by", "废止文件", "repealed by"),
    conditional(&DisclosureItem::repeal_reason, "repeal_reason", "废止原因", "reason for repeal"),
    conditional(&DisclosureItem::withdrawn_on, "withdrawn_on", "撤下日期", "withdrawn on"),
    conditional(&DisclosureItem::withdrawal_reason, "withdrawal_reason", "撤下原因", "reason for withdrawal"),
    optional(&DisclosureItem::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::PublicationState>{
    Label{record::PublicationState::drafting, "drafting", "拟制中", "being drafted"},
    Label{record::PublicationState::under_review, "under_review", "待审查", "under review"},
    Label{record::PublicationState::secrecy_referred, "secrecy_referred", "报请确定中",
          "secrecy referred"},
    Label{record::PublicationState::to_publish, "to_publish", "待公开", "to be published"},
    Label{record::PublicationState::on_request, "on_request", "依申请公开", "open on request"},
    Label{record::PublicationState::withheld, "withheld", "不予公开", "withheld"},
    Label{record::PublicationState::published, "published", "已公开", "published"},
    Label{record::PublicationState::amended, "amended", "已修改", "amended"},
    Label{record::PublicationState::repealed, "repealed", "已废止", "repealed"},
    Label{record::PublicationState::expired, "expired", "已失效", "expired"},
    Label{record::PublicationState::withdrawn, "withdrawn", "已撤下", "withdrawn"},
};
static_assert(complete(labels<record::PublicationState>));

template <>
inline constexpr std::array labels<record::Validity>{
    Label{record::Validity::in_force, "in_force", "有效", "in force"},
    Label{record::Validity::amended, "amended", "已修改", "amended"},
    Label{record::Validity::repealed, "repealed", "废止", "repealed"},
    Label{record::Validity::expired, "expired", "失效", "expired"},
};
static_assert(complete(labels<record::Validity>));

template <>
inline constexpr std::array labels<record::DisclosureClass>{
    Label{record::DisclosureClass::proactive, "proactive", "主动公开", "proactive"},
    Label{record::DisclosureClass::on_request, "on_request", "依申请公开", "on request"},
    Label{record::DisclosureClass::withheld, "withheld", "不予公开", "withheld"},
};
static_assert(complete(labels<record::DisclosureClass>));

template <>
inline constexpr std::array labels<record::DisclosureScope>{
    Label{record::DisclosureScope::general_public, "general_public", "面向社会",
          "the general public"},
    Label{record::DisclosureScope::specific_group, "specific_group", "特定群体",
          "a group of persons"},
};
static_assert(complete(labels<record::DisclosureScope>));

template <>
inline constexpr std::array labels<record::DisclosurePeriod>{
    Label{record::DisclosurePeriod::permanent, "permanent", "长期公开", "permanent"},
    Label{record::DisclosurePeriod::limited, "limited", "限时公开", "for a time"},
};
static_assert(complete(labels<record::DisclosurePeriod>));

template <>
inline constexpr std::array labels<record::SecrecyFinding>{
    Label{record::SecrecyFinding::not_classified, "not_classified", "不涉密", "not classified"},
    Label{record::SecrecyFinding::classified, "classified", "涉密", "classified"},
};
static_assert(complete(labels<record::SecrecyFinding>));

}  // namespace gongkai
