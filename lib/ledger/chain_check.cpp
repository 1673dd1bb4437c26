// SPDX-License-Identifier: Apache-2.0
#include "chain_check.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>

#include "event_rows.hpp"

namespace gongkai::ledger {
namespace {

/// An event as far as the chain speaks of it.
struct Link {
    std::int64_t sequence = 0;
    std::string record;
    std::string previous;
    std::string content;  // made anew
    std::string origin;
    std::string hash;  // as it stands
    bool sound = false;
};

/// Most broken links among which those that changed places are looked for.
constexpr std::size_t most_compared = 2000;

std::string number(std::int64_t n) {
    return std::to_string(n);
}

/// Finds what was done to a chain that is broken.
class Diagnosis {
  public:
    Diagnosis(std::vector<Link> links, const LedgerRow& row, Hasher& hasher,
              std::vector<TraceProblem>& problems)
        : links_(std::move(links)), row_(row), hasher_(hasher), problems_(problems) {}

    void run() {
        find_moved();
        find_changed();
        find_gaps();
        find_rewritten();
    }

  private:
    void add(TraceFault fault, std::int64_t sequence, std::string record, std::string zh,
             std::string en) {
        problems_.push_back({fault, sequence, std::move(record), std::move(zh), std::move(en)});
    }

    [[nodiscard]] bool hashes(const Link& link, std::int64_t sequence, const std::string& content,
                              const std::string& origin) {
        return hasher_.link_hash(sequence, link.previous, content, origin) == link.hash;
    }

    /// A link whose hash fits another place, or the content of another link.
    void find_moved() {
        std::vector<std::size_t> broken;
        for (std::size_t i = 0; i < links_.size(); ++i)
            if (!links_[i].sound) broken.push_back(i);
        std::vector<std::int64_t> places;
        for (const auto i : broken) places.push_back(links_[i].sequence);
        for (std::int64_t n = 1; n <= row_.sequence && places.size() < 2 * most_compared; ++n)
            if (!std::ranges::binary_search(links_, n, {}, &Link::sequence)) places.push_back(n);
        if (broken.size() > most_compared) broken.resize(most_compared);
        for (const auto i : broken) {
            const auto& link = links_[i];
            const auto place = std::ranges::find_if(places, [&](std::int64_t n) {
                return n != link.sequence && hashes(link, n, link.content, link.origin);
            });
            if (place != places.end()) {
                moved_.insert({link.sequence, *place});
                add(TraceFault::event_moved, link.sequence, link.record,
                    "第" + number(link.sequence) + "条留痕原为第" + number(*place) + "条",
                    "event " + number(link.sequence) + " stood at " + number(*place));
                continue;
            }
            const auto other = std::ranges::find_if(broken, [&](std::size_t j) {
                return j != i && hashes(link, link.sequence, links_[j].content, links_[j].origin);
            });
            if (other == broken.end()) continue;
            moved_.insert({link.sequence, links_[*other].sequence});
            add(TraceFault::event_moved, link.sequence, link.record,
                "第" + number(link.sequence) + "条留痕的内容现在第" +
                    number(links_[*other].sequence) + "条",
                "what event " + number(link.sequence) + " held stands at " +
                    number(links_[*other].sequence));
        }
    }

    /// A link that does not hash to what it says, and was not moved.
    void find_changed() {
        for (const auto& link : links_) {
            if (link.sound || moved_.contains(link.sequence)) continue;
            if (link.sequence < 1 || link.sequence > row_.sequence) continue;
            add(TraceFault::event_changed, link.sequence, link.record,
                "第" + number(link.sequence) + "条留痕被改动: 复算摘要不符",
                "event " + number(link.sequence) + " was changed: it hashes to something else");
        }
    }

    void find_gaps() {
        const auto is_elsewhere = [&](std::int64_t n) {
            return std::ranges::any_of(moved_, [n](const auto& move) { return move.second == n; });
        };
        std::int64_t expected = 1;
        for (const auto& link : links_) {
            if (link.sequence < 1 || link.sequence > row_.sequence) {
                if (moved_.contains(link.sequence)) continue;
                add(TraceFault::event_added, link.sequence, link.record,
                    "第" + number(link.sequence) + "条留痕不在台账登记的范围内",
                    "event " + number(link.sequence) + " was added: the ledger has events 1 to " +
                        number(row_.sequence));
                continue;
            }
            if (expected == 1 && link.sequence > 1 && !is_elsewhere(1)) {
                add(TraceFault::head_cut, 1, "",
                    "第1条至第" + number(link.sequence - 1) + "条留痕被截去",
                    "events 1 to " + number(link.sequence - 1) + " were cut off");
                expected = link.sequence;
            }
            for (; expected < link.sequence; ++expected)
                if (!is_elsewhere(expected))
                    add(TraceFault::event_missing, expected, "",
                        "缺少第" + number(expected) + "条留痕",
                        "event " + number(expected) + " is missing");
            ++expected;
        }
        if (expected > row_.sequence || is_elsewhere(expected)) return;
        add(TraceFault::tail_cut, expected, "",
            "第" + number(expected) + "条至第" + number(row_.sequence) + "条留痕被截去",
            "events " + number(expected) + " to " + number(row_.sequence) + " were cut off");
    }

