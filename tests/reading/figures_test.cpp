// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include <gongkai/reading/read.hpp>

// What prose states, sentence by sentence. Every sentence is made up; its difficulty is a real one.

using gongkai::Approximation;
using gongkai::reading::read;

namespace {

/// The figures of a sentence as "measure=value", with ~approximation and @scope where there are.
std::string figures_of(std::string_view sentence, std::string_view heading = "") {
    std::string text = "某市生态环境局2022年政府信息公开工作年度报告\n";
    if (!heading.empty()) text += std::string(heading) + "\n";
    text += sentence;
    const auto report = read(text);
    std::string stated;
    for (const auto& figure : report.figures) {
        if (!stated.empty()) stated += ' ';
        stated += std::string(figure.measure.token()) + "=" + figure.amount.value.to_string();
        if (figure.amount.approximation != Approximation::exact)
            stated += "~" + std::string(gongkai::token(figure.amount.approximation));
        if (!figure.scope.empty()) stated += "@" + figure.scope;
    }
    return stated;
}

struct Row {
    std::string because;
    std::string sentence;
    std::string stated;
};

void check(const std::vector<Row>& rows, std::string_view heading = "") {
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CAPTURE(row.sentence);
        CHECK(figures_of(row.sentence, heading) == row.stated);
    }
}

}  // namespace

TEST_CASE("information disclosed is counted by channel, and only for the channel named") {
    check({
        {"a plain total", "全年共主动公开政府信息1024条。", "proactive.total=1024"},
        {"the verb and its object are apart", "2022年,本机关主动向社会公开各类政府信息3,208条。",
         "proactive.total=3208"},
        {"several channels make one total", "通过门户网站、政务微信等渠道主动公开政府信息512条。",
         "proactive.total=512"},
        {"the channel stands a clause before",
         "市局门户网站紧扣民生关切,全年主动公开政府信息77条。", "proactive.website=77"},
        {"channels after one another",
         "通过局门户网站公开信息90条、政务微博公开信息80条,政务微信发布信息70条。",
         "proactive.website=90 proactive.weibo=80 proactive.wechat=70"},
        {"the noun is left out", "主动公开政府信息300条,其中网站200条,微信60条,微博40条。",
         "proactive.total=300 proactive.website=200 proactive.wechat=60 proactive.weibo=40"},
        {"each of two", "官方微博、微信公众号各发布信息66条。",
         "proactive.weibo=66 proactive.wechat=66"},
        {"two numbers in the order of two nouns", "微信、微博分别发布信息18条、23条。",
         "proactive.wechat=18 proactive.weibo=23"},
        {"the number comes first", "全年在局网站发布了365条政府信息。", "proactive.website=365"},
        {"a total said after the channel", "在区政府网站公开各类环境信息共计88条。",
         "proactive.website=88"},
        {"full-width digits and punctuation",
         "全年主动公开政府信息１２３４条，其中网站公开１２３４条。",
         "proactive.total=1234 proactive.website=1234"},
        {"traditional characters",
         "全年主動公開政府信息456條,其中政府網站公開400條,政務微博公開56條。",
         "proactive.total=456 proactive.website=400 proactive.weibo=56"},
        {"万 with an approximation", "全市主动公开政府信息1.2万余条。",
         "proactive.total=12000~over"},
        {"about, before the number", "公开政府信息约500条。", "proactive.total=500~about"},
        {"more than, behind the counter word", "主动公开政府信息600条以上。",
         "proactive.total=600~at_least"},
        {"past a round number", "网站点击量突破100万次。", "website.visits.total=1000000~over"},
        {"nearly", "主动公开政府信息近800条。", "proactive.total=800~nearly"},
        {"the number stands in a clause of its own", "主动公开政府信息,全年共计1025条。",
         "proactive.total=1025"},
        {"other ways are named by examples",
         "主动公开信息90条,其中网站公开60条,通过报刊、微信等其他方式公开30条。",
         "proactive.total=90 proactive.website=60 proactive.other=30"},
        {"a total said as a noun", "全年公开政府信息总数为1025条。", "proactive.total=1025"},
        {"the form of the statistics table",
         "通过政府网站公开政府信息数325条,通过政务微博公开政府信息数210条,"
         "通过其他方式公开政府信息数15条。",
         "proactive.website=325 proactive.weibo=210 proactive.other=15"},
        {"the site is named before another number", "局网站设栏目12个,发布信息1325条。",
         "website.columns=12 proactive.website=1325"},
        {"quoted account names", "“绿水”微信公众号发布信息395条,“绿水”微博发布信息234条。",
         "proactive.wechat=395 proactive.weibo=234"},
        {"documents are not information in general", "主动公开文件30件。", ""},
        {"normative documents", "主动公开行政规范性文件13件。", "proactive.normative_documents=13"},
        {"a part of a sentence about something else", "本报告包括主动公开政府信息情况等六个部分。",
         ""},
        {"a unit that was lost", "通过网站公开政府信息145,通过微信公开政府信息20条。",
         "proactive.website=145 proactive.wechat=20"},
        {"new media are no single channel", "政务新媒体发布信息120条。", ""},
        {"mirrored items are not disclosed twice", "微信平台同步转载信息30条。", ""},
    });
}

