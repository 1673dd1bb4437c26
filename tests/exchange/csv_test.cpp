// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <chrono>
#include <cstddef>
#include <sstream>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <gongkai/base/error.hpp>
#include <gongkai/exchange/csv.hpp>
#include <gongkai/record/record.hpp>

using namespace gongkai;
using namespace gongkai::exchange;
using namespace gongkai::record;
using namespace std::chrono_literals;

namespace {

const std::string newsletter_header = "记录编号,编发单位,刊名,年度,期数,栏目,刊发日期\r\n";

Newsletter newsletter() {
    Newsletter issue;
    issue.id = "n-1";
    issue.agency.id = "jl";
    issue.title = "环境信息动态";
    issue.year = 2016;
    issue.issue = 7;
    issue.sections = {"要闻", "基层动态"};
    issue.published_on = 2016y / 3 / 1;
    return issue;
}

/// The problems of a file of one row, which stands in line 2.
std::vector<RowProblem> problems_of(Kind kind, const std::string& bytes) {
    return read_csv(kind, bytes).all_problems();
}

std::string written(const Record& record) {
    const auto csv = to_csv(kind(record), {{record}}, {.personal = true}, false);
    return csv.substr(csv.find("\r\n") + 2);
}

}  // namespace

TEST_CASE("a table that a person typed is read, whatever its columns are called") {
    const std::string rows[] = {
        newsletter_header + "n-1,jl,环境信息动态,2016,7,要闻;基层动态,2016-03-01\r\n",
        "id,agency,title,year,issue,sections,published_on\n"
        "n-1,jl,环境信息动态,2016,7,\"[\"\"要闻\"\",\"\"基层动态\"\"]\",2016-03-01",
        "刊发日期,record id,agency,刊名,年度,issue,sections\r"
        "2016/3/1,n-1,jl,环境信息动态, 2016 ,7,要闻；基层动态\r",
        "\xEF\xBB\xBF 记录编号 ,编发单位,刊名,年度,期数,栏目,刊发日期,生成数据\r\n"
        "\r\n,,,,,,,\r\n"
        "n-1,jl,环境信息动态,2016,7,\" 要闻 ; 基层动态 \",2016年3月1日,FALSE,,\r\n",
    };
    for (const auto& bytes : rows) {
        CAPTURE(bytes);
        const auto reading = read_csv(Kind::newsletter, bytes);
        CHECK(reading.clean());
        REQUIRE(reading.records.size() == 1);
        CHECK(std::get<Newsletter>(reading.records[0]) == newsletter());
    }
}

TEST_CASE("a table in GB18030 is read as what it says") {
    // 记录编号,编发单位,刊名,年度,期数,刊发日期
    // n-1,jl,环境信息动态,2016,7,2016-03-01
    const std::string bytes =
        "\xBC\xC7\xC2\xBC\xB1\xE0\xBA\xC5,\xB1\xE0\xB7\xA2\xB5\xA5\xCE\xBB,\xBF\xAF\xC3\xFB,"
        "\xC4\xEA\xB6\xC8,\xC6\xDA\xCA\xFD,\xBF\xAF\xB7\xA2\xC8\xD5\xC6\xDA\r\n"
        "n-1,jl,\xBB\xB7\xBE\xB3\xD0\xC5\xCF\xA2\xB6\xAF\xCC\xAC,2016,7,2016-03-01\r\n";
    auto expected = newsletter();
    expected.sections.clear();
    for (const auto& options : {ReadOptions{}, ReadOptions{.encoding = text::Encoding::gb18030}}) {
        const auto reading = read_csv(Kind::newsletter, bytes, options);
        CHECK(reading.clean());
        REQUIRE(reading.records.size() == 1);
        CHECK(std::get<Newsletter>(reading.records[0]) == expected);
    }
}

