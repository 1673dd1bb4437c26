// SPDX-License-Identifier: Apache-2.0
#include "fingerprint.hpp"

#include <cstdint>
#include <string_view>

namespace gongkai::audit::detail {
namespace {

class Hash {
  public:
    void add(std::string_view bytes) {
        for (const char byte : bytes) add(byte);
        add('\0');  // so that "1" + "23" and "12" + "3" differ
    }

    /// The words without spaces (the ideographic one too) and without ASCII digits.
    void add_words(std::string_view words) {
        constexpr std::string_view wide_space = "\u3000";
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words.substr(i).starts_with(wide_space)) {
                i += wide_space.size() - 1;
                continue;
            }
            const char c = words[i];
            const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!space && (c < '0' || c > '9')) add(c);
        }
        add('\0');
    }

    [[nodiscard]] std::string hexadecimal() const {
        std::string text(16, '0');
        for (std::size_t i = 0; i < text.size(); ++i)
            text[i] = "0123456789abcdef"[value_ >> (60 - 4 * i) & 0xF];
        return text;
    }

  private:
    void add(char byte) {
        value_ ^= static_cast<unsigned char>(byte);
        value_ *= 0x100000001b3;
    }

    std::uint64_t value_ = 0xcbf29ce484222325;
};

void add_side(Hash& hash, const report::AnnualReport& report, const report::Side& side) {
    if (side.figure && *side.figure < report.figures.size()) {
        hash.add(report.figures[*side.figure].measure.token());
        hash.add(report.figures[*side.figure].scope);
    }
    hash.add(side.value);
    if (side.span) hash.add_words(report.quote(*side.span));
}

}  // namespace

std::string fingerprint(const report::AnnualReport& report, const report::Finding& finding) {
    Hash hash;
    hash.add(finding.rule);
    add_side(hash, report, finding.left);
    add_side(hash, report, finding.right);
    return hash.hexadecimal();
}

}  // namespace gongkai::audit::detail
