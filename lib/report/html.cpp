// SPDX-License-Identifier: Apache-2.0
#include <gongkai/report/html.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include <gongkai/text/date.hpp>

#include "html_escape.hpp"
#include "html_marks.hpp"
#include "html_style.hpp"
#include "html_words.hpp"

namespace gongkai::report {
namespace {

using detail::Word;

/// A quote for a list or a table: in one line, cut where it is long.
std::string shortened(const AnnualReport& report, Span span) {
    constexpr std::uint32_t longest = 80;
    const bool cut = !span.empty() && span.size() > longest;
    std::string words(report.quote(cut ? Span{span.start, span.start + longest} : span));
    std::ranges::replace(words, '\n', ' ');
    return cut ? words + "…" : words;
}

/// The page, part by part from top to bottom.
class Page {
  public:
    Page(const AnnualReport& report, const Audit& audit, Language language)
        : report_(report), audit_(audit), language_(language), marks_(report, audit, language) {}

    std::string write() && {
        head();
        raw("<body>\n");
        header();
        raw("<main>\n");
        findings();
        raw("<article id=\"text\" lang=\"zh-CN\" aria-label=\"").word(Word::text).raw("\">\n");
        raw(detail::marked_text(report_, audit_, marks_.all(), language_)).raw("</article>\n");
        figures();
        checks();
        diagnostics();
        raw("</main>\n</body>\n</html>\n");
        return std::move(out_);
    }

  private:
    Page& raw(std::string_view html) {
        out_ += html;
        return *this;
    }
    Page& put(std::string_view words) { return raw(detail::escaped(words)); }
    Page& put(std::size_t number) { return raw(std::to_string(number)); }
    Page& word(Word word) { return put(label(word, language_)); }

    [[nodiscard]] const std::string& message(const std::string& zh, const std::string& en) const {
        const bool wants_zh = language_ == Language::zh;
        return (wants_zh && !zh.empty()) || en.empty() ? zh : en;
    }

    /// What the page is called: the agency, the year and what this is.
    [[nodiscard]] std::string title() const {
        std::string words;
        if (!report_.agency.empty()) words += report_.agency + " · ";
        if (report_.year) words += std::to_string(*report_.year) + " · ";
        return words.append(label(Word::title, language_));
    }

