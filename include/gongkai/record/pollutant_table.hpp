// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

#include <gongkai/base/label.hpp>

namespace gongkai::record {

/// What a pollutant is measured in.
enum class PollutantMedium { water, air, noise };

/// On which side of its limit a value is too much.
enum class LimitSense {
    at_most,   ///< above it: nearly all
    at_least,  ///< below it: dissolved oxygen
    within     ///< outside a range: pH
};

/// A pollutant or another thing that is measured (监测指标).
struct PollutantRow {
    std::string_view token;
    std::string_view zh;
    std::string_view en;
    PollutantMedium medium;
    std::string_view code;          ///< HJ 524-2009 (a) or HJ 525-2009 (w); may be empty
    std::string_view code_2005;     ///< HJ/T 212-2005; may be empty
    std::string_view unit;          ///< of a discharge; empty: none, or never a discharge
    std::string_view ambient_unit;  ///< of ambient air; empty where it is not measured there
    LimitSense sense;
    std::array<std::string_view, 2> also;  ///< other writings, then empty
};

// clang-format off

/// The pollutants that annual lists and monitoring publish. The standards know hundreds more, so that
/// a code or a name that is not here is no fault. 16 of 2005 is 苯系物, which no row is.
/// Source: HJ 524-2009, HJ 525-2009 and HJ/T 212-2005 as one public implementation has them; units
///   of PM, noise, odour and dioxins, and the senses, from memory.
/// Checked against: a05024 by three further projects; the others by nothing independent.
/// Complete to: 2026-11-25.
inline constexpr std::array pollutant_rows{
    PollutantRow{"ph",                 "pH值",             "pH",                                 PollutantMedium::water, "w01001", "001", "",          "",      LimitSense::within,   {"pH", "酸碱度"}},
    PollutantRow{"colour",             "色度",             "colour",                             PollutantMedium::water, "w01002", "002", "倍",        "",      LimitSense::at_most,  {}},
    PollutantRow{"suspended_solids",   "悬浮物",           "suspended solids",                   PollutantMedium::water, "w01012", "003", "mg/L",      "",      LimitSense::at_most,  {"SS"}},
    PollutantRow{"bod5",               "五日生化需氧量",   "five-day biochemical oxygen demand", PollutantMedium::water, "w01017", "010", "mg/L",      "",      LimitSense::at_most,  {"BOD5", "生化需氧量"}},
    PollutantRow{"cod",                "化学需氧量",       "chemical oxygen demand",             PollutantMedium::water, "w01018", "011", "mg/L",      "",      LimitSense::at_most,  {"COD", "CODcr"}},
    PollutantRow{"permanganate_index", "高锰酸盐指数",     "permanganate index",                 PollutantMedium::water, "w01019", "",    "mg/L",      "",      LimitSense::at_most,  {"CODMn"}},
    PollutantRow{"dissolved_oxygen",   "溶解氧",           "dissolved oxygen",                   PollutantMedium::water, "w01009", "",    "mg/L",      "",      LimitSense::at_least, {"DO"}},
    PollutantRow{"ammonia_nitrogen",   "氨氮",             "ammonia nitrogen",                   PollutantMedium::water, "w21003", "060", "mg/L",      "",      LimitSense::at_most,  {"NH3-N"}},
    PollutantRow{"total_nitrogen",     "总氮",             "total nitrogen",                     PollutantMedium::water, "w21001", "065", "mg/L",      "",      LimitSense::at_most,  {"TN"}},
    PollutantRow{"total_phosphorus",   "总磷",             "total phosphorus",                   PollutantMedium::water, "w21011", "101", "mg/L",      "",      LimitSense::at_most,  {"TP"}},
    PollutantRow{"petroleum",          "石油类",           "petroleum",                          PollutantMedium::water, "w22001", "080", "mg/L",      "",      LimitSense::at_most,  {}},
    PollutantRow{"volatile_phenol",    "挥发酚",           "volatile phenol",                    PollutantMedium::water, "w23002", "",    "mg/L",      "",      LimitSense::at_most,  {}},
    PollutantRow{"anionic_surfactant", "阴离子表面活性剂", "anionic surfactant",                 PollutantMedium::water, "w19002", "",    "mg/L",      "",      LimitSense::at_most,  {"LAS"}},
    PollutantRow{"sulphide",           "硫化物",           "sulphide",                           PollutantMedium::water, "w21019", "",    "mg/L",      "",      LimitSense::at_most,  {}},
    PollutantRow{"cyanide",            "氰化物",           "cyanide",                            PollutantMedium::water, "w21016", "",    "mg/L",      "",      LimitSense::at_most,  {}},
    PollutantRow{"fluoride",           "氟化物",           "fluoride",                           PollutantMedium::water, "w21017", "",    "mg/L",      "",      LimitSense::at_most,  {}},
    PollutantRow{"mercury",            "总汞",             "mercury",                            PollutantMedium::water, "w20111", "020", "mg/L",      "",      LimitSense::at_most,  {"Hg", "汞"}},
    PollutantRow{"cadmium",            "总镉",             "cadmium",                            PollutantMedium::water, "w20115", "022", "mg/L",      "",      LimitSense::at_most,  {"Cd", "镉"}},
    PollutantRow{"chromium",           "总铬",             "chromium",                           PollutantMedium::water, "w20116", "023", "mg/L",      "",      LimitSense::at_most,  {"Cr", "铬"}},
    PollutantRow{"chromium_vi",        "六价铬",           "hexavalent chromium",                PollutantMedium::water, "w20117", "024", "mg/L",      "",      LimitSense::at_most,  {"Cr6+"}},
    PollutantRow{"arsenic",            "总砷",             "arsenic",                            PollutantMedium::water, "w20119", "026", "mg/L",      "",      LimitSense::at_most,  {"As", "砷"}},
    PollutantRow{"lead",               "总铅",             "lead",                               PollutantMedium::water, "w20120", "027", "mg/L",      "",      LimitSense::at_most,  {"Pb", "铅"}},
    PollutantRow{"nickel",             "总镍",             "nickel",                             PollutantMedium::water, "w20121", "028", "mg/L",      "",      LimitSense::at_most,  {"Ni", "镍"}},
    PollutantRow{"copper",             "总铜",             "copper",                             PollutantMedium::water, "w20122", "029", "mg/L",      "",      LimitSense::at_most,  {"Cu", "铜"}},
    PollutantRow{"zinc",               "总锌",             "zinc",                               PollutantMedium::water, "w20123", "030", "mg/L",      "",      LimitSense::at_most,  {"Zn", "锌"}},
    PollutantRow{"faecal_coliform",    "粪大肠菌群",       "faecal coliform",                    PollutantMedium::water, "w02003", "",    "个/L",      "",      LimitSense::at_most,  {}},
    PollutantRow{"wastewater_flow",    "废水流量",         "wastewater flow",                    PollutantMedium::water, "w00000", "B01", "m³/h",      "",      LimitSense::at_most,  {"流量"}},
    PollutantRow{"so2",                "二氧化硫",         "sulphur dioxide",                    PollutantMedium::air,   "a21026", "02",  "mg/m³",     "µg/m³", LimitSense::at_most,  {"SO2"}},
    PollutantRow{"nox",                "氮氧化物",         "nitrogen oxides",                    PollutantMedium::air,   "a21002", "03",  "mg/m³",     "µg/m³", LimitSense::at_most,  {"NOx"}},
    PollutantRow{"no2",                "二氧化氮",         "nitrogen dioxide",                   PollutantMedium::air,   "a21004", "",    "",          "µg/m³", LimitSense::at_most,  {"NO2"}},
    PollutantRow{"co",                 "一氧化碳",         "carbon monoxide",                    PollutantMedium::air,   "a21005", "04",  "mg/m³",     "mg/m³", LimitSense::at_most,  {"CO"}},
    PollutantRow{"o3",                 "臭氧",             "ozone",                              PollutantMedium::air,   "a05024", "",    "",          "µg/m³", LimitSense::at_most,  {"O3"}},
    PollutantRow{"particulate",        "颗粒物",           "particulate matter",                 PollutantMedium::air,   "a34013", "01",  "mg/m³",     "",      LimitSense::at_most,  {"烟尘"}},
    PollutantRow{"pm10",               "可吸入颗粒物",     "inhalable particulate matter",       PollutantMedium::air,   "a34002", "",    "",          "µg/m³", LimitSense::at_most,  {"PM10"}},
    PollutantRow{"pm2_5",              "细颗粒物",         "fine particulate matter",            PollutantMedium::air,   "a34004", "",    "",          "µg/m³", LimitSense::at_most,  {"PM2.5"}},
    PollutantRow{"tsp",                "总悬浮颗粒物",     "total suspended particulate",        PollutantMedium::air,   "a34001", "",    "",          "µg/m³", LimitSense::at_most,  {"TSP"}},
    PollutantRow{"ringelmann",         "林格曼黑度",       "Ringelmann blackness",               PollutantMedium::air,   "a01010", "37",  "级",        "",      LimitSense::at_most,  {"烟气黑度"}},
    PollutantRow{"nmhc",               "非甲烷总烃",       "non-methane hydrocarbons",           PollutantMedium::air,   "a24088", "",    "mg/m³",     "",      LimitSense::at_most,  {"NMHC"}},
    PollutantRow{"benzene",            "苯",               "benzene",                            PollutantMedium::air,   "a25002", "",    "mg/m³",     "",      LimitSense::at_most,  {}},
    PollutantRow{"toluene",            "甲苯",             "toluene",                            PollutantMedium::air,   "a25003", "17",  "mg/m³",     "",      LimitSense::at_most,  {}},
    PollutantRow{"xylene",             "二甲苯",           "xylene",                             PollutantMedium::air,   "a25005", "18",  "mg/m³",     "",      LimitSense::at_most,  {}},
    PollutantRow{"hydrogen_chloride",  "氯化氢",           "hydrogen chloride",                  PollutantMedium::air,   "a21024", "08",  "mg/m³",     "",      LimitSense::at_most,  {"HCl"}},
    PollutantRow{"fluoride_air",       "氟化物",           "fluorides in air",                   PollutantMedium::air,   "a21018", "06",  "mg/m³",     "",      LimitSense::at_most,  {}},
    PollutantRow{"hydrogen_sulphide",  "硫化氢",           "hydrogen sulphide",                  PollutantMedium::air,   "a21028", "05",  "mg/m³",     "",      LimitSense::at_most,  {"H2S"}},
    PollutantRow{"ammonia",            "氨",               "ammonia",                            PollutantMedium::air,   "a21001", "10",  "mg/m³",     "",      LimitSense::at_most,  {"NH3"}},
    PollutantRow{"mercury_air",        "汞及其化合物",     "mercury and its compounds",          PollutantMedium::air,   "a20057", "31",  "mg/m³",     "",      LimitSense::at_most,  {"Hg", "汞"}},
    PollutantRow{"exhaust_flow",       "废气流量",         "exhaust flow",                       PollutantMedium::air,   "a00000", "B02", "m³/h",      "",      LimitSense::at_most,  {"流量"}},
    PollutantRow{"odour",              "臭气浓度",         "odour concentration",                PollutantMedium::air,   "",       "",    "",          "",      LimitSense::at_most,  {}},
    PollutantRow{"dioxins",            "二噁英类",         "dioxins",                            PollutantMedium::air,   "",       "",    "ng TEQ/m³", "",      LimitSense::at_most,  {"二噁英", "二恶英类"}},
    PollutantRow{"boundary_noise",     "厂界噪声",         "noise at the boundary",              PollutantMedium::noise, "",       "",    "dB(A)",     "",      LimitSense::at_most,  {}},
};

// clang-format on

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::PollutantMedium>{
    Label{record::PollutantMedium::water, "water", "水", "water"},
    Label{record::PollutantMedium::air, "air", "大气", "air"},
    Label{record::PollutantMedium::noise, "noise", "噪声", "noise"},
};
static_assert(complete(labels<record::PollutantMedium>));

template <>
inline constexpr std::array labels<record::LimitSense>{
    Label{record::LimitSense::at_most, "at_most", "不高于", "at most"},
    Label{record::LimitSense::at_least, "at_least", "不低于", "at least"},
    Label{record::LimitSense::within, "within", "范围之内", "within a range"},
};
static_assert(complete(labels<record::LimitSense>));

}  // namespace gongkai
