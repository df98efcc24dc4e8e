import { oneLine } from "./one-line.ts";
import { type Progress, UNTOLD, writeEach } from "./progress.ts";
import { quoted } from "./quoted.ts";
import { type RowWords, type SheetVoice, voiceOf } from "./say.ts";
import type { SheetFact, SheetRow } from "./sheet.ts";
import type { SheetDocument } from "./sheet-document.ts";
import { escapeHtml } from "./write-html.ts";

/**
 * The sheet as a piece of HTML for a page of somebody else's: no script, no picture, nothing that is loaded, no class and no id
 * that could meet the page's own, and no style, which the page's policy might refuse; headings from the second level on. No text of an article or a person becomes markup.
 */
export function writeFragment(
  { sheet, seal, house }: SheetDocument,
  progress: Progress = UNTOLD,
): string {
  const voice = voiceOf(sheet);
  const { words } = voice;
  const facts = sheet.sections.flatMap((section) => section.facts);
  const brief = sheet.choice.level === "page";
  const lines = [
    `<section lang="${sheet.language}">`,
    `<h2 dir="auto">${escapeHtml(sheet.title)}</h2>`,
    `<p>${[words.kicker, ...voice.heading].map(escapeHtml).join(" · ")}</p>`,
    sheet.restated ? `<p><strong>${escapeHtml(words.restated)}</strong></p>` : "",
    facts.length === 0 ? `<p>${escapeHtml(words.noFacts)}</p>` : "",
    ...writeEach(facts, (fact) => (brief ? writeBrief : writeFact)(fact, voice), progress),
    writeFoot([
      house.name,
      ...voice.seal(seal).map(({ label, text }) => `${label}: ${text}`),
      house.footer,
    ]),
    "</section>",
  ];
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

/** One fact with its sources as plain text: a line each for what is said of it, then one for every report. */
export function writeFactText({ sheet, house }: SheetDocument): string {
  const voice = voiceOf(sheet);
  const facts = sheet.sections.flatMap((section) => section.facts);
  const lines = facts.flatMap((fact) => [
    fact.question,
    ...voice.lines(fact).map(({ label, text }) => `${label}: ${text}`),
    "",
    ...reportsOf(fact).map((row) => `- ${saidBy(voice.row(row))}`),
    "",
  ]);
  const { kicker, restated } = voice.words;
  const from = [house.name, kicker, sheet.title, ...voice.heading].filter((part) => part !== "");
  const foot = [...(sheet.restated ? [restated] : []), from.join(" · ")];
  return `${[...lines, ...foot].map(oneLine).join("\n")}\n`;
}

function writeBrief(fact: SheetFact, voice: SheetVoice): string {
  const said = [voice.standing(fact), voice.state(fact), voice.counted(fact)];
  return `<p dir="auto"><strong>${escapeHtml(fact.question)}</strong> ${said.map((part) => `<bdi>${escapeHtml(part)}</bdi>`).join(" · ")}</p>`;
}

function writeFact(fact: SheetFact, voice: SheetVoice): string {
  const lines = voice
    .lines(fact)
    .map(
      ({ label, text }) => `<dt>${escapeHtml(label)}</dt>\n<dd dir="auto">${escapeHtml(text)}</dd>`,
    );
  const reports = reportsOf(fact).map((row) => writeReport(voice.row(row), voice));
  return [
    "<article>",
    `<h3 dir="auto">${escapeHtml(fact.question)}</h3>`,
    "<dl>",
    ...lines,
    "</dl>",
    ...(reports.length === 0 ? [] : ["<ul>", ...reports, "</ul>"]),
    "</article>",
  ].join("\n");
}

/** Who is silent stands in a line of its own. */
function reportsOf({ rows }: SheetFact): readonly SheetRow[] {
  return rows.filter(({ stance }) => stance !== "silent" && stance !== "unread");
}

function writeReport(row: RowWords, { words }: SheetVoice): string {
  const quotations = row.words.map(
    (stretch) => `<q lang="${row.source.language}" dir="auto">${escapeHtml(stretch)}</q>`,
  );
  const link =
    row.url === null
      ? ""
      : ` <a href="${escapeHtml(row.url)}" rel="noreferrer">${escapeHtml(words.openLink)}</a>`;
  const said = [row.stance, row.value].filter((part) => part !== "").map(escapeHtml);
  const about = [row.speaker, row.published, row.origin].filter((part) => part !== "");
  return `<li><strong><bdi>${escapeHtml(row.outlet)}</bdi></strong>: <bdi>${said.join(", ")}</bdi>. ${quotations.join(" … ")} <small>(${about.map((part) => `<bdi>${escapeHtml(part)}</bdi>`).join("; ")})</small>${link}</li>`;
}

/** The same report as text: the outlet, its stance and value, its words, and where they are to be read. */
function saidBy(row: RowWords): string {
  const said = [row.stance, row.value].filter((part) => part !== "").join(", ");
  const words = row.words.map((stretch) => quoted(stretch)).join(" … ");
  const about = [row.speaker, row.published, row.origin].filter((part) => part !== "").join("; ");
  return [`${row.outlet}: ${said}.`, words, `(${about})`, row.url ?? ""]
    .filter((part) => part !== "")
    .join(" ");
}

function writeFoot(lines: readonly string[]): string {
  const said = lines.filter((line) => line !== "").map((line) => `<bdi>${escapeHtml(line)}</bdi>`);
  return said.length === 0 ? "" : `<p><small>${said.join("<br>")}</small></p>`;
}
