import { SHEET_WORDS } from "./words.ts";

/** What a cell is called where a table has no room for its head: on a narrow screen each row stands as lines below each other. */
const CELL_NAMES = Object.entries(SHEET_WORDS)
  .map(([language, { labels }]) => {
    const { value, origin, standing } = labels;
    return `html[lang=${language}]{--value:"${value}: ";--origin:"${origin}: ";--standing:"${standing}: "}`;
  })
  .join("");

/**
 * The style of the standalone sheet: fonts of the reader's own machine (nothing is fetched), light and dark, and A4 paper
 * in black on white. Colours have a contrast of at least 4.5:1 on their ground (WCAG 2.2, 1.4.3).
 */
export const SHEET_STYLE = `
${CELL_NAMES}
:root{color-scheme:light dark;--ground:#fbfaf7;--ink:#1d1c19;--soft:#55524b;--line:#cfcac0;--link:#14518c;--yes:#1e6b3a;--no:#a3271c;--half:#7a5200}
@media (prefers-color-scheme:dark){:root{--ground:#191815;--ink:#efece5;--soft:#b9b4a8;--line:#4a473f;--link:#8fc0f2;--yes:#7fd19b;--no:#ff9c8f;--half:#e5b95c}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
main{max-width:64rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1,h2,h3{font-family:Georgia,"Times New Roman",serif;line-height:1.2;text-wrap:balance}
h1{margin:.2rem 0;font-size:2rem}h2{margin:2.5rem 0 .4rem;font-size:1.4rem}h3{margin:0 0 .5rem;font-size:1.1rem}
header{border-bottom:2px solid;padding-bottom:1rem}header p{margin:.2rem 0}
.kicker,.note,small,caption{color:var(--soft)}
.live{font-weight:600}.restated{font-weight:600;color:var(--half)}
article{border-top:1px solid var(--line);padding:1rem 0}
dl{margin:0 0 .75rem}dl>div{display:flex;gap:.5rem}dt{flex:0 0 11rem;color:var(--soft)}dd{margin:0;min-width:0}
.summary>div{max-width:24rem}.summary dt{flex:1}.summary dd{font-variant-numeric:tabular-nums}
.wide{overflow-x:auto}
table{width:100%;min-width:44rem;table-layout:fixed;border-collapse:collapse;font-size:.9rem}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.4rem .5rem;border:1px solid var(--line);text-align:start;vertical-align:top;font-weight:400}
article th:nth-child(1){width:25%}article th:nth-child(2){width:16.5%}article th:nth-child(3){width:19%}article th:nth-child(5){width:16%}thead th,tbody th{font-weight:600}thead th,td:nth-child(2){overflow-wrap:normal}tbody th small{font-weight:400}
q{font-family:Georgia,serif;font-style:italic}
.agrees td:nth-child(2){color:var(--yes);font-weight:600}.conflicts td:nth-child(2){color:var(--no);font-weight:600}.partial td:nth-child(2){color:var(--half);font-weight:600}.silent td,.unread td{color:var(--soft)}
.logo{max-height:4rem;max-width:16rem}.house{font-weight:600}.seal dd{font-family:ui-monospace,monospace}footer{border-top:1px solid var(--line);color:var(--soft);margin-top:2rem}
a{color:var(--link)}a:focus-visible{outline:2px solid;outline-offset:2px}
@page{size:A4;margin:16mm 14mm}
@media screen and (max-width:40rem){dl>div{display:block;margin-bottom:.4rem}.summary>div{display:flex;margin:0}.wide table{display:block;min-width:0}.wide thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.wide tbody,.wide tr,.wide th:nth-child(n),.wide td{display:block;width:auto;border:0;padding:.1rem 0}.wide tr{border-top:1px solid var(--line);padding:.5rem 0}article .silent td:nth-child(3),article .silent td:nth-child(4),article .unread td:nth-child(3),article .unread td:nth-child(4){display:none}.wide td::before{color:var(--soft);font-weight:400;font-style:normal}article td:nth-child(3)::before{content:var(--value)}article td:nth-child(5)::before{content:var(--origin)}section>.wide td:nth-child(1){float:inline-start;margin-inline-end:.4rem}section>.wide td:nth-child(3)::before{content:var(--standing)}}
@media print{:root{--ground:#fff;--ink:#000;--soft:#444;--line:#999;--link:#000;--yes:#000;--no:#000;--half:#000}body{font-size:10pt}main{max-width:none;padding:0}.wide{overflow:visible}table{min-width:0;font-size:8.5pt}thead{display:table-header-group}tr,h2,h3{break-inside:avoid}h2,h3{break-after:avoid}}
`;
