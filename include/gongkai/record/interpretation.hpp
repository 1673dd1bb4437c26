// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>

#include <gongkai/base/date.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/publication_medium.hpp>
#include <gongkai/record/ref.hpp>

namespace gongkai::record {

/// In what form a document is explained (解读形式).
enum class InterpretationForm {
    article,
    graphic,
    audio_video,
    press_conference,
    online_interview,
    questions,
    expert,
    head  ///< by the head of the agency
};

/// An explanation of a document, or an answer to what the public is concerned about
/// (政策解读、回应关切).
struct Interpretation {
    std::string id;
    Ref<Agency> agency;
    Ref<DisclosureItem> of{};
    std::string hot_topic{};  ///< what it answers, where it does not explain a document
    std::string title;
    InterpretationForm form{};
    std::string background{};
    std::string aims{};
    std::string key_points{};
    std::string author{};
    bool head_present = false;
    std::optional<PublicationMedium> medium{};
    std::string url{};
    Date published_on;
    bool generated = false;

    friend bool operator==(const Interpretation&, const Interpretation&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<Interpretation> = describe(
    required(&Interpretation::id, "id", "记录编号", "record id"),
    required(&Interpretation::agency, "agency", "解读机关", "agency"),
    conditional(&Interpretation::of, "of", "解读文件", "document explained"),
    conditional(&Interpretation::hot_topic, "hot_topic", "回应的热点", "topic answered"),
    required(&Interpretation::title, "title", "标题", "title"),
    required(&Interpretation::form, "form", "解读形式", "form"),
    conditional(&Interpretation::background, "background", "政策背景", "background"),
    conditional(&Interpretation::aims, "aims", "政策目标", "aims"),
    conditional(&Interpretation::key_points, "key_points", "政策要点", "key points"),
    conditional(&Interpretation::author, "author", "解读人", "author"),
    optional(&Interpretation::head_present, "head_present", "主要负责同志参加", "head took part").by("政府信息公开情况统计表 第二项"),
    conditional(&Interpretation::medium, "medium", "公开渠道", "medium"),
    conditional(&Interpretation::url, "url", "网址", "address"),
    required(&Interpretation::published_on, "published_on", "发布日期", "published on"),
    optional(&Interpretation::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::InterpretationForm>{
    Label{record::InterpretationForm::article, "article", "文字", "article"},
    Label{record::InterpretationForm::graphic, "graphic", "图解", "graphic"},
    Label{record::InterpretationForm::audio_video, "audio_video", "音视频", "audio or video"},
    Label{record::InterpretationForm::press_conference, "press_conference", "新闻发布会",
          "press conference"},
    Label{record::InterpretationForm::online_interview, "online_interview", "在线访谈",
          "online interview"},
    Label{record::InterpretationForm::questions, "questions", "问答", "questions and answers"},
    Label{record::InterpretationForm::expert, "expert", "专家解读", "by an expert"},
    Label{record::InterpretationForm::head, "head", "负责人解读", "by the head"},
};
static_assert(complete(labels<record::InterpretationForm>));

}  // namespace gongkai
