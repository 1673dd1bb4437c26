// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace gongkai::report::detail {

/// The page's own style: light, dark and on paper. Text against its ground has a contrast of at
/// least 4.5 to 1 throughout. Families of measures that are not named here are grey.
inline constexpr std::string_view style = R"(
:root { color-scheme: light dark;
  --ground: #fff; --ink: #1b1d21; --faint: #5a606b; --line: #d5d9e0; --panel: #f5f6f8;
  --link: #174ea6; --error: #a3001b; --warning: #7a4a00; --note: #174ea6;
  --grey: #e6e8ec; --blue: #d8e7fd; --green: #d6f0dc; --amber: #fbe9bf; --violet: #e8defa;
  --rose: #fbdde4; --teal: #d0efee; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #15171b; --ink: #e8eaee; --faint: #a3a9b5; --line: #3a3f49; --panel: #1e2127;
  --link: #9cc3ff; --error: #ff9ba6; --warning: #f2c463; --note: #9cc3ff;
  --grey: #33373f; --blue: #1b3a66; --green: #1d4529; --amber: #544012; --violet: #40306a;
  --rose: #5c2836; --teal: #124644; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 4rem; background: var(--ground);
  color: var(--ink); font: 1rem/1.7 system-ui, "PingFang SC", "Microsoft YaHei",
  "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; }
h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
a { color: var(--link); }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code { font: .85em/1.4 ui-monospace, Menlo, Consolas, monospace; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 0; }
dt { color: var(--faint); }
dd { margin: 0; overflow-wrap: anywhere; }
nav { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; margin-top: 1rem; padding: .5rem 0;
  border-block: 1px solid var(--line); }
.findings { list-style: none; margin: 0; padding: 0; }
.finding { margin: 0 0 1rem; padding: .7rem 1rem; background: var(--panel); border-radius: .3rem;
  border-inline-start: .3rem solid var(--note); break-inside: avoid; }
.finding.error { border-color: var(--error); }
.finding.warning { border-color: var(--warning); }
.finding > p { margin: 0 0 .4rem; }
.finding > .head { color: var(--faint); font-size: .9rem; }
.finding > dl { margin: 0 0 .4rem; }
.finding ul { margin: 0; padding-inline-start: 1.2rem; list-style: disc; }
.error > .head strong, sup a.error, td.fail, .error > strong { color: var(--error); }
.warning > .head strong, sup a.warning, .warning > strong { color: var(--warning); }
.note > .head strong, sup a.note, .note > strong { color: var(--note); }
#text { margin-top: 2.2rem; padding: .2rem 1.2rem; border: 1px solid var(--line);
  border-radius: .3rem; }
#text p, #text h2, #text h3 { white-space: pre-wrap; overflow-wrap: anywhere; }
#text p { margin: .5rem 0; }
#text h2 { margin-top: 1.4rem; }
mark { background: var(--grey); color: var(--ink); border-radius: .15rem; padding: .05rem 0;
  scroll-margin-top: 30vh; }
mark.side { background: none; border-bottom: 1px dotted var(--ink); }
mark.error, mark.warning, mark.note { text-decoration: underline wavy; text-underline-offset: 3px; }
mark.error { text-decoration-color: var(--error); }
mark.warning { text-decoration-color: var(--warning); }
mark.note { text-decoration-color: var(--note); }
mark:target, mark:has(> a:target), tr:target, .finding:target { outline: 2px solid var(--link);
  outline-offset: 1px; }
sup { line-height: 0; font-weight: 700; padding-inline: .1rem; }
.m-proactive, .m-website, .m-weibo, .m-wechat, .m-newsletter, .m-interpretation, .m-response,
.m-press_conferences, .m-online_interviews { background: var(--blue); }
.m-requests { background: var(--green); }
.m-fees, .m-procurement { background: var(--amber); }
.m-reconsideration, .m-litigation, .m-appeals { background: var(--violet); }
.m-complaints, .m-proposals, .m-penalties, .m-coercion, .m-violations { background: var(--rose); }
.m-eia, .m-permits, .m-licences, .m-inspections, .m-supervision, .m-monitoring, .m-air,
.m-straw { background: var(--teal); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .5rem; text-align: start;
  vertical-align: top; }
th { white-space: nowrap; }
#figures th:nth-child(2), #checks th:nth-child(3) { text-align: end; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
td small { color: var(--faint); }
td.unknown, td.not_applicable { color: var(--faint); }
@media print { :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  nav { display: none; } a { color: inherit; text-decoration: none; }
  mark, .finding { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  tr { break-inside: avoid; } thead { display: table-header-group; } h2, h3 { break-after: avoid; } }
)";

}  // namespace gongkai::report::detail
