// SPDX-License-Identifier: Apache-2.0
#include "fold.hpp"

#include "record/compiled_rows.hpp"

namespace gongkai::ledger {
namespace {

/// Where the JSON value that begins at `at` ends; npos where the text ends before it does.
std::size_t end_of_value(std::string_view text, std::size_t at) {
    int depth = 0;
    bool quoted = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (quoted) {
            if (c == '\\')
                ++at;
            else if (c == '"')
                quoted = false;
            continue;
        }
        if (depth == 0 && (c == ',' || c == '}')) return at;
        if (c == '"')
            quoted = true;
        else if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
    }
    return std::string_view::npos;
}

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

/// Whether a quoted text, as `record::canonical` writes it, is that of a cell.
bool quotes(std::string_view written, std::string_view cell) {
    written = written.substr(1, written.size() - 2);
    if (written.find('\\') == std::string_view::npos) return written == cell;
    std::string text;
    for (std::size_t i = 0; i < written.size(); ++i) {
        if (written[i] != '\\') {
            text += written[i];
        } else if (written.substr(i + 1, 3) == "u00" && i + 5 < written.size()) {
            text += static_cast<char>(hex_digit(written[i + 4]) * 16 + hex_digit(written[i + 5]));
            i += 5;
        } else if (++i < written.size()) {
            text += written[i];
        }
    }
    return text == cell;
}

}  // namespace

void Fold::begin(const RecordTable& table) {
    table_ = &table;
    fields_.assign(table.fields.size(), "");
}

bool Fold::apply(std::string_view payload) {
    if (payload == "{}") return true;
    if (!payload.starts_with('{') || !payload.ends_with('}')) return false;
    std::size_t next = 0;
    for (std::size_t at = 1; at < payload.size();) {
        if (payload[at] != '"') return false;
        const auto close = payload.find('"', at + 1);
        if (close == std::string_view::npos || payload.substr(close + 1, 1) != ":") return false;
        const auto token = payload.substr(at + 1, close - at - 1);
        const auto stop = end_of_value(payload, close + 2);
        if (stop == std::string_view::npos || stop == close + 2) return false;
        const auto value = payload.substr(close + 2, stop - close - 2);
        // Fields come in the order of the table.
        std::size_t field = next;
        while (field < fields_.size() && table_->fields[field]->token != token) ++field;
        if (field == fields_.size()) {
            if (record::find_row(record::compiled_rows_of(table_->kind), token) == nullptr)
                return false;
            // Otherwise it is personal, or out of order.
            field = 0;
            while (field < fields_.size() && table_->fields[field]->token != token) ++field;
        }
        if (field < fields_.size()) {
            fields_[field] = value == "null" ? std::string_view() : value;
            next = field + 1;
        }
        at = stop + 1;
    }
    return true;
}

bool Fold::equals(std::size_t field, const Cell& cell) const {
    const auto& written = fields_[field];
    if (!cell) return written.empty() || written == "null";
    if (written.empty()) {
        // A flag that no event speaks of is false.
        return table_->fields[field]->type == record::Type::flag && *cell == "0";
    }
    if (written.front() == '"' && written.size() >= 2 && !table_->fields[field]->list)
        return quotes(written, *cell);
    if (written == "true") return *cell == "1";
    if (written == "false") return *cell == "0";
    return written == *cell;
}

}  // namespace gongkai::ledger
