// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include <gongkai/base/instant.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/ref.hpp>

namespace gongkai::record {

/// Where an agency posts (新媒体平台).
enum class PostPlatform { weibo, wechat, app, short_video, other };

/// A post of an agency's account (政务新媒体信息).
struct Post {
    std::string id;
    Ref<Agency> agency;
    PostPlatform platform{};
    std::string account;
    Instant posted_at;
    std::string text;
    std::string url{};
    Ref<DisclosureItem> item{};  ///< what it passes on
    std::string hot_topic{};     ///< what it answers
    std::optional<std::int64_t> reads{};
    std::optional<std::int64_t> comments{};
    std::optional<std::int64_t> reposts{};
    bool generated = false;

    friend bool operator==(const Post&, const Post&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<Post> = describe(
    required(&Post::id, "id", "记录编号", "record id"),
    required(&Post::agency, "agency", "发布机关", "agency"),
    required(&Post::platform, "platform", "平台", "platform"),
    required(&Post::account, "account", "账号名称", "account"),
    required(&Post::posted_at, "posted_at", "发布时间", "posted at"),
    required(&Post::text, "text", "内容", "text"),
    conditional(&Post::url, "url", "网址", "address"),
    conditional(&Post::item, "item", "转发的政府信息", "item passed on"),
    conditional(&Post::hot_topic, "hot_topic", "回应的热点", "topic answered").by("政府信息公开情况统计表 第二项"),
    conditional(&Post::reads, "reads", "阅读量", "reads").in("次"),
    conditional(&Post::comments, "comments", "评论数", "comments").in("条"),
    conditional(&Post::reposts, "reposts", "转发数", "reposts").in("次"),
    optional(&Post::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::PostPlatform>{
    Label{record::PostPlatform::weibo, "weibo", "政务微博", "Weibo"},
    Label{record::PostPlatform::wechat, "wechat", "政务微信", "WeChat"},
    Label{record::PostPlatform::app, "app", "政务客户端", "app"},
    Label{record::PostPlatform::short_video, "short_video", "政务短视频", "short video"},
    Label{record::PostPlatform::other, "other", "其他", "other"},
};
static_assert(complete(labels<record::PostPlatform>));

}  // namespace gongkai
