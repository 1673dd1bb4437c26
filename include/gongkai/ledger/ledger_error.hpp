// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include <gongkai/base/error.hpp>

namespace gongkai::ledger {

/// The store did not do what it was asked for: no such file, no server, a full disk, a lost
/// connection. Nothing of the step or of the load stands then. Python: `gongkai.LedgerError`.
class LedgerError : public Error {
  public:
    using Error::Error;
};

/// Somebody else took a step meanwhile: the record is not in the version that was expected.
/// Nothing is written. Python: `gongkai.VersionConflict`, a `LedgerError`.
class VersionConflict : public LedgerError {
  public:
    VersionConflict(const std::string& record, std::int64_t expected, std::int64_t found,
                    const std::string& last)
        : LedgerError(record + ": expected version " + std::to_string(expected) +
                      ", but it is at version " + std::to_string(found) + last +
                      "; read it again before the step"),
          expected_(expected),
          found_(found) {}

    [[nodiscard]] std::int64_t expected() const { return expected_; }
    [[nodiscard]] std::int64_t found() const { return found_; }

  private:
    std::int64_t expected_;
    std::int64_t found_;
};

}  // namespace gongkai::ledger
