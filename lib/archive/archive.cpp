// SPDX-License-Identifier: Apache-2.0
#include <gongkai/archive/archive.hpp>

#include <utility>

#include <boost/archive/archive_exception.hpp>
#include <boost/archive/basic_archive.hpp>

#include <gongkai/base/error.hpp>

#include "envelope.hpp"
#include "formats.hpp"

namespace gongkai::archive {
namespace {

std::string to_payload(const Contents& contents, ArchiveFormat format) {
    switch (format) {
        case ArchiveFormat::xml:
            return to_xml(contents);
        case ArchiveFormat::text:
            return to_text(contents);
        case ArchiveFormat::binary:
            return to_binary(contents);
    }
    throw InvalidValue("no archive has this format");
}

Contents from_payload(std::string_view payload, const Head& head) {
    switch (head.format) {
        case ArchiveFormat::xml:
            return from_xml(payload, head);
        case ArchiveFormat::text:
            return from_text(payload, head);
        case ArchiveFormat::binary:
            return from_binary(payload, head);
    }
    throw InvalidValue("no archive has this format");
}

unsigned boost_here() {
    const auto version = boost::archive::BOOST_ARCHIVE_VERSION();
    return version;
}

std::string architecture_of(ArchiveFormat format) {
    return format == ArchiveFormat::binary ? architecture_here() : "any";
}

void require_readable_here(const Head& head) {
    if (head.boost > boost_here())
        throw InvalidValue("was written by a later Boost: version " + std::to_string(head.boost) +
                           " of its archives; this one reads up to " +
                           std::to_string(boost_here()));
    if (head.architecture != architecture_of(head.format))
        throw InvalidValue("is a binary archive of another architecture (" + head.architecture +
                           "; this one is " + architecture_here() +
                           "): carry it over as xml or text");
}

Contents read(std::string_view bytes, const Limits& limits) {
    const auto opened = open(bytes, limits);
    require_readable_here(opened.head);
    return from_payload(opened.payload, opened.head);
}

}  // namespace

std::string write_archive(const Contents& contents, ArchiveFormat format) {
    return enclose({format, boost_here(), architecture_of(format), contents.records.size(),
                    contents.events.size()},
                   to_payload(contents, format));
}

Contents read_archive(std::string_view bytes, const Limits& limits, const std::string& name) {
    try {
        return read(bytes, limits);
    } catch (const Error& error) {
        throw UnreadableInput(name, error.what());
    } catch (const boost::archive::archive_exception& error) {
        throw UnreadableInput(name, error.what());
    }
}

std::string write_record(const record::Record& record, ArchiveFormat format) {
    return write_archive({{record}, {}}, format);
}

record::Record read_record(std::string_view bytes, const Limits& limits, const std::string& name) {
    auto contents = read_archive(bytes, limits, name);
    if (contents.records.size() != 1 || !contents.events.empty())
        throw UnreadableInput(name, "is not the archive of one record");
    return std::move(contents.records.front());
}

}  // namespace gongkai::archive
