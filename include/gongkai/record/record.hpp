// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

#include <gongkai/base/label.hpp>
#include <gongkai/record/agency.hpp>
#include <gongkai/record/applicant.hpp>
#include <gongkai/record/bulletin.hpp>
#include <gongkai/record/channel.hpp>
#include <gongkai/record/column.hpp>
#include <gongkai/record/complainant.hpp>
#include <gongkai/record/complaint.hpp>
#include <gongkai/record/disclosure_item.hpp>
#include <gongkai/record/eia_project.hpp>
#include <gongkai/record/emission_reduction.hpp>
#include <gongkai/record/fee.hpp>
#include <gongkai/record/finance_disclosure.hpp>
#include <gongkai/record/information_request.hpp>
#include <gongkai/record/inspection.hpp>
#include <gongkai/record/interpretation.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/litigation.hpp>
#include <gongkai/record/monitoring.hpp>
#include <gongkai/record/newsletter.hpp>
#include <gongkai/record/organisation.hpp>
#include <gongkai/record/penalty_decision.hpp>
#include <gongkai/record/pollution_source.hpp>
#include <gongkai/record/post.hpp>
#include <gongkai/record/radiation_matter.hpp>
#include <gongkai/record/reconsideration.hpp>
#include <gongkai/record/region.hpp>
#include <gongkai/record/staffing.hpp>
#include <gongkai/record/straw_inspection.hpp>
#include <gongkai/record/topic.hpp>
#include <gongkai/record/training.hpp>
#include <gongkai/record/value.hpp>
#include <gongkai/record/violation.hpp>

/// Every kind of record, and code that handles them all alike.
namespace gongkai::record {

/// A record of any kind.
using Record = OfEveryKind<std::variant>;

[[nodiscard]] inline Kind kind(const Record& record) {
    return static_cast<Kind>(record.index());
}

[[nodiscard]] inline const std::string& id(const Record& record) {
    return std::visit([](const auto& one) -> const std::string& { return one.id; }, record);
}

namespace detail {

template <typename Visit, typename... R>
void each_kind(Visit& visit, std::type_identity<TypeList<R...>>) {
    (visit.template operator()<R>(), ...);
}

template <typename... R>
[[nodiscard]] Record new_record(Kind kind, std::type_identity<TypeList<R...>>) {
    using Make = Record (*)();
    constexpr Make makers[]{[]() -> Record { return R{}; }...};
    return makers[static_cast<std::size_t>(kind)]();
}

}  // namespace detail

/// Calls `visit.operator()<R>()` with every kind, in order.
template <typename Visit>
void each_kind(Visit visit) {
    detail::each_kind(visit, std::type_identity<detail::Kinds>{});
}

/// A record of a kind with nothing filled in.
[[nodiscard]] inline Record blank(Kind kind) {
    return detail::new_record(kind, std::type_identity<detail::Kinds>{});
}

/// The record as `Row::read` and `Row::write` take it.
[[nodiscard]] inline const void* address(const Record& record) {
    return std::visit([](const auto& one) -> const void* { return &one; }, record);
}
[[nodiscard]] inline void* address(Record& record) {
    return std::visit([](auto& one) -> void* { return &one; }, record);
}

}  // namespace gongkai::record
