// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/calendar/calendar.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/value.hpp>
#include <gongkai/workflow/advance.hpp>
#include <gongkai/workflow/case_clock.hpp>
#include <gongkai/workflow/event.hpp>

namespace gongkai::workflow {

/// The file of one record (案卷): the record, and every event that made it what it is.
///
///     auto docket = Docket<InformationRequest>::create(request, {"信息公开办", day, now, ""});
///     docket.take(RequestStep::receive, {"信息公开办", day, now, ""});
///     docket.take(RequestStep::answer, {"信息公开办", later, then, ""},
///                 {to(&InformationRequest::outcome, statute::Outcome::granted)});
///     docket.clocks(later).front().clock.due().on;
///
/// Every step throws as the free function of its name does, and leaves the docket as it was.
template <record::AKind R>
class Docket {
  public:
    [[nodiscard]] static Docket create(R record, Entry entry) {
        return Docket(workflow::create(std::move(record), std::move(entry)));
    }
    [[nodiscard]] static Docket import(R record, Entry entry) {
        return Docket(workflow::import(std::move(record), std::move(entry)));
    }
    /// The docket of events that were recorded before.
    [[nodiscard]] static Docket replay(std::vector<Event> events) {
        Docket docket;
        docket.current_ = workflow::replay<R>(events);
        docket.events_ = std::move(events);
        return docket;
    }

    [[nodiscard]] const R& record() const { return current_.record; }
    [[nodiscard]] std::int64_t version() const { return current_.version; }
    [[nodiscard]] const Current<R>& current() const { return current_; }
    [[nodiscard]] std::span<const Event> events() const { return events_; }

    /// Takes a step and gives its event, which lives until the next one.
    const Event& take(auto step, Entry entry, const record::Part& changes = {})
        requires Stepwise<R>
    {
        return events_.emplace_back(workflow::take(current_, step, std::move(entry), changes));
    }
    const Event& amend(Entry entry, const record::Part& changes) {
        return events_.emplace_back(workflow::amend(current_, std::move(entry), changes));
    }

    const Event& erase(Entry entry, std::span<const std::string> fields = {}) {
        return events_.emplace_back(workflow::erase(current_, std::move(entry), fields));
    }

    /// The steps that are allowed on a day.
    [[nodiscard]] auto allowed(Date on) const
        requires Stepwise<R>
    {
        return allowed_steps<R>(current_.record.state, on);
    }
    /// The record as it stood at the end of a day; version 0 where it had not begun.
    [[nodiscard]] Current<R> as_of(Date day) const { return workflow::as_of<R>(events_, day); }

    /// Its clocks as they stand on a day.
    [[nodiscard]] std::vector<CaseClock> clocks(
        Date day, const calendar::Calendar& calendar = calendar::china()) const
        requires Stepwise<R>
    {
        return workflow::clocks<R>(events_, day, calendar);
    }

    friend bool operator==(const Docket&, const Docket&) = default;

  private:
    Docket() = default;
    explicit Docket(std::pair<Current<R>, Event> begun) : current_(std::move(begun.first)) {
        events_.push_back(std::move(begun.second));
    }

    Current<R> current_;
    std::vector<Event> events_;
};

}  // namespace gongkai::workflow
