// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <gongkai/base/date.hpp>
#include <gongkai/base/decimal.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/ref.hpp>
#include <gongkai/statute/fee_table.hpp>

namespace gongkai::record {

/// What a request for information cost (信息公开收费). `statute::fee` reckons the tariff of a day;
/// this holds what an agency computed, charged and let go. Up to 2017 a fee was made up of
/// retrieval, copying and mailing at cost and has no basis. Source:
/// 政府信息公开条例(2019)第四十二条; 政府信息公开信息处理费管理办法(国办函〔2020〕109号); before
/// them 财综〔2008〕44号、发改价格〔2008〕1828号.
struct Fee {
    std::string id;
    Ref<InformationRequest> request;
    statute::FeeRegime regime{};
    std::optional<statute::FeeBasis> basis{};
    std::optional<std::int64_t> count{};
    std::optional<Decimal> retrieval{};
    std::optional<Decimal> copying{};
    std::optional<Decimal> mailing{};
    std::optional<Decimal> computed{};
    std::optional<Decimal> charged{};
    std::optional<Decimal> waived{};
    std::string waiver_reason{};
    std::string notice_number{};
    std::optional<Date> notified_on{};
    std::optional<Date> paid_on{};
    bool generated = false;

    friend bool operator==(const Fee&, const Fee&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<Fee> = describe(
    required(&Fee::id, "id", "记录编号", "record id"),
    required(&Fee::request, "request", "所涉申请", "request"),
    required(&Fee::regime, "regime", "收费制度", "regime"),
    conditional(&Fee::basis, "basis", "计收方式", "basis").by("政府信息公开信息处理费管理办法第三条"),
    conditional(&Fee::count, "count", "计收数量", "count").in("件(页)").by("政府信息公开信息处理费管理办法第四条、第五条"),
    conditional(&Fee::retrieval, "retrieval", "检索费", "retrieval").in("元"),
    conditional(&Fee::copying, "copying", "复制费", "copying").in("元"),
    conditional(&Fee::mailing, "mailing", "邮寄费", "mailing").in("元"),
    conditional(&Fee::computed, "computed", "应收金额", "amount computed").in("元"),
    conditional(&Fee::charged, "charged", "收取金额", "amount charged").in("元"),
    conditional(&Fee::waived, "waived", "减免金额", "amount waived").in("元"),
    conditional(&Fee::waiver_reason, "waiver_reason", "减免原因", "why waived"),
    optional(&Fee::notice_number, "notice_number", "收费通知文号", "number of the fee notice").as(Code::document_number),
    conditional(&Fee::notified_on, "notified_on", "收费通知日期", "notified on"),
    conditional(&Fee::paid_on, "paid_on", "缴费日期", "paid on"),
    optional(&Fee::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record
