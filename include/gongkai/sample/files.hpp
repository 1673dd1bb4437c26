// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <gongkai/sample/year.hpp>

namespace gongkai::sample {

/// A file that was written.
struct WrittenFile {
    std::string name;        ///< within the folder
    std::int64_t lines = 0;  ///< records or events, without a header
};

/// Writes a generated year into a folder, which is made where it is not there: `<kind>.jsonl` and
/// `<kind>.csv` for each kind of record, and `events.jsonl`. They hold everything, because the
/// personal data in them is nobody's. Files of these names are replaced.
///
/// `progress` is called now and then with the number of records so far. Throws as `generate` does,
/// and `Error` for what cannot be written.
std::vector<WrittenFile> write_files(const std::filesystem::path& folder, const Options& options,
                                     const std::function<void(std::int64_t)>& progress = {});

}  // namespace gongkai::sample