TEST_CASE("a bad row is told by line, column, what stands there and what would be right") {
    struct Row {
        const char* because;
        std::string_view row;
        std::string_view code, column, label, found, right;
    };
    // clang-format off
    const Row rows[] = {
        {"a day that no calendar has",  "n-1,jl,刊,2016,7,,2016-02-30",        "wrong_value", "published_on", "刊发日期", "2016-02-30", "write a date, as 2016-03-01"},
        {"a letter in a number",        "n-1,jl,刊,2O16,7,,2016-03-01",        "wrong_value", "year", "年度", "2O16", "write a whole number, as 12"},
        {"a fraction of a count",       "n-1,jl,刊,2016,7.5,,2016-03-01",      "wrong_value", "issue", "期数", "7.5", "write a whole number, as 12"},
        {"a number beyond all bounds",  "n-1,jl,刊,2016,9223372036854775808,,2016-03-01", "wrong_value", "issue", "期数", "9223372036854775808", "write a whole number, as 12"},
        {"a required cell left empty",  "n-1,jl,,2016,7,,2016-03-01",          "missing", "title", "刊名", "", "title is required"},
        {"a required date left empty",  "n-1,jl,刊,2016,7,,",                  "missing", "published_on", "刊发日期", "", "is required and not given"},
        {"a list that is no JSON",      "n-1,jl,刊,2016,7,[要闻,2016-03-01",   "wrong_value", "sections", "栏目", "[要闻", "write a list: with ; between, or as a JSON array"},
        {"a cell too few",              "n-1,jl,刊,2016,7,2016-03-01",         "cell_count", "", "", "", "a row has as many cells as the header"},
        {"a cell too many",             "n-1,jl,刊,2016,7,,2016-03-01,x",      "cell_count", "", "", "", "a row has as many cells as the header"},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto reading = read_csv(Kind::newsletter, newsletter_header + std::string(row.row));
        CHECK(reading.records.empty());
        REQUIRE(reading.rejected.size() == 1);
        REQUIRE(reading.rejected[0].problems.size() == 1);
        const auto& problem = reading.rejected[0].problems[0];
        CHECK(problem.line == 2);
        CHECK(problem.row == 1);
        CHECK(problem.code == row.code);
        CHECK(problem.column == row.column);
        CHECK(problem.label == row.label);
        CHECK(problem.found == row.found);
        CHECK(problem.message_en == row.right);
        CHECK_FALSE(problem.message.empty());
    }
}

TEST_CASE("a wrong code, token or part is told by the place in the row where it stands") {
    struct Row {
        const char* because;
        Kind kind;
        std::string_view bytes;
        std::string_view code, column, found;
    };
    // clang-format off
    const Row rows[] = {
        {"regions have six digits", Kind::monitoring, "id,agency,source,region,kind,year,quarter,state\nm,a,s,22010,self,2016,1,planned", "code", "region", "22010"},
        {"no such token",           Kind::monitoring, "id,agency,source,region,kind,year,quarter,state\nm,a,s,220100,sefl,2016,1,planned", "unknown_token", "kind", "sefl"},
        {"a part lacks its date",   Kind::complaint,  "id,transfers\nc,\"[{\"\"from\"\":\"\"a\"\",\"\"to\"\":\"\"b\"\",\"\"direction\"\":\"\"up\"\"}]\"", "missing", "transfers[0].on", ""},
        {"a part of a wrong token", Kind::complaint,  "id,transfers\nc,\"[{\"\"from\"\":\"\"a\"\",\"\"to\"\":\"\"b\"\",\"\"on\"\":\"\"2016-03-01\"\",\"\"direction\"\":\"\"oben\"\"}]\"", "unknown_token", "transfers[0].direction", "oben"},
        {"a part with a key twice", Kind::complaint,  "id,transfers\nc,\"[{\"\"to\"\":\"\"a\"\",\"\"to\"\":\"\"b\"\"}]\"", "duplicate_column", "transfers[0]", ""},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.because);
        bool told = false;
        for (const auto& problem : problems_of(row.kind, std::string(row.bytes)))
            told = told || (problem.line == 2 && problem.code == row.code &&
                            problem.column == row.column && problem.found == row.found);
        CHECK(told);
    }
}

TEST_CASE("an unknown token is told with the ones that there are and the nearest") {
    const auto problems = problems_of(
        Kind::monitoring,
        "id,agency,source,region,kind,year,quarter,state\nm,a,s,220100,sefl,2016,1,planned");
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].message_en ==
          "no such token; write one of: supervisory, self; did you mean self?");
    CHECK(problems[0].message == "没有这个代码项，应为：监督性监测、自行监测；是否为 self？");
}

TEST_CASE("good rows are kept beside bad ones, each with its line") {
    const auto reading =
        read_csv(Kind::newsletter, newsletter_header +
                                       "n-1,jl,刊,2016,7,,2016-03-01\r\n"
                                       "n-2,jl,\"刊\r\n第二行\",2016,8,,2016-03-08\r\n"
                                       "n-3,jl,刊,2016,9,,2016-13-01\r\n"
                                       "\r\n"
                                       "n-4,jl,刊,2016,10,,2016-03-22\r\n"
                                       "n-1,jl,刊,2016,11,,2016-03-29\r\n");
    CHECK(reading.problems.empty());
    REQUIRE(reading.records.size() == 3);
    CHECK(reading.lines == std::vector<std::size_t>{2, 3, 7});
    CHECK(std::get<Newsletter>(reading.records[1]).title == "刊\r\n第二行");
    REQUIRE(reading.rejected.size() == 2);
    CHECK(reading.rejected[0].line == 5);
    CHECK(reading.rejected[0].row == 3);
    CHECK(reading.rejected[1].line == 8);
    CHECK(reading.rejected[1].problems[0].code == "duplicate_id");
    CHECK(reading.rejected[1].problems[0].found == "n-1");
}