TEST_CASE("what disclosed information is about is a category, not a measure of its own") {
    check({
        {"a list of categories",
         "主动公开政府信息60条,其中:部门文件20条,行政处罚信息30条,人事信息10条。",
         "proactive.total=60 proactive.category=20@部门文件 proactive.category=30@行政处罚信息 "
         "proactive.category=10@人事信息"},
        {"licences by item are information", "公开信息15条,包括行政许可9条、政策解读6条。",
         "proactive.total=15 proactive.category=9@行政许可 interpretation.count=6"},
        {"parts of what no measure counts",
         "召开新闻发布会2场;报送简报150篇,其中7篇被采用;办理网络舆情13条。",
         "press_conferences.count=2"},
        {"a category outside a list", "发布空气质量信息365条。",
         "proactive.category=365@空气质量信息"},
    });
}

TEST_CASE("requests are counted by how they came and how they ended") {
    check({
        {"received and by channel",
         "全年共收到政府信息公开申请46件,其中当面申请3件,网络申请31件,信函申请12件。",
         "requests.received=46 requests.in_person=3 requests.online=31 requests.letter=12"},
        {"short forms", "2022年新收依申请公开18件,上年结转2件,办结19件,结转下年度继续办理1件。",
         "requests.received=18 requests.carried_in=2 requests.concluded=19 "
         "requests.carried_out=1"},
        {"outcomes",
         "收到申请公开政府信息20件。其中,予以公开8件,部分公开4件,不予公开3件,无法提供2件,"
         "不予处理1件,其他处理2件。",
         "requests.received=20 requests.granted=8 requests.partly_granted=4 requests.refused=3 "
         "requests.unable=2 requests.declined=1 requests.otherwise=2"},
        {"accepted is not received", "全年受理依申请公开事项9件,均已按时答复。",
         "requests.accepted=9 requests.answered=9"},
        {"the counter word stands before the noun", "共收到11件依申请公开申请,全部办结。",
         "requests.received=11 requests.concluded=11"},
        {"units differ", "共收到3项信息公开申请。", "requests.received=3"},
        {"no number was printed", "2022年,我局收到依申请公开申请", ""},
        {"none received", "2022年,我局未收到政府信息公开申请。", "requests.received=0"},
        {"none accepted", "全年未受理依申请公开。", "requests.accepted=0"},
        {"none, by another verb", "本年度没有收到公民、法人和其他组织的信息公开申请。",
         "requests.received=0"},
        {"nothing late is not nothing received", "没有超期未答复的依申请公开件。", ""},
        {"numbers in a list of last year's", "收到信息公开申请12件(含2021年结转3件)。",
         "requests.received=12 requests.carried_in=3"},
        {"by applicant", "收到信息公开申请30件,其中自然人申请28件,法人或其他组织申请2件。",
         "requests.received=30 requests.by_persons=28 requests.by_organisations=2"},
        {"a rate", "收到信息公开申请30件,按时办结率100%。",
         "requests.received=30 requests.on_time_rate=100"},
        {"the verb behind the noun", "政府信息公开申请收到5件。", "requests.received=5"},
        {"both verbs", "收到并办结依申请公开申请15件。", "requests.received=15"},
        {"each channel with its answers", "受理网上依申请3件,答复3件。",
         "requests.accepted=3 requests.answered=3"},
        {"parts of a part",
         "公开信息392条。其中,市局网站公开225条(其中:公告25条,通知200条),微信公众号"
         "发布167条。",
         "proactive.total=392 proactive.website=225 proactive.category=25@公告 "
         "proactive.category=200@通知 proactive.wechat=167"},
        {"carried over by the year it goes to", "收到信息公开申请94件,办结91件,结转2023年办理3件。",
         "requests.received=94 requests.concluded=91 requests.carried_out=3"},
        {"none was handled, so none came", "办理依申请公开0件。", "requests.received=0"},
        {"a citizen's request is a request", "依申请公开情况:共受理公民申请4件,均已按时答复。",
         "requests.accepted=4 requests.answered=4"},
        {"several ways are no channel", "通过门户网站、邮寄等途径收到依申请公开12件。",
         "requests.received=12"},
        {"who may apply is not who did", "收到公民、法人和其他组织信息公开申请12件。",
         "requests.received=12"},
        {"parts in parentheses, then answers",
         "受理政府信息公开申请15件(其中:网上申请10件,信函申请5件),答复15件,答复率100%。",
         "requests.accepted=15 requests.online=10 requests.letter=5 requests.answered=15 "
         "requests.answer_rate=100"},
        {"the old outcomes",
         "收到依申请公开14件,其中同意公开10件,信息不存在2件,不属于本行政机关公开1件,"
         "申请人撤回1件。",
         "requests.received=14 requests.granted=10 requests.not_held=2 "
         "requests.not_this_authority=1 requests.withdrawn=1"},
        {"Chinese numerals", "全年共收到信息公开申请二十一件。", "requests.received=21"},
        {"nothing in parts", "收到依申请公开0件,予以公开0件,不予公开0件。",
         "requests.received=0 requests.granted=0 requests.refused=0"},
    });
}

