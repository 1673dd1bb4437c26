// SPDX-License-Identifier: Apache-2.0
#include <gongkai/record/code_check.hpp>

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <utility>

#include <doctest/doctest.h>

using namespace gongkai;
using namespace gongkai::record;

namespace {

constexpr std::string_view digits = "0123456789";

/// Characters of an alphabet, the same on every run.
class Random {
  public:
    std::string text(std::string_view alphabet, std::size_t length) {
        std::string made;
        while (made.size() < length) made += alphabet[below(alphabet.size())];
        return made;
    }
    std::size_t below(std::size_t end) { return engine_() % end; }

  private:
    std::mt19937 engine_{20160101};  // NOLINT: the same numbers on every run
};

std::string random_organisation(Random& random, std::string_view alphabet) {
    const std::string eight = random.text(alphabet, 8);
    return eight + organisation_check_character(eight);
}

std::string random_credit(Random& random) {
    const std::string code = random.text("159", 1) + random.text("123", 1) +
                             random.text(digits, 6) +
                             random_organisation(random, detail::credit_alphabet);
    return code + credit_check_character(code);
}

std::string random_identity_card(Random& random) {
    const auto two = [&](std::size_t most) {
        const std::size_t n = 1 + random.below(most);
        return (n < 10 ? "0" : "") + std::to_string(n);
    };
    const std::string number = random.text(digits, 6) + std::to_string(1900 + random.below(200)) +
                               two(12) + two(28) + random.text(digits, 3);
    return number + identity_check_character(number);
}

std::string random_registration(Random& random) {
    const std::string number = random.text(digits, 14);
    return number + business_registration_check_digit(number);
}

/// Every text that has one character of `code` changed to another of `alphabet`.
template <typename Visit>
void each_changed(const std::string& code, std::string_view alphabet, Visit visit) {
    for (std::size_t at = 0; at < code.size(); ++at)
        for (const char c : alphabet) {
            std::string changed = code;
            changed[at] = c;
            if (changed != code) visit(changed);
        }
}

/// Every text that has two neighbours of `code` swapped.
template <typename Visit>
void each_swapped(const std::string& code, Visit visit) {
    for (std::size_t at = 0; at + 1 < code.size(); ++at) {
        std::string swapped = code;
        std::swap(swapped[at], swapped[at + 1]);
        if (swapped != code) visit(swapped);
    }
}

struct Good {
    Code kind;
    std::string_view text;
    std::string_view because;
};

struct Bad {
    Code kind;
    std::string_view text;
    std::size_t at;
    std::string_view says;  ///< part of the English message
    std::string_view because;
};

}  // namespace

