// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <istream>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

#include <boost/archive/text_iarchive.hpp>
#include <boost/archive/text_oarchive.hpp>

#include "formats.hpp"
#include "portable.hpp"

namespace gongkai::archive {

template <>
struct TextOf<boost::archive::text_oarchive> {
    static void put(boost::archive::text_oarchive& archive, const char*, const std::string& text) {
        archive << text;
    }
};

/// As Boost reads a text, which makes room for any length that is stated.
template <>
struct TextOf<boost::archive::text_iarchive> {
    static std::string take(boost::archive::text_iarchive& archive, const char*) {
        std::size_t size = 0;
        archive >> size;
        std::istream& stream = *companion(archive).stream;
        stream.get();
        if (size > static_cast<const BytesIn*>(stream.rdbuf())->left())
            throw InvalidValue("a text is cut off");
        std::string text(size, '\0');
        stream.read(text.data(), static_cast<std::streamsize>(size));
        return text;
    }
};

std::string to_text(const Contents& contents) {
    BytesOut out;
    {
        std::ostream stream(&out);
        boost::archive::text_oarchive archive(stream);
        put_contents(archive, contents);
    }
    return std::move(out.bytes);
}

Contents from_text(std::string_view payload, const Head& head) {
    require_signature(payload, "22 serialization::archive ");
    BytesIn in(payload);
    std::istream stream(&in);
    boost::archive::text_iarchive archive(stream);
    auto contents = take_contents(archive, stream, head);
    require_end(in.rest(), "");
    return contents;
}

}  // namespace gongkai::archive
