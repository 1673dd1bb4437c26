// SPDX-License-Identifier: Apache-2.0
#include <exception>
#include <string>

#include <pybind11/gil_safe_call_once.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <gongkai/base/amount.hpp>
#include <gongkai/base/diagnostic.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/ledger/ledger_error.hpp>
#include <gongkai/workflow/step_refused.hpp>

#include "casters.hpp"
#include "module.hpp"
#include "tokens.hpp"

namespace py = pybind11;

namespace gongkai::python {

namespace {

struct Errors {
    py::object error, invalid_value, not_in_force, step_refused, ledger_error, version_conflict,
        unknown_key, unreadable_input;
};

py::gil_safe_call_once_and_store<Errors> errors;

py::object new_error(py::module_& package, const char* name, const py::object& bases,
                     const char* doc, py::dict members = {}) {
    const std::string full_name = "gongkai._gongkai." + std::string(name);
    auto type = py::reinterpret_steal<py::object>(
        PyErr_NewExceptionWithDoc(full_name.c_str(), doc, bases.ptr(), members.ptr()));
    if (!type) throw py::error_already_set();
    package.attr(name) = type;
    return type;
}

Errors make_errors(py::module_& package) {
    const auto builtin = [](PyObject* type) { return py::reinterpret_borrow<py::object>(type); };
    const auto exception = builtin(PyExc_Exception);
    Errors made;
    // KeyError would print its message as a repr; the root's __str__ comes first for all.
    made.error = new_error(package, "Error", exception, "The root of every error of gongkai.",
                           py::dict(py::arg("__str__") = exception.attr("__str__")));
    made.invalid_value =
        new_error(package, "InvalidValue", py::make_tuple(made.error, builtin(PyExc_ValueError)),
                  "A value that cannot be what it was given as.");
    made.not_in_force = new_error(package, "NotInForce", made.invalid_value,
                                  "No rule was in force on a date; the message says when one was.");
    made.step_refused = new_error(
        package, "StepRefused", made.invalid_value,
        "A step that a record may not take; ``record``, ``state``, ``step``, ``allowed`` and "
        "``reason`` say which and why.",
        py::dict(py::arg("record") = "", py::arg("state") = "", py::arg("step") = "",
                 py::arg("allowed") = py::tuple(), py::arg("reason") = ""));
    made.ledger_error = new_error(package, "LedgerError", made.error,
                                  "The store of a ledger did not do what it was asked for.");
    made.version_conflict =
        new_error(package, "VersionConflict", made.ledger_error,
                  "Somebody else took a step meanwhile; ``expected`` and ``found`` are versions.",
                  py::dict(py::arg("expected") = 0, py::arg("found") = 0));
    made.unknown_key = new_error(
        package, "UnknownKey", py::make_tuple(made.error, builtin(PyExc_KeyError)),
        "A token or key that no table holds; ``key`` is it.", py::dict(py::arg("key") = ""));
    made.unreadable_input = new_error(
        package, "UnreadableInput", py::make_tuple(made.error, builtin(PyExc_OSError)),
        "An input that could not be used at all; ``filename`` is its name as it was given.");
    return made;
}

void raise(const py::object& type, const py::object& error) {
    PyErr_SetObject(type.ptr(), error.ptr());
}

void translate(std::exception_ptr thrown) {
    const auto& types = errors.get_stored();
    try {
        std::rethrow_exception(thrown);
    } catch (const UnknownKey& error) {
        auto raised = types.unknown_key(error.what());
        raised.attr("key") = error.key();
        raise(types.unknown_key, raised);
    } catch (const UnreadableInput& error) {
        auto raised = types.unreadable_input(error.what());
        raised.attr("filename") = error.name();
        raise(types.unreadable_input, raised);
    } catch (const NotInForce& error) {
        raise(types.not_in_force, types.not_in_force(error.what()));
    } catch (const workflow::StepRefused& error) {
        auto raised = types.step_refused(error.what());
        raised.attr("record") = error.record();
        raised.attr("state") = error.state();
        raised.attr("step") = error.step();
        raised.attr("allowed") = py::tuple(py::cast(error.allowed()));
        raised.attr("reason") = error.reason();
        raise(types.step_refused, raised);
    } catch (const ledger::VersionConflict& error) {
        auto raised = types.version_conflict(error.what());
        raised.attr("expected") = error.expected();
        raised.attr("found") = error.found();
        raise(types.version_conflict, raised);
    } catch (const ledger::LedgerError& error) {
        raise(types.ledger_error, types.ledger_error(error.what()));
    } catch (const InvalidValue& error) {
        raise(types.invalid_value, types.invalid_value(error.what()));
    } catch (const Error& error) {
        raise(types.error, types.error(error.what()));
    }
}

}  // namespace

void bind_base(py::module_& package) {
    errors.call_once_and_store_result([&package] { return make_errors(package); });
    py::register_exception_translator(&translate);

    bind_tokens<Language>(package, "Language", "A language in which a person is told something.");
    bind_tokens<Severity>(package, "Severity", "How much a finding or diagnostic weighs.");
    bind_tokens<Approximation>(package, "Approximation", "How far a number is meant exactly.");

    py::class_<Diagnostic>(package, "Diagnostic",
                           "One problem of a document. It travels with the result; it is never "
                           "raised.")
        .def_readonly("severity", &Diagnostic::severity, "How much it weighs.")
        .def_readonly("code", &Diagnostic::code, "Its stable name, e.g. ``text.damaged_bytes``.")
        .def_readonly("message", &Diagnostic::message, "What was found, in Chinese.")
        .def_readonly("message_en", &Diagnostic::message_en, "What was found, in English.")
        .def_property_readonly(
            "start", [](const Diagnostic& self) { return self.where.start; },
            "Offset in the text, in code points, where that is known.")
        .def_property_readonly(
            "byte", [](const Diagnostic& self) { return self.where.byte; },
            "Offset in the bytes of the input, where that is known.")
        .def(
            "__repr__",
            [](const Diagnostic& self) {
                return "<Diagnostic " + std::string(token(self.severity)) + " " + self.code + ": " +
                       self.message + ">";
            },
            "Its severity, code and message.");

    py::class_<Interval>(package, "Interval", "The closed set of values that a number allows.")
        .def_readonly("low", &Interval::low, "The least.")
        .def_readonly("high", &Interval::high, "The greatest.")
        .def(
            "__repr__",
            [](const Interval& self) {
                return "<Interval " + self.low.to_string() + " to " + self.high.to_string() + ">";
            },
            "Both ends.");
}

}  // namespace gongkai::python