TEST_CASE("a code that a standard allows passes") {
    const Good rows[] = {
        {Code::credit, "91130200699229617X", "HJ 608-2017 prints it"},
        {Code::credit, "119999990000038501", "a department"},
        {Code::credit, "12999999000003850X", "a public institution"},
        {Code::credit, "519999990000056021", "an association"},
        {Code::credit, "919999990000094863", "a firm"},
        {Code::credit, "92999999000004212W", "a trader"},
        {Code::credit, "93999999000006875R", "a cooperative"},
        {Code::credit, "91999999MA00000T4T", "letters inside"},
        {Code::credit, "11500226753092798P", "an agency, as published in its index numbers"},
        {Code::organisation, "00000001-9", ""},
        {Code::organisation, "00000002-7", ""},
        {Code::organisation, "00000013-1", ""},
        {Code::organisation, "0000000A-2", "a letter"},
        {Code::organisation, "MA00000T-4", "letters"},
        {Code::organisation, "00000006-X", "the remainder is 1"},
        {Code::organisation, "00000014-X", "the remainder is 1"},
        {Code::organisation, "00000000-0", "the remainder is 0"},
        {Code::organisation, "00000019-0", "the remainder is 0"},
        {Code::organisation, "000014349", "without hyphen: 国务院办公厅"},
        {Code::organisation, "699229617", "inside the code that HJ 608-2017 prints"},
        {Code::region, "220000", "a province"},
        {Code::region, "222400", "a prefecture"},
        {Code::region, "220104", "a district"},
        {Code::region, "220381", "公主岭市, retired in 2020"},
        {Code::region, "522200", "铜仁地区, retired in 2011"},
        {Code::region, "100000", "the whole country"},
        {Code::region, "220171", "a development zone of the statistics"},
        {Code::region, "120179", "a zone in a municipality"},
        {Code::region, "710000", "Taiwan has its own row alone"},
        {Code::industry, "C2614", "a class"},
        {Code::industry, "2614", "without its letter"},
        {Code::industry, "C261", "a group"},
        {Code::industry, "C26", "a division"},
        {Code::industry, "C", "a section"},
        {Code::industry, "T97", "the last division of 2017"},
        {Code::industry, "F51", "wholesale in 2011 and 2017, rail in 2002"},
        {Code::industry, "P82", "education in 2011"},
        {Code::permit, "91130200699229617X001P", "HJ 608-2017 prints it"},
        {Code::permit, "91130200699229617X002P", "HJ 608-2017 prints it"},
        {Code::permit, "919999990000094863001P", ""},
        {Code::permit, "919999990000094863002P", "the second site"},
        {Code::permit, "92999999000004212W001X", "a registration"},
        {Code::permit, "9199999900000948630017", "the trial rules had a digit last"},
        {Code::permit, "H9999999000000019a001P", "0000 and five digits: neither code"},
        {Code::permit, "H9999999MA00000T4b001P", "an organisation code alone"},
        {Code::outlet, "DA001", "air"},
        {Code::outlet, "DW012", "water"},
        {Code::project, "2020-999999-77-03-012345", "a year: the older shape"},
        {Code::project, "2101-999999-04-01-123456", "2021-01: the newer shape"},
        {Code::project, "2013-999999-04-01-123456", "no month 13: the older shape"},
        {Code::project, "2011-999999-04-01-123456", "2020-11: the newer shape"},
        {Code::pollutant, "w01018", "water"},
        {Code::pollutant, "a21026", "air"},
        {Code::pollutant, "a21026z", "converted to the reference oxygen"},
        {Code::pollutant, "w99999", "not in our table"},
        {Code::pollutant, "011", "2005, water"},
        {Code::pollutant, "02", "2005, air"},
        {Code::pollutant, "B01", "2005, flow"},
        {Code::pollutant, "Leq", "noise"},
        {Code::index_number, "000014349/2017-00110", "国务院办公厅"},
        {Code::index_number, "005452284/2016-00004", "as published"},
        {Code::index_number, "014416330/2018-04736", "as published"},
        {Code::index_number, "002508289/2017-55980", "as published"},
        {Code::index_number, "11500226753092798P/2020-00045", "as published, a credit code"},
        {Code::index_number, "3212000002/2018-354983", "a key of its own"},
        {Code::index_number, "00000001/2018-00042", "eight digits are a key of their own"},
        {Code::index_number, "sggzyjyzx/2024-00002", "nine small letters are no code"},
        {Code::index_number, "000000019/2016-00001", ""},
        {Code::index_number, "00000001-9/2016-00001", "with the hyphen"},
        {Code::index_number, "119999990000038501/2020-00045", ""},
        {Code::index_number, "FB001-0300-2016-00012", "no shape is prescribed"},
        {Code::document_number, "吉环发〔2016〕12号", ""},
        {Code::document_number, "国办公开办函〔2019〕60号", ""},
        {Code::document_number, "渝府办发〔2014〕151号", ""},
        {Code::document_number, "吉环审(表)字[2016]1号", "brackets as they are seen"},
        {Code::document_number, "吉市环罚字〔2016〕第1号", "with 第"},
        {Code::document_number, "国务院令第711号", "an order"},
        {Code::document_number, "环境保护部令第四十一号", "in Chinese numerals"},
        {Code::document_number, "环境保护部公告2016年第12号", "an announcement"},
        {Code::identity_card, "999999190001010015", ""},
        {Code::identity_card, "999999196002290028", "29 February of a leap year"},
        {Code::identity_card, "999999198812310130", ""},
        {Code::identity_card, "99999919700101005X", "X"},
        {Code::identity_card, "99999919700101013X", "X"},
        {Code::identity_card, "99999919700101013x", "a small x"},
        {Code::identity_card, "999999900101001", "15 digits"},
        {Code::telephone, "15400000000", "no list of prefixes"},
        {Code::telephone, "16000000000", "no list of prefixes"},
        {Code::telephone, "19400000000", "no list of prefixes"},
        {Code::telephone, "+86 154-0000-0000", "with the country"},
        {Code::telephone, "0431-00000000", "a fixed one"},
        {Code::telephone, "(010)00000000-8012", "with an extension"},
        {Code::telephone, "88888888转12", "local, with an extension"},
        {Code::telephone, "12369", "the hotline"},
        {Code::telephone, "400-000-0000", ""},
        {Code::postcode, "130000", ""},
        {Code::sha256, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", ""},
        {Code::business_registration, "999999000000019", ""},
        {Code::business_registration, "999999400000010", "foreign-invested"},
        {Code::business_registration, "999999600000014", "self-employed"},
    };
    for (const auto& row : rows) {
        CAPTURE(token(row.kind));
        CAPTURE(row.text);
        CAPTURE(row.because);
        const auto wrong = check(row.kind, row.text);
        CAPTURE(wrong.value_or(CodeFault{}).en);
        CHECK(!wrong);
    }
}

TEST_CASE("a wrong code is refused at its place and told what would be right") {
    const Bad rows[] = {
        {Code::credit, "119999990000038502", 17, "should be 1, not 2", "the outer check"},
        {Code::credit, "119999990000035801", 17, "should be 3, not 1", "neighbours swapped"},
        {Code::credit, "11999999000003850I", 17, "other than I, O, S, V and Z", "I is not there"},
        {Code::credit, "11999999000003850", 17, "17 characters; it should have 18", ""},
        {Code::credit, "1199999900000385011", 18, "19 characters; it should have 18", ""},
        {Code::credit, "１19999990000038501", 0, "\"１\"", "a full-width digit"},
        {Code::credit, "11999999000003850１", 17, "\"１\"", "a full-width digit at the end"},
        {Code::credit, "11X999990000038501", 2, "a digit", "the division has digits"},
        {Code::credit, "", 0, "0 characters", "nothing"},
        {Code::organisation, "00000001-8", 9, "should be 9, not 8", ""},
        {Code::organisation, "00000010-9", 9, "should be 7, not 9", "swapped"},
        {Code::organisation, "0000001-9", 7, "a digit or a capital letter", "a digit short"},
        {Code::organisation, "00000006-x", 9, "a digit or X", "a small x"},
        {Code::region, "110100", 2, "a heading of lists", "市辖区"},
        {Code::region, "500200", 2, "a heading of lists", "县"},
        {Code::region, "419000", 2, "a heading of lists", "省直辖县级行政区划"},
        {Code::region, "999999", 0, "no province", ""},
        {Code::region, "229900", 2, "no division", "no such prefecture"},
        {Code::region, "220199", 2, "no division", "no such district"},
        {Code::region, "229971", 2, "no division", "a zone under no division"},
        {Code::region, "2201", 4, "should have 6", ""},
        {Code::industry, "C51", 1, "has no division 51; it now has 13 to 43", ""},
        {Code::industry, "U01", 0, "no section U", ""},
        {Code::industry, "99", 0, "no division 99", ""},
        {Code::industry, "C2", 2, "2 characters; it should have 3", "half a division"},
        {Code::industry, "c26", 0, "a capital letter", ""},
        {Code::industry, "C26140", 5, "should have 5", "five digits"},
        {Code::permit, "919999990000094864001P", 17, "should be 3, not 4", "the credit code"},
        {Code::permit, "91999999000009486301P", 20, "a digit", "21 characters"},
        {Code::permit, "919999990000094863001", 21, "21 characters; it should have 22", ""},
        {Code::permit, "919999990000094863001p", 21, "a capital letter", "a small letter"},
        {Code::permit, "H9999999000000019o001P", 17, "other than i and o", ""},
        {Code::permit, "H9999999MA00000T5b001P", 16, "should be 4, not 5", "organisation code"},
        {Code::outlet, "DX001", 1, "A (air) or W (water)", ""},
        {Code::outlet, "DA01", 4, "should have 5", ""},
        {Code::project, "2020-999999-77-03-01234", 23, "23 characters; it should have 24", ""},
        {Code::project, "20209999997703012345", 4, "\"-\"", "without hyphens"},
        {Code::project, "2113-999999-04-01-123456", 0, "neither a year", "month 13"},
        {Code::project, "2001-999999-04-01-123456", 0, "neither a year", "before either shape"},
        {Code::pollutant, "W01018", 0, "a small letter", "a capital"},
        {Code::pollutant, "w0101", 5, "should have 6", ""},
        {Code::pollutant, "n01018", 0, "a small letter", "neither water nor air"},
        {Code::index_number, "000000018/2016-00001", 8, "should be 9, not 8", ""},
        {Code::index_number, "000000019/16-1", 10, "a year of 4 digits", ""},
        {Code::index_number, "119999990000038502/2020-00045", 17, "should be 1", ""},
        {Code::document_number, "吉环发〔16〕12号", 4, "four digits", "a year of two"},
        {Code::document_number, "吉环发〔2016〕12", 11, "end with 号", "as prose shortens it"},
        {Code::document_number, "吉环发〔2016〕号", 9, "a sequence", "no sequence"},
        {Code::document_number, "〔2016〕12号", 0, "the issuer", "nobody's"},
        {Code::document_number, "吉环发12号", 3, "a year", "no year"},
        {Code::identity_card, "999999199001010017", 17, "should be 6, not 7", ""},
        {Code::identity_card, "999999190002290012", 6, "1900-02-29", "1900 was no leap year"},
        {Code::identity_card, "99999919900101001", 17, "should have 18", ""},
        {Code::identity_card, "999999901301001", 6, "1990-13-01", "month 13"},
        {Code::telephone, "12000000000", 0, "13 to 19", ""},
        {Code::telephone, "1540000000", 0, "it has 10 digits", "a digit short"},
        {Code::telephone, "0431-000000", 0, "7 or 8", ""},
        {Code::telephone, "电话12369", 0, "\"电\"", "words"},
        {Code::postcode, "000000", 0, "not all zeros", ""},
        {Code::postcode, "13000", 5, "should have 6", ""},
        {Code::sha256, "E3", 0, "a small letter from a to f", ""},
        {Code::business_registration, "999999000000018", 14, "should be 9, not 8", ""},
        {Code::business_registration, "999999000000091", 14, "should be", "swapped"},
    };
    for (const auto& row : rows) {
        CAPTURE(token(row.kind));
        CAPTURE(row.text);
        CAPTURE(row.because);
        const auto wrong = check(row.kind, row.text);
        REQUIRE(wrong.has_value());
        CAPTURE(wrong->en);
        CHECK(wrong->at == row.at);
        CHECK(wrong->en.find(row.says) != std::string::npos);
        CHECK(!wrong->zh.empty());
    }
}

TEST_CASE("a credit code whose whole is right and whose organisation code is not is refused") {
    // 00000385 has the check 0; the outer check is made to fit a wrong inner one.
    const std::string wrong_inside = "11999999000003851";
    const auto wrong = check(Code::credit, wrong_inside + credit_check_character(wrong_inside));
    REQUIRE(wrong.has_value());
    CHECK(wrong->at == 16);
    CHECK(wrong->en.find("places 9 to 17 should be 0, not 1") != std::string::npos);
    CHECK(wrong->zh.find("应为0,不是1") != std::string::npos);
}

TEST_CASE("no bytes make a check fail other than with words") {
    Random random;
    std::string all;
    for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
    for (const auto& row : labels<Code>)
        for (std::size_t round = 0; round < 2000; ++round) {
            const bool plain = round % 2 == 0;
            const auto text =
                random.text(plain ? "0123456789AHWXadwxz-/年号第〔〕" : all, random.below(26));
            if (const auto wrong = check(row.value, text)) {
                CHECK(wrong->at <= text.size());
                CHECK(!wrong->en.empty());
                CHECK(!wrong->zh.empty());
            }
        }
}

TEST_CASE("a credit code with a changed character or two swapped neighbours is refused") {
    Random random;
    for (int round = 0; round < 100; ++round) {
        const std::string code = random_credit(random);
        CAPTURE(code);
        CHECK(!check(Code::credit, code));
        each_changed(code, detail::credit_alphabet,
                     [](const std::string& other) { CHECK(check(Code::credit, other)); });
        each_swapped(code, [](const std::string& other) { CHECK(check(Code::credit, other)); });
    }
}

TEST_CASE("an organisation code with a changed digit or two swapped neighbours is refused") {
    // A letter is as good as a digit that is 11 or 22 less: the check promises nothing there.
    Random random;
    for (int round = 0; round < 300; ++round) {
        const std::string code = random_organisation(random, digits);
        CAPTURE(code);
        CHECK(!check(Code::organisation, code));
        each_changed(code, digits,
                     [](const std::string& other) { CHECK(check(Code::organisation, other)); });
        each_swapped(code, [&](const std::string& other) {
            if (other.find('X') == std::string::npos || other.back() == 'X')
                CHECK(check(Code::organisation, other));
        });
        CHECK(!check(Code::organisation,
                     random_organisation(random, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")));
    }
}

TEST_CASE("an identity card number with a changed digit or two swapped neighbours is refused") {
    Random random;
    for (int round = 0; round < 300; ++round) {
        const std::string number = random_identity_card(random);
        CAPTURE(number);
        CHECK(!check(Code::identity_card, number));
        each_changed(number, digits,
                     [](const std::string& other) { CHECK(check(Code::identity_card, other)); });
        each_swapped(number,
                     [](const std::string& other) { CHECK(check(Code::identity_card, other)); });
    }
}

TEST_CASE("a business registration number with a changed digit is refused") {
    Random random;
    for (int round = 0; round < 300; ++round) {
        const std::string number = random_registration(random);
        CAPTURE(number);
        CHECK(!check(Code::business_registration, number));
        each_changed(number, digits, [](const std::string& other) {
            CHECK(check(Code::business_registration, other));
        });
    }
}

TEST_CASE("the check of an identity card is that of ISO 7064 MOD 11-2") {
    Random random;
    for (int round = 0; round < 300; ++round) {
        const std::string number = random_identity_card(random);
        int p = 0;
        for (const char c : number) p = (p * 2 + (c == 'X' ? 10 : c - '0')) % 11;
        CHECK(p == 1);
    }
}

TEST_CASE("a credit code falls into who registered, what, where, and the organisation code") {
    const auto parts = credit_code_parts("11500226753092798P");
    REQUIRE(parts.has_value());
    CHECK(*parts == CreditCode{'1', '1', "500226", "753092798"});
    CHECK(find_credit_body('1', '1')->zh == "机关");
    CHECK(find_credit_body('9')->zh == "工商");
    CHECK(!find_credit_body('9', 'Q'));
    CHECK(hyphenated_organisation_code(parts->organisation) == "75309279-8");
    CHECK(!credit_code_parts("11500226753092798Q"));
}

TEST_CASE("a permit number falls into its holder, the site and a mark that is no check") {
    const auto permit = permit_code_parts("91130200699229617X002P");
    REQUIRE(permit.has_value());
    CHECK(permit->credit == "91130200699229617X");
    CHECK(permit->organisation == "699229617");
    CHECK(permit->site == "002");
    CHECK(permit->mark == 'P');

    const auto numbered = permit_code_parts("H9999999000000019a001P");
    REQUIRE(numbered.has_value());
    CHECK(numbered->holder == "H9999999000000019a");
    CHECK(!numbered->credit);
    CHECK(!numbered->organisation);

    const auto coded = permit_code_parts("H9999999MA00000T4b001P");
    REQUIRE(coded.has_value());
    CHECK(!coded->credit);
    CHECK(coded->organisation == "MA00000T4");
}

TEST_CASE("a project code says by its first group which of the two shapes it has") {
    const auto older = project_code_parts("2020-999999-77-03-012345");
    REQUIRE(older.has_value());
    CHECK(*older == ProjectCode{2020, std::nullopt, "999999", "77", "03", "012345"});
    const auto newer = project_code_parts("2101-999999-04-01-123456");
    REQUIRE(newer.has_value());
    CHECK(*newer == ProjectCode{2021, 1, "999999", "04", "01", "123456"});
    CHECK(project_code_parts("2010-999999-04-01-123456")->month == 10);
    CHECK(!project_code_parts("2113-999999-04-01-123456"));
}

TEST_CASE("an index number falls into the agency, the year and the sequence where it has them") {
    CHECK(*index_number_parts("000014349/2017-00110") ==
          IndexNumber{"000014349", IndexAgency::organisation, 2017, "00110"});
    CHECK(index_number_parts("11500226753092798P/2020-00045")->agency_is == IndexAgency::credit);
    CHECK(*index_number_parts("3212000002/2018-354983") ==
          IndexNumber{"3212000002", IndexAgency::other, 2018, "354983"});
    CHECK(!index_number_parts("FB001-0300-2016-00012"));
    CHECK(!index_number_parts("000000018/2016-00001"));
}

TEST_CASE("fifteen digits become eighteen with the century and the check") {
    CHECK(full_identity_card("999999900101001") == "999999199001010016");
    CHECK(full_identity_card("99999919700101013x") == "99999919700101013X");
    CHECK(!full_identity_card("999999000101996"));  // who had 996 may be born in 1800
    CHECK(!full_identity_card("999999199001010017"));
    const auto parts = identity_card_parts("999999196002290028");
    REQUIRE(parts.has_value());
    CHECK(parts->division == "999999");
    CHECK(to_iso(parts->born) == "1960-02-29");
    CHECK(parts->sequence == "002");
    CHECK(parts->female);
    CHECK(!identity_card_parts("999999900101001")->female);
}
