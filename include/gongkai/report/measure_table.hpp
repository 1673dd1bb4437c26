// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

#include <gongkai/base/label.hpp>

namespace gongkai::report {

enum class MeasureKind { count, rate, percent, amount };

/// One kind of figure that annual reports state. `unit` is what values are normalised to
/// (万 and 亿 expanded, 万元 → 元). `whole` is the measure of which this one is a part: a part can
/// never exceed its whole.
struct MeasureRow {
    std::string_view token;
    std::string_view zh;
    std::string_view en;
    std::string_view unit;
    MeasureKind kind;
    std::string_view whole;
};

// clang-format off

/// The vocabulary of figures (指标).
/// Source: the content that 政府信息公开条例 (2007) 第三十二条 and (2019) 第五十条 ask of a report, the
///   statistics table of 国办发〔2014〕32号, and what environmental authorities report beside it.
/// Checked against: 43 published reports of 2009 to 2025.
/// Complete to: 2026-11-24.
inline constexpr std::array measure_rows{
    MeasureRow{"proactive.total",                           "主动公开政府信息总数", "information disclosed proactively", "条", MeasureKind::count, ""},
    MeasureRow{"proactive.website",                         "网站公开", "disclosed on the website", "条", MeasureKind::count, "proactive.total"},
    MeasureRow{"proactive.document",                        "政府公文公开", "disclosed as government documents", "条", MeasureKind::count, "proactive.total"},
    MeasureRow{"proactive.gazette",                         "政府公报公开", "disclosed in the gazette", "条", MeasureKind::count, "proactive.total"},
    MeasureRow{"proactive.weibo",                           "政务微博公开", "disclosed on Weibo", "条", MeasureKind::count, "proactive.total"},
    MeasureRow{"proactive.wechat",                          "政务微信公开", "disclosed on WeChat", "条", MeasureKind::count, "proactive.total"},
    MeasureRow{"proactive.app",                             "政务客户端公开", "disclosed in government apps", "条", MeasureKind::count, "proactive.total"},
    MeasureRow{"proactive.media",                           "新闻媒体公开", "disclosed through news media", "条", MeasureKind::count, "proactive.total"},
    MeasureRow{"proactive.notice_board",                    "公开栏、电子屏公开", "disclosed on notice boards and screens", "条", MeasureKind::count, "proactive.total"},
    MeasureRow{"proactive.service_desk",                    "查阅点公开", "disclosed at reading places", "条", MeasureKind::count, "proactive.total"},
    MeasureRow{"proactive.other",                           "其他渠道公开", "disclosed through other channels", "条", MeasureKind::count, "proactive.total"},
    MeasureRow{"proactive.key_areas",                       "重点领域信息公开", "disclosed in key areas", "条", MeasureKind::count, "proactive.total"},
    MeasureRow{"proactive.category",                        "分类公开信息", "disclosed in one category", "条", MeasureKind::count, "proactive.total"},
    MeasureRow{"proactive.normative_documents",             "规范性文件公开", "normative documents disclosed", "件", MeasureKind::count, ""},
    MeasureRow{"proactive.opinion_solicitations",           "征求意见", "solicitations of opinions", "次", MeasureKind::count, ""},
    MeasureRow{"website.visits.total",                      "网站访问量、点击量", "website visits", "次", MeasureKind::count, ""},
    MeasureRow{"website.visits.daily",                      "日访问量", "website visits a day", "次/日", MeasureKind::rate, ""},
    MeasureRow{"website.channels",                          "频道", "website channels", "个", MeasureKind::count, ""},
    MeasureRow{"website.columns",                           "栏目", "website columns", "个", MeasureKind::count, ""},
    MeasureRow{"website.topics",                            "专题专栏", "special topics on the website", "个", MeasureKind::count, ""},
    MeasureRow{"website.mailbox.received",                  "信箱来信", "letters to the mailbox", "件", MeasureKind::count, ""},
    MeasureRow{"website.mailbox.answered",                  "信箱回复", "letters of the mailbox answered", "件", MeasureKind::count, "website.mailbox.received"},
    MeasureRow{"weibo.posts",                               "政务微博发布", "Weibo posts", "条", MeasureKind::count, ""},
    MeasureRow{"weibo.followers",                           "微博粉丝", "Weibo followers", "人", MeasureKind::count, ""},
    MeasureRow{"wechat.posts",                              "政务微信发布", "WeChat posts", "条", MeasureKind::count, ""},
    MeasureRow{"wechat.followers",                          "微信关注人数", "WeChat followers", "人", MeasureKind::count, ""},
    MeasureRow{"newsletter.issues",                         "动态、简报期数", "newsletter issues", "期", MeasureKind::count, ""},
    MeasureRow{"interpretation.count",                      "政策解读稿件", "policy interpretations", "篇", MeasureKind::count, ""},
    MeasureRow{"response.public_concern",                   "回应公众关注热点、重大舆情", "responses to public concern", "次", MeasureKind::count, ""},
    MeasureRow{"press_conferences.count",                   "新闻发布会", "press conferences", "场", MeasureKind::count, ""},
    MeasureRow{"online_interviews.count",                   "在线访谈", "online interviews", "次", MeasureKind::count, ""},
    MeasureRow{"proposals.npc",                             "人大代表建议办理", "proposals of people's deputies handled", "件", MeasureKind::count, ""},
    MeasureRow{"proposals.cppcc",                           "政协委员提案办理", "proposals of political advisers handled", "件", MeasureKind::count, ""},
    MeasureRow{"proposals.total",                           "建议提案办理", "proposals handled", "件", MeasureKind::count, ""},
    MeasureRow{"requests.received",                         "收到依申请公开", "requests received", "件", MeasureKind::count, ""},
    MeasureRow{"requests.carried_in",                       "上年结转申请", "requests carried in from last year", "件", MeasureKind::count, ""},
    MeasureRow{"requests.accepted",                         "受理依申请公开", "requests accepted", "件", MeasureKind::count, "requests.received"},
    MeasureRow{"requests.in_person",                        "当面申请", "requests in person", "件", MeasureKind::count, "requests.received"},
    MeasureRow{"requests.online",                           "网络申请", "requests online", "件", MeasureKind::count, "requests.received"},
    MeasureRow{"requests.email",                            "电子邮件申请", "requests by e-mail", "件", MeasureKind::count, "requests.received"},
    MeasureRow{"requests.fax",                              "传真申请", "requests by fax", "件", MeasureKind::count, "requests.received"},
    MeasureRow{"requests.letter",                           "信函申请", "requests by letter", "件", MeasureKind::count, "requests.received"},
    MeasureRow{"requests.other_channel",                    "其他形式申请", "requests in other forms", "件", MeasureKind::count, "requests.received"},
    MeasureRow{"requests.by_persons",                       "自然人申请", "requests by natural persons", "件", MeasureKind::count, "requests.received"},
    MeasureRow{"requests.by_organisations",                 "法人和其他组织申请", "requests by legal persons and other organisations", "件", MeasureKind::count, "requests.received"},
    MeasureRow{"requests.answered",                         "答复", "requests answered", "件", MeasureKind::count, ""},
    MeasureRow{"requests.answered_on_time",                 "按时答复", "requests answered on time", "件", MeasureKind::count, "requests.answered"},
    MeasureRow{"requests.answered_extended",                "延期答复", "requests answered after extension", "件", MeasureKind::count, "requests.answered"},
    MeasureRow{"requests.concluded",                        "办结", "requests concluded", "件", MeasureKind::count, ""},
    MeasureRow{"requests.carried_out",                      "结转下年", "requests carried over to next year", "件", MeasureKind::count, ""},
    MeasureRow{"requests.granted",                          "同意公开、予以公开", "requests granted", "件", MeasureKind::count, "requests.answered"},
    MeasureRow{"requests.already_public",                   "属于已主动公开范围", "requests for what was already public", "件", MeasureKind::count, "requests.answered"},
    MeasureRow{"requests.partly_granted",                   "部分公开", "requests partly granted", "件", MeasureKind::count, "requests.answered"},
    MeasureRow{"requests.refused",                          "不予公开", "requests refused", "件", MeasureKind::count, "requests.answered"},
    MeasureRow{"requests.unable",                           "无法提供", "requests that could not be served", "件", MeasureKind::count, "requests.answered"},
    MeasureRow{"requests.not_this_authority",               "不属于本行政机关公开", "requests to another authority", "件", MeasureKind::count, "requests.answered"},
    MeasureRow{"requests.not_held",                         "申请信息不存在", "requests for information not held", "件", MeasureKind::count, "requests.answered"},
    MeasureRow{"requests.unclear",                          "告知作出更改补充", "requests returned for correction", "件", MeasureKind::count, "requests.answered"},
    MeasureRow{"requests.other_way",                        "告知通过其他途径办理", "requests referred to other ways", "件", MeasureKind::count, "requests.answered"},
    MeasureRow{"requests.declined",                         "不予处理", "requests not processed", "件", MeasureKind::count, "requests.answered"},
    MeasureRow{"requests.otherwise",                        "其他处理", "requests dealt with otherwise", "件", MeasureKind::count, "requests.answered"},
    MeasureRow{"requests.withdrawn",                        "申请人撤回", "requests withdrawn", "件", MeasureKind::count, "requests.concluded"},
    MeasureRow{"requests.answer_rate",                      "答复率、办结率", "rate of requests answered", "%", MeasureKind::percent, ""},
    MeasureRow{"requests.on_time_rate",                     "按时办结率", "rate of requests answered on time", "%", MeasureKind::percent, ""},
    MeasureRow{"fees.amount",                               "信息公开收费金额", "fees charged", "元", MeasureKind::amount, ""},
    MeasureRow{"fees.waived",                               "减免金额", "fees waived", "元", MeasureKind::amount, ""},
    MeasureRow{"fees.waived_persons",                       "减免人次", "persons whose fees were waived", "人次", MeasureKind::count, ""},
    MeasureRow{"reconsideration.count",                     "行政复议", "administrative reconsiderations", "件", MeasureKind::count, ""},
    MeasureRow{"reconsideration.upheld",                    "复议维持", "reconsiderations upheld", "件", MeasureKind::count, "reconsideration.count"},
    MeasureRow{"reconsideration.corrected",                 "复议纠正", "reconsiderations corrected", "件", MeasureKind::count, "reconsideration.count"},
    MeasureRow{"reconsideration.other",                     "复议其他结果", "reconsiderations with another result", "件", MeasureKind::count, "reconsideration.count"},
    MeasureRow{"reconsideration.pending",                   "复议尚未审结", "reconsiderations pending", "件", MeasureKind::count, "reconsideration.count"},
    MeasureRow{"litigation.count",                          "行政诉讼", "administrative lawsuits", "件", MeasureKind::count, ""},
    MeasureRow{"litigation.direct",                         "未经复议直接起诉", "lawsuits without reconsideration", "件", MeasureKind::count, "litigation.count"},
    MeasureRow{"litigation.after_reconsideration",          "复议后起诉", "lawsuits after reconsideration", "件", MeasureKind::count, "litigation.count"},
    MeasureRow{"litigation.upheld",                         "诉讼维持、驳回", "lawsuits upheld", "件", MeasureKind::count, "litigation.count"},
    MeasureRow{"litigation.corrected",                      "诉讼纠正、败诉", "lawsuits corrected", "件", MeasureKind::count, "litigation.count"},
    MeasureRow{"litigation.other",                          "诉讼其他结果", "lawsuits with another result", "件", MeasureKind::count, "litigation.count"},
    MeasureRow{"litigation.pending",                        "诉讼尚未审结", "lawsuits pending", "件", MeasureKind::count, "litigation.count"},
    MeasureRow{"appeals.count",                             "申诉、举报", "appeals and reports about disclosure", "件", MeasureKind::count, ""},
    MeasureRow{"complaints.received",                       "环保举报接收", "environmental complaints received", "件", MeasureKind::count, ""},
    MeasureRow{"complaints.closed",                         "举报办结", "environmental complaints closed", "件", MeasureKind::count, "complaints.received"},
    MeasureRow{"complaints.open",                           "举报办理中", "environmental complaints open", "件", MeasureKind::count, "complaints.received"},
    MeasureRow{"complaints.hotline",                        "电话举报", "complaints by telephone", "件", MeasureKind::count, "complaints.received"},
    MeasureRow{"complaints.web",                            "网上举报", "complaints on the web", "件", MeasureKind::count, "complaints.received"},
    MeasureRow{"complaints.wechat",                         "微信举报", "complaints by WeChat", "件", MeasureKind::count, "complaints.received"},
    MeasureRow{"complaints.close_rate",                     "举报办结率", "rate of complaints closed", "%", MeasureKind::percent, ""},
    MeasureRow{"eia.accepted",                              "环评受理", "EIA documents accepted", "件", MeasureKind::count, ""},
    MeasureRow{"eia.intended",                              "环评拟审批公示", "EIA approvals announced as intended", "件", MeasureKind::count, ""},
    MeasureRow{"eia.approved",                              "环评审批、批复", "EIA documents approved", "件", MeasureKind::count, ""},
    MeasureRow{"eia.refused",                               "环评不予批准", "EIA documents refused", "件", MeasureKind::count, ""},
    MeasureRow{"eia.registered",                            "环评登记表备案", "EIA registration forms filed", "件", MeasureKind::count, ""},
    MeasureRow{"eia.acceptance_checks",                     "竣工环保验收", "acceptance checks of completed projects", "件", MeasureKind::count, ""},
    MeasureRow{"eia.reports_published",                     "环评报告书(表)全本公开", "EIA reports published in full", "件", MeasureKind::count, ""},
    MeasureRow{"permits.pollutant",                         "排污许可证核发", "pollutant discharge permits", "张", MeasureKind::count, ""},
    MeasureRow{"permits.radiation",                         "辐射安全许可证", "radiation safety permits", "件", MeasureKind::count, ""},
    MeasureRow{"permits.hazardous_waste",                   "危险废物经营许可", "hazardous waste permits", "件", MeasureKind::count, ""},
    MeasureRow{"licences.decisions",                        "行政许可处理决定", "administrative licensing decisions", "件", MeasureKind::count, ""},
    MeasureRow{"penalties.count",                           "行政处罚", "administrative penalties", "件", MeasureKind::count, ""},
    MeasureRow{"penalties.amount",                          "罚款金额", "amount of fines", "元", MeasureKind::amount, ""},
    MeasureRow{"coercion.count",                            "行政强制", "administrative coercion measures", "件", MeasureKind::count, ""},
    MeasureRow{"inspections.count",                         "执法检查", "enforcement inspections", "次", MeasureKind::count, ""},
    MeasureRow{"inspections.enterprises",                   "检查企业", "enterprises inspected", "家次", MeasureKind::count, ""},
    MeasureRow{"supervision.items",                         "污染源环境监管信息", "items on the supervision of pollution sources", "条", MeasureKind::count, ""},
    MeasureRow{"violations.cases",                          "环境违法案件", "environmental violation cases", "件", MeasureKind::count, ""},
    MeasureRow{"monitoring.bulletins",                      "环境质量公报、月报期数", "bulletins on environmental quality", "期", MeasureKind::count, ""},
    MeasureRow{"monitoring.enterprises",                    "重点监控企业、重点排污单位", "key enterprises monitored", "家", MeasureKind::count, ""},
    MeasureRow{"monitoring.not_monitored",                  "未开展监测企业", "enterprises not monitored", "家", MeasureKind::count, ""},
    MeasureRow{"monitoring.supervisory_disclosure_rate",    "监督性监测信息公开率", "disclosure rate of supervisory monitoring", "%", MeasureKind::percent, ""},
    MeasureRow{"monitoring.self_disclosure_rate",           "自行监测信息公布率", "publication rate of self-monitoring", "%", MeasureKind::percent, ""},
    MeasureRow{"air.good_days",                             "优良天数", "days of good air", "天", MeasureKind::count, ""},
    MeasureRow{"air.good_days_rate",                        "优良天数比例", "rate of days of good air", "%", MeasureKind::percent, ""},
    MeasureRow{"straw.inspection_groups",                   "秸秆禁烧督查组", "inspection groups against straw burning", "个", MeasureKind::count, ""},
    MeasureRow{"straw.pilot_counties",                      "秸秆机收捡拾打捆试点县", "pilot counties of straw baling", "个", MeasureKind::count, ""},
    MeasureRow{"training.sessions",                         "培训次数", "training sessions", "次", MeasureKind::count, ""},
    MeasureRow{"training.participants",                     "培训人次", "training participants", "人次", MeasureKind::count, ""},
    MeasureRow{"meetings.count",                            "专题会议、活动", "meetings and events", "次", MeasureKind::count, ""},
    MeasureRow{"staff.full_time",                           "专职人员", "full-time staff", "人", MeasureKind::count, ""},
    MeasureRow{"staff.part_time",                           "兼职人员", "part-time staff", "人", MeasureKind::count, ""},
    MeasureRow{"organisations.count",                       "机构", "organisations", "个", MeasureKind::count, ""},
    MeasureRow{"procurement.items",                         "政府集中采购项目", "government procurement items", "个", MeasureKind::count, ""},
    MeasureRow{"procurement.amount",                        "政府集中采购金额", "government procurement amount", "元", MeasureKind::amount, ""},
};

// clang-format on

}  // namespace gongkai::report

namespace gongkai {

template <>
inline constexpr std::array labels<report::MeasureKind>{
    Label{report::MeasureKind::count, "count", "数量", "count"},
    Label{report::MeasureKind::rate, "rate", "频率", "rate"},
    Label{report::MeasureKind::percent, "percent", "百分比", "percentage"},
    Label{report::MeasureKind::amount, "amount", "金额", "amount"},
};
static_assert(complete(labels<report::MeasureKind>));

}  // namespace gongkai
