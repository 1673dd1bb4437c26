// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

#include "concept.hpp"

namespace gongkai::reading {

/// The words of one concept, apart by spaces, in simplified characters and half-width forms.
struct Words {
    Concept concept_;
    std::u32string_view words;
};

/// The counter words of one kind.
struct CounterWords {
    Counter counter;
    std::u32string_view words;
};

// clang-format off

/// The words that annual reports use (词表). The longest word that begins at a character wins.
/// Source: the wording of 政府信息公开条例 (2007, 2019), of the statistics table of 国办发〔2014〕32号,
///   and of published reports.
/// Checked against: 43 published reports of 2009 to 2025.
/// Complete to: 2026-11-24.
inline constexpr std::array lexicon_rows{
    Words{Concept::disclose, U"公开 公布 公示 公告 披露 发布 刊发 刊登 登载 上传 更新 推送 编发 发出 上网公开 公开了 发布了 公开数 公开数量 公开总数 发布数量 公开发布 对外公开"},
    Words{Concept::proactive, U"主动公开 主动公开了 主动发布 主动公示 主动向社会公开 向社会主动公开 主动对外公开 主动公布"},
    Words{Concept::info, U"信息 信息数 信息数量 信息总数 信息总量 相关信息 有关信息"},
    Words{Concept::info_general, U"政府信息 政务信息 政府环境信息 环境信息 环保信息 生态环境信息 政府信息数 政府信息数量 政府信息总数 政府信息的数量 政府信息总量 各类信息 各类政府信息 各类政务信息 各类环境信息 各类环保信息 各类政府环境信息 各类生态环境信息 各类政务公开信息 各类公开信息 政务公开信息 政府公开信息 政府信息公开数 信息量 信息公开量 政府信息量 各项信息 各种信息"},
    Words{Concept::info_specific, U"类信息 类的信息 其他信息 其它信息 其他类信息 其它类信息 宣传信息 工作信息 动态信息 财政信息 执法信息 处罚信息 许可信息 审批信息 质量信息 监测信息 新闻信息 政策信息 人事信息 新闻 政务新闻 文件数 公文公告"},
    Words{Concept::key_areas, U"重点领域 重点领域信息 重点领域信息公开 重点领域环境信息"},
    Words{Concept::normative, U"规范性文件 行政规范性文件"},
    Words{Concept::solicit, U"征求意见 意见征集 征集意见 征集调查 民意征集 网上征集 公开征求意见"},
    Words{Concept::info_work, U"信息公开 政府信息公开 政务公开 信息公开工作 政府信息公开工作 政府信息公开指南 信息公开指南 信息公开年报 信息公开目录 公开类 公开栏目 信息申请受理点 申请受理点 受理点 公共查阅点 信息公开目录"},
    Words{Concept::added, U"新增的 新增 本年度新增 年度新增 新增加"},
    Words{Concept::renewed, U"新开设 增设 新设 新建 新开 优化 调整 改版 升级 新增设 新增栏目 新增专栏"},
    Words{Concept::cumulative, U"累计"},
    Words{Concept::mirrored, U"转载 同步 转发 转载的"},
    Words{Concept::foreign_site, U"蒙文网站 英文网站 藏文网站 维文网站 外文网站 英文版 蒙文 藏文"},

    Words{Concept::website, U"网站 门户网 门户网站 官网 官方网站 政务网 政府网 网站群 信息网 政府网站 部门网站 政务网站 政府门户网站 局网站 厅网站 环保网 政府信息网 公众信息网 信息公开网 信息公开专栏 政府信息公开专栏 政务公开专栏 信息公开专题 政府信息公开网"},
    Words{Concept::weibo, U"微博 政务微博 官方微博 新浪微博 腾讯微博 微博平台 政务微博平台 官微"},
    Words{Concept::wechat, U"微信 政务微信 官方微信 微信公众号 公众号 微信平台 微信公众平台 政务微信公众号 微信订阅号 微信公众账号 公众平台"},
    Words{Concept::both_media, U"两微 双微 微博微信 微信微博 微博和微信 微信和微博 微博、微信平台 微信、微博平台 政务微博微信 两微一端 微博及微信"},
    Words{Concept::new_media, U"新媒体 政务新媒体 新媒体平台"},
    Words{Concept::app, U"客户端 APP 手机版 移动端 政务客户端 手机客户端"},
    Words{Concept::gazette, U"政府公报"},
    Words{Concept::media, U"新闻媒体 报纸 报刊 广播电视 电视台 广播 电视 媒体 日报 新闻报刊 主流媒体"},
    Words{Concept::notice_board, U"公开栏 公示栏 电子屏 电子显示屏 宣传栏 公告栏 公开专栏栏 显示屏 信息公告栏"},
    Words{Concept::service_desk, U"查阅点 查阅室 查阅中心 档案馆 图书馆 政务大厅 服务大厅 办事窗口 公共查阅"},
    Words{Concept::official_document, U"政府公文 公文类 公文 公文形式"},
    Words{Concept::other_channel, U"其他渠道 其它渠道 其他方式 其它方式 其他形式 其它形式 其他途径 其它途径 其他平台 其他载体 其他渠道和平台 其他公开方式"},
    Words{Concept::ways, U"等途径 等方式 等渠道 等形式 等多种方式 等多种途径 等多种渠道 等多种形式"},
    Words{Concept::disclosure_platform, U"信息公开平台 政府信息公开平台"},

    Words{Concept::visits, U"访问量 点击量 浏览量 点击率 访问次数 总访问次数 访问人次 访问人数 浏览人次 点击数 点击次数 浏览次数 访客量 访问总量 总访问量 总点击量 点击总量 页面浏览量"},
    Words{Concept::daily_visits, U"日访问量 日均访问量 日点击量 日均点击量 日均访问 日平均访问量 日浏览量 日均浏览量"},
    Words{Concept::site_channel, U"频道 一级频道 主频道"},
    Words{Concept::site_column, U"栏目 子栏目 一级栏目 二级栏目"},
    Words{Concept::site_topic, U"专题专栏 专题 专栏 公开专栏 专题栏目 热点专题"},
    Words{Concept::mailbox, U"厅长信箱 局长信箱 领导信箱 市长信箱 区长信箱 县长信箱 书记信箱 主任信箱 网上信箱 咨询信箱 公众信箱 互动信箱 监督信箱"},
    Words{Concept::consult, U"网上咨询 网民咨询 群众咨询 在线咨询 咨询投诉 网民留言 网上留言 留言 咨询"},
    Words{Concept::followers, U"粉丝 粉丝数 粉丝数量 关注人数 订阅人数 关注用户 关注数 关注量 关注者 用户数 粉丝量 听众"},
    Words{Concept::send, U"发送 发帖 发博 博文 原创 推文 发文 微博条数 发微博"},

    Words{Concept::newsletter, U"简报 信息动态 工作动态专刊 舆情动态 环境信息动态 环保动态 信息专报 信息简报 舆情专报 工作简报"},
    Words{Concept::bulletin, U"月报 季报 质量公报 状况公报 空气质量月报 环境质量公报 环境状况公报 水质月报 质量月报 周报 质量周报 环境质量月报 环境质量季报 质量报告 水质公报 质量状况公报"},
    Words{Concept::interpretation, U"政策解读 解读材料 解读稿件 解读文件 解读信息 政策解读信息 政策解读材料 政策解读稿件 政策解读类信息 政策解读类 解读文章 解读政策 解读政策文件 图文解读 政策文件解读 解读产品 政策解读文章 政策解读产品"},
    Words{Concept::press_conference, U"新闻发布会 新闻通气会 新闻发布 例行新闻发布会 媒体通气会"},
    Words{Concept::interview, U"在线访谈 网上访谈 网络访谈 访谈 在线访谈节目"},
    Words{Concept::respond, U"回应 回应社会关切 回应公众关切 回应关切 舆情回应 回应群众关切"},
    Words{Concept::public_concern, U"公众关注热点 热点问题 重大舆情 舆情 热点 社会关切 关切"},
    Words{Concept::deputies, U"人大代表建议 人大建议 代表建议 人大议案 人大代表建议意见 人大代表议案 建议"},
    Words{Concept::advisers, U"政协提案 政协委员提案 委员提案 提案"},
    Words{Concept::proposals, U"建议提案 人大建议和政协提案 人大代表建议和政协委员提案 人大代表建议、政协委员提案 人大建议、政协提案 人大建议政协提案 人大代表建议和政协提案 人大代表建议、政协提案 人大代表建议、政协提案议案 人大议案和政协提案 建议和提案 建议、提案 议案提案 建议议案 两会建议提案 代表建议和委员提案"},

    Words{Concept::request, U"依申请公开 依申请 依申请公开信息 依申请公开政府信息 依申请公开申请 依申请公开件 依申请公开事项 依申请公开项目 依申请公开政府环境信息 依申请公开环境信息 信息公开申请 信息公开申请件 政府信息公开申请 政府信息公开申请件 政府信息公开申请案件 政务信息公开申请 环境信息公开申请 政府环境信息公开申请 公开申请 申请公开 申请公开信息 申请公开政府信息 申请公开政府环境信息 政府信息依申请公开 政府信息依申请公开申请 信息公开的申请 政府信息公开的申请 公开的申请 公开政府信息申请 公开政府信息的申请 公开信息申请 政府信息申请 信息申请 公开环境信息申请 依申请公开工作 政府信息公开依申请 依申请信息公开 申请信息公开 政府信息公开申请事项 公开申请事项 公民申请公开 信息公开申请表"},
    Words{Concept::apply, U"申请 申请件 申请数 申请数量"},
    Words{Concept::receive, U"收到 接到 接收 新收 收办 共收 收到了 接收到 收件 收悉 新接收 接收了 本年新收 新收到 收到和处理"},
    Words{Concept::accept, U"受理 已受理 共受理 受理了 受理公示 受理情况公示"},
    Words{Concept::answer, U"答复 回复 答复了 已答复 已回复 予以答复 反馈 进行了答复 作出答复 做出答复 办理答复 答复申请人 回复申请人 办理回复"},
    Words{Concept::conclude, U"办结 已办结 办理完毕 办理完结 完成办理 办理完成 处理完毕 已办理完结 办毕"},
    Words{Concept::carried_in, U"上年结转 上年度结转 上一年结转 上年度转入 上年结转信息公开申请 上一年度结转 转办上一年度申请公开 去年结转"},
    Words{Concept::carried_out, U"结转下年 结转下年度 结转至下年 结转到下年 转下年度 转下年 结转下一年度 结转至下一年 结转至下一年度 转入下年度 结转下年度继续办理 转下年度办理 结转下年度办理 结转下年继续办理 结转下年度按期办理"},
    Words{Concept::carried, U"结转"},
    Words{Concept::in_person, U"当面 当面申请 现场申请 当面提交 现场提交 当面递交 窗口申请 当面提出"},
    Words{Concept::online, U"网络申请 网上申请 互联网申请 在线申请 网络 网上 互联网 网络渠道 网络平台 网站申请 网上提交 在线提交 网上平台 网站在线 网络提交 网络方式 互联网渠道"},
    Words{Concept::email, U"电子邮件 邮件 电子邮箱 电子邮件申请 邮箱申请"},
    Words{Concept::fax, U"传真 传真申请"},
    Words{Concept::letter, U"信函 来信 邮寄 书信 信件 信函申请 邮寄申请 寄信 邮政 信函方式 书面申请 信函邮寄"},
    Words{Concept::person, U"自然人 公民 个人"},
    Words{Concept::organisation, U"法人 其他组织 法人或其他组织 法人和其他组织 法人或者其他组织 法人及其他组织 法人、其他组织 商业企业"},
    Words{Concept::grant, U"予以公开 同意公开 全部公开 准予公开 同意公开答复 予以公开答复 予以全部公开 已予公开 予以公开的"},
    Words{Concept::already_public, U"属于已主动公开 属于主动公开 已主动公开 已主动公开范围 主动公开范围 属已主动公开范围 属于已主动公开范围 属于已公开 已经主动公开 已主动公开内容"},
    Words{Concept::partly, U"部分公开 同意部分公开 予以部分公开 部分公开答复 部分公开的 部分公开(区分处理)"},
    Words{Concept::refuse, U"不予公开 不同意公开 不予公开答复 不予公开的 不公开答复"},
    Words{Concept::unable, U"无法提供 无法提供的 不掌握 未掌握 不掌握相关政府信息 本机关不掌握"},
    Words{Concept::not_ours, U"不属于本机关 不属于本行政机关 不属本机关 不属于我局 不属本行政机关 非本机关 不属于本机关公开 不属于本机关公开职责 不属于我局公开 不属于本部门 非本机关政府信息 不属于本行政机关公开 非本机关掌握 不属于本机关掌握 不属我局 不属于本机关职责"},
    Words{Concept::not_held, U"信息不存在 申请信息不存在 政府信息不存在 不存在"},
    Words{Concept::unclear, U"更改补充 作出更改补充 补充更正 内容不明确 告知作出更改补充 补正 更改、补充 告知补正 要求补正"},
    Words{Concept::other_way, U"其他途径办理 告知通过其他途径办理 通过其他途径办理"},
    Words{Concept::decline, U"不予处理 不予处理的 不予受理"},
    Words{Concept::otherwise, U"其他处理 作其他处理 其它处理 其他处理的"},
    Words{Concept::withdraw, U"撤回 撤回申请 主动撤回 撤销申请 自行撤回 主动撤销 撤回了申请"},
    Words{Concept::on_time, U"按时 按期 按时答复 按时办结 按期答复 按期办结 按时办理 规定时限内 法定时限内 法定期限内 规定时间内 规定期限内"},
    Words{Concept::extend, U"延期 延长 延期答复 延长答复期限 延期办理"},
    Words{Concept::answer_rate, U"答复率 回复率"},
    Words{Concept::conclude_rate, U"办结率 办理率"},
    Words{Concept::on_time_rate, U"按时办结率 按时答复率 按期办结率 按期答复率 按时回复率 及时答复率 及时办结率"},
    Words{Concept::handle, U"办理 处理 办理了 处置"},

    Words{Concept::reconsider, U"行政复议 复议 行政复议案件 行政复议申请 行政复议情况"},
    Words{Concept::litigate, U"行政诉讼 诉讼 行政诉讼案件 行政应诉 行政诉讼情况 诉讼情况 起诉"},
    Words{Concept::appeal, U"申诉 举报投诉 投诉举报情况 申诉情况 举报情况 信访申诉"},
    Words{Concept::upheld, U"结果维持 维持 被维持 驳回"},
    Words{Concept::corrected, U"结果纠正 纠正 被纠正 败诉 撤销"},
    Words{Concept::other_result, U"其他结果 其它结果"},
    Words{Concept::pending, U"尚未审结 未审结 正在审理"},
    Words{Concept::direct_suit, U"未经复议直接起诉 直接起诉"},
    Words{Concept::after_review, U"复议后起诉"},
    Words{Concept::fee, U"收费 费用 信息处理费 检索费 复制费 邮寄费 工本费 检索、复制、邮寄费 任何费用 收费情况 政府信息公开收费"},
    Words{Concept::charge, U"收取 收取了 收取费用 收费金额 共收取"},
    Words{Concept::waive, U"减免 免收 费用减免 减免费用 减免情况 减免收费"},

    Words{Concept::complaint, U"举报事件 环境举报 环保举报 信访举报 信访举报件 群众信访举报件 举报件 举报 投诉 环境投诉 环保投诉 信访件 环境信访 环境信访件 环保信访 群众举报 投诉举报 投诉举报件 信访投诉 环境信访投诉 举报投诉件 环境污染投诉 环境举报件 群众投诉 污染投诉 12369举报 举报案件 信访案件 举报事项 环境污染举报 来信来访 环境纠纷 群众来信来访 信访"},
    Words{Concept::hotline, U"来电举报 电话举报 来电 热线电话 电话投诉 热线举报 12369热线 环保热线 举报热线 12369环保热线"},
    Words{Concept::web_complaint, U"网上举报 网络举报 网络投诉 网上投诉 网站举报"},
    Words{Concept::wechat_complaint, U"微信举报 微信投诉"},
    Words{Concept::under_way, U"办理中 正在办理 在办 正在办理中 尚未办结 未办结"},

    Words{Concept::eia, U"环评 环境影响评价 环境影响报告书 环境影响报告表 环境影响报告 环境影响评价文件 环评文件 建设项目环评 建设项目环境影响评价 建设项目环评文件 建设项目环境影响评价文件 环评项目 环境影响评价项目 环评报告"},
    Words{Concept::eia_intended, U"拟审批 拟批准 拟审查 拟批复 拟作出审批 拟作出审批意见 拟审批公示 拟批准环境影响评价 拟审批项目 拟批准项目"},
    Words{Concept::eia_approve, U"审批 批复 批准 已审批 审批文件 批复文件 审批项目 审批了"},
    Words{Concept::eia_approval, U"环评审批 环评批复 审批环评文件 环评审批文件 环评批复文件 已审批环评文件 审批环境影响评价文件 环评审批项目 审批建设项目 批复建设项目 审批建设项目环评 审批建设项目环评文件 审批建设项目环境影响评价文件"},
    Words{Concept::eia_refuse, U"不予批准 不予审批 不予批复"},
    Words{Concept::registration, U"登记表 环境影响登记表 环评登记表"},
    Words{Concept::file, U"备案 登记备案 网上备案"},
    Words{Concept::acceptance_check, U"竣工验收 环保验收 竣工环保验收 竣工环境保护验收 验收项目 环境保护验收 验收审批 验收批复 环保设施验收 项目验收"},
    Words{Concept::full_text, U"全本公示 全文公开 全本公开 全本 全文公示"},
    Words{Concept::pollutant_permit, U"排污许可证 排污许可 排污许可证核发 排污许可证书"},
    Words{Concept::radiation_permit, U"辐射安全许可证 辐射安全许可"},
    Words{Concept::hazardous_permit, U"危险废物经营许可证 危险废物经营许可 危废经营许可证 危废经营许可"},
    Words{Concept::licence, U"行政许可 行政许可事项办理 行政审批 行政许可处理决定 行政许可决定 行政许可案件"},
    Words{Concept::matter, U"事项 服务事项 行政许可事项 行政处罚事项 行政强制事项"},
    Words{Concept::decision, U"处理决定 处理决定数量 决定书"},
    Words{Concept::penalty, U"行政处罚 行政处罚决定书 处罚决定书 行政处罚决定 处罚决定 行政处罚案件 处罚案件 环境行政处罚 环境行政处罚案件 行政处罚处理决定 环保行政处罚案件 下达处罚决定"},
    Words{Concept::not_penalty, U"不予行政处罚 不予行政处罚案件 不予处罚 行政处罚事先告知书 不予行政处罚决定 免予行政处罚 免予处罚"},
    Words{Concept::fine, U"罚款 处罚金额 罚没款 罚款金额 罚款总额 罚没金额 共处罚款"},
    Words{Concept::coercion, U"行政强制 行政强制措施 行政强制执行 行政强制案件"},
    Words{Concept::inspect, U"执法检查 执法次数 检查次数 现场检查 开展检查 监督检查次数 执法监督检查"},
    Words{Concept::inspect_firm, U"检查企业 检查各类企业 检查污染源 检查排污单位 检查单位"},
    Words{Concept::supervision, U"污染源环境监管信息 污染源环境监管 污染源监管信息 污染源环境监管信息公开 污染源监管"},
    Words{Concept::violation, U"环境违法案件 违法案件 环境违法行为 环境违法问题"},
    Words{Concept::publish_rate, U"公开率 公布率 信息公开率 信息公布率 公布率达 发布率"},
    Words{Concept::supervisory_monitoring, U"监督性监测 监督性监测信息 污染源监督性监测"},
    Words{Concept::self_monitoring, U"自行监测 企业自行监测 自行监测信息"},
    Words{Concept::key_firm, U"重点监控企业 重点排污单位 国控企业 国控重点企业 国家重点监控企业 重点污染源企业 重点企业"},
    Words{Concept::not_monitored, U"未开展监测 未开展监督性监测 未监测"},
    Words{Concept::good_days, U"优良天数 空气优良天数 优良天 达标天数 优良以上天数"},
    Words{Concept::good_days_rate, U"优良率 优良天数比例 空气优良率 优良天数比率 优良比例 达标率 优良天数率"},
    Words{Concept::straw, U"秸秆 秸秆禁烧 秸秆焚烧 秸秆机收捡拾打捆"},
    Words{Concept::inspection_group, U"督查组 督导组 检查组 巡查组"},
    Words{Concept::pilot_county, U"重点县 试点县 县市区 重点县市"},
    Words{Concept::training, U"培训 培训班 业务培训 专题培训 培训会 培训会议 培训活动 参训 参训人员 参加培训 培训人员 培训人数"},
    Words{Concept::full_time, U"专职 专职人员 专职工作人员 全职 全职人员 全职工作人员"},
    Words{Concept::part_time, U"兼职 兼职人员 兼职工作人员"},
    Words{Concept::procure, U"政府采购 集中采购 政府集中采购 采购项目"},

    Words{Concept::of_which, U"其中 其中: 其中包括 其中包含"},
    Words{Concept::including, U"包括 主要包括 包含 含 主要有 主要为 分别为:"},
    Words{Concept::each, U"各 均为 均"},
    Words{Concept::respectively, U"分别 分别为 分别是 分别发布 分别公开"},
    Words{Concept::all_of, U"均已 均按 均在 全部 均予以 均及时 均按时 均进行 已全部 均依法 均严格 均按照 均于 都已 全部按时 均得到 均根据 都在 都按"},
    Words{Concept::none, U"未发生 未收到 未接到 未接收 未接收到 未受理 未产生 未收取 未出现 未引发 未有 没有 无 无因 未因 未被 也未被 未作出 未采取 未发现 未办理 未对 未发生因 从未 尚未收到 尚无 未收 未实施 未制发 未印发 未提起 未制定 未引起 未涉及 不收取 没有收取 不收 未接受 未曾 尚未发生 尚未接到 未向"},
    Words{Concept::negation, U"无法 无关 无偿 无障碍 无正当理由 无理由 没有现成 无条件 无纸化 无缝 无线 无害化 无人机 无烟 无废 无需 无论 无锡 无为 无证 无组织 无公害 无死角 没有现成信息 毫无 有无 全面无 无事故 无一 无投诉 无违规 无瑕 无误"},
    Words{Concept::share, U"占 占比 占总数 占比为 占总量 占全部 占总体比例 约占 占总数的 占比达"},
    Words{Concept::compare, U"同比 比上年 较上年 比去年 较去年 与上年相比 与去年相比 比上年度 较上年度 环比 相比 较上一年 比上一年 与上年度相比 上年同期 去年同期 比 较"},
    Words{Concept::rise, U"增长 增加 上升 提高 增多 上涨 增幅 增长了 增加了 提升 提高了 上升了"},
    Words{Concept::fall, U"下降 减少 降低 减幅 下降了 减少了 降低了"},
    Words{Concept::until, U"截至 截止 截止到 截至到 到目前为止 截止至 截至目前 截止目前 目前为止 到目前 历年 成立以来 开通以来 自开通以来"},
    Words{Concept::total, U"共 共计 合计 总计 总数 总共 总量 总数为 共有 全年共"},
    Words{Concept::per, U"每周 每月 每日 每天 每季度 每季 每年 每半年 每期 每个 每次 每人 每家 每件"},
    Words{Concept::besides, U"涉及 此外 另外 另有 另 同时 除此之外 除此以外 另有,"},
};

/// Counter words, by what they count. A number with another word behind it counts something that
/// no measure knows.
inline constexpr std::array counter_rows{
    CounterWords{Counter::item, U"条 条次 则 条信息"},
    CounterWords{Counter::piece, U"件 件次 件(次) 份"},
    CounterWords{Counter::document, U"篇 篇次 封"},
    CounterWords{Counter::affair, U"起 宗 例"},
    CounterWords{Counter::matter, U"项"},
    CounterWords{Counter::time, U"次 次/日 余次"},
    CounterWords{Counter::person_time, U"人次 人(次) 人/次"},
    CounterWords{Counter::event, U"场 场次"},
    CounterWords{Counter::issue, U"期"},
    CounterWords{Counter::unit, U"个 种"},
    CounterWords{Counter::firm, U"家 家次 户 户次 家(次)"},
    CounterWords{Counter::person, U"人 名 位"},
    CounterWords{Counter::sheet, U"张 本 册"},
    CounterWords{Counter::money, U"元 元人民币"},
    CounterWords{Counter::day, U"天"},
    CounterWords{Counter::foreign, U"个百分点 百分点 个工作日 工作日 个月 个小时 小时 分钟 年 月 日 号 级 岁 公里 平方米 吨 倍 周年 届 个季度 季度 版 章 款 楼 室 路 名单 项目标 位数 人大 人民 分局 大类 类 大 条例 条规定 条第 条之 微克 毫克 毫米 米 亩 户籍 分贝"},
};

// clang-format on

}  // namespace gongkai::reading
