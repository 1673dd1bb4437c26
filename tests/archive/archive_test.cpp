// SPDX-License-Identifier: Apache-2.0
#include <gongkai/archive/archive.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include <gongkai/base/error.hpp>

#include "archive/contents.hpp"
#include "archive/envelope.hpp"

namespace gongkai::archive {

using record::specimens::Texts;
using tests::every_value;
using tests::one_of_each;

namespace {

std::string reason(std::string_view bytes, const Limits& limits = {}) {
    try {
        static_cast<void>(read_archive(bytes, limits));
    } catch (const UnreadableInput& error) {
        return error.what();
    }
    return {};
}

bool says(const std::string& text, std::string_view words) {
    return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("every value of every field of every kind comes back equal from every archive") {
    const auto contents = every_value(Texts::any_bytes);
    REQUIRE(contents.records.size() > 30 * 4);
    for (const auto& format : labels<ArchiveFormat>) {
        CAPTURE(format.token);
        const auto bytes = write_archive(contents, format.value);
        CHECK(read_archive(bytes) == contents);
        CHECK(write_archive(contents, format.value) == bytes);
    }
}

TEST_CASE("events come back equal, and one record alone does too") {
    const auto contents = one_of_each();
    for (const auto& format : labels<ArchiveFormat>) {
        CAPTURE(format.token);
        const auto back = read_archive(write_archive(contents, format.value));
        CHECK(back == contents);
        CHECK(workflow::replay<record::InformationRequest>(back.events) ==
              workflow::replay<record::InformationRequest>(contents.events));
        for (const auto& record : contents.records)
            CHECK(read_record(write_record(record, format.value)) == record);
        CHECK(read_archive(write_archive({}, format.value)) == Contents{});
    }
}

TEST_CASE("an archive that was cut off anywhere is refused with words") {
    for (const auto& format : labels<ArchiveFormat>) {
        const auto bytes = write_archive(one_of_each(), format.value);
        const std::size_t step = 1 + bytes.size() / 2000;
        for (std::size_t size = 0; size < bytes.size(); size += size < 300 ? 1 : step) {
            CAPTURE(size);
            REQUIRE_FALSE(reason(bytes.substr(0, size)).empty());
        }
        REQUIRE_FALSE(reason(bytes + "x").empty());
    }
}

TEST_CASE("an archive of which any byte was altered is refused with words") {
    std::mt19937_64 random(1);
    for (const auto& format : labels<ArchiveFormat>) {
        const auto bytes = write_archive(one_of_each(), format.value);
        for (std::size_t i = 0; i < 2000; ++i) {
            const std::size_t at = i < 300 ? i : random() % bytes.size();
            auto altered = bytes;
            altered[at] = static_cast<char>(altered[at] ^ (1 << random() % 8));
            CAPTURE(at);
            REQUIRE_FALSE(reason(altered).empty());
        }
    }
}

TEST_CASE("what ends too early or too late behind a first line that fits it is refused") {
    record::Newsletter newsletter;
    newsletter.id = "n1";
    newsletter.title = "环境信息";
    const Contents contents{{newsletter}, {}};
    for (const auto& format : labels<ArchiveFormat>) {
        const auto bytes = write_archive(contents, format.value);
        const auto [head, payload] = open(bytes, {});
        CHECK(says(reason(enclose(head, std::string(payload) + "<x>")), "does not end behind"));
        for (std::size_t size = 0; size < payload.size(); ++size) {
            CAPTURE(size);
            const auto cut = enclose(head, payload.substr(0, size));
            if (reason(cut).empty()) REQUIRE(read_archive(cut) == contents);
        }
    }
}

TEST_CASE("an archive says why it is not read") {
    const auto binary = write_archive(one_of_each(), ArchiveFormat::binary);
    CHECK(says(reason("PK\x03\x04"), "is no archive of gongkai"));
    CHECK(says(reason(""), "is no archive of gongkai"));
    CHECK(says(reason(binary.substr(0, binary.size() - 1)), "bytes behind its first line"));
    auto altered = binary;
    altered.back() = static_cast<char>(altered.back() ^ 1);
    CHECK(says(reason(altered), "SHA-256"));
    CHECK(says(reason(binary, {.bytes = 100}), "more than the 100 that are taken"));
    CHECK(says(reason(binary, {.records = 3}), "holds 30 records, more than the 3"));
    CHECK(says(reason(binary, {.events = 1}), "events, more than the 1"));
    CHECK_THROWS_AS(static_cast<void>(read_record(binary)), UnreadableInput);
}

TEST_CASE("an archive states its architecture in its first line, and a portable one says any") {
    const auto line = [](ArchiveFormat format) {
        const auto bytes = write_archive({}, format);
        return bytes.substr(0, bytes.find('\n'));
    };
    CHECK(says(line(ArchiveFormat::xml), " xml boost-"));
    CHECK(says(line(ArchiveFormat::text), " any "));
    CHECK(says(line(ArchiveFormat::binary), "-endian/int"));
}

TEST_CASE("what no archive can hold is refused on writing, and says which record it was") {
    Contents contents;
    record::Newsletter fine;
    fine.id = "n1";
    auto broken = fine;
    broken.published_on = std::chrono::year{12000} / 1 / 1;
    contents.records = {fine, broken};
    for (const auto& format : labels<ArchiveFormat>)
        CHECK_THROWS_WITH_AS(static_cast<void>(write_archive(contents, format.value)),
                             doctest::Contains("record 2 of 2"), InvalidValue);
}

}  // namespace gongkai::archive
