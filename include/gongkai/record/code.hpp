// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <gongkai/base/label.hpp>

namespace gongkai::record {

/// The codes that records carry (编码), each with the standard that shapes it.
enum class Code {
    credit,           ///< GB 32100-2015
    organisation,     ///< GB 11714-1997
    region,           ///< GB/T 2260
    industry,         ///< GB/T 4754
    permit,           ///< HJ 608-2017
    outlet,           ///< HJ 608-2017
    project,          ///< GB/T 40058-2021 and the shape before it
    pollutant,        ///< HJ 524-2009, HJ 525-2009
    index_number,     ///< no one shape is prescribed
    document_number,  ///< GB/T 9704-2012
    identity_card,    ///< GB 11643
    telephone,
    postcode,
    sha256,
    business_registration  ///< GS 15-2006, until 2015-10
};

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::Code>{
    Label{record::Code::credit, "credit", "统一社会信用代码", "unified social credit code"},
    Label{record::Code::organisation, "organisation", "组织机构代码", "organisation code"},
    Label{record::Code::region, "region", "行政区划代码", "division code"},
    Label{record::Code::industry, "industry", "国民经济行业代码", "industry code"},
    Label{record::Code::permit, "permit", "排污许可证编号", "discharge permit number"},
    Label{record::Code::outlet, "outlet", "排放口编号", "outlet code"},
    Label{record::Code::project, "project", "项目代码", "investment project code"},
    Label{record::Code::pollutant, "pollutant", "污染物编码", "pollutant code"},
    Label{record::Code::index_number, "index_number", "索引号", "index number"},
    Label{record::Code::document_number, "document_number", "发文字号", "document number"},
    Label{record::Code::identity_card, "identity_card", "居民身份证号码", "identity card number"},
    Label{record::Code::telephone, "telephone", "电话号码", "telephone number"},
    Label{record::Code::postcode, "postcode", "邮政编码", "postcode"},
    Label{record::Code::sha256, "sha256", "SHA-256 摘要", "SHA-256 digest"},
    Label{record::Code::business_registration, "business_registration", "工商注册号",
          "business registration number"},
};
static_assert(complete(labels<record::Code>));

}  // namespace gongkai
