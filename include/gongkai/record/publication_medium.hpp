// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <gongkai/base/label.hpp>

namespace gongkai::record {

/// Through what information is made public (公开渠道). One item may come out through several.
/// Source: the column 公开渠道和载体 of 生态环境领域基层政务公开标准指引, with its two Weibo and
/// WeChat apart, as the statistics of 2014 count them.
enum class PublicationMedium {
    website,
    gazette,
    weibo,
    wechat,
    app,
    press_conference,
    broadcast,
    newspaper,
    reading_point,
    service_centre,
    service_station,
    on_site,
    notice_board,
    targeted_push,
    document,  ///< sent out as an official document: reports up to 2018 count it as a channel
    other
};

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::PublicationMedium>{
    Label{record::PublicationMedium::website, "website", "政府网站", "government website"},
    Label{record::PublicationMedium::gazette, "gazette", "政府公报", "government gazette"},
    Label{record::PublicationMedium::weibo, "weibo", "政务微博", "government Weibo"},
    Label{record::PublicationMedium::wechat, "wechat", "政务微信", "government WeChat"},
    Label{record::PublicationMedium::app, "app", "政务客户端", "government app"},
    Label{record::PublicationMedium::press_conference, "press_conference", "发布会/听证会",
          "press conference or hearing"},
    Label{record::PublicationMedium::broadcast, "broadcast", "广播电视", "radio and television"},
    Label{record::PublicationMedium::newspaper, "newspaper", "纸质媒体", "printed press"},
    Label{record::PublicationMedium::reading_point, "reading_point", "公开查阅点", "reading point"},
    Label{record::PublicationMedium::service_centre, "service_centre", "政务服务中心",
          "government service centre"},
    Label{record::PublicationMedium::service_station, "service_station", "便民服务站",
          "local service station"},
    Label{record::PublicationMedium::on_site, "on_site", "入户/现场", "visit or on site"},
    Label{record::PublicationMedium::notice_board, "notice_board", "社区/企事业单位/村公示栏",
          "notice board"},
    Label{record::PublicationMedium::targeted_push, "targeted_push", "精准推送",
          "sent to those concerned"},
    Label{record::PublicationMedium::document, "document", "政府公文", "official document"},
    Label{record::PublicationMedium::other, "other", "其他", "other"},
};
static_assert(complete(labels<record::PublicationMedium>));

}  // namespace gongkai
