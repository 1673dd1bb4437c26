// SPDX-License-Identifier: Apache-2.0
#include <gongkai/record/regions.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace gongkai;
using namespace gongkai::record;

namespace {

std::vector<std::uint32_t> codes(const std::vector<RegionRow>& rows) {
    std::vector<std::uint32_t> all;
    for (const auto& row : rows) all.push_back(row.code);
    return all;
}

using Codes = std::vector<std::uint32_t>;
using Line = std::map<std::string, std::string>;

std::vector<std::string> split(const std::string& text, char by) {
    std::vector<std::string> parts(1);
    for (const char c : text)
        if (c == by)
            parts.emplace_back();
        else
            parts.back() += c;
    return parts;
}

/// The lines of a table that lies beside the project and is no part of it; none where it is not.
std::vector<Line> shared_table(const std::string& name) {
    const char* shared = std::getenv("GONGKAI_SHARED");
    const auto root = shared != nullptr
                          ? std::filesystem::path(shared)
                          : std::filesystem::path(GONGKAI_SOURCE_DIR) / ".." / "shared";
    std::ifstream file(root / "facts" / name);
    std::vector<std::string> heads;
    std::vector<Line> lines;
    for (std::string text; std::getline(file, text);) {
        if (text.starts_with('#')) continue;
        const auto parts = split(text, '\t');
        if (heads.empty()) {
            heads = parts;
            continue;
        }
        Line line;
        for (std::size_t i = 0; i < parts.size(); ++i) line[heads.at(i)] = parts[i];
        lines.push_back(line);
    }
    if (lines.empty()) MESSAGE(name, " is not there");
    return lines;
}

Codes code_list(const std::string& text) {
    Codes all;
    if (text.empty()) return all;
    for (const auto& code : split(text, ';'))
        all.push_back(static_cast<std::uint32_t>(std::stoul(code)));
    return all;
}

}  // namespace

TEST_CASE("the list has 34 provinces, 333 prefectures and 2847 counties") {
    std::map<RegionLevel, int> count;
    for (const auto& row : region_rows) ++count[level(row)];
    CHECK(count[RegionLevel::province] == 34);
    CHECK(count[RegionLevel::prefecture] == 333);
    CHECK(count[RegionLevel::county] == 2847);
}

TEST_CASE("a division is found by its code, in use or gone") {
    CHECK(find_region("220000")->name == "吉林省");
    CHECK(find_region("222400")->name == "延边朝鲜族自治州");
    CHECK(find_region("220184")->name == "公主岭市");
    CHECK(find_region("220184")->in_use());
    CHECK(find_region("220381")->name == "公主岭市");
    CHECK(find_region("220381")->retired == 2020);
    for (const std::string_view none :
         {"110100", "999999", "2200", "22000", "2200000", "22000O", "", "２２００００"}) {
        CAPTURE(none);
        CHECK(!find_region(none));
    }
}

TEST_CASE("a number that went on under another name had the old one in its years") {
    CHECK(find_region("500110")->name == "綦江区");
    CHECK(find_region("500110", 2010)->name == "万盛区");
    CHECK(find_region("500110", 2011)->name == "綦江区");
    CHECK(!find_region("500110", 1996));
    CHECK(find_region("220381", 2019)->name == "公主岭市");
    CHECK(!find_region("220381", 2020));
    CHECK(find_region("220184", 2020)->name == "公主岭市");
    CHECK(!find_region("220184", 2019));
}

TEST_CASE("a code that no division has is answered with those that look like it") {
    CHECK(require_region("220104").name == "朝阳区");
    try {
        static_cast<void>(require_region("2201004"));
        FAIL("it was found");
    } catch (const UnknownKey& error) {
        CHECK(error.key() == "2201004");
        CHECK(std::string(error.what()).find("220104") != std::string::npos);
    }
}

