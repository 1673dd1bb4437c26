// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <gongkai/statute/fee.hpp>
#include <gongkai/statute/receipt.hpp>
#include <gongkai/statute/taxonomy.hpp>

#include "calendar_views.hpp"
#include "casters.hpp"
#include "dates.hpp"
#include "module.hpp"
#include "tokens.hpp"

namespace py = pybind11;
using py::literals::operator""_a;

namespace gongkai::python {

namespace {

using statute::Channel;
using statute::Delivery;
using statute::DeliveryWay;
using statute::Fee;
using statute::FeeBand;
using statute::FeeBasis;
using statute::Receipt;

/// An enumeration whose members the law changes.
template <statute::Taxonomy Enum>
void bind_taxonomy(py::module_& m, const char* name, const char* doc) {
    bind_tokens<Enum>(m, name, doc)
        .def_static("in_force", &statute::in_force<Enum>, "date"_a,
                    "The enumerators in force on the day of a fact.")
        .def(
            "citation",
            [](Enum self, Date date) {
                return CitationView{cite(statute::require_in_force(self, date))};
            },
            "date"_a,
            "Where it is written, by the law of a day; ``NotInForce`` where it is nowhere.");
}

void bind_taxonomies(py::module_& m) {
    bind_tokens<statute::OutcomeKind>(m, "OutcomeKind", "What an outcome comes to (处理决定类型).");
    bind_taxonomy<statute::Outcome>(m, "Outcome", "How a request was answered (申请处理结果).");
    bind_taxonomy<statute::RefusalGround>(m, "RefusalGround",
                                          "Why information is withheld (不予公开理由).");
    bind_taxonomy<statute::ProactiveCategory>(
        m, "ProactiveCategory", "What is to be disclosed of one's own accord (主动公开事项).");
    bind_taxonomy<Channel>(m, "Channel", "By what way a request came in (申请渠道).");
    bind_taxonomy<statute::ApplicantKind>(m, "ApplicantKind", "Who asks (申请人类型).");
    bind_taxonomy<DeliveryWay>(m, "DeliveryWay", "By what way an answer is delivered (送达方式).");
    bind_taxonomy<statute::ReviewOutcome>(m, "ReviewOutcome",
                                          "How a review or a suit ended (复议、诉讼结果).");
    m.def(
        "outcome_kind",
        [](Named<statute::Outcome> outcome) { return statute::kind(outcome.value); }, "outcome"_a,
        "The group of table 3 to which an outcome belongs.");
}

void bind_fees(py::module_& m) {
    bind_tokens<statute::FeeRegime>(m, "FeeRegime", "What a request costs (收费制度).");
    bind_tokens<FeeBasis>(m, "FeeBasis", "In what a fee is counted (计收方式).");
    py::class_<FeeBand>(m, "FeeBand", "One band of a fee (档).")
        .def_readonly("first", &FeeBand::first, "The number of its first unit.")
        .def_readonly("last", &FeeBand::last, "The number of its last unit.")
        .def_readonly("count", &FeeBand::count, "How many units.")
        .def_readonly("price", &FeeBand::price, "What each costs, in yuan.")
        .def_readonly("amount", &FeeBand::amount, "What all cost, in yuan.")
        .def_property_readonly(
            "citation", [](const FeeBand& self) { return CitationView{self.source}; },
            "Where it is written.")
        .def(
            "__repr__",
            [](const FeeBand& self) {
                return "<FeeBand " + std::to_string(self.first) + " to " +
                       std::to_string(self.last) + ": " + self.amount.to_string() + ">";
            },
            "Its units and amount.");
    py::class_<Fee>(m, "Fee", "What a number of items or pages costs (信息处理费).")
        .def_readonly("regime", &Fee::regime, "The regime in force.")
        .def_readonly("basis", &Fee::basis, "In what it is counted.")
        .def_readonly("count", &Fee::count, "How many items or pages.")
        .def_readonly("date", &Fee::date, "The day of the request.")
        .def_readonly("amount", &Fee::amount,
                      "Yuan; ``None`` where it was set locally, which is unknown and not nothing.")
        .def_property_readonly("bands", &statute::bands,
                               "What it was summed from; empty without a tariff.")
        .def_property_readonly(
            "citation", [](const Fee& self) { return CitationView{self.source}; },
            "The rule that sets the regime.")
        .def(
            "__repr__",
            [](const Fee& self) {
                return "<Fee " + std::string(token(self.regime)) + " " +
                       std::to_string(self.count) + " " + std::string(token(self.basis)) + ": " +
                       (self.amount ? self.amount->to_string() : "unknown") + ">";
            },
            "Its regime, count and amount.");
    m.def(
        "fee",
        [](Date date, Named<FeeBasis> basis, std::int64_t count) {
            return statute::fee(date, basis.value, count);
        },
        "date"_a, "basis"_a, "count"_a,
        R"(What ``count`` units cost on a day: all items of one applicant in a month, or all pages.

An agency may charge it, and need not. ``NotInForce`` before the first rule.)");
}

void bind_receipts(py::module_& m) {
    bind_tokens<statute::ReceiptFact>(m, "ReceiptFact", "What makes a day that of receipt.");
    bind_tokens<statute::DeliveryFact>(m, "DeliveryFact", "What makes a day that of delivery.");
    py::class_<Receipt>(m, "Receipt", "When a request counts as received (收到申请之日).")
        .def_readonly("on", &Receipt::on, "The day.")
        .def_readonly("by", &Receipt::by, "What made it so.")
        .def_property_readonly(
            "citation", [](const Receipt& self) { return CitationView{self.source}; },
            "Where that is written.")
        .def(
            "__repr__",
            [](const Receipt& self) {
                return "<Receipt " + to_iso(self.on) + " " + std::string(token(self.by)) + ">";
            },
            "The day and what made it so.");
    py::class_<Delivery>(m, "Delivery", "When an answer counts as delivered (送达之日).")
        .def_readonly("on", &Delivery::on, "The day.")
        .def_readonly("by", &Delivery::by, "What made it so.")
        .def_property_readonly(
            "citation", [](const Delivery& self) { return CitationView{self.source}; },
            "Where that is written.")
        .def(
            "__repr__",
            [](const Delivery& self) {
                return "<Delivery " + to_iso(self.on) + " " + std::string(token(self.by)) + ">";
            },
            "The day and what made it so.");
    m.def(
        "received_on",
        [](Named<Channel> channel, std::optional<Date> handed_in, std::optional<Date> signed_for,
           std::optional<Date> arrived, std::optional<Date> confirmed,
           std::optional<Date> by_agency_rule) {
            return statute::received(channel.value,
                                     {handed_in, signed_for, arrived, confirmed, by_agency_rule});
        },
        "channel"_a, py::kw_only(), "handed_in"_a = std::nullopt, "signed_for"_a = std::nullopt,
        "arrived"_a = std::nullopt, "confirmed"_a = std::nullopt, "by_agency_rule"_a = std::nullopt,
        R"(The day on which a request counts as received, by the rule of the earliest day given.

Say the days that are known. ``InvalidValue`` names the one that the rule asks for where it is
missing; ``NotInForce`` before the first rule.)");
    m.def(
        "delivered_on",
        [](Named<DeliveryWay> way, std::optional<Date> signed_for, std::optional<Date> posted) {
            return statute::delivered(way.value, {signed_for, posted});
        },
        "way"_a, py::kw_only(), "signed_for"_a = std::nullopt, "posted"_a = std::nullopt,
        R"(The day on which an answer counts as delivered.

``InvalidValue`` names the day that the rule asks for where it is missing; ``NotInForce`` where no
rule speaks of this way.)");
}

}  // namespace

void bind_statute_tables(py::module_& package) {
    bind_taxonomies(package);
    bind_fees(package);
    bind_receipts(package);
}

}  // namespace gongkai::python