    /// Links that hash to what they say, and yet do not join: one of the two was hashed anew.
    void find_rewritten() {
        std::vector<std::size_t> breaks;  // between i - 1 and i
        std::string before = hasher_.genesis_hash(row_.id);
        std::int64_t expected = 1;
        for (std::size_t i = 0; i < links_.size(); ++i) {
            const auto& link = links_[i];
            if (link.sequence == expected && link.previous != before) breaks.push_back(i);
            before = link.hash;
            expected = link.sequence + 1;
        }
        if (expected == row_.sequence + 1 && before != row_.hash && !links_.empty())
            breaks.push_back(links_.size());
        for (std::size_t k = 0; k < breaks.size(); ++k) {
            const auto i = breaks[k];
            const bool next_too = k + 1 < breaks.size() && breaks[k + 1] == i + 1;
            // The one whose hash its follower still has is as it was.
            const auto at = next_too || i == 0 ? i : i - 1;
            if (next_too) ++k;
            if (at >= links_.size()) continue;
            const auto& link = links_[at];
            if (!link.sound || moved_.contains(link.sequence)) continue;
            if (i == links_.size()) {
                add(TraceFault::head_changed, link.sequence, link.record,
                    "第" + number(link.sequence) + "条留痕被重算, 或台账登记的链尾被改动",
                    "event " + number(link.sequence) +
                        " was hashed anew, or what the ledger says of its end was changed");
                continue;
            }
            add(TraceFault::event_changed, link.sequence, link.record,
                "第" + number(link.sequence) + "条留痕被改动并重算摘要",
                "event " + number(link.sequence) + " was changed and hashed anew");
        }
    }

    std::vector<Link> links_;
    const LedgerRow& row_;
    Hasher& hasher_;
    std::vector<TraceProblem>& problems_;
    std::map<std::int64_t, std::int64_t> moved_;
};

Link link_of(const EventRow& row, const std::string& kind, Hasher& hasher) {
    Link link{row.sequence, kind + '/' + row.event.record,
              row.previous, hasher.content_hash(row.event),
              row.origin,   row.hash,
              false};
    const bool known = find_token<record::Kind>(kind).has_value();
    link.sound =
        known && hasher.link_hash(row.sequence, row.previous, link.content, row.origin) == row.hash;
    return link;
}

/// Where the chain stands once it was walked.
struct Walk {
    bool whole = true;
    std::int64_t events = 0;
    std::string head;
    std::string first_at;
    std::string last_at;
    std::string at_kept;  ///< the hash of the event that the kept digest ends with
};

Walk walk_chain(Database& database, Hasher& hasher, const LedgerRow& row, std::int64_t until,
                const std::function<void(std::int64_t)>& progress) {
    constexpr std::int64_t often = 10'000;
    Walk walk;
    walk.head = hasher.genesis_hash(row.id);
    if (until == 0) walk.at_kept = walk.head;
    each_event(database, [&](const EventRow& event, const std::string& kind) {
        const auto link = link_of(event, kind, hasher);
        if (!link.sound || link.previous != walk.head || link.sequence != walk.events + 1)
            walk.whole = false;
        ++walk.events;
        walk.head = event.hash;
        if (walk.first_at.empty()) walk.first_at = event.event.at;
        walk.last_at = event.event.at;
        if (event.sequence == until) walk.at_kept = event.hash;
        if (walk.events % often == 0) progress(walk.events);
    });
    if (walk.events != row.sequence || walk.head != row.hash) walk.whole = false;
    return walk;
}

void compare_kept(const Digest& told, const LedgerRow& row, const Walk& walk,
                  std::vector<TraceProblem>& problems) {
    if (told.ledger != row.id || told.algorithm != row.algorithm) {
        problems.push_back({TraceFault::chain_replaced, 0, "",
                            "存证摘要属于另一台账 " + told.ledger,
                            "the kept digest is of another ledger, " + told.ledger});
    } else if (told.events > walk.events) {
        problems.push_back(
            {TraceFault::tail_cut, walk.events + 1, "",
             "存证时有" + number(told.events) + "条留痕, 现有" + number(walk.events) + "条",
             "there were " + number(told.events) + " events when the digest was kept, there are " +
                 number(walk.events)});
    } else if (walk.at_kept != told.head) {
        problems.push_back({TraceFault::chain_replaced, told.events, "",
                            "第" + number(told.events) + "条留痕的摘要与存证不符: 链被重建",
                            "event " + number(told.events) +
                                " has another hash than the kept digest: the chain was made anew"});
    }
}

/// When an event was written down; nothing for one that was changed to something else.
std::optional<Instant> instant_of(const std::string& text) {
    try {
        return parse_instant(text);
    } catch (const InvalidValue&) {
        return std::nullopt;
    }
}

}  // namespace

LedgerRow ledger_row(Database& database) {
    auto& statement =
        database.prepared("SELECT uid, algorithm, sequence, hash FROM ledger WHERE id = 1", 0, 4);
    if (!statement.first()) database.fail("is no ledger: the row that says what it is has gone");
    return {statement.text(0), require_token<HashAlgorithm>(statement.text(1), "hash algorithm"),
            statement.number(2), statement.text(3)};
}

Digest check_chain(Database& database, const std::optional<Digest>& outside,
                   const std::function<void(std::int64_t)>& progress,
                   std::vector<TraceProblem>& problems) {
    const auto row = ledger_row(database);
    Hasher hasher(row.algorithm);
    const auto walk = walk_chain(database, hasher, row, outside ? outside->events : -1, progress);
    if (!walk.whole) {
        std::vector<Link> links;
        each_event(database, [&](const EventRow& event, const std::string& kind) {
            links.push_back(link_of(event, kind, hasher));
        });
        Diagnosis(std::move(links), row, hasher, problems).run();
    }
    if (outside) compare_kept(*outside, row, walk, problems);
    return {row.id,
            row.algorithm,
            walk.events,
            walk.head,
            instant_of(walk.first_at),
            instant_of(walk.last_at)};
}

}  // namespace gongkai::ledger
