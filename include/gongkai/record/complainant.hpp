// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>

namespace gongkai::record {

/// Who complains (举报人), apart from what is complained about: nothing else in the library holds
/// what is personal about it. An anonymous complaint has none, or one with no more than a way to
/// answer. Source: 环保举报热线工作管理办法 asks for name and contact;
/// 环境保护公众参与办法(2015)第十一条至第十四条 has them kept confidential.
struct Complainant {
    std::string id;
    std::string name{};
    std::string telephone{};
    std::string wechat{};  ///< the account that a message came from
    std::string email{};
    std::string address{};
    std::string postcode{};
    bool generated = false;

    friend bool operator==(const Complainant&, const Complainant&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<Complainant> = describe(
    required(&Complainant::id, "id", "记录编号", "record id"),
    conditional(&Complainant::name, "name", "举报人姓名", "name").of_a_person(),
    conditional(&Complainant::telephone, "telephone", "联系电话", "telephone").as(Code::telephone).of_a_person(),
    conditional(&Complainant::wechat, "wechat", "微信号", "WeChat account").of_a_person(),
    conditional(&Complainant::email, "email", "电子邮箱", "e-mail").of_a_person(),
    optional(&Complainant::address, "address", "联系地址", "postal address").of_a_person(),
    optional(&Complainant::postcode, "postcode", "邮政编码", "postcode").as(Code::postcode).of_a_person(),
    optional(&Complainant::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record
