// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>

#include <gongkai/base/label.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>

namespace gongkai::record {

/// By what a person proves who they are (证件类型).
enum class IdentityDocument {
    identity_card,
    passport,
    residence_permit,  ///< of Hong Kong, Macao and Taiwan residents
    officer_card,
    credit_code_certificate,
    other
};

/// Who asks for information (申请人), apart from what is asked for: nothing else in the library
/// holds what is personal about it. Source: 政府信息公开条例(2019)第二十九条; the form of an
/// application as agencies publish it.
struct Applicant {
    std::string id;
    std::string name;  ///< of the person, or of the body that asks
    std::optional<IdentityDocument> identity_document{};
    std::string identity_number{};
    std::string workplace{};
    std::string organisation_code{};  ///< of a body
    std::string representative{};     ///< of a body (法定代表人)
    std::string contact_person{};     ///< of a body
    std::string telephone{};
    std::string fax{};
    std::string email{};
    std::string address{};
    std::string postcode{};
    bool generated = false;

    friend bool operator==(const Applicant&, const Applicant&) = default;
};

template <>
inline constexpr auto fields<Applicant> = describe(
    required(&Applicant::id, "id", "记录编号", "record id"),
    required(&Applicant::name, "name", "姓名或者名称", "name")
        .of_a_person()
        .by("政府信息公开条例(2019)第二十九条第一项"),
    conditional(&Applicant::identity_document, "identity_document", "证件名称",
                "kind of identity document")
        .of_a_person(),
    conditional(&Applicant::identity_number, "identity_number", "证件号码",
                "number of the identity document")
        .of_a_person()
        .by("政府信息公开条例(2019)第二十九条第一项"),
    optional(&Applicant::workplace, "workplace", "工作单位", "workplace").of_a_person(),
    conditional(&Applicant::organisation_code, "organisation_code", "统一社会信用代码",
                "unified social credit code")
        .of_a_person(),
    conditional(&Applicant::representative, "representative", "法定代表人", "legal representative")
        .of_a_person(),
    conditional(&Applicant::contact_person, "contact_person", "联系人", "contact person")
        .of_a_person(),
    conditional(&Applicant::telephone, "telephone", "联系电话", "telephone")
        .as(Code::telephone)
        .of_a_person()
        .by("政府信息公开条例(2019)第二十九条第一项"),
    optional(&Applicant::fax, "fax", "传真", "fax").as(Code::telephone).of_a_person(),
    optional(&Applicant::email, "email", "电子邮箱", "e-mail").of_a_person(),
    conditional(&Applicant::address, "address", "联系地址", "postal address").of_a_person(),
    optional(&Applicant::postcode, "postcode", "邮政编码", "postcode")
        .as(Code::postcode)
        .of_a_person(),
    optional(&Applicant::generated, "generated", "生成数据", "generated"));

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::IdentityDocument>{
    Label{record::IdentityDocument::identity_card, "identity_card", "居民身份证", "identity card"},
    Label{record::IdentityDocument::passport, "passport", "护照", "passport"},
    Label{record::IdentityDocument::residence_permit, "residence_permit", "港澳台居民居住证",
          "residence permit of a Hong Kong, Macao or Taiwan resident"},
    Label{record::IdentityDocument::officer_card, "officer_card", "军官证", "officer card"},
    Label{record::IdentityDocument::credit_code_certificate, "credit_code_certificate",
          "统一社会信用代码证书", "certificate of the unified social credit code"},
    Label{record::IdentityDocument::other, "other", "其他证件", "other document"},
};
static_assert(complete(labels<record::IdentityDocument>));

}  // namespace gongkai
