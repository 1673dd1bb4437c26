// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongkai/base/error.hpp>

namespace gongkai::workflow {

/// A step that a record may not take (不允许的办理步骤). Python: `gongkai.StepRefused`, an
/// `InvalidValue`.
class StepRefused : public InvalidValue {
  public:
    StepRefused(std::string record, std::string_view state, std::string_view step,
                std::vector<std::string> allowed, const std::string& reason)
        : InvalidValue(message(record, state, step, allowed, reason)),
          record_(std::move(record)),
          state_(state),
          step_(step),
          allowed_(std::move(allowed)),
          reason_(reason) {}

    /// The id of the record.
    [[nodiscard]] const std::string& record() const { return record_; }
    /// The tokens of its state, of the step, and of the steps that are allowed on that day.
    [[nodiscard]] const std::string& state() const { return state_; }
    [[nodiscard]] const std::string& step() const { return step_; }
    [[nodiscard]] const std::vector<std::string>& allowed() const { return allowed_; }
    /// Why not; empty where the state alone says it.
    [[nodiscard]] const std::string& reason() const { return reason_; }

  private:
    [[nodiscard]] static std::string message(std::string_view record, std::string_view state,
                                             std::string_view step,
                                             const std::vector<std::string>& allowed,
                                             const std::string& reason) {
        std::string text(record);
        text.append(": the step ").append(step).append(" is not allowed in the state ");
        text.append(state);
        if (!reason.empty()) text.append(": ").append(reason);
        text += allowed.empty() ? "; no step is, it has ended" : "; allowed are ";
        for (std::size_t i = 0; i < allowed.size(); ++i)
            text.append(i > 0 ? ", " : "").append(allowed[i]);
        return text;
    }

    std::string record_;
    std::string state_;
    std::string step_;
    std::vector<std::string> allowed_;
    std::string reason_;
};

}  // namespace gongkai::workflow
