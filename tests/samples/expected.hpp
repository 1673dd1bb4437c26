// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <fstream>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

/// The table of what a person read in the samples: tests/samples/expected.tsv.
namespace gongkai::samples {

struct Expected {
    std::string agency;
    std::string year;
    std::string form;
    std::string encoding;
    std::vector<std::string> figures;   ///< "measure value approximation scope", apart by bars
    std::vector<std::string> findings;  ///< "rule left right", apart by bars
};

inline std::filesystem::path folder() {
    return std::filesystem::path(GONGKAI_SOURCE_DIR) / "tests" / "samples";
}

inline std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells(1);
    for (const char c : line) {
        if (c == '\t')
            cells.emplace_back();
        else
            cells.back().push_back(c);
    }
    return cells;
}

/// By the sample's file name, relative to `folder()`. Throws where a row has no known shape.
inline std::map<std::string, Expected> expected() {
    std::map<std::string, Expected> samples;
    std::ifstream table(folder() / "expected.tsv");
    for (std::string line; std::getline(table, line);) {
        if (line.empty() || line.front() == '#') continue;
        auto cells = cells_of(line);
        if (cells.size() < 4) throw std::runtime_error("expected.tsv: a row is short: " + line);
        cells.resize(6);
        Expected& sample = samples[cells[1]];
        if (cells[0] == "report") {
            sample.agency = cells[2];
            sample.year = cells[3];
            sample.form = cells[4];
            sample.encoding = cells[5];
        } else if (cells[0] == "figure") {
            sample.figures.push_back(cells[2] + "|" + cells[3] + "|" + cells[4] + "|" + cells[5]);
        } else if (cells[0] == "finding") {
            sample.findings.push_back(cells[2] + "|" + cells[3] + "|" + cells[4]);
        } else {
            throw std::runtime_error("expected.tsv: a row of no known kind: " + line);
        }
    }
    if (samples.empty()) throw std::runtime_error("expected.tsv: nothing to expect");
    return samples;
}

}  // namespace gongkai::samples