TEST_CASE("words for nothing make zero of each thing that they name, and of nothing else") {
    check({
        {"two of a kind", "未发生因政府信息公开引起的行政复议、行政诉讼。",
         "reconsideration.count=0 litigation.count=0"},
        {"one number for two", "因政府信息公开引起的行政复议、行政诉讼均为0件。",
         "reconsideration.count=0 litigation.count=0"},
        {"one number behind the second", "行政复议及行政诉讼0件。",
         "litigation.count=0 reconsideration.count=0"},
        {"one is some, the other none", "被申请行政复议2件,未发生行政诉讼。",
         "reconsideration.count=2 litigation.count=0"},
        {"results of reviews and suits",
         "行政复议3件,其中维持2件,纠正1件;行政诉讼2件,其中结果维持2件。",
         "reconsideration.count=3 reconsideration.upheld=2 reconsideration.corrected=1 "
         "litigation.count=2 litigation.upheld=2"},
        {"no fee", "全年未收取任何费用。", "fees.amount=0"},
        {"no fee, as a noun", "本年度无信息公开收费情况。", "fees.amount=0"},
        {"an answer that could not be given is no zero", "对无法提供的信息已告知申请人。", ""},
        {"none, behind a colon", "政府信息公开行政复议、行政诉讼情况:无。",
         "reconsideration.count=0 litigation.count=0"},
    });
}

TEST_CASE("numbers that count nothing of the year are left alone") {
    check({
        {"a desk that takes requests", "设立了1个信息申请受理点,开辟1个公共查阅点。", ""},
        {"another clause's noun", "及时作出答复回应,本年度共处理留言92条。", ""},
        {"another sentence's noun behind a semicolon",
         "全年未收到行政许可申请;各栏目共刊发文稿、通知44篇。", ""},
        {"a page number inside a sentence", "全年信息公开工作有序开展,共开展活动3、1次。", ""},
        {"a hotline", "开通12369环保举报热线。", ""},
        {"a document number", "按照国办发〔2016〕19号文件要求开展工作。", ""},
        {"articles", "依据《条例》第十条、第9至12条的规定。", ""},
        {"a paragraph of an article", "第二十条第(一)项", ""},
        {"levels", "建立县、乡、村三级网格化监管体系。", ""},
        {"six kinds of air", "六项空气指标。", ""},
        {"next year", "纳入2023年年度培训计划。", ""},
        {"an address", "地址:学府路14号;邮编:100048;电话:010-61234567。", ""},
        {"fine dust", "PM2.5浓度为35微克。", ""},
        {"a date that looks like a decimal", "开展6.5世界环境日主题宣传。", ""},
        {"a rate of something else", "全文电子化率达100%。", ""},
        {"spam in place of words", "政府信息0365cc彩票133562工作年度报告。", ""},
        {"an item of a list that is a remark", "公开信息40条(不同渠道公开相同信息计1条)。",
         "proactive.total=40"},
        {"penalties that were not imposed", "不予行政处罚案件1件。", ""},
        {"a change is not a figure", "行政许可事项13项,比2021年减少3项。", ""},
    });
}

