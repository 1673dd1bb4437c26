// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/record/disclosure_item.hpp>
#include <gongkai/record/row.hpp>

using namespace gongkai;
using namespace gongkai::record;
using namespace std::chrono_literals;

namespace {

void write(DisclosureItem& item, std::string_view token, Value value) {
    require_row(rows<DisclosureItem>, token, "disclosure_item").write(&item, value);
}

}  // namespace

TEST_CASE("the lists of the forms are whole") {
    CHECK(labels<Theme>.size() == 22);
    CHECK(labels<EnvironmentalCategory>.size() == 17);
    CHECK(labels<SourceSupervision>.size() == 8);
    CHECK(labels<statute::ProactiveCategory>.size() == 15);
}

TEST_CASE("an entry of a catalogue is taken in the words of its form") {
    DisclosureItem item;
    write(item, "index_number", "000000019/2016-00001");
    write(item, "title", "关于在重点县市开展秸秆机收捡拾打捆的通知");
    write(item, "document_number", "吉环发〔2016〕12号");
    write(item, "made_on", "2016-03-01");
    write(item, "published_on", "2016-03-29");
    write(item, "theme", "城乡建设、环境保护");
    write(item, "genre", "通知");
    write(item, "disclosure_class", "主动公开");
    write(item, "validity", "有效");
    write(item, "period", "长期公开");
    write(item, "normative_document", "是");
    write(item, "media", List{"政府网站", "政务微博"});
    CHECK(item.made_on == Date{2016y / 3 / 1});
    CHECK(item.published_on == Date{2016y / 3 / 29});
    CHECK(item.theme == Theme::construction_environment);
    CHECK(item.genre == Genre::notice);
    CHECK(item.disclosure_class == DisclosureClass::proactive);
    CHECK(item.validity == Validity::in_force);
    CHECK(item.period == DisclosurePeriod::permanent);
    CHECK(item.normative_document);
    CHECK(item.media == std::vector{PublicationMedium::website, PublicationMedium::weibo});
}

TEST_CASE("a word that the form does not have is refused, and the entry stays as it was") {
    DisclosureItem item;
    item.theme = Theme::other;
    const DisclosureItem before = item;
    CHECK_THROWS_AS(write(item, "theme", "环境"), UnknownKey);
    CHECK_THROWS_AS(write(item, "media", List{"政府网站", "电报"}), UnknownKey);
    CHECK_THROWS_AS(write(item, "made_on", "2016-02-30"), InvalidValue);
    CHECK_THROWS_AS(write(item, "attachments", List{Part{{"path", "a.pdf"}}}), UnknownKey);
    CHECK(item == before);
}

TEST_CASE("a secrecy review is one value: its finding, who made it and when") {
    DisclosureItem item;
    const auto& row = require_row(rows<DisclosureItem>, "secrecy_review", "disclosure_item");
    CHECK_FALSE(row.read(&item).given());
    row.write(&item, Part{{"finding", "不涉密"}, {"reviewer", "保密办"}});
    REQUIRE(item.secrecy_review);
    CHECK(item.secrecy_review->finding == SecrecyFinding::not_classified);
    CHECK(canonical(row.read(&item)) == R"({"finding":"not_classified","reviewer":"保密办"})");
    row.write(&item, {});
    CHECK_FALSE(item.secrecy_review);
}
