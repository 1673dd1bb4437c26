// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/date.hpp>

namespace gongkai::calendar {

using std::literals::chrono_literals::operator""y;

/// A notice (放假通知) that arranges the days off of a year: one of the State Council's office each
/// year, and those that changed it afterwards.
struct Notice {
    std::string_view token;  ///< the year; with a word behind it for a further notice of that year
    std::optional<std::chrono::year_month_day> issued;  ///< 成文日期; empty where it was not seen
    Citation source;
};

/// One holiday of an arrangement with both its halves: the days off, both ends inclusive, and the
/// Saturdays and Sundays that are worked in exchange (调休).
struct Arranged {
    std::string_view notice;
    std::string_view name;
    std::chrono::year_month_day first;
    std::chrono::year_month_day last;
    std::array<std::optional<std::chrono::year_month_day>, 2> worked;
};

// clang-format off

/// The notices.
/// Source: each row; a number or a day that was not seen is left empty, as are the texts of 2004 and
///   2005, whose titles follow those of later years.
/// Checked against: copies of each text from 2006 on (of 2006 one alone) on pages of authorities,
///   newspapers and Wikisource; of 2009 the number stands in one of them.
/// Complete to: 2026-11-25.
inline constexpr std::array notices{
    Notice{"2004",              {},          {"国务院办公厅关于2004年部分节假日安排的通知", "", "", Verification::one_copy}},
    Notice{"2005",              {},          {"国务院办公厅关于2005年部分节假日安排的通知", "", "", Verification::one_copy}},
    Notice{"2006",              2005y/12/16, {"国务院办公厅关于2006年部分节假日安排的通知", "国办发明电〔2005〕35号", "", Verification::one_copy}},
    Notice{"2007",              2006y/12/14, {"国务院办公厅关于2007年部分节假日安排的通知", "国办发明电〔2006〕49号", "", Verification::page}},
    Notice{"2008",              {},          {"国务院办公厅关于2008年部分节假日安排的通知", "", "", Verification::page}},
    Notice{"2009",              {},          {"国务院办公厅关于2009年部分节假日安排的通知", "国办发明电〔2008〕42号", "", Verification::page}},
    Notice{"2010",              2009y/12/7,  {"国务院办公厅关于2010年部分节假日安排的通知", "国办发明电〔2009〕27号", "", Verification::page}},
    Notice{"2011",              2010y/12/9,  {"国务院办公厅关于2011年部分节假日安排的通知", "国办发明电〔2010〕40号", "", Verification::page}},
    Notice{"2012",              2011y/12/5,  {"国务院办公厅关于2012年部分节假日安排的通知", "国办发明电〔2011〕45号", "", Verification::page}},
    Notice{"2013",              2012y/12/8,  {"国务院办公厅关于2013年部分节假日安排的通知", "国办发明电〔2012〕33号", "", Verification::page}},
    Notice{"2014",              2013y/12/11, {"国务院办公厅关于2014年部分节假日安排的通知", "国办发明电〔2013〕28号", "", Verification::page}},
    Notice{"2015",              2014y/12/16, {"国务院办公厅关于2015年部分节假日安排的通知", "国办发明电〔2014〕28号", "", Verification::page}},
    Notice{"2015 victory_day",  2015y/5/13,  {"国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知", "国发明电〔2015〕1号", "", Verification::page}},
    Notice{"2016",              2015y/12/10, {"国务院办公厅关于2016年部分节假日安排的通知", "国办发明电〔2015〕18号", "", Verification::page}},
    Notice{"2017",              2016y/12/1,  {"国务院办公厅关于2017年部分节假日安排的通知", "国办发明电〔2016〕17号", "", Verification::page}},
    Notice{"2018",              2017y/11/30, {"国务院办公厅关于2018年部分节假日安排的通知", "国办发明电〔2017〕12号", "", Verification::page}},
    Notice{"2019",              2018y/12/4,  {"国务院办公厅关于2019年部分节假日安排的通知", "国办发明电〔2018〕15号", "", Verification::page}},
    Notice{"2019 may_day",      2019y/3/22,  {"国务院办公厅关于调整2019年劳动节假期安排的通知", "国办发明电〔2019〕3号", "", Verification::page}},
    Notice{"2020",              2019y/11/21, {"国务院办公厅关于2020年部分节假日安排的通知", "国办发明电〔2019〕16号", "", Verification::page}},
    Notice{"2020 extended",     2020y/1/26,  {"国务院办公厅关于延长2020年春节假期的通知", "国办发明电〔2020〕1号", "", Verification::page}},
    Notice{"2021",              2020y/11/25, {"国务院办公厅关于2021年部分节假日安排的通知", "国办发明电〔2020〕27号", "", Verification::page}},
    Notice{"2022",              2021y/10/25, {"国务院办公厅关于2022年部分节假日安排的通知", "国办发明电〔2021〕11号", "", Verification::page}},
    Notice{"2023",              2022y/12/8,  {"国务院办公厅关于2023年部分节假日安排的通知", "国办发明电〔2022〕16号", "", Verification::page}},
    Notice{"2024",              2023y/10/25, {"国务院办公厅关于2024年部分节假日安排的通知", "国办发明电〔2023〕7号", "", Verification::page}},
    Notice{"2025",              2024y/11/12, {"国务院办公厅关于2025年部分节假日安排的通知", "国办发明电〔2024〕12号", "", Verification::page}},
    Notice{"2026",              2025y/11/4,  {"国务院办公厅关于2026年部分节假日安排的通知", "国办发明电〔2025〕7号", "", Verification::page}},
};

/// The arrangements (节假日安排). A later row changes what an earlier one says of the same day.
/// Source: the notice in each row.
/// Checked against: two independent public collections, which agree on every day from 2007 on;
///   2004 to 2006 rest on one of them. Unsettled: the one copy seen of the notice of 2006 also has
///   2005-12-31, a Saturday, worked; that collection does not, and neither does this table.
/// Complete to: 2026-11-25; the arrangement of 2027 was not out yet.
inline constexpr std::array arrangement_table{
    // 2004年
    Arranged{"2004", "元旦",           2004y/1/1,   2004y/1/1,   {}},
    Arranged{"2004", "春节",           2004y/1/22,  2004y/1/28,  {2004y/1/17, 2004y/1/18}},
    Arranged{"2004", "劳动节",         2004y/5/1,   2004y/5/7,   {2004y/5/8, 2004y/5/9}},
    Arranged{"2004", "国庆节",         2004y/10/1,  2004y/10/7,  {2004y/10/9, 2004y/10/10}},
    // 2005年
    Arranged{"2005", "元旦",           2005y/1/1,   2005y/1/3,   {}},
    Arranged{"2005", "春节",           2005y/2/9,   2005y/2/15,  {2005y/2/5, 2005y/2/6}},
    Arranged{"2005", "劳动节",         2005y/5/1,   2005y/5/7,   {2005y/4/30, 2005y/5/8}},
    Arranged{"2005", "国庆节",         2005y/10/1,  2005y/10/7,  {2005y/10/8, 2005y/10/9}},
    // 2006年
    Arranged{"2006", "元旦",           2006y/1/1,   2006y/1/3,   {}},
    Arranged{"2006", "春节",           2006y/1/29,  2006y/2/4,   {2006y/1/28, 2006y/2/5}},
    Arranged{"2006", "劳动节",         2006y/5/1,   2006y/5/7,   {2006y/4/29, 2006y/4/30}},
    Arranged{"2006", "国庆节",         2006y/10/1,  2006y/10/7,  {2006y/9/30, 2006y/10/8}},
    // 2007年
    Arranged{"2007", "元旦",           2007y/1/1,   2007y/1/3,   {2006y/12/30, 2006y/12/31}},
    Arranged{"2007", "春节",           2007y/2/18,  2007y/2/24,  {2007y/2/17, 2007y/2/25}},
    Arranged{"2007", "劳动节",         2007y/5/1,   2007y/5/7,   {2007y/4/28, 2007y/4/29}},
    Arranged{"2007", "国庆节",         2007y/10/1,  2007y/10/7,  {2007y/9/29, 2007y/9/30}},
    // 2008年
    Arranged{"2008", "元旦",           2007y/12/30, 2008y/1/1,   {2007y/12/29}},
    Arranged{"2008", "春节",           2008y/2/6,   2008y/2/12,  {2008y/2/2, 2008y/2/3}},
    Arranged{"2008", "清明节",         2008y/4/4,   2008y/4/6,   {}},
    Arranged{"2008", "劳动节",         2008y/5/1,   2008y/5/3,   {2008y/5/4}},
    Arranged{"2008", "端午节",         2008y/6/7,   2008y/6/9,   {}},
    Arranged{"2008", "中秋节",         2008y/9/13,  2008y/9/15,  {}},
    Arranged{"2008", "国庆节",         2008y/9/29,  2008y/10/5,  {2008y/9/27, 2008y/9/28}},
    // 2009年
    Arranged{"2009", "元旦",           2009y/1/1,   2009y/1/3,   {2009y/1/4}},
    Arranged{"2009", "春节",           2009y/1/25,  2009y/1/31,  {2009y/1/24, 2009y/2/1}},
    Arranged{"2009", "清明节",         2009y/4/4,   2009y/4/6,   {}},
    Arranged{"2009", "劳动节",         2009y/5/1,   2009y/5/3,   {}},
    Arranged{"2009", "端午节",         2009y/5/28,  2009y/5/30,  {2009y/5/31}},
    Arranged{"2009", "国庆节、中秋节", 2009y/10/1,  2009y/10/8,  {2009y/9/27, 2009y/10/10}},
    // 2010年
    Arranged{"2010", "元旦",           2010y/1/1,   2010y/1/3,   {}},
    Arranged{"2010", "春节",           2010y/2/13,  2010y/2/19,  {2010y/2/20, 2010y/2/21}},
    Arranged{"2010", "清明节",         2010y/4/3,   2010y/4/5,   {}},
    Arranged{"2010", "劳动节",         2010y/5/1,   2010y/5/3,   {}},
    Arranged{"2010", "端午节",         2010y/6/14,  2010y/6/16,  {2010y/6/12, 2010y/6/13}},
    Arranged{"2010", "中秋节",         2010y/9/22,  2010y/9/24,  {2010y/9/19, 2010y/9/25}},
    Arranged{"2010", "国庆节",         2010y/10/1,  2010y/10/7,  {2010y/9/26, 2010y/10/9}},
    // 2011年
    Arranged{"2011", "元旦",           2011y/1/1,   2011y/1/3,   {}},
    Arranged{"2011", "春节",           2011y/2/2,   2011y/2/8,   {2011y/1/30, 2011y/2/12}},
    Arranged{"2011", "清明节",         2011y/4/3,   2011y/4/5,   {2011y/4/2}},
    Arranged{"2011", "劳动节",         2011y/4/30,  2011y/5/2,   {}},
    Arranged{"2011", "端午节",         2011y/6/4,   2011y/6/6,   {}},
    Arranged{"2011", "中秋节",         2011y/9/10,  2011y/9/12,  {}},
    Arranged{"2011", "国庆节",         2011y/10/1,  2011y/10/7,  {2011y/10/8, 2011y/10/9}},
    // 2012年
    Arranged{"2012", "元旦",           2012y/1/1,   2012y/1/3,   {2011y/12/31}},
    Arranged{"2012", "春节",           2012y/1/22,  2012y/1/28,  {2012y/1/21, 2012y/1/29}},
    Arranged{"2012", "清明节",         2012y/4/2,   2012y/4/4,   {2012y/3/31, 2012y/4/1}},
    Arranged{"2012", "劳动节",         2012y/4/29,  2012y/5/1,   {2012y/4/28}},
    Arranged{"2012", "端午节",         2012y/6/22,  2012y/6/24,  {}},
    Arranged{"2012", "中秋节、国庆节", 2012y/9/30,  2012y/10/7,  {2012y/9/29}},
    // 2013年
    Arranged{"2013", "元旦",           2013y/1/1,   2013y/1/3,   {2013y/1/5, 2013y/1/6}},
    Arranged{"2013", "春节",           2013y/2/9,   2013y/2/15,  {2013y/2/16, 2013y/2/17}},
    Arranged{"2013", "清明节",         2013y/4/4,   2013y/4/6,   {2013y/4/7}},
    Arranged{"2013", "劳动节",         2013y/4/29,  2013y/5/1,   {2013y/4/27, 2013y/4/28}},
    Arranged{"2013", "端午节",         2013y/6/10,  2013y/6/12,  {2013y/6/8, 2013y/6/9}},
    Arranged{"2013", "中秋节",         2013y/9/19,  2013y/9/21,  {2013y/9/22}},
    Arranged{"2013", "国庆节",         2013y/10/1,  2013y/10/7,  {2013y/9/29, 2013y/10/12}},
    // 2014年
    Arranged{"2014", "元旦",           2014y/1/1,   2014y/1/1,   {}},
    Arranged{"2014", "春节",           2014y/1/31,  2014y/2/6,   {2014y/1/26, 2014y/2/8}},
    Arranged{"2014", "清明节",         2014y/4/5,   2014y/4/5,   {}},
    Arranged{"2014", "清明节",         2014y/4/7,   2014y/4/7,   {}},
    Arranged{"2014", "劳动节",         2014y/5/1,   2014y/5/3,   {2014y/5/4}},
    Arranged{"2014", "端午节",         2014y/6/2,   2014y/6/2,   {}},
    Arranged{"2014", "中秋节",         2014y/9/8,   2014y/9/8,   {}},
    Arranged{"2014", "国庆节",         2014y/10/1,  2014y/10/7,  {2014y/9/28, 2014y/10/11}},
    // 2015年
    Arranged{"2015", "元旦",           2015y/1/1,   2015y/1/3,   {2015y/1/4}},
    Arranged{"2015", "春节",           2015y/2/18,  2015y/2/24,  {2015y/2/15, 2015y/2/28}},
    Arranged{"2015", "清明节",         2015y/4/5,   2015y/4/6,   {}},
    Arranged{"2015", "劳动节",         2015y/5/1,   2015y/5/1,   {}},
    Arranged{"2015", "端午节",         2015y/6/20,  2015y/6/20,  {}},
    Arranged{"2015", "端午节",         2015y/6/22,  2015y/6/22,  {}},
    Arranged{"2015 victory_day", "抗日战争暨世界反法西斯战争胜利70周年纪念日", 2015y/9/3,   2015y/9/5,   {2015y/9/6}},
    Arranged{"2015", "中秋节",         2015y/9/27,  2015y/9/27,  {}},
    Arranged{"2015", "国庆节",         2015y/10/1,  2015y/10/7,  {2015y/10/10}},
    // 2016年
    Arranged{"2016", "元旦",           2016y/1/1,   2016y/1/1,   {}},
    Arranged{"2016", "春节",           2016y/2/7,   2016y/2/13,  {2016y/2/6, 2016y/2/14}},
    Arranged{"2016", "清明节",         2016y/4/4,   2016y/4/4,   {}},
    Arranged{"2016", "劳动节",         2016y/5/1,   2016y/5/2,   {}},
    Arranged{"2016", "端午节",         2016y/6/9,   2016y/6/11,  {2016y/6/12}},
    Arranged{"2016", "中秋节",         2016y/9/15,  2016y/9/17,  {2016y/9/18}},
    Arranged{"2016", "国庆节",         2016y/10/1,  2016y/10/7,  {2016y/10/8, 2016y/10/9}},
    // 2017年
    Arranged{"2017", "元旦",           2017y/1/1,   2017y/1/2,   {}},
    Arranged{"2017", "春节",           2017y/1/27,  2017y/2/2,   {2017y/1/22, 2017y/2/4}},
    Arranged{"2017", "清明节",         2017y/4/2,   2017y/4/4,   {2017y/4/1}},
    Arranged{"2017", "劳动节",         2017y/5/1,   2017y/5/1,   {}},
    Arranged{"2017", "端午节",         2017y/5/28,  2017y/5/30,  {2017y/5/27}},
    Arranged{"2017", "中秋节、国庆节", 2017y/10/1,  2017y/10/8,  {2017y/9/30}},
    // 2018年
    Arranged{"2018", "元旦",           2018y/1/1,   2018y/1/1,   {}},
    Arranged{"2018", "春节",           2018y/2/15,  2018y/2/21,  {2018y/2/11, 2018y/2/24}},
    Arranged{"2018", "清明节",         2018y/4/5,   2018y/4/7,   {2018y/4/8}},
    Arranged{"2018", "劳动节",         2018y/4/29,  2018y/5/1,   {2018y/4/28}},
    Arranged{"2018", "端午节",         2018y/6/18,  2018y/6/18,  {}},
    Arranged{"2018", "中秋节",         2018y/9/24,  2018y/9/24,  {}},
    Arranged{"2018", "国庆节",         2018y/10/1,  2018y/10/7,  {2018y/9/29, 2018y/9/30}},
    // 2019年
    Arranged{"2019", "元旦",           2018y/12/30, 2019y/1/1,   {2018y/12/29}},
    Arranged{"2019", "春节",           2019y/2/4,   2019y/2/10,  {2019y/2/2, 2019y/2/3}},
    Arranged{"2019", "清明节",         2019y/4/5,   2019y/4/5,   {}},
    Arranged{"2019", "劳动节",         2019y/5/1,   2019y/5/1,   {}},
    Arranged{"2019 may_day", "劳动节", 2019y/5/1,   2019y/5/4,   {2019y/4/28, 2019y/5/5}},
    Arranged{"2019", "端午节",         2019y/6/7,   2019y/6/7,   {}},
    Arranged{"2019", "中秋节",         2019y/9/13,  2019y/9/13,  {}},
    Arranged{"2019", "国庆节",         2019y/10/1,  2019y/10/7,  {2019y/9/29, 2019y/10/12}},
    // 2020年
    Arranged{"2020", "元旦",           2020y/1/1,   2020y/1/1,   {}},
    Arranged{"2020", "春节",           2020y/1/24,  2020y/1/30,  {2020y/1/19, 2020y/2/1}},
    Arranged{"2020 extended", "春节",  2020y/1/31,  2020y/2/2,   {}},
    Arranged{"2020", "清明节",         2020y/4/4,   2020y/4/6,   {}},
    Arranged{"2020", "劳动节",         2020y/5/1,   2020y/5/5,   {2020y/4/26, 2020y/5/9}},
    Arranged{"2020", "端午节",         2020y/6/25,  2020y/6/27,  {2020y/6/28}},
    Arranged{"2020", "国庆节、中秋节", 2020y/10/1,  2020y/10/8,  {2020y/9/27, 2020y/10/10}},
    // 2021年
    Arranged{"2021", "元旦",           2021y/1/1,   2021y/1/3,   {}},
    Arranged{"2021", "春节",           2021y/2/11,  2021y/2/17,  {2021y/2/7, 2021y/2/20}},
    Arranged{"2021", "清明节",         2021y/4/3,   2021y/4/5,   {}},
    Arranged{"2021", "劳动节",         2021y/5/1,   2021y/5/5,   {2021y/4/25, 2021y/5/8}},
    Arranged{"2021", "端午节",         2021y/6/12,  2021y/6/14,  {}},
    Arranged{"2021", "中秋节",         2021y/9/19,  2021y/9/21,  {2021y/9/18}},
    Arranged{"2021", "国庆节",         2021y/10/1,  2021y/10/7,  {2021y/9/26, 2021y/10/9}},
    // 2022年
    Arranged{"2022", "元旦",           2022y/1/1,   2022y/1/3,   {}},
    Arranged{"2022", "春节",           2022y/1/31,  2022y/2/6,   {2022y/1/29, 2022y/1/30}},
    Arranged{"2022", "清明节",         2022y/4/3,   2022y/4/5,   {2022y/4/2}},
    Arranged{"2022", "劳动节",         2022y/4/30,  2022y/5/4,   {2022y/4/24, 2022y/5/7}},
    Arranged{"2022", "端午节",         2022y/6/3,   2022y/6/5,   {}},
    Arranged{"2022", "中秋节",         2022y/9/10,  2022y/9/12,  {}},
    Arranged{"2022", "国庆节",         2022y/10/1,  2022y/10/7,  {2022y/10/8, 2022y/10/9}},
    // 2023年
    Arranged{"2023", "元旦",           2022y/12/31, 2023y/1/2,   {}},
    Arranged{"2023", "春节",           2023y/1/21,  2023y/1/27,  {2023y/1/28, 2023y/1/29}},
    Arranged{"2023", "清明节",         2023y/4/5,   2023y/4/5,   {}},
    Arranged{"2023", "劳动节",         2023y/4/29,  2023y/5/3,   {2023y/4/23, 2023y/5/6}},
    Arranged{"2023", "端午节",         2023y/6/22,  2023y/6/24,  {2023y/6/25}},
    Arranged{"2023", "中秋节、国庆节", 2023y/9/29,  2023y/10/6,  {2023y/10/7, 2023y/10/8}},
    // 2024年
    Arranged{"2024", "元旦",           2024y/1/1,   2024y/1/1,   {}},
    Arranged{"2024", "春节",           2024y/2/10,  2024y/2/17,  {2024y/2/4, 2024y/2/18}},
    Arranged{"2024", "清明节",         2024y/4/4,   2024y/4/6,   {2024y/4/7}},
    Arranged{"2024", "劳动节",         2024y/5/1,   2024y/5/5,   {2024y/4/28, 2024y/5/11}},
    Arranged{"2024", "端午节",         2024y/6/10,  2024y/6/10,  {}},
    Arranged{"2024", "中秋节",         2024y/9/15,  2024y/9/17,  {2024y/9/14}},
    Arranged{"2024", "国庆节",         2024y/10/1,  2024y/10/7,  {2024y/9/29, 2024y/10/12}},
    // 2025年
    Arranged{"2025", "元旦",           2025y/1/1,   2025y/1/1,   {}},
    Arranged{"2025", "春节",           2025y/1/28,  2025y/2/4,   {2025y/1/26, 2025y/2/8}},
    Arranged{"2025", "清明节",         2025y/4/4,   2025y/4/6,   {}},
    Arranged{"2025", "劳动节",         2025y/5/1,   2025y/5/5,   {2025y/4/27}},
    Arranged{"2025", "端午节",         2025y/5/31,  2025y/6/2,   {}},
    Arranged{"2025", "国庆节、中秋节", 2025y/10/1,  2025y/10/8,  {2025y/9/28, 2025y/10/11}},
    // 2026年
    Arranged{"2026", "元旦",           2026y/1/1,   2026y/1/3,   {2026y/1/4}},
    Arranged{"2026", "春节",           2026y/2/15,  2026y/2/23,  {2026y/2/14, 2026y/2/28}},
    Arranged{"2026", "清明节",         2026y/4/4,   2026y/4/6,   {}},
    Arranged{"2026", "劳动节",         2026y/5/1,   2026y/5/5,   {2026y/5/9}},
    Arranged{"2026", "端午节",         2026y/6/19,  2026y/6/21,  {}},
    Arranged{"2026", "中秋节",         2026y/9/25,  2026y/9/27,  {}},
    Arranged{"2026", "国庆节",         2026y/10/1,  2026y/10/7,  {2026y/9/20, 2026y/10/10}},
};

// clang-format on

/// The notice of a token; nothing where there is none.
[[nodiscard]] constexpr std::optional<Notice> find_notice(std::string_view token) {
    for (const auto& notice : notices)
        if (notice.token == token) return notice;
    return std::nullopt;
}

/// Whether every row names a notice that was issued before its first day, ends after it begins, and
/// works on weekends alone.
[[nodiscard]] consteval bool sound_arrangements() {
    using namespace std::chrono;
    for (const auto& row : arrangement_table) {
        const auto notice = find_notice(row.notice);
        if (!notice || row.name.empty()) return false;
        if (!row.first.ok() || !row.last.ok() || row.first > row.last) return false;
        if (notice->issued && *notice->issued >= row.first) return false;
        for (const auto& worked : row.worked) {
            if (!worked) continue;
            const weekday on{Date(*worked)};
            if (on != Saturday && on != Sunday) return false;
            if (notice->issued && *notice->issued >= *worked) return false;
        }
    }
    return true;
}
static_assert(sound_arrangements());

}  // namespace gongkai::calendar
