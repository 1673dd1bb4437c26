// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <gongkai/base/label.hpp>

namespace gongkai::record {

/// The theme of a document (主题分类): the 22 of the State Council's catalogue, as they stood
/// before the reform of 2018 and as local catalogues took them over. Source: the catalogue of State
/// Council documents.
enum class Theme {
    state_council_bodies,
    general_affairs,
    economy,
    finance,
    land_energy,
    agriculture,
    industry_transport,
    trade,
    market_safety,
    construction_environment,
    science_education,
    culture,
    health_sport,
    population_family,
    labour_personnel,
    security_justice,
    civil_affairs,
    ethnic_religious,
    foreign_affairs,
    hong_kong_macao_taiwan,
    defence,
    other
};

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::Theme>{
    Label{record::Theme::state_council_bodies, "state_council_bodies", "国务院组织机构",
          "State Council bodies"},
    Label{record::Theme::general_affairs, "general_affairs", "综合政务", "general affairs"},
    Label{record::Theme::economy, "economy", "国民经济管理、国有资产监管",
          "economy and state assets"},
    Label{record::Theme::finance, "finance", "财政、金融、审计", "finance and audit"},
    Label{record::Theme::land_energy, "land_energy", "国土资源、能源", "land and energy"},
    Label{record::Theme::agriculture, "agriculture", "农业、林业、水利",
          "agriculture, forestry and water"},
    Label{record::Theme::industry_transport, "industry_transport", "工业、交通",
          "industry and transport"},
    Label{record::Theme::trade, "trade", "商贸、海关、旅游", "trade, customs and tourism"},
    Label{record::Theme::market_safety, "market_safety", "市场监管、安全生产监管",
          "market and work safety"},
    Label{record::Theme::construction_environment, "construction_environment", "城乡建设、环境保护",
          "construction and environment"},
    Label{record::Theme::science_education, "science_education", "科技、教育",
          "science and education"},
    Label{record::Theme::culture, "culture", "文化、广电、新闻出版",
          "culture, broadcasting and press"},
    Label{record::Theme::health_sport, "health_sport", "卫生、体育", "health and sport"},
    Label{record::Theme::population_family, "population_family", "人口与计划生育、妇女儿童工作",
          "population, women and children"},
    Label{record::Theme::labour_personnel, "labour_personnel", "劳动、人事、监察",
          "labour, personnel and supervision"},
    Label{record::Theme::security_justice, "security_justice", "公安、安全、司法",
          "security and justice"},
    Label{record::Theme::civil_affairs, "civil_affairs", "民政、扶贫、救灾",
          "civil affairs and relief"},
    Label{record::Theme::ethnic_religious, "ethnic_religious", "民族、宗教",
          "ethnic and religious affairs"},
    Label{record::Theme::foreign_affairs, "foreign_affairs", "对外事务", "foreign affairs"},
    Label{record::Theme::hong_kong_macao_taiwan, "hong_kong_macao_taiwan", "港澳台侨工作",
          "Hong Kong, Macao, Taiwan and overseas Chinese"},
    Label{record::Theme::defence, "defence", "国防", "defence"},
    Label{record::Theme::other, "other", "其他", "other"},
};
static_assert(complete(labels<record::Theme>));

}  // namespace gongkai
