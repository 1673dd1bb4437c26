// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/record/agency.hpp>
#include <gongkai/record/record.hpp>
#include <gongkai/record/ref.hpp>
#include <gongkai/record/region_table.hpp>
#include <gongkai/sample/figures.hpp>
#include <gongkai/sample/year.hpp>
#include <gongkai/workflow/docket.hpp>
#include <gongkai/workflow/event.hpp>

#include "sample/random.hpp"

namespace gongkai::sample {

/// An agency of the generated province.
struct Office {
    record::RegionRow region;
    record::Ref<record::Agency> agency;
    std::string name;   ///< 甲市环境保护局
    std::string place;  ///< 甲市
    std::vector<Office> below;
};

/// Where the records of a generated year come from: its days, its agencies, its numbers.
class Desk {
  public:
    Desk(const Options& options, const Give& give);

    [[nodiscard]] const Options& options() const { return options_; }
    [[nodiscard]] std::int64_t count(Count which) const { return value_of(which, options_.scale); }
    [[nodiscard]] Random random(std::string_view area, std::int64_t n = 0) const {
        return {options_.seed, area, static_cast<std::uint64_t>(n)};
    }

    [[nodiscard]] Date first() const { return first_; }
    [[nodiscard]] Date last() const { return last_; }
    [[nodiscard]] Date day(unsigned month, unsigned day) const;
    /// Any day of the year.
    [[nodiscard]] Date any_day(Random& random) const;
    /// The `n`-th working day behind a day.
    [[nodiscard]] static Date after(Date day, std::int64_t n);
    /// The day itself where it is worked, else the last one before.
    [[nodiscard]] static Date worked(Date day);

    [[nodiscard]] const Office& province() const { return province_; }
    [[nodiscard]] const Office& city(Random& random) const;
    [[nodiscard]] const Office& county(Random& random) const;
    /// 环境保护, from 2019 on 生态环境.
    [[nodiscard]] std::string_view bureau() const;

    /// `complaint-2016-00017`.
    [[nodiscard]] std::string id(std::string_view kind, std::int64_t n) const;
    /// `某环审〔2016〕17号`.
    [[nodiscard]] std::string document_number(std::string_view series, std::int64_t n) const;

    /// Something done on a day, written down in its office hours.
    [[nodiscard]] static workflow::Entry entry(std::string_view actor, Date on);

    /// A record without steps, or as its first step made it.
    template <record::AKind R>
    void file(R one, std::string_view actor, Date on) const {
        give(begin(std::move(one), actor, on));
    }
    template <record::AKind R>
    [[nodiscard]] static workflow::Docket<R> begin(R one, std::string_view actor, Date on) {
        one.generated = true;
        return workflow::Docket<R>::create(std::move(one), entry(actor, on));
    }
    /// Whether the law of a day knows a step of this state.
    template <record::AKind R>
    [[nodiscard]] static bool allows(const workflow::Docket<R>& docket, auto step, Date on) {
        const auto allowed = docket.allowed(on);
        return std::ranges::find(allowed, step) != allowed.end();
    }
    template <record::AKind R>
    void give(const workflow::Docket<R>& docket) const {
        give_(record::Record(docket.record()), docket.events());
    }

  private:
    Options options_;
    const Give& give_;
    Date first_;
    Date last_;
    Office province_;
};

}  // namespace gongkai::sample
