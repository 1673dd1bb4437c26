// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

/// What ICU's compatibility mappings leave: the rows that normalisation adds to them.
namespace gongkai::text::detail {

struct FoldRow {
    char16_t from;
    char16_t to;
};

// clang-format off

/// Radicals that PDF extraction leaves in place of the characters they look like.
/// Source: Unicode 14, EquivalentUnifiedIdeograph.txt, the whole CJK Radicals Supplement. A target
/// outside the BMP gives way to the character whose radical it is. Last two: Kangxi radicals whose
/// compatibility mapping is a form that simplified prose does not use.
/// Checked against: the Unicode character database of Perl 5.36.
inline constexpr std::array radical_rows = std::to_array<FoldRow>({
    {0x2E81, u'厂'}, {0x2E82, u'乛'}, {0x2E83, u'乚'}, {0x2E84, u'乙'},
    {0x2E85, u'亻'}, {0x2E86, u'冂'}, {0x2E87, u'几'}, {0x2E88, u'刀'},
    {0x2E89, u'刂'}, {0x2E8A, u'卜'}, {0x2E8B, u'㔾'}, {0x2E8C, u'小'},
    {0x2E8D, u'小'}, {0x2E8E, u'兀'}, {0x2E8F, u'尣'}, {0x2E90, u'尢'},
    {0x2E91, u'尢'}, {0x2E92, u'巳'}, {0x2E93, u'幺'}, {0x2E94, u'彑'},
    {0x2E95, u'彐'}, {0x2E96, u'忄'}, {0x2E97, u'心'}, {0x2E98, u'扌'},
    {0x2E99, u'攵'}, {0x2E9B, u'旡'}, {0x2E9C, u'日'}, {0x2E9D, u'月'},
    {0x2E9E, u'歺'}, {0x2E9F, u'母'}, {0x2EA0, u'民'}, {0x2EA1, u'氵'},
    {0x2EA2, u'氺'}, {0x2EA3, u'灬'}, {0x2EA4, u'爫'}, {0x2EA5, u'爫'},
    {0x2EA6, u'丬'}, {0x2EA7, u'牛'}, {0x2EA8, u'犭'}, {0x2EA9, u'王'},
    {0x2EAA, u'疋'}, {0x2EAB, u'目'}, {0x2EAC, u'示'}, {0x2EAD, u'礻'},
    {0x2EAE, u'竹'}, {0x2EAF, u'糹'}, {0x2EB0, u'纟'}, {0x2EB1, u'罓'},
    {0x2EB2, u'罒'}, {0x2EB3, u'㓁'}, {0x2EB4, u'冗'}, {0x2EB5, u'网'},
    {0x2EB6, u'羊'}, {0x2EB7, u'羊'}, {0x2EB8, u'羊'}, {0x2EB9, u'耂'},
    {0x2EBA, u'肀'}, {0x2EBB, u'聿'}, {0x2EBC, u'肉'}, {0x2EBD, u'臼'},
    {0x2EBE, u'艹'}, {0x2EBF, u'艹'}, {0x2EC0, u'艹'}, {0x2EC1, u'虎'},
    {0x2EC2, u'衤'}, {0x2EC3, u'覀'}, {0x2EC4, u'西'}, {0x2EC5, u'见'},
    {0x2EC6, u'角'}, {0x2EC7, u'角'}, {0x2EC8, u'讠'}, {0x2EC9, u'贝'},
    {0x2ECA, u'足'}, {0x2ECB, u'车'}, {0x2ECC, u'辶'}, {0x2ECD, u'辶'},
    {0x2ECE, u'辶'}, {0x2ECF, u'邑'}, {0x2ED0, u'钅'}, {0x2ED1, u'長'},
    {0x2ED2, u'镸'}, {0x2ED3, u'长'}, {0x2ED4, u'门'}, {0x2ED5, u'阜'},
    {0x2ED6, u'阝'}, {0x2ED7, u'雨'}, {0x2ED8, u'青'}, {0x2ED9, u'韦'},
    {0x2EDA, u'页'}, {0x2EDB, u'风'}, {0x2EDC, u'飞'}, {0x2EDD, u'食'},
    {0x2EDE, u'食'}, {0x2EDF, u'飠'}, {0x2EE0, u'饣'}, {0x2EE1, u'首'},
    {0x2EE2, u'马'}, {0x2EE3, u'骨'}, {0x2EE4, u'鬼'}, {0x2EE5, u'鱼'},
    {0x2EE6, u'鸟'}, {0x2EE7, u'卤'}, {0x2EE8, u'麦'}, {0x2EE9, u'黄'},
    {0x2EEA, u'黾'}, {0x2EEB, u'斉'}, {0x2EEC, u'齐'}, {0x2EED, u'歯'},
    {0x2EEE, u'齿'}, {0x2EEF, u'竜'}, {0x2EF0, u'龙'}, {0x2EF1, u'龜'},
    {0x2EF2, u'亀'}, {0x2EF3, u'龟'}, {0x2F3E, u'户'}, {0x2FAD, u'青'},
});

/// Punctuation that prose mixes freely, to the one that is searched by.
inline constexpr std::array punctuation_rows = std::to_array<FoldRow>({
    {0x2010, u'-'}, {0x2011, u'-'}, {0x2012, u'-'}, {0x2013, u'-'}, {0x2212, u'-'}, {0xFE32, u'-'},
    {0x2015, u'—'}, {0x2500, u'—'}, {0x2501, u'—'},
    {0x2024, u'.'}, {0x2236, u':'}, {0x223C, u'~'}, {0x301C, u'~'},
    {0x2022, u'·'}, {0x2027, u'·'}, {0x30FB, u'·'}, {0xFF65, u'·'},
});

// clang-format on

/// Traditional characters that are frequent and never written in simplified prose: one of them
/// makes a text a traditional one.
inline constexpr std::u16string_view traditional_marks =
    u"開條環關報請機務網處發國會來個們這時為與對學書長門見車東業產實設計劃總經過還進運"
    u"達選適遠導屬層張強當從復應戶護據擔擴攜敗數斷舊曆權檔歲歷歸氣沒況決淨減準溫滿漁滅"
    u"潔營獲現療監盡眾確稱種積穩穫競筆範籌級紙統線編績繼續罰義習聯職聽聞肅腦臨興舉艱華"
    u"萬葉藝藥蘇蟲號術補裝製複規視覺觀訂訊記許訴評詢試該詳認語誤說課調談論證識議讓負財"
    u"貢責貫貨費資賣質購轉輕較載輯輸農連週遞郵鄉釋針鋼錄錯鎮鐵閉間陽陸際隨險隱隻雖雙雜"
    u"離難電響項順須預領頭題類願顧風飛飲養館驗驚體點黨齊齡";

/// Characters that the transliteration would take for traditional, but simplified prose writes.
inline constexpr std::u16string_view simplified_too = u"乾俱吒姊箝苎苧著藉跤阪";

}  // namespace gongkai::text::detail
