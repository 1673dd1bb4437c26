// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string_view>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/date.hpp>

namespace gongkai::record {

using std::literals::chrono_literals::operator""y;

/// An edition of the classification (国民经济行业分类, GB/T 4754). Both dates are inclusive.
struct IndustryEdition {
    int year;  ///< behind the hyphen: GB/T 4754-2017
    std::chrono::year_month_day from;
    std::optional<std::chrono::year_month_day> to;  ///< empty while in force
    int divisions;                                  ///< 大类, how many it has
    Verification verified;
};

/// A section (门类) and the divisions (大类) that it holds.
struct IndustrySection {
    int edition;
    char letter;
    int first;  ///< division
    int last;
    std::string_view zh;
    std::string_view en;
    Verification verified;
};

// clang-format off

/// The editions that records since 2008 can follow.
/// Source: the standards' own dates and counts, from memory.
/// Checked against: the count of divisions by the sections below.
/// Complete to: 2026-11-25.
inline constexpr std::array industry_editions{
    IndustryEdition{2002, 2002y/10/1, 2011y/10/31, 95, Verification::memory},
    IndustryEdition{2011, 2011y/11/1, 2017y/9/30,  96, Verification::memory},
    IndustryEdition{2017, 2017y/10/1, {},          97, Verification::memory},
};

/// The sections. The edition of 2002 leaves the divisions 38 and 64 empty.
/// Source: GB/T 4754-2017 as several public copies have it, the ranges of A to I from memory; the
///   editions before from memory.
/// Checked against: the count of divisions of each edition.
/// Complete to: 2026-11-25.
inline constexpr std::array industry_sections{
    IndustrySection{2002, 'A',  1,  5, "农、林、牧、渔业",                  "agriculture, forestry, animal husbandry and fishery",                  Verification::memory},
    IndustrySection{2002, 'B',  6, 11, "采矿业",                            "mining",                                                               Verification::memory},
    IndustrySection{2002, 'C', 13, 43, "制造业",                            "manufacturing",                                                        Verification::memory},
    IndustrySection{2002, 'D', 44, 46, "电力、燃气及水的生产和供应业",      "electricity, gas and water supply",                                    Verification::memory},
    IndustrySection{2002, 'E', 47, 50, "建筑业",                            "construction",                                                         Verification::memory},
    IndustrySection{2002, 'F', 51, 59, "交通运输、仓储和邮政业",            "transport, storage and post",                                          Verification::memory},
    IndustrySection{2002, 'G', 60, 62, "信息传输、计算机服务和软件业",      "information transmission, computer services and software",             Verification::memory},
    IndustrySection{2002, 'H', 63, 65, "批发和零售业",                      "wholesale and retail trade",                                           Verification::memory},
    IndustrySection{2002, 'I', 66, 67, "住宿和餐饮业",                      "accommodation and catering",                                           Verification::memory},
    IndustrySection{2002, 'J', 68, 71, "金融业",                            "finance",                                                              Verification::memory},
    IndustrySection{2002, 'K', 72, 72, "房地产业",                          "real estate",                                                          Verification::memory},
    IndustrySection{2002, 'L', 73, 74, "租赁和商务服务业",                  "leasing and business services",                                        Verification::memory},
    IndustrySection{2002, 'M', 75, 78, "科学研究、技术服务和地质勘查业",    "scientific research, technical services and geological prospecting",   Verification::memory},
    IndustrySection{2002, 'N', 79, 81, "水利、环境和公共设施管理业",        "water, environment and public facilities",                             Verification::memory},
    IndustrySection{2002, 'O', 82, 83, "居民服务和其他服务业",              "residents' and other services",                                        Verification::memory},
    IndustrySection{2002, 'P', 84, 84, "教育",                              "education",                                                            Verification::memory},
    IndustrySection{2002, 'Q', 85, 87, "卫生、社会保障和社会福利业",        "health, social security and welfare",                                  Verification::memory},
    IndustrySection{2002, 'R', 88, 92, "文化、体育和娱乐业",                "culture, sports and entertainment",                                    Verification::memory},
    IndustrySection{2002, 'S', 93, 97, "公共管理和社会组织",                "public administration and social organisations",                       Verification::memory},
    IndustrySection{2002, 'T', 98, 98, "国际组织",                          "international organisations",                                          Verification::memory},
    IndustrySection{2011, 'A',  1,  5, "农、林、牧、渔业",                  "agriculture, forestry, animal husbandry and fishery",                  Verification::memory},
    IndustrySection{2011, 'B',  6, 12, "采矿业",                            "mining",                                                               Verification::memory},
    IndustrySection{2011, 'C', 13, 43, "制造业",                            "manufacturing",                                                        Verification::memory},
    IndustrySection{2011, 'D', 44, 46, "电力、热力、燃气及水生产和供应业",  "electricity, heat, gas and water supply",                              Verification::memory},
    IndustrySection{2011, 'E', 47, 50, "建筑业",                            "construction",                                                         Verification::memory},
    IndustrySection{2011, 'F', 51, 52, "批发和零售业",                      "wholesale and retail trade",                                           Verification::memory},
    IndustrySection{2011, 'G', 53, 60, "交通运输、仓储和邮政业",            "transport, storage and post",                                          Verification::memory},
    IndustrySection{2011, 'H', 61, 62, "住宿和餐饮业",                      "accommodation and catering",                                           Verification::memory},
    IndustrySection{2011, 'I', 63, 65, "信息传输、软件和信息技术服务业",    "information transmission, software and IT services",                   Verification::memory},
    IndustrySection{2011, 'J', 66, 69, "金融业",                            "finance",                                                              Verification::memory},
    IndustrySection{2011, 'K', 70, 70, "房地产业",                          "real estate",                                                          Verification::memory},
    IndustrySection{2011, 'L', 71, 72, "租赁和商务服务业",                  "leasing and business services",                                        Verification::memory},
    IndustrySection{2011, 'M', 73, 75, "科学研究和技术服务业",              "scientific research and technical services",                           Verification::memory},
    IndustrySection{2011, 'N', 76, 78, "水利、环境和公共设施管理业",        "water, environment and public facilities",                             Verification::memory},
    IndustrySection{2011, 'O', 79, 81, "居民服务、修理和其他服务业",        "residents' services, repair and others",                               Verification::memory},
    IndustrySection{2011, 'P', 82, 82, "教育",                              "education",                                                            Verification::memory},
    IndustrySection{2011, 'Q', 83, 84, "卫生和社会工作",                    "health and social work",                                               Verification::memory},
    IndustrySection{2011, 'R', 85, 89, "文化、体育和娱乐业",                "culture, sports and entertainment",                                    Verification::memory},
    IndustrySection{2011, 'S', 90, 95, "公共管理、社会保障和社会组织",      "public administration, social security and organisations",             Verification::memory},
    IndustrySection{2011, 'T', 96, 96, "国际组织",                          "international organisations",                                          Verification::memory},
    IndustrySection{2017, 'A',  1,  5, "农、林、牧、渔业",                  "agriculture, forestry, animal husbandry and fishery",                  Verification::memory},
    IndustrySection{2017, 'B',  6, 12, "采矿业",                            "mining",                                                               Verification::memory},
    IndustrySection{2017, 'C', 13, 43, "制造业",                            "manufacturing",                                                        Verification::memory},
    IndustrySection{2017, 'D', 44, 46, "电力、热力、燃气及水生产和供应业",  "electricity, heat, gas and water supply",                              Verification::memory},
    IndustrySection{2017, 'E', 47, 50, "建筑业",                            "construction",                                                         Verification::memory},
    IndustrySection{2017, 'F', 51, 52, "批发和零售业",                      "wholesale and retail trade",                                           Verification::memory},
    IndustrySection{2017, 'G', 53, 60, "交通运输、仓储和邮政业",            "transport, storage and post",                                          Verification::memory},
    IndustrySection{2017, 'H', 61, 62, "住宿和餐饮业",                      "accommodation and catering",                                           Verification::memory},
    IndustrySection{2017, 'I', 63, 65, "信息传输、软件和信息技术服务业",    "information transmission, software and IT services",                   Verification::memory},
    IndustrySection{2017, 'J', 66, 69, "金融业",                            "finance",                                                              Verification::page},
    IndustrySection{2017, 'K', 70, 70, "房地产业",                          "real estate",                                                          Verification::page},
    IndustrySection{2017, 'L', 71, 72, "租赁和商务服务业",                  "leasing and business services",                                        Verification::page},
    IndustrySection{2017, 'M', 73, 75, "科学研究和技术服务业",              "scientific research and technical services",                           Verification::page},
    IndustrySection{2017, 'N', 76, 79, "水利、环境和公共设施管理业",        "water, environment and public facilities",                             Verification::page},
    IndustrySection{2017, 'O', 80, 82, "居民服务、修理和其他服务业",        "residents' services, repair and others",                               Verification::page},
    IndustrySection{2017, 'P', 83, 83, "教育",                              "education",                                                            Verification::page},
    IndustrySection{2017, 'Q', 84, 85, "卫生和社会工作",                    "health and social work",                                               Verification::page},
    IndustrySection{2017, 'R', 86, 90, "文化、体育和娱乐业",                "culture, sports and entertainment",                                    Verification::page},
    IndustrySection{2017, 'S', 91, 96, "公共管理、社会保障和社会组织",      "public administration, social security and organisations",             Verification::page},
    IndustrySection{2017, 'T', 97, 97, "国际组织",                          "international organisations",                                          Verification::page},
};

// clang-format on

}  // namespace gongkai::record