TEST_CASE("a division is found by its name, in full or as people say it") {
    struct Row {
        std::string_view name;
        Codes found;
        std::string_view because;
    };
    const Row rows[] = {
        {"吉林省", {220000}, "in full"},
        {"吉林", {220000, 220200}, "a province and a city"},
        {"延边", {222400}, "without its people"},
        {"内蒙古", {150000}, "蒙古 is part of the name"},
        {"新疆", {650000}, "维吾尔 without 族"},
        {"海南",
         {150303, 460000, 632500},
         "a province, a prefecture of Qinghai and a district of Wuhai"},
        {"双江", {530925}, "four peoples"},
        {"鄂温克", {150724}, "the name is the people's"},
        {"神农架", {429021}, "a forest district"},
        {"香港", {810000}, "a special administrative region"},
        {"唐", {}, "one character is not enough"},
        {"唐县", {130627}, "in full"},
        {"前郭尔罗斯", {220721}, ""},
        {"密云", {110118, 110228}, "today's district and the county before it"},
        {"密云县", {110228}, "by the old name"},
        {"万盛区", {500110}, "by the name before the same number's present one"},
        {"朝阳", {110105, 211300, 211321, 220104}, "districts, a city and a county"},
        {"海淀县", {}, "never was one"},
        {"", {}, "no name"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        CAPTURE(row.because);
        CHECK(codes(find_regions(row.name)) == row.found);
    }
    CHECK(codes(find_regions("朝阳区", 220000)) == Codes{220104});
    CHECK(codes(find_regions("朝阳", 211300)) == Codes{211300, 211321});
    CHECK(codes(find_regions("朝阳", 220104)) == Codes{220104});
    CHECK(codes(find_regions("公主岭市", 220000)) == Codes{220184, 220381});
    CHECK(find_regions("公主岭市").front().in_use());
}

TEST_CASE("every division is found by its own name and within what is above it") {
    const auto finds_itself = [](const RegionRow& row) {
        const auto above = parent(row);
        const auto found = find_regions(
            row.name, above ? std::optional(above->code) : std::optional<std::uint32_t>());
        return std::ranges::find(found, row) != found.end();
    };
    // One in thirty keeps the test short; the others differ in nothing.
    for (std::size_t i = 0; i < std::size(region_rows); i += 30)
        CHECK(finds_itself(region_rows[i]));
    for (std::size_t i = 0; i < std::size(retired_region_rows); i += 30)
        CHECK(finds_itself(retired_region_rows[i]));
}

TEST_CASE("every division below a province has one above it, whose child it is") {
    std::map<std::uint32_t, std::vector<RegionRow>> below;
    for (const auto& row : region_rows) {
        const auto above = parent(row);
        CHECK(above.has_value() == (level(row) != RegionLevel::province));
        if (!above) continue;
        CHECK(above->in_use());
        CHECK(level(*above) < level(row));
        CHECK(lies_in(row, above->code));
        below[above->code].push_back(row);
    }
    for (const auto& row : region_rows) CHECK(children(row) == below[row.code]);
}

TEST_CASE("a county that a province runs itself stands right below the province") {
    CHECK(parent(*find_region("429021"))->code == 420000);
    CHECK(parent(*find_region("110105"))->code == 110000);
    CHECK(parent(*find_region("220104"))->code == 220100);
    CHECK(parent(*find_region("522228"))->code == 522200);  // both gone since 2011
}

TEST_CASE("a division that is gone says what became of it") {
    struct Row {
        std::string_view code;
        Codes next;
        Codes now;
        std::string_view because;
    };
    const Row rows[] = {
        {"110228", {110118}, {110118}, "a county became a district"},
        {"130124", {130111}, {130111}, "栾城"},
        {"130323", {130302, 130304, 130306}, {130302, 130304, 130306}, "split"},
        {"341422", {340225}, {340281}, "无为 changed twice"},
        {"522423", {520522}, {520581}, "黔西 changed twice"},
        {"341400", {}, {340100, 340200, 340500}, "巢湖: a prefecture, by its counties"},
        {"371200", {}, {370100}, "莱芜"},
        {"220104", {}, {220104}, "in use"},
        {"500112", {500109, 500157}, {500109, 500157}, "渝北"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.code);
        CAPTURE(row.because);
        const auto region = require_region(row.code);
        CHECK(codes(successors(region)) == row.next);
        CHECK(codes(present(region)) == row.now);
    }
    const auto before = *find_region("360402", 2015);
    CHECK(before.name == "庐山区");
    CHECK(codes(present(before)) == Codes{360402, 360483});
}

TEST_CASE("every chain of successors ends in divisions of today and never goes back in time") {
    for (const auto& row : retired_region_rows) {
        CAPTURE(row.code);
        const auto now = present(row);
        CHECK(!now.empty());
        for (const auto& region : now) CHECK(region.in_use());
        for (const auto& next : successors(row)) {
            CHECK(lies_in(next, row.code / 10000 * 10000));
            if (!next.in_use()) CHECK(*next.retired > *row.retired);
        }
    }
}

TEST_CASE("the divisions in use are those of the published list") {
    const auto lines = shared_table("regions_cn.tsv");
    if (lines.empty()) return;
    REQUIRE(lines.size() == std::size(region_rows));
    for (auto line : lines) {
        CAPTURE(line["code"]);
        const auto row = find_region(line["code"]);
        REQUIRE(row.has_value());
        CHECK(row->in_use());
        CHECK(row->name == line["name"]);
        CHECK(std::to_string(row->since) == line["since"]);
        CHECK(token(level(*row)) == line["level"]);
        const auto above = parent(*row);
        CHECK((above ? std::to_string(above->code) : "") == line["parent"]);
        CHECK((row->verified == Verification::one_copy) == (line["sources"] == "one"));
    }
}

TEST_CASE("the divisions that are gone are those of the published list") {
    const auto lines = shared_table("regions_retired.tsv");
    if (lines.empty()) return;
    REQUIRE(lines.size() == std::size(retired_region_rows));
    for (auto line : lines) {
        CAPTURE(line["code"]);
        const auto row = find_region(line["code"], std::stoi(line["retired_year"]) - 1);
        REQUIRE(row.has_value());
        CHECK(row->name == line["name"]);
        CHECK(std::to_string(row->since) == line["since"]);
        CHECK(std::to_string(*row->retired) == line["retired_year"]);
        CHECK(token(level(*row)) == line["level"]);
        CHECK(codes(successors(*row)) == code_list(line["successors"]));
        // That list follows no renamed code any further.
        if (line["kind"] == "retired") CHECK(codes(present(*row)) == code_list(line["current"]));
    }
}