TEST_CASE("figures of another time or body say so") {
    check({
        {"a quarter", "四季度收到信息公开申请2件,今年累计收到信息公开申请7件。",
         "requests.received=2@四季度 requests.received=7"},
        {"last year", "2021年收到信息公开申请5件。", "requests.received=5@2021年"},
        {"since the site began",
         "截至2022年底,累计主动公开政府信息900条,本年新增主动公开信息50条。",
         "proactive.total=900@累计 proactive.total=50@新增"},
        {"subordinate bodies in parentheses", "共收到政府信息公开申请30件(甲县10件、乙县20件)。",
         "requests.received=30 requests.received=10@甲县 requests.received=20@乙县"},
    });
}

TEST_CASE("environmental work is counted by its own nouns") {
    check({
        {"penalties and fines", "下达行政处罚决定书52件,罚款合计62.85万元。",
         "penalties.count=52 penalties.amount=628500"},
        {"licences", "办理行政许可461件。", "licences.decisions=461"},
        {"complaints", "12369平台共接到群众举报1266件,办结1197件,正在办理69件。",
         "complaints.received=1266 complaints.closed=1197 complaints.open=69"},
        {"EIA", "受理环评文件30件,审批环评文件28件,办理登记表备案120件。",
         "eia.accepted=30 eia.approved=28 eia.registered=120"},
        {"bulletins", "发布空气质量月报12期。", "monitoring.bulletins=12"},
        {"press", "召开新闻发布会4场,参加在线访谈2期。",
         "press_conferences.count=4 online_interviews.count=2"},
        {"proposals", "办理人大代表建议8件,政协提案15件。", "proposals.npc=8 proposals.cppcc=15"},
        {"training", "举办政务公开培训3次,培训120人次。",
         "training.sessions=3 training.participants=120"},
        {"visits", "网站总访问量达785.4万人次,日均访问量2.1万次。",
         "website.visits.total=7854000 website.visits.daily=21000"},
        {"good air", "全年空气优良天数为301天,优良天数比例82.5%。",
         "air.good_days=301 air.good_days_rate=82.5"},
        {"followers", "微信公众号粉丝达8700余人。", "wechat.followers=8700~over"},
        {"followers of an account named before", "微信公众号发布信息325篇,关注人数2.3万人。",
         "proactive.wechat=325 wechat.followers=23000"},
        {"interpretations", "发布政策解读稿件12篇。", "interpretation.count=12"},
        {"deputies and advisers together", "办理人大代表建议、政协提案共23件。",
         "proposals.total=23"},
        {"columns that were added are not all columns", "新开设专栏18个,优化栏目22个。", ""},
        {"a newsletter by its title", "编发《环境信息简报》24期。", "newsletter.issues=24"},
        {"so many a week is no year's count", "简报每周编发2期。", ""},
        {"letters to the mailbox", "局长信箱收到来信56件,回复56件。",
         "website.mailbox.received=56 website.mailbox.answered=56"},
        {"staff, numbers first", "配备1名全职工作人员、10名兼职工作人员。",
         "staff.full_time=1 staff.part_time=10"},
        {"staff", "配备专职人员2名,兼职人员3名。", "staff.full_time=2 staff.part_time=3"},
    });
}

TEST_CASE("a line end that breaks a sentence breaks no figure") {
    check({
        {"between two words",
         "本年度我局认真做好政府信息公开各项工作,不断拓宽公开的渠道和形式,全年共主动公\n"
         "开政府信息75条,其中网站公开60条,微信公开15条。",
         "proactive.total=75 proactive.website=60 proactive.wechat=15"},
        {"inside a number, which may be two",
         "本年度我局认真做好政府信息公开各项工作,不断拓宽公开的渠道,共公开政府信息12\n34条。", ""},
        {"a finished line is finished",
         "本年度我局共开展了多次宣传活动并且通过网站公布\n收到申请3件。", ""},
    });
}

TEST_CASE("every figure's words stand in the text where it says") {
    const auto report = read(
        "某县环境保护局2015年度政府信息公开工作年度报告\n全年主动公开政府信息１０２条，其中网站９０"
        "条、微博１２条。\n"
        "未收到信息公开申请。");
    CHECK(report.figures.size() == 4);
    for (const auto& figure : report.figures) {
        CHECK(!report.quote(figure.span).empty());
        CHECK(figure.span.contains(figure.number));
    }
    CHECK(report.quote(report.figures[1].span) == "网站９０条");
}
