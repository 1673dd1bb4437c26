// SPDX-License-Identifier: Apache-2.0
#include <gongkai/ledger/digest.hpp>

#include <vector>

#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/convert.hpp>

#include "seal.hpp"

namespace gongkai::ledger {

std::string to_json(const Digest& digest) {
    return record::canonical(record::Part{{"schema", std::string(digest_schema)},
                                          {"ledger", digest.ledger},
                                          {"algorithm", std::string(token(digest.algorithm))},
                                          {"events", digest.events},
                                          {"head", digest.head},
                                          {"first_at", record::to_value(digest.first_at)},
                                          {"last_at", record::to_value(digest.last_at)}});
}

Digest read_digest(std::string_view text) {
    const auto whole = read_value(text);
    const auto* object = whole.find<record::Part>();
    if (object == nullptr) throw InvalidValue("a digest is one JSON object");
    const auto member = [&](std::string_view key) -> const record::Value& {
        for (const auto& one : *object)
            if (one.token == key) return one.value;
        throw InvalidValue("the digest does not say its " + std::string(key));
    };
    const auto take = [&](std::string_view key, auto& to) {
        try {
            record::assign(to, member(key));
        } catch (const InvalidValue& error) {
            throw InvalidValue(std::string(key) + ": " + error.what());
        }
    };
    std::string schema;
    std::string algorithm;
    Digest digest;
    take("schema", schema);
    if (schema != digest_schema)
        throw InvalidValue("schema: should be \"" + std::string(digest_schema) + '"');
    take("ledger", digest.ledger);
    take("algorithm", algorithm);
    digest.algorithm = require_token<HashAlgorithm>(algorithm, "hash algorithm");
    take("events", digest.events);
    take("head", digest.head);
    take("first_at", digest.first_at);
    take("last_at", digest.last_at);
    return digest;
}

}  // namespace gongkai::ledger
