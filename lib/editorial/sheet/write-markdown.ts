import { oneLine } from "./one-line.ts";
import { type Progress, UNTOLD, writeEach } from "./progress.ts";
import type { RowWords, SheetVoice } from "./say.ts";
import { voiceOf } from "./say.ts";
import type { SheetFact, SheetSource } from "./sheet.ts";
import type { SheetDocument } from "./sheet-document.ts";

/** The sheet as Markdown (CommonMark with the tables of GitHub). No text of an article or a person becomes markup. */
export function writeMarkdown(
  { sheet, seal, house }: SheetDocument,
  progress: Progress = UNTOLD,
): string {
  const voice = voiceOf(sheet);
  const { words } = voice;
  return `${[
    `# ${escapeMarkdown(sheet.title)}`,
    ...(house.name === "" ? [] : [escapeMarkdown(house.name)]),
    `**${words.kicker}** · ${voice.heading.map(escapeMarkdown).join(" · ")}`,
    ...(sheet.restated ? [`> **${words.restated}**`] : []),
    `## ${words.summary}`,
    summaryOf(voice),
    ...sheet.sections.flatMap(({ kind, facts }) => [
      `## ${words.sections[kind].title} (${facts.length})`,
      facts.length === 0 ? words.sections[kind].none : words.sections[kind].note,
      ...(sheet.choice.level === "page"
        ? writeBriefs(facts, voice, progress)
        : writeEach(facts, (fact) => writeFact(fact, voice), progress).flat()),
    ]),
    `## ${words.silences.title}`,
    voice.silences.length === 0 ? words.silences.none : words.silences.note,
    ...(voice.silences.length === 0 ? [] : [listOf(voice.silences)]),
    `## ${words.sources}`,
    sheet.sources.map((source) => writeSource(source, voice)).join("\n"),
    `## ${words.methodTitle}`,
    words.method.map((sentence) => `- ${sentence}`).join("\n"),
    ...(seal === null ? [] : [`## ${words.seal.title}`, listOf(voice.seal(seal)), words.seal.note]),
    ...(house.footer === "" ? [] : ["---", escapeMarkdown(house.footer)]),
  ].join("\n\n")}\n`;
}

/**
 * One line of plain text that a Markdown reader shows as it is: marks are escaped, a tag cannot begin, an address does not
 * become a link by itself, and a line break becomes a space.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(ENTITY, "&amp;")
    .replace(/[\\`*_[\]|~#$^{}]/g, "\\$&")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/:\/\//g, "\\://")
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/@/g, "&#64;");
}

/** An ampersand that would begin a character reference. */
const ENTITY = /&(?=#?\w+;)/g;

function listOf(lines: SheetVoice["summary"]): string {
  return lines.map(({ label, text }) => `- ${escapeMarkdown(label)}: ${text}`).join("\n");
}

function writeBriefs(
  facts: readonly SheetFact[],
  voice: SheetVoice,
  progress: Progress,
): readonly string[] {
  if (facts.length === 0) return [];
  const { labels } = voice.words;
  const head = [
    labels.number,
    labels.question,
    labels.standing,
    labels.state,
    labels.corroboration,
  ];
  const write = (fact: SheetFact) => {
    const said = [fact.question, voice.standing(fact), voice.state(fact), voice.counted(fact)];
    return [String(fact.number), ...said.map(escapeMarkdown)];
  };
  const rows = writeEach(facts, write, progress);
  return [tableOf(head, rows)];
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function summaryOf({ summary, words }: SheetVoice): string {
  if (summary.length === 0) return words.noFacts;
  return summary.map(({ label, text }) => `- ${label}: ${text}`).join("\n");
}

function writeFact(fact: SheetFact, voice: SheetVoice): readonly string[] {
  const { labels } = voice.words;
  const head = [
    labels.outlet,
    labels.stance,
    labels.value,
    labels.words,
    labels.place,
    labels.published,
    labels.retrieved,
    labels.link,
    labels.origin,
    labels.credit,
    labels.speaker,
  ];
  return [
    `### ${fact.number}. ${escapeMarkdown(fact.question)}`,
    voice
      .lines(fact)
      .map(({ label, text }) => `- **${label}:** ${escapeMarkdown(text)}`)
      .join("\n"),
    tableOf(
      head,
      fact.rows.map((row) => cellsOf(voice.row(row), voice)),
    ),
  ];
}

function cellsOf(row: RowWords, { words }: SheetVoice): readonly string[] {
  return [
    `${escapeMarkdown(row.outlet)} (${row.source.number})`,
    row.stance,
    escapeMarkdown(row.value),
    row.words.map((stretch) => `“${escapeMarkdown(stretch)}”`).join(" … "),
    row.place,
    escapeMarkdown(row.published),
    escapeMarkdown(row.retrieved),
    row.url === null ? words.noLink : `[${words.openLink}](${markdownAddress(row.url)})`,
    escapeMarkdown(row.origin),
    row.credit === "" ? "" : `“${escapeMarkdown(row.credit)}”`,
    escapeMarkdown(row.speaker),
  ];
}

function writeSource(source: SheetSource, voice: SheetVoice): string {
  const { words } = voice;
  const title = source.title === null ? "" : `, “${escapeMarkdown(source.title)}”`;
  const link =
    source.url === null
      ? words.noLink
      : `[${escapeMarkdown(source.url)}](${markdownAddress(source.url)})`;
  const details = [
    escapeMarkdown(voice.published(source)),
    `${words.labels.retrieved} ${escapeMarkdown(voice.retrieved(source))}`,
    words.languages[source.language],
    escapeMarkdown(voice.origin(source)),
    link,
    ...(source.restated ? [words.restatedMark] : []),
    ...(source.failure === null ? [] : [escapeMarkdown(source.failure)]),
  ];
  return `${source.number}. ${escapeMarkdown(source.outlet)}${title} (${details.join("; ")})`;
}

/** A checked web address as a link's target: what would end the link or the table's cell is percent-encoded. */
function markdownAddress(address: string): string {
  return address
    .replace(/[()<>[\]\\|"'`^\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(ENTITY, "&amp;");
}
