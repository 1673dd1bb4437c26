// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include <pybind11/pybind11.h>

#include <gongkai/statute/instrument.hpp>
#include <gongkai/statute/term.hpp>

#include "calendar_views.hpp"

/// Parts of the tables of law as Python holds them.
namespace gongkai::python {

/// A version of a term.
struct TermRowView {
    statute::TermRow row;
};

/// A term as an argument: itself or its token. A word that no table has is an `UnknownKey`.
struct NamedTerm {
    statute::Term value = statute::Term::at(0);
};

}  // namespace gongkai::python

namespace pybind11::detail {

template <>
struct type_caster<gongkai::python::NamedTerm> {
    PYBIND11_TYPE_CASTER(gongkai::python::NamedTerm,
                         make_caster<gongkai::statute::Term>::name + const_name(" | str"));

    bool load(handle source, bool) {
        using gongkai::statute::Term;
        if (PyUnicode_Check(source.ptr())) {
            value.value = Term::require(source.cast<std::string_view>());
            return true;
        }
        if (!isinstance<Term>(source)) return false;
        value.value = source.cast<Term>();
        return true;
    }
};

}  // namespace pybind11::detail
