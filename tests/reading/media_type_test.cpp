// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include <gongkai/reading/document.hpp>

using namespace gongkai::reading;
using namespace std::string_view_literals;

TEST_CASE("a document's kind is told by its bytes, its name and its look, in that order") {
    struct Row {
        std::string because;
        std::string_view name;
        std::string_view bytes;
        std::string_view media_type;
    };
    const Row rows[] = {
        {"a PDF under another name", "年报.txt", "%PDF-1.4\n"sv, "application/pdf"},
        {"an image saved as a page", "a.html", "\x89PNG\r\n\x1A\n\0\0"sv, "image/png"},
        {"a JPEG", "", "\xFF\xD8\xFF\xE0"sv, "image/jpeg"},
        {"a GIF", "", "GIF89a"sv, "image/gif"},
        {"compressed", "", "\x1F\x8B\x08"sv, "application/gzip"},
        {"an old Word file", "a.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "application/msword"},
        {"a ZIP", "", "PK\x03\x04\x14\0\0\0a.txt"sv, "application/zip"},
        {"a Word file", "", "PK\x03\x04\x14\0\0\0[Content_Types].xml word/document.xml"sv,
         "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
        {"by name", "a.HTM", "公开"sv, "text/html"},
        {"by name", "a.md", "# 年报"sv, "text/markdown"},
        {"a name wins over the look", "a.txt", "<html>"sv, "text/plain"},
        {"no name, a doctype", "", "\n<!DOCTYPE html><p>"sv, "text/html"},
        {"no name, a body", "", "<BODY>公开"sv, "text/html"},
        {"no name, many tags", "", "<p>一</p><p>二</p><b>三</b>"sv, "text/html"},
        {"few tags", "", "公开 <p>"sv, "text/plain"},
        {"comparisons are no tags", "", "1 < 2 < 3 < 4 < 5 < 6"sv, "text/plain"},
        {"an unknown name", "a.dat", "公开信息"sv, "text/plain"},
        {"many zeros", "", "a\0b\0\0c\0\0\0\0d\0\0\0"sv, "application/octet-stream"},
        {"zeros of UTF-16", "",
         "1\0"
         "2\0"
         "3\0"
         "4\0"
         "5\0"
         "6\0"sv,
         "text/plain"},
        {"UTF-16 HTML", "", "<\0h\0t\0m\0l\0>\0"sv, "text/html"},
        {"nothing", "", ""sv, "text/plain"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CAPTURE(row.bytes);
        CHECK(media_type_of(row.name, row.bytes) == row.media_type);
    }
}

TEST_CASE("a page's declared charset is found in its first kilobyte") {
    struct Row {
        std::string because;
        std::string bytes;
        std::string_view charset;
    };
    const Row rows[] = {
        {"HTML5", "<meta charset=gb2312>", "gb2312"},
        {"quoted", "<META CHARSET = 'UTF-8'/>", "UTF-8"},
        {"as a content type",
         "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=GBK\">", "GBK"},
        {"the second meta", "<meta name=\"a\"><meta charset=\"big5\">", "big5"},
        {"XML", "<?xml version=\"1.0\" encoding=\"gb18030\"?>", "gb18030"},
        {"only in a meta", "<script charset=\"utf-8\">", ""},
        {"no value", "<meta charset=>", ""},
        {"cut off", "<meta charset=\"ut", "ut"},
        {"too far down", std::string(1100, ' ') + "<meta charset=gbk>", ""},
        {"nothing", "", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(declared_charset(row.bytes) == row.charset);
    }
}