    void head() {
        raw("<!DOCTYPE html>\n<html lang=\"").raw(language_ == Language::zh ? "zh-CN" : "en");
        raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
        // Whatever the document holds: nothing is fetched and no script runs.
        raw("<meta http-equiv=\"Content-Security-Policy\" "
            "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        put(title()).raw("</title>\n<style>").raw(detail::style).raw("</style>\n</head>\n");
    }

    void fact(Word name, std::string_view value) {
        raw("<dt>").word(name).raw("</dt><dd>");
        value.empty() ? word(Word::unknown) : put(value);
        raw("</dd>\n");
    }

    void header() {
        raw("<header>\n<h1>").put(title()).raw("</h1>\n<dl>\n");
        fact(Word::agency, report_.agency);
        fact(Word::year, report_.year ? std::to_string(*report_.year) : "");
        fact(Word::form, report_.form ? label(*report_.form, language_) : "");
        if (report_.period)
            fact(Word::period, to_iso(report_.period->start) + " – " + to_iso(report_.period->end));
        if (report_.published) fact(Word::published, to_iso(*report_.published));
        const auto& source = report_.source;
        std::string words = source.name;
        for (const auto& part : {source.media_type, source.encoding})
            if (!part.empty()) words += (words.empty() ? "" : ", ") + part;
        fact(Word::source, words);
        if (!source.sha256.empty())
            raw("<dt>SHA-256</dt><dd><code>").put(source.sha256).raw("</code></dd>\n");
        raw("</dl>\n<nav>\n");
        link_to(Word::findings, audit_.findings.size());
        link_to(Word::text, std::nullopt);
        link_to(Word::figures, report_.figures.size());
        link_to(Word::checks, audit_.checks.size());
        if (!report_.diagnostics.empty()) link_to(Word::diagnostics, report_.diagnostics.size());
        raw("</nav>\n</header>\n");
    }

    void link_to(Word part, std::optional<std::size_t> count) {
        raw("<a href=\"#").raw(token(part)).raw("\">").word(part);
        if (count) raw(" (").put(*count).raw(")");
        raw("</a>\n");
    }

    void begin_part(Word part) {
        const auto id = token(part);
        raw("<section id=\"").raw(id).raw("\" aria-labelledby=\"").raw(id).raw("-title\">\n");
        raw("<h2 id=\"").raw(id).raw("-title\">").word(part).raw("</h2>\n");
    }

    void findings() {
        begin_part(Word::findings);
        if (audit_.findings.empty()) {
            raw("<p>").word(Word::no_finding).raw("</p>\n</section>\n");
            return;
        }
        raw("<p>");
        for (const auto& row : labels<Severity>) {
            const auto count = std::ranges::count(audit_.findings, row.value, &Finding::severity);
            raw("<span class=\"").raw(row.token).raw("\"><strong>");
            put(label(row.value, language_)).raw(" ").put(static_cast<std::size_t>(count));
            raw("</strong></span> ");
        }
        raw("</p>\n<ol class=\"findings\">\n");
        for (const auto& row : labels<Severity>)
            for (std::size_t i = 0; i < audit_.findings.size(); ++i)
                if (audit_.findings[i].severity == row.value) finding(i);
        raw("</ol>\n</section>\n");
    }

    void finding(std::size_t index) {
        const auto& finding = audit_.findings[index];
        raw("<li id=\"").raw(detail::finding_id(index)).raw("\" class=\"finding ");
        raw(token(finding.severity))
            .raw("\">\n<p class=\"head\">")
            .put(index + 1)
            .raw(". <strong>");
        put(label(finding.severity, language_)).raw("</strong> <code>").put(finding.rule);
        raw("</code></p>\n<p>").put(message(finding.message, finding.message_en));
        raw("</p>\n<dl>\n");
        const auto& ids = marks_.of_finding(index);
        side(Word::one_side, finding.left, ids[0]);
        side(Word::other_side, finding.right, ids[1]);
        if (finding.difference) fact(Word::difference, finding.difference->to_string());
        raw("</dl>\n");
        if (!finding.hints.empty()) {
            raw("<p>").word(Word::hints).raw("</p>\n<ul>\n");
            for (const auto& hint : finding.hints) raw("<li>").put(hint).raw("</li>\n");
            raw("</ul>\n");
        }
        raw("</li>\n");
    }

    void side(Word name, const Side& side, std::string_view id) {
        const bool known = side.figure && *side.figure < report_.figures.size();
        const Figure* figure = known ? &report_.figures[*side.figure] : nullptr;
        if (side.value.empty() && !figure && !side.span) return;
        raw("<dt>").word(name).raw("</dt><dd>");
        if (!side.value.empty()) raw("<strong>").put(side.value).raw("</strong> ");
        if (figure) put(figure->measure.label(language_)).raw(" ");
        if (!id.empty()) {
            const Span span = side.span ? *side.span : figure ? figure->span : Span{};
            quote(span, id);
        } else if (figure) {
            raw("<a href=\"#r").put(*side.figure + 1).raw("\">").word(Word::figures).raw("</a>");
        } else {
            raw("(").word(Word::unstated).raw(")");
        }
        raw("</dd>\n");
    }

    void quote(Span span, std::string_view id) {
        raw("<a href=\"#").raw(id).raw("\"><q lang=\"zh-CN\">");
        put(shortened(report_, span)).raw("</q></a>");
    }

    void begin_table(Word part, std::initializer_list<Word> columns) {
        raw("<div class=\"wide\">\n<table aria-labelledby=\"").raw(token(part));
        raw("-title\">\n<thead><tr>");
        for (const auto column : columns) raw("<th scope=\"col\">").word(column).raw("</th>");
        raw("</tr></thead>\n<tbody>\n");
    }

    void end_table() { raw("</tbody>\n</table>\n</div>\n</section>\n"); }

    void figures() {
        begin_part(Word::figures);
        begin_table(Word::figures, {Word::measure, Word::value, Word::unit, Word::scope,
                                    Word::section, Word::quote});
        for (std::size_t i = 0; i < report_.figures.size(); ++i) figure(i);
        end_table();
    }

    void figure(std::size_t index) {
        const auto& figure = report_.figures[index];
        const auto& amount = figure.amount;
        raw("<tr id=\"r").put(index + 1).raw("\"><td><span lang=\"zh-CN\">");
        put(figure.measure.label(Language::zh)).raw("</span><br><small lang=\"en\">");
        put(figure.measure.label(Language::en)).raw("</small></td><td class=\"number\">");
        put(amount.value.to_string());
        if (amount.approximation != Approximation::exact)
            raw(" <small>").put(label(amount.approximation, language_)).raw("</small>");
        raw("</td><td>").put(amount.unit).raw("</td><td>").put(figure.scope).raw("</td><td>");
        if (figure.section) put(label(*figure.section, language_));
        raw("</td><td>");
        if (const auto id = marks_.of_figure(index); !id.empty()) quote(figure.span, id);
        raw("</td></tr>\n");
    }

    void checks() {
        begin_part(Word::checks);
        begin_table(Word::checks, {Word::rule, Word::status, Word::comparisons});
        for (const auto& check : audit_.checks) {
            raw("<tr><td><code>").put(check.rule).raw("</code></td><td class=\"");
            raw(token(check.status)).raw("\">").put(label(check.status, language_));
            raw("</td><td class=\"number\">").put(check.count).raw("</td></tr>\n");
        }
        end_table();
    }

    void diagnostics() {
        if (report_.diagnostics.empty()) return;
        begin_part(Word::diagnostics);
        raw("<ul>\n");
        for (const auto& diagnostic : report_.diagnostics) {
            raw("<li class=\"").raw(token(diagnostic.severity)).raw("\"><strong>");
            put(label(diagnostic.severity, language_)).raw("</strong> ");
            put(message(diagnostic.message, diagnostic.message_en));
            const auto& where = diagnostic.where;
            if (where.start) raw(" (").word(Word::position).raw(" ").put(*where.start).raw(")");
            if (where.byte) raw(" (").word(Word::byte).raw(" ").put(*where.byte).raw(")");
            raw(" <code>").put(diagnostic.code).raw("</code></li>\n");
        }
        raw("</ul>\n</section>\n");
    }

    const AnnualReport& report_;
    const Audit& audit_;
    Language language_;
    detail::Marks marks_;
    std::string out_;
};

}  // namespace

std::string to_html(const AnnualReport& report, const Audit& audit, Language language) {
    return Page(report, audit, language).write();
}

}  // namespace gongkai::report
