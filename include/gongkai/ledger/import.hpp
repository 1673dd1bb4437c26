// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <gongkai/record/kind.hpp>

namespace gongkai::ledger {

/// A record that a file has otherwise than the ledger (不一致). The ledger keeps its own: what is
/// wrong there is amended, with a reason.
struct ImportConflict {
    std::size_t index = 0;  ///< among the records that were given
    record::Kind kind{};
    std::string record;
    std::vector<std::string> fields;  ///< tokens of those that differ

    friend bool operator==(const ImportConflict&, const ImportConflict&) = default;
};

/// What became of the records of a file (导入结果).
struct ImportReport {
    std::int64_t added = 0;
    std::int64_t known = 0;  ///< there already, and equal
    std::vector<ImportConflict> conflicts;

    friend bool operator==(const ImportReport&, const ImportReport&) = default;
};

/// A file of a ledger that was written out.
struct ExportedFile {
    std::string name;  ///< within the folder
    std::int64_t lines = 0;

    friend bool operator==(const ExportedFile&, const ExportedFile&) = default;
};

}  // namespace gongkai::ledger
