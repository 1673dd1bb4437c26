// SPDX-License-Identifier: Apache-2.0
// Uses the core alone: when a reply falls due, what an extension adds, and each day on the way.
#include <iostream>

#include <gongkai/statute/clock.hpp>

int main() {
    using namespace gongkai;
    using namespace std::chrono_literals;
    // From 春节 of 2024 over a worked Sunday: counted by hand against the State Council's notice.
    const statute::Clock reply(statute::Term::of("request.reply"), Date{2024y / 1 / 29});
    const Date on = reply.due().on;
    const Date extended = reply.extended().due().on;
    int counted = 0;
    for (const auto& tick : reply.walk()) counted += tick.counted ? 1 : 0;
    std::cout << reply.rule().instrument << ": " << to_iso(on) << ", extended " << to_iso(extended)
              << '\n';
    return on == Date{2024y / 2 / 29} && extended == Date{2024y / 3 / 28} && counted == 20 ? 0 : 1;
}
