// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <ios>
#include <string>
#include <utility>

namespace gongkai::exchange::detail {

/// A file of lines within a folder, that says by a `Fault` when it cannot be written.
template <typename Fault>
class OutFile {
  public:
    OutFile(const std::filesystem::path& folder, std::string name)
        : path_(folder / name), name_(std::move(name)), out_(path_, std::ios::binary) {
        check();
    }

    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] std::int64_t lines() const { return lines_; }
    [[nodiscard]] std::ofstream& out() { return out_; }
    /// Counts a line that was written to `out`.
    void count() {
        ++lines_;
        check();
    }
    void add(const std::string& line) {
        out_ << line << '\n';
        count();
    }
    void close() {
        out_.close();
        check();
    }

  private:
    void check() const {
        if (!out_) throw Fault(path_.string() + ": cannot be written");
    }

    std::filesystem::path path_;
    std::string name_;
    std::ofstream out_;
    std::int64_t lines_ = 0;
};

}  // namespace gongkai::exchange::detail