TEST_CASE("what is wrong with the header is a problem of the file") {
    struct Row {
        const char* because;
        std::string_view bytes;
        std::string_view code, column;
    };
    // clang-format off
    const Row rows[] = {
        {"no bytes at all",     "", "empty_file", ""},
        {"line ends alone",     "\r\n\r\n", "empty_file", ""},
        {"a mark alone",        "\xEF\xBB\xBF", "empty_file", ""},
        {"cells without text",  ",,\r\nn-1,a,b\r\n", "empty_file", ""},
        {"a misspelt column",   "id,agency,titel,year,issue,published_on,title\r\n", "unknown_column", "titel"},
        {"a column twice, once by its label", "id,agency,title,year,issue,published_on,刊名\r\n", "duplicate_column", "title"},
        {"a required column that is not there", "id,agency,title,year,issue\r\n", "missing_column", "published_on"},
        {"quotes that never end", "id,\"agency", "broken_quotes", ""},
    };
    // clang-format on
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto reading = read_csv(Kind::newsletter, row.bytes);
        REQUIRE(reading.problems.size() == 1);
        CHECK(reading.problems[0].code == row.code);
        CHECK(reading.problems[0].column == row.column);
        CHECK(reading.problems[0].row == 0);
        CHECK(reading.problems[0].line == 1);
        CHECK(reading.records.empty());
    }
    CHECK(problems_of(Kind::newsletter, "id,agency,titel,year,issue,published_on,title")[0]
              .message_en == "no field is called so; passed over; did you mean title?");
}

TEST_CASE("a header alone is a file without records and without a problem") {
    const auto reading = read_csv(Kind::newsletter, newsletter_header);
    CHECK(reading.clean());
    CHECK(reading.records.empty());
    CHECK(reading.header.size() == 7);
}

TEST_CASE("quotes that do not pair cost the line in which the row began, and no other") {
    const std::string_view good = "n-2,jl,刊,2016,8,,2016-03-08";
    const std::string_view broken[] = {
        "n-1,jl,\"刊,2016,7,,2016-03-01",
        "n-1,jl,刊\"物,2016,7,,2016-03-01",
        "n-1,jl,\"刊\"物,2016,7,,2016-03-01",
    };
    for (const auto line : broken) {
        CAPTURE(line);
        const auto reading = read_csv(Kind::newsletter, newsletter_header + std::string(line) +
                                                            "\r\n" + std::string(good) + "\r\n");
        REQUIRE(reading.rejected.size() == 1);
        CHECK(reading.rejected[0].line == 2);
        CHECK(reading.rejected[0].text == std::string(line) + "\r\n");
        CHECK(reading.rejected[0].problems[0].code == "broken_quotes");
        REQUIRE(reading.records.size() == 1);
        CHECK(reading.lines[0] == 3);
    }
}

TEST_CASE("damaged bytes reject their row alone, and UTF-16 is refused") {
    const auto reading = read_csv(Kind::newsletter, newsletter_header +
                                                        "n-1,jl,刊\xE7\x8E,2016,7,,2016-03-01\r\n"
                                                        "n-2,jl,刊,2016,8,,2016-03-08\r\n");
    REQUIRE(reading.rejected.size() == 1);
    CHECK(reading.rejected[0].problems[0].code == "damaged_bytes");
    CHECK(reading.records.size() == 1);
    CHECK_THROWS_AS((void)read_csv(Kind::newsletter, "\xFF\xFEi\0d\0"), UnreadableInput);
    CHECK_THROWS_AS((void)read_csv(Kind::newsletter, "id", {.encoding = text::Encoding::utf_16le}),
                    UnreadableInput);
}

TEST_CASE("a line beyond 16 MiB is rejected and the next one read") {
    const auto reading =
        read_csv(Kind::newsletter, newsletter_header + std::string(longest_row + 1, 'x') +
                                       "\r\nn-2,jl,刊,2016,8,,2016-03-08\r\n");
    REQUIRE(reading.rejected.size() == 1);
    CHECK(reading.rejected[0].problems[0].code == "too_long");
    CHECK(reading.lines == std::vector<std::size_t>{3});
}

