// SPDX-License-Identifier: Apache-2.0
#include "line_source.hpp"

#include <algorithm>
#include <istream>
#include <string_view>

#include <gongkai/base/error.hpp>

#include "text/detail_convert.hpp"
#include "text/detail_utf8_scan.hpp"

namespace gongkai::exchange::detail {
namespace {

constexpr std::size_t block = std::size_t{1} << 16;

bool is_utf_16(text::Encoding encoding) {
    return encoding == text::Encoding::utf_16le || encoding == text::Encoding::utf_16be;
}

[[noreturn]] void refuse_utf_16() {
    throw UnreadableInput("the file", "it is UTF-16; save it as UTF-8");
}

bool is_ascii(std::string_view bytes) {
    return std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

LineSource::LineSource(std::istream& in, LineEnds ends, std::size_t longest,
                       std::optional<text::Encoding> encoding)
    : in_(&in), ends_(ends), longest_(longest), encoding_(encoding) {
    if (encoding_ && is_utf_16(*encoding_)) refuse_utf_16();
    fill();
    if (raw_.starts_with("\xFF\xFE") || raw_.starts_with("\xFE\xFF")) refuse_utf_16();
    if (raw_.starts_with("\xEF\xBB\xBF")) {
        encoding_ = text::Encoding::utf_8;
        at_ = 3;
    }
}

bool LineSource::fill() {
    if (ended_) return false;
    raw_.erase(0, at_);
    at_ = 0;
    const std::size_t kept = raw_.size();
    raw_.resize(kept + block);
    in_->read(raw_.data() + kept, static_cast<std::streamsize>(block));
    raw_.resize(kept + static_cast<std::size_t>(in_->gcount()));
    ended_ = raw_.size() < kept + block;
    return raw_.size() > kept;
}

std::size_t LineSource::find_end(bool& cut) {
    const std::string_view ends = ends_ == LineEnds::feed ? "\n" : "\r\n";
    std::size_t length = 0;  // without an end in it
    for (;;) {
        const auto found = raw_.find_first_of(ends, at_ + length);
        length = std::min(found, raw_.size()) - at_;
        if (length > longest_) {
            cut = true;
            return at_ + longest_;
        }
        // A CR at the end of what was read may have its LF behind it.
        const bool open =
            found == std::string::npos || (raw_[found] == '\r' && found + 1 == raw_.size());
        if (open && fill()) continue;
        if (length == raw_.size() - at_) return raw_.size();
        const std::size_t end = at_ + length;
        return end + (raw_[end] == '\r' && end + 1 < raw_.size() && raw_[end + 1] == '\n' ? 2 : 1);
    }
}

void LineSource::skip_rest() {
    while (at_ < raw_.size() || fill()) {
        const char c = raw_[at_++];
        if (!is_end(c)) continue;
        if (c == '\r' && (at_ < raw_.size() || fill()) && raw_[at_] == '\n') ++at_;
        return;
    }
}

std::optional<Line> LineSource::next() {
    if (at_ == raw_.size() && !fill()) return std::nullopt;
    Line line{{}, ++number_};
    const std::size_t end = find_end(line.cut);
    decode(line, std::string_view(raw_).substr(at_, end - at_));
    at_ = end;
    if (line.cut) skip_rest();
    return line;
}

void LineSource::decode(Line& line, std::string_view bytes) {
    if (is_ascii(bytes)) {
        line.text = bytes;
        return;
    }
    if (!encoding_) {
        const auto sample = std::string_view(raw_).substr(at_);
        const auto last = sample.rfind('\n');
        const auto whole = last < bytes.size() ? bytes : sample.substr(0, last);
        encoding_ = text::decode(whole).encoding;
        if (is_utf_16(*encoding_)) encoding_ = text::Encoding::utf_8;
    }
    if (encoding_ == text::Encoding::utf_8 &&
        text::detail::find_ill_formed(bytes, 0) == bytes.size()) {
        line.text = bytes;
        return;
    }
    text::detail::convert(bytes, *encoding_, line.text,
                          [&](std::size_t, std::string_view) { line.damaged = true; });
}

}  // namespace gongkai::exchange::detail
