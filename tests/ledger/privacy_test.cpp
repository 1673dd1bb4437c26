// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/base/error.hpp>
#include <gongkai/exchange/json.hpp>
#include <gongkai/ledger/ledger.hpp>
#include <gongkai/workflow/advance.hpp>

#include "ledger/database.hpp"
#include "ledger/specimens.hpp"
#include "ledger/stores.hpp"

namespace gongkai::ledger {

using record::Kind;
using tests::in_each_store;
using tests::on;
using namespace std::chrono;

namespace {

constexpr Date monday{2016y / 3 / 7};
const std::vector<std::string> secrets{
    "欧阳某某",   "11010519491231002X", "13800001234",    "某路甲三号",
    "查询码七七", "某化工公司乙",       "举报人司马某某", "wx-sima"};

/// An applicant, a request with a consulted party, a complainant.
void fill(Ledger& ledger) {
    ledger.add(tests::applicant("p1"), on(monday));
    ledger.add(tests::request("r1"), on(monday));
    ledger.step(Kind::information_request, "r1", "receive", on(monday));
    ledger.step(Kind::information_request, "r1", "consult_third_party", on(monday),
                {{"consultations", record::List{record::Part{{"party", std::string("third_party")},
                                                             {"name", std::string("某化工公司乙")},
                                                             {"asked_on", monday}}}}});
    record::Complainant person;
    person.id = "c1";
    person.name = "举报人司马某某";
    person.wechat = "wx-sima";
    ledger.add(person, on(monday));
}

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void no_secret_in(const std::string& text, const std::string& where) {
    for (const auto& secret : secrets)
        CHECK_MESSAGE(text.find(secret) == std::string::npos, where << " tells " << secret);
}

/// All that a ledger says without being asked for personal data by name.
std::string everything(const Ledger& ledger, const tests::Folder& folder) {
    std::ostringstream said;
    ledger.write_bundle(said);
    for (const auto& label : labels<Kind>) {
        exchange::WriteOptions as_it_is;
        as_it_is.personal = true;
        for (const auto& one : ledger.records({label.value, {}, "", 1000})) {
            const auto& id = record::id(one.record);
            said << exchange::to_json(one.record, as_it_is);
            said << exchange::to_json(ledger.find(label.value, id)->record, as_it_is);
            for (const auto& event : ledger.events(label.value, id))
                said << exchange::to_json(event, as_it_is);
            ledger.write_proof(said, label.value, id);
        }
    }
    for (const auto* by : {"agency", "month", "state", "channel"})
        for (const auto& one : ledger.count({{}, by})) said << one.value;
    for (const auto& problem : ledger.verify().problems) said << problem.zh << problem.en;
    for (const auto& file : ledger.export_files(folder / "files"))
        said << bytes_of(folder / ("files/" + file.name));
    said << to_json(ledger.digest());
    return said.str();
}

}  // namespace

TEST_CASE("personal data are told only to who asks for them by name") {
    in_each_store([](const std::string& url) {
        const tests::Folder folder;
        auto ledger = Ledger::open(url);
        fill(ledger);
        no_secret_in(everything(ledger, folder), "the ledger");

        const auto shown = ledger.require(Kind::applicant, "p1", Personal::shown);
        CHECK(std::get<record::Applicant>(shown.record) == tests::applicant("p1"));
        const auto request = std::get<record::InformationRequest>(
            ledger.require(Kind::information_request, "r1", Personal::shown).record);
        CHECK(request.query_code == "查询码七七");
        CHECK(request.consultations.at(0).name == "某化工公司乙");
        std::ostringstream bundle;
        ledger.write_bundle(bundle, {"", {}, {}, true});
        for (const auto& secret : secrets) CHECK(bundle.str().find(secret) != std::string::npos);
        const auto found = ledger.verify();
        CHECK(found.whole());
        CHECK(found.personal_kept == 8);
    });
}

TEST_CASE("what the store refuses is told without what was written") {
    in_each_store([](const std::string& url) {
        auto ledger = Ledger::open(url);
        const bool sqlite = url.find("://") == std::string::npos;
        Database(url, false)
            .execute(sqlite ? "CREATE TRIGGER full BEFORE INSERT ON personal BEGIN"
                              " SELECT RAISE(ABORT, 'no more'); END"
                            : "ALTER TABLE personal ADD CHECK (path = 'none')");
        for (int way = 0; way < 2; ++way) {
            try {
                if (way == 0) {
                    ledger.add(tests::applicant("p1"), on(monday));
                } else {
                    auto loading = ledger.load();
                    loading.add(
                        std::array{workflow::create(tests::applicant("p1"), on(monday)).second});
                    loading.commit();
                }
                FAIL("the store took it");
            } catch (const LedgerError& error) {
                no_secret_in(error.what(), "the error");
            }
        }
        CHECK(ledger.event_count() == 0);
        CHECK(ledger.verify().whole());
    });
}

TEST_CASE("what is erased is gone for good, and the chain still verifies") {
    in_each_store([](const std::string& url) {
        const tests::Folder folder;
        auto ledger = Ledger::open(url);
        fill(ledger);
        const auto kept = ledger.digest();
        ledger.amend(Kind::applicant, "p1", on(monday, "号码有误"),
                     {{"telephone", std::string("13900004321")}});
        CHECK_THROWS_AS(ledger.erase(Kind::applicant, "p1", on(monday)), InvalidValue);
        CHECK_THROWS_AS(ledger.erase(Kind::applicant, "p1", on(monday, "本人要求"), {"id"}),
                        InvalidValue);
        ledger.erase(Kind::applicant, "p1", on(monday, "本人要求"), {"telephone"});
        auto person = std::get<record::Applicant>(
            ledger.require(Kind::applicant, "p1", Personal::shown).record);
        CHECK(person.telephone.empty());
        CHECK(person.name == "欧阳某某");
        ledger.erase(Kind::applicant, "p1", on(monday, "本人要求"));
        ledger.erase(Kind::information_request, "r1", on(monday, "本人要求"));
        ledger.erase(Kind::complainant, "c1", on(monday, "本人要求"));
        CHECK_THROWS_AS(ledger.erase(Kind::complainant, "c1", on(monday, "再次要求")),
                        InvalidValue);

        person = std::get<record::Applicant>(
            ledger.require(Kind::applicant, "p1", Personal::shown).record);
        CHECK(person.name.empty());
        std::ostringstream bundle;
        ledger.write_bundle(bundle, {"", {}, {}, true});
        no_secret_in(bundle.str(), "a bundle with personal data");
        CHECK(bundle.str().find("13900004321") == std::string::npos);
        const auto found = ledger.verify(kept);
        CHECK(found.whole());
        CHECK(found.personal_kept == 0);
        CHECK(found.personal_erased == 9);
        ledger.rebuild();
        CHECK(ledger.verify().whole());

        if (url.find("://") != std::string::npos) return;
        ledger.close();
        for (const auto& end : {"", "-wal", "-shm"})
            if (std::filesystem::exists(url + end)) no_secret_in(bytes_of(url + end), "the file");
    });
}

}  // namespace gongkai::ledger
