// SPDX-License-Identifier: Apache-2.0
// Uses the core alone: a request for information is received and answered, and a step that its
// state does not allow is refused.
#include <iostream>

#include <gongkai/workflow/docket.hpp>
#include <gongkai/workflow/request.hpp>

int main() {
    using namespace gongkai;
    using namespace std::chrono_literals;
    using record::InformationRequest;
    using workflow::RequestStep;
    using workflow::to;

    const auto on = [](Date day) {
        return workflow::Entry{"信息公开办", day, at_china(day, 10h), ""};
    };
    const InformationRequest request{.id = "r1",
                                     .agency = {"jilin"},
                                     .number = "2016-001",
                                     .channel = statute::Channel::web,
                                     .applicant = {"p1"},
                                     .applied_on = 2016y / 4 / 25,
                                     .description = "某项目环境影响报告书批复"};
    auto docket = workflow::Docket<InformationRequest>::create(request, on(2016y / 4 / 25));
    docket.take(RequestStep::receive, on(2016y / 4 / 25));
    try {
        docket.take(RequestStep::deliver, on(2016y / 4 / 26));
        return 1;
    } catch (const workflow::StepRefused& refused) {
        std::cout << refused.what() << '\n';
    }
    docket.take(RequestStep::answer, on(2016y / 5 / 18),
                {to(&InformationRequest::outcome, statute::Outcome::granted)});
    const auto clocks = docket.clocks(2016y / 5 / 18);
    std::cout << "due " << to_iso(clocks.front().clock.due().on) << '\n';
    return clocks.front().clock.due().on == Date{2016y / 5 / 17} ? 0 : 1;
}
