// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

/// Exceptions: the caller asked for something that has no answer. What is wrong with a document
/// is never thrown; it travels with the result as a `Diagnostic`.
namespace gongkai {

/// The root of every exception that gongkai throws. Python: `gongkai.Error`.
class Error : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

/// A value that cannot be what it was given as. Python: `gongkai.InvalidValue`, a `ValueError`.
class InvalidValue : public Error {
  public:
    using Error::Error;
};

/// No rule was in force on a date. Python: `gongkai.NotInForce`, an `InvalidValue`.
class NotInForce : public InvalidValue {
  public:
    using InvalidValue::InvalidValue;
};

/// A token or key that no table holds. Python: `gongkai.UnknownKey`, a `KeyError`.
class UnknownKey : public Error {
  public:
    UnknownKey(std::string_view kind, std::string_view key,
               std::span<const std::string_view> nearest = {})
        : Error("no " + std::string(kind) + " is called \"" + std::string(key) + "\"" +
                meant(nearest)),
          key_(key) {}

    [[nodiscard]] const std::string& key() const { return key_; }

  private:
    [[nodiscard]] static std::string meant(std::span<const std::string_view> nearest) {
        std::string words;
        for (const auto name : nearest)
            words += (words.empty() ? "; did you mean " : " or ") + std::string(name);
        return words.empty() ? words : words + "?";
    }

    std::string key_;
};

/// An input that could not be used at all. Python: `gongkai.UnreadableInput`, an `OSError`.
class UnreadableInput : public Error {
  public:
    UnreadableInput(std::string name, const std::string& reason)
        : Error(name + ": " + reason), name_(std::move(name)) {}

    /// The file or stream, as the caller named it.
    [[nodiscard]] const std::string& name() const { return name_; }

  private:
    std::string name_;
};

}  // namespace gongkai
