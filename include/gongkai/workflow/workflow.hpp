// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gongkai/record/record.hpp>
#include <gongkai/workflow/complaint.hpp>
#include <gongkai/workflow/docket.hpp>
#include <gongkai/workflow/eia.hpp>
#include <gongkai/workflow/monitoring.hpp>
#include <gongkai/workflow/penalty.hpp>
#include <gongkai/workflow/publication.hpp>
#include <gongkai/workflow/request.hpp>
#include <gongkai/workflow/review.hpp>
#include <gongkai/workflow/transition.hpp>

/// Every workflow, and code that handles them all alike.
namespace gongkai::workflow {

/// Calls `visit.operator()<R>()` with every kind of record that goes through steps, in order.
template <typename Visit>
void each_workflow(Visit visit) {
    record::each_kind([&]<record::AKind R> {
        if constexpr (Stepwise<R>) visit.template operator()<R>();
    });
}

}  // namespace gongkai::workflow
