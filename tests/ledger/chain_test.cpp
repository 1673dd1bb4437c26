// SPDX-License-Identifier: Apache-2.0
#include <gongkai/ledger/chain.hpp>

#include <chrono>
#include <string>

#include <doctest/doctest.h>
#include <openssl/evp.h>

#include <gongkai/base/error.hpp>
#include <gongkai/record/convert.hpp>
#include <gongkai/record/record.hpp>

#include "ledger/specimens.hpp"
#include "ledger/stores.hpp"

namespace gongkai::ledger {

using namespace std::chrono;

namespace {

/// The same digest by OpenSSL alone, over bytes that are put together here by hand.
std::string by_hand(const EVP_MD* method, const std::vector<std::string>& texts) {
    std::string bytes;
    for (const auto& text : texts) {
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes += static_cast<char>(text.size() >> static_cast<unsigned>(shift) & 0xFF);
        bytes += text;
    }
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    REQUIRE(EVP_Digest(bytes.data(), bytes.size(), digest, &size, method, nullptr) == 1);
    std::string hex;
    for (unsigned i = 0; i < size; ++i) {
        hex += "0123456789abcdef"[digest[i] >> 4];
        hex += "0123456789abcdef"[digest[i] & 15];
    }
    return hex;
}

const SealedEvent published{record::Kind::fee,
                            "f1",
                            1,
                            "create",
                            "财务处",
                            "2016-03-07",
                            "2016-03-07T10:00:00+08:00",
                            "",
                            R"({"id":"f1","charged":"40.5"})",
                            ""};

}  // namespace

TEST_CASE("the test vectors of the documentation hold") {
    const std::string ledger = "00000000000000000000000000000000";
    const auto genesis = genesis_hash(HashAlgorithm::sha256, ledger);
    const auto content = content_hash(HashAlgorithm::sha256, published);
    const auto link = link_hash(HashAlgorithm::sha256, 1, genesis, content);
    CHECK(genesis == "4149e4e28daeb918b13c6805972e431ac8ba89d11d1adab546f9c432eb2ac485");
    CHECK(content == "499760b256025f35f88bc021061ddbbbb9644914c191ffa493f1c6ba984b453f");
    CHECK(link == "f37255456a55513e97b34aa6811cac77df5ea3aab4b697927eb3b65a41531ffa");
    CHECK(genesis_hash(HashAlgorithm::sm3, ledger) ==
          "bf2d7b6d18a7b1f055aa541c2d42991203b206c35aff06173550a49c728ea39c");
    CHECK(content_hash(HashAlgorithm::sm3, published) ==
          "214ad7a0c1977d5602e252d32d35756ca2d856809d06230ffe8e9ecf03e56298");
    const PersonalValue name{"name", "000102030405060708090a0b0c0d0e0f", std::string("欧阳某某")};
    CHECK(commitment(HashAlgorithm::sha256, name) ==
          "sha256:2fab71178d9d671ff556a70a8b8724289bb508add7d865fc7130c7aa672c8035");
}

TEST_CASE("what is hashed is every text with its length before it") {
    for (const auto& [algorithm, method] : {std::pair(HashAlgorithm::sha256, EVP_sha256()),
                                            std::pair(HashAlgorithm::sm3, EVP_sm3())}) {
        const std::string of(token(algorithm));
        CHECK(genesis_hash(algorithm, "x") == by_hand(method, {"gongkai.ledger/1", of, "x"}));
        CHECK(
            content_hash(algorithm, published) ==
            by_hand(method, {"gongkai.event/1", "fee", "f1", "1", "create", "财务处", "2016-03-07",
                             "2016-03-07T10:00:00+08:00", "", published.payload, ""}));
        CHECK(link_hash(algorithm, 7, "a", "b", "c") ==
              by_hand(method, {"gongkai.link/1", "7", "a", "b", "c"}));
        CHECK(commitment(algorithm, {"name", "s", std::string("n")}) ==
              of + ":" + by_hand(method, {"gongkai.commitment/1", "s", "name", "\"n\""}));
    }
}

TEST_CASE("an event is sealed and comes back, with and without what is personal") {
    auto request = tests::request("r1");
    request.consultations = {
        {record::ConsultedParty::third_party, "某化工公司", Date{2016y / 3 / 8}, {}, {}, {}},
        {record::ConsultedParty::co_author, "某设计院", Date{2016y / 3 / 9}, {}, {}, {}}};
    const workflow::Event event{record::Kind::information_request,
                                "r1",
                                1,
                                "create",
                                tests::on(Date{2016y / 3 / 7}),
                                {{"id", std::string("r1")},
                                 {"query_code", std::string("查询码七七")},
                                 {"applied_on", request.applied_on},
                                 {"consultations", record::to_value(request.consultations)},
                                 {"extension", std::int64_t{3}}}};
    const auto sealing = seal(HashAlgorithm::sha256, event);
    CHECK(sealing.personal.size() == 3);
    for (const auto* secret : {"查询码七七", "某化工公司", "某设计院"})
        CHECK(sealing.event.payload.find(secret) == std::string::npos);
    CHECK(unseal(sealing.event, sealing.personal) == event);
    const auto bare = unseal(sealing.event);
    CHECK(bare.changes.size() == 4);
    CHECK(record::canonical(bare.changes).find("某设计院") == std::string::npos);
    // Other salts each time, so that equal values cannot be told.
    CHECK(seal(HashAlgorithm::sha256, event).event.commitments != sealing.event.commitments);
}

TEST_CASE("what no store can hold is not sealed") {
    auto event = unseal(published);
    CHECK(seal(HashAlgorithm::sha256, event).event == published);
    event.entry.reason = std::string("a\0b", 3);
    CHECK_THROWS_AS((void)seal(HashAlgorithm::sha256, event), InvalidValue);
    event.entry.reason = "\xFF";
    CHECK_THROWS_AS((void)seal(HashAlgorithm::sha256, event), InvalidValue);
    event.entry.reason = "";
    event.changes = {{"no_such_field", std::string("x")}};
    CHECK_THROWS_AS((void)seal(HashAlgorithm::sha256, event), UnknownKey);
}

}  // namespace gongkai::ledger
