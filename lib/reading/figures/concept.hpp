// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>

/// What the words of a report mean to its figures. Words (lexicon_table.hpp) stand for concepts,
/// patterns (pattern_table.hpp) for what concepts around a number make of it.
namespace gongkai::reading {

enum class Concept : std::uint8_t {
    // proactive disclosure
    disclose,
    proactive,
    info,
    info_general,
    info_specific,
    key_areas,
    normative,
    solicit,
    info_work,
    added,
    renewed,
    cumulative,
    mirrored,
    foreign_site,
    // channels
    website,
    weibo,
    wechat,
    both_media,
    new_media,
    app,
    gazette,
    media,
    notice_board,
    service_desk,
    official_document,
    other_channel,
    ways,
    disclosure_platform,
    // website
    visits,
    daily_visits,
    site_channel,
    site_column,
    site_topic,
    mailbox,
    consult,
    followers,
    send,
    // publications and interaction
    newsletter,
    bulletin,
    interpretation,
    press_conference,
    interview,
    respond,
    public_concern,
    deputies,
    advisers,
    proposals,
    // requests
    request,
    apply,
    receive,
    accept,
    answer,
    conclude,
    carried_in,
    carried_out,
    carried,
    in_person,
    online,
    email,
    fax,
    letter,
    person,
    organisation,
    grant,
    already_public,
    partly,
    refuse,
    unable,
    not_ours,
    not_held,
    unclear,
    other_way,
    decline,
    otherwise,
    withdraw,
    on_time,
    extend,
    answer_rate,
    conclude_rate,
    on_time_rate,
    handle,
    // review, fees
    reconsider,
    litigate,
    appeal,
    upheld,
    corrected,
    other_result,
    pending,
    direct_suit,
    after_review,
    fee,
    charge,
    waive,
    // complaints
    complaint,
    hotline,
    web_complaint,
    wechat_complaint,
    under_way,
    // environmental work
    eia,
    eia_intended,
    eia_approve,
    eia_approval,
    eia_refuse,
    registration,
    file,
    acceptance_check,
    full_text,
    pollutant_permit,
    radiation_permit,
    hazardous_permit,
    licence,
    matter,
    decision,
    penalty,
    not_penalty,
    fine,
    coercion,
    inspect,
    inspect_firm,
    supervision,
    violation,
    publish_rate,
    supervisory_monitoring,
    self_monitoring,
    key_firm,
    not_monitored,
    good_days,
    good_days_rate,
    straw,
    inspection_group,
    pilot_county,
    training,
    full_time,
    part_time,
    procure,
    // the grammar of counting
    of_which,
    including,
    each,
    respectively,
    all_of,
    none,
    negation,
    share,
    compare,
    rise,
    fall,
    until,
    total,
    besides,
    per,
    count_
};

/// A set of concepts.
class Concepts {
  public:
    constexpr Concepts() = default;
    constexpr Concepts(std::initializer_list<Concept> concepts) {
        for (const Concept c : concepts) add(c);
    }

    constexpr void add(Concept c) { words_[word(c)] |= bit(c); }
    [[nodiscard]] constexpr bool has(Concept c) const { return (words_[word(c)] & bit(c)) != 0; }
    [[nodiscard]] constexpr bool empty() const { return words_ == decltype(words_){}; }
    [[nodiscard]] constexpr bool has_all(const Concepts& other) const {
        for (std::size_t i = 0; i < words_.size(); ++i)
            if ((other.words_[i] & ~words_[i]) != 0) return false;
        return true;
    }
    [[nodiscard]] constexpr bool has_any(const Concepts& other) const {
        for (std::size_t i = 0; i < words_.size(); ++i)
            if ((other.words_[i] & words_[i]) != 0) return true;
        return false;
    }

  private:
    static constexpr std::size_t word(Concept c) { return static_cast<std::size_t>(c) / 64; }
    static constexpr std::uint64_t bit(Concept c) {
        return std::uint64_t{1} << (static_cast<std::size_t>(c) % 64);
    }

    std::array<std::uint64_t, (static_cast<std::size_t>(Concept::count_) + 63) / 64> words_{};
};

/// Counter words (量词) by what they count.
enum class Counter : std::uint32_t {
    none = 1U << 0,          ///< no counter word
    item = 1U << 1,          ///< 条 则 条次
    piece = 1U << 2,         ///< 件
    document = 1U << 3,      ///< 篇 份
    affair = 1U << 4,        ///< 起 宗 例
    matter = 1U << 5,        ///< 项
    time = 1U << 6,          ///< 次
    event = 1U << 7,         ///< 场 场次
    issue = 1U << 8,         ///< 期
    unit = 1U << 9,          ///< 个
    firm = 1U << 10,         ///< 家 家次
    person = 1U << 11,       ///< 人 名 位
    sheet = 1U << 12,        ///< 张
    money = 1U << 13,        ///< 元
    day = 1U << 14,          ///< 天
    percent = 1U << 15,      ///< %
    person_time = 1U << 16,  ///< 人次
    foreign = 1U << 17       ///< what no measure counts: 级, 个百分点, 小时
};

using Counters = std::uint32_t;

constexpr Counters operator|(Counter a, Counter b) {
    return static_cast<Counters>(a) | static_cast<Counters>(b);
}
constexpr Counters operator|(Counters a, Counter b) {
    return a | static_cast<Counters>(b);
}
constexpr bool has(Counters set, Counter counter) {
    return (set & static_cast<Counters>(counter)) != 0;
}

}  // namespace gongkai::reading