TEST_CASE("no cell is written that a spreadsheet would run, and numbers stay numbers") {
    auto issue = newsletter();
    issue.issue = -7;
    for (const std::string_view title :
         {"=1+1", "+1-1", "@SUM(A1)", "-1+cmd|' /C calc'!A0", "\t=1", "＝1", "'=1", "''@"}) {
        CAPTURE(title);
        issue.title = title;
        const auto line = written(issue);
        CHECK(line.find(",\"'" + issue.title) + line.find(",'" + issue.title) + 1 !=
              std::string::npos + std::string::npos + 1);
        CHECK(line.find(",-7,") != std::string::npos);
        const auto read = read_csv(Kind::newsletter, to_csv(Kind::newsletter, {{Record(issue)}}));
        REQUIRE(read.records.size() == 1);
        CHECK(std::get<Newsletter>(read.records[0]) == issue);
    }
    issue.title = "'tis fine";
    CHECK(written(issue).find(",'tis fine,") != std::string::npos);
}

TEST_CASE("a list is joined where it comes apart again, and is JSON where it does not") {
    struct Row {
        std::vector<std::string> sections;
        std::string_view cell;
    };
    const Row rows[] = {
        {{"要闻", "基层"}, ",要闻;基层,"},
        {{"要闻"}, ",要闻,"},
        {{"a;b"}, ",\"[\"\"a;b\"\"]\","},
        {{"甲；乙", "丙"}, ",\"[\"\"甲；乙\"\",\"\"丙\"\"]\","},
        {{" a"}, ",\"[\"\" a\"\"]\","},
        {{"[a]", "b"}, ",\"[\"\"[a]\"\",\"\"b\"\"]\","},
        {{"", "b"}, ",\"[null,\"\"b\"\"]\","},
    };
    for (const auto& row : rows) {
        CAPTURE(row.cell);
        auto issue = newsletter();
        issue.sections = row.sections;
        CHECK(written(issue).find(row.cell) != std::string::npos);
        const auto read = read_csv(Kind::newsletter, to_csv(Kind::newsletter, {{Record(issue)}}));
        REQUIRE(read.records.size() == 1);
        CHECK(std::get<Newsletter>(read.records[0]).sections == row.sections);
    }
}

TEST_CASE("rejected rows go back with their reasons and come in again once they are right") {
    const auto reading = read_csv(Kind::newsletter, newsletter_header +
                                                        "n-1,jl,刊,2016,7,,2016-02-30\r\n"
                                                        "n-2,jl,刊,2016,8,,2016-03-08\r\n"
                                                        "n-3,jl\r\n"
                                                        "n-4,\"jl,刊,2016,8,,2016-03-08\r\n");
    REQUIRE(reading.rejected.size() == 3);
    std::ostringstream out;
    write_rejected_csv(out, reading);
    const auto back = out.str();
    CHECK(back.find("应为日期") != std::string::npos);
    // As they are, they are rejected again, and nothing of them is lost.
    const auto again = read_csv(Kind::newsletter, back);
    CHECK(again.problems.empty());
    CHECK(again.records.empty());
    CHECK(again.rejected.size() == 3);
    std::ostringstream once_more;
    write_rejected_csv(once_more, again);
    CHECK(read_csv(Kind::newsletter, once_more.str()).header == again.header);

    auto corrected = back;
    corrected.replace(corrected.find("2016-02-30"), 10, "2016-02-29");
    const auto right = read_csv(Kind::newsletter, corrected);
    REQUIRE(right.records.size() == 1);
    CHECK(std::get<Newsletter>(right.records[0]).published_on == Date(2016y / 2 / 29));
}

TEST_CASE("all or nothing: one bad row, and no record is given out") {
    const auto good = newsletter_header + "n-1,jl,刊,2016,7,,2016-03-01\r\n";
    CHECK(require_all(read_csv(Kind::newsletter, good)).size() == 1);
    const auto bad = read_csv(Kind::newsletter, good + "n-2,jl,刊,2016,7,,2016-02-30\r\n");
    CHECK_THROWS_WITH_AS((void)require_all(bad),
                         "1 problem, nothing is read\n3: published_on: \"2016-02-30\": write a "
                         "date, as 2016-03-01 [wrong_value]",
                         InvalidValue);
}

TEST_CASE("what is wrong with personal data is told without it") {
    const auto problems = problems_of(Kind::applicant, "id,name,telephone\na-1,张三,12 ab\n");
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].code == "code");
    CHECK(problems[0].column == "telephone");
    CHECK(problems[0].found.empty());
}

TEST_CASE("a writer of one kind takes no record of another, and no text that is not UTF-8") {
    std::ostringstream out;
    CsvWriter writer(out, Kind::newsletter);
    const auto before = out.str();
    CHECK_THROWS_AS(writer.write(Fee{}), InvalidValue);
    auto issue = newsletter();
    issue.title = "\xFF";
    CHECK_THROWS_WITH_AS(writer.write(issue), "title: the text is not UTF-8", InvalidValue);
    issue = newsletter();
    issue.published_on = Date::max();
    CHECK_THROWS_AS(writer.write(issue), InvalidValue);
    CHECK(out.str() == before);
}
