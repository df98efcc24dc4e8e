import { oneLine } from "./one-line.ts";
import { type Progress, UNTOLD, writeEach } from "./progress.ts";
import type { RowWords, SheetVoice } from "./say.ts";
import { voiceOf } from "./say.ts";
import type { Sheet, SheetFact, SheetSource } from "./sheet.ts";
import type { HouseStyle, SheetDocument } from "./sheet-document.ts";
import { SHEET_STYLE } from "./sheet-style.ts";

/**
 * Only the sheet's own style and the house's logo count: no script, no form, no request, whatever a text might smuggle in.
 * 'unsafe-inline' allows the style element of this one file; there is nothing else for it to allow.
 */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** What is read under a link is for who has the link. */
const ROBOTS = `\n<meta name="robots" content="noindex, nofollow">`;

/** The sheet as one HTML file that needs no network and runs no script. No text of an article or a person becomes markup. */
export function writeHtml(
  { sheet, seal, house, live }: SheetDocument,
  progress: Progress = UNTOLD,
): string {
  const voice = voiceOf(sheet);
  const { words } = voice;
  return `<!doctype html>
<html lang="${sheet.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">${live === undefined ? "" : ROBOTS}
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(`${sheet.title} – ${words.kicker}`)}</title>
<style>${SHEET_STYLE}</style>
</head>
<body>
<main>
<header>
${writeHouse(house)}
<p class="kicker">${escapeHtml(words.kicker)}</p>
<h1 dir="auto">${escapeHtml(sheet.title)}</h1>
<p>${voice.heading.map(escapeHtml).join(" · ")}</p>${live === undefined ? "" : `\n<p class="live">${escapeHtml(voice.live(live))}</p>`}
${sheet.restated ? `<p class="restated">${escapeHtml(words.restated)}</p>` : ""}
</header>
<section>
<h2>${escapeHtml(words.summary)}</h2>
${writeSummary(voice)}
</section>
${sheet.sections.map((section) => writeSection(section, sheet, voice, progress)).join("\n")}
${writeSilences(voice)}
<section>
<h2>${escapeHtml(words.sources)}</h2>
<ol class="sources">
${sheet.sources.map((source) => writeSource(source, voice)).join("\n")}
</ol>
</section>
<section>
<h2>${escapeHtml(words.methodTitle)}</h2>
<ul>
${words.method.map((sentence) => `<li>${escapeHtml(sentence)}</li>`).join("\n")}
</ul>
</section>
${writeSeal(voice.seal(seal), words)}
${house.footer === "" ? "" : `<footer><p dir="auto">${escapeHtml(house.footer)}</p></footer>`}
</main>
</body>
</html>
`;
}

/** Text as HTML shows it, in an element and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return oneLine(text).replace(/[&<>"'`]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

function writeHouse({ name, logo }: HouseStyle): string {
  const picture =
    logo === null
      ? ""
      : `<img class="logo" alt="${escapeHtml(name)}" src="data:${logo.mediaType};base64,${escapeHtml(logo.base64)}">`;
  return name === "" && logo === null
    ? ""
    : `<p class="house">${picture}<bdi>${logo === null ? escapeHtml(name) : ""}</bdi></p>`;
}

function writeSilences({ silences, words }: SheetVoice): string {
  const { title, note, none } = words.silences;
  const items = silences.map(
    ({ label, text }) => `<li><bdi>${escapeHtml(label)}</bdi>: ${escapeHtml(text)}</li>`,
  );
  return `<section class="silences">
<h2>${escapeHtml(title)}</h2>
<p class="note">${escapeHtml(items.length === 0 ? none : note)}</p>
${items.length === 0 ? "" : `<ul>${items.join("\n")}</ul>`}
</section>`;
}

function writeSeal(lines: SheetVoice["summary"], words: SheetVoice["words"]): string {
  if (lines.length === 0) return "";
  const items = lines.map(
    ({ label, text }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd></div>`,
  );
  return `<section class="seal">
<h2>${escapeHtml(words.seal.title)}</h2>
<dl>${items.join("")}</dl>
<p class="note">${escapeHtml(words.seal.note)}</p>
</section>`;
}

function writeSummary({ summary, words }: SheetVoice): string {
  if (summary.length === 0) return `<p>${escapeHtml(words.noFacts)}</p>`;
  const items = summary.map(
    ({ label, text }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd></div>`,
  );
  return `<dl class="summary">${items.join("")}</dl>`;
}

function writeSection(
  { kind, facts }: Sheet["sections"][number],
  { choice }: Sheet,
  voice: SheetVoice,
  progress: Progress,
): string {
  const section = voice.words.sections[kind];
  return `<section class="${kind}">
<h2>${escapeHtml(section.title)} (${facts.length})</h2>
<p class="note">${escapeHtml(facts.length === 0 ? section.none : section.note)}</p>
${choice.level === "page" ? writeBriefs(facts, voice, progress) : writeEach(facts, (fact) => writeFact(fact, voice), progress).join("\n")}
</section>`;
}

/** The facts of a section as one table, a row each. */
function writeBriefs(facts: readonly SheetFact[], voice: SheetVoice, progress: Progress): string {
  if (facts.length === 0) return "";
  const { labels } = voice.words;
  const head = [
    labels.number,
    labels.question,
    labels.standing,
    labels.state,
    labels.corroboration,
  ];
  const write = (fact: SheetFact) => {
    const cells = [voice.standing(fact), voice.state(fact), voice.counted(fact)];
    return `<tr><td>${fact.number}</td><th scope="row">${escapeHtml(fact.question)}</th>${cells.map((cell) => `<td><bdi>${escapeHtml(cell)}</bdi></td>`).join("")}</tr>`;
  };
  const rows = writeEach(facts, write, progress);
  return `<div class="wide">
<table>
<thead><tr>${head.map((label) => `<th scope="col">${escapeHtml(label)}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</div>`;
}

function writeFact(fact: SheetFact, voice: SheetVoice): string {
  const { labels } = voice.words;
  const lines = voice
    .lines(fact)
    .map(
      ({ label, text }) =>
        `<div><dt>${escapeHtml(label)}</dt><dd dir="auto">${escapeHtml(text)}</dd></div>`,
    );
  const head = [labels.outlet, labels.stance, labels.value, labels.words, labels.origin];
  return `<article id="fact-${fact.number}">
<h3>${fact.number}. ${escapeHtml(fact.question)}</h3>
<dl>${lines.join("\n")}</dl>
<div class="wide">
<table>
<caption>${escapeHtml(fact.question)}</caption>
<thead><tr>${head.map((label) => `<th scope="col">${escapeHtml(label)}</th>`).join("")}</tr></thead>
<tbody>
${fact.rows.map((row) => writeRow(voice.row(row), row.stance, voice)).join("\n")}
</tbody>
</table>
</div>
</article>`;
}

function writeRow(row: RowWords, stance: string, { words }: SheetVoice): string {
  const { labels } = words;
  const { source } = row;
  const quotations = row.words.map(
    (stretch) => `<q lang="${source.language}" dir="auto">${escapeHtml(stretch)}</q>`,
  );
  const link =
    row.url === null
      ? escapeHtml(words.noLink)
      : `<a href="${escapeHtml(row.url)}" rel="noreferrer">${escapeHtml(words.openLink)}</a>`;
  const speaker =
    row.speaker === ""
      ? ""
      : `<br>${escapeHtml(labels.speaker)}: <bdi>${escapeHtml(row.speaker)}</bdi>`;
  const credit =
    row.credit === ""
      ? ""
      : `<br><q lang="${source.language}" dir="auto">${escapeHtml(row.credit)}</q>`;
  return `<tr class="${stance}">
<th scope="row"><bdi>${escapeHtml(row.outlet)}</bdi> <a href="#source-${source.number}">(${source.number})</a><br><small>${escapeHtml(row.published)} · ${escapeHtml(labels.retrieved)} ${escapeHtml(row.retrieved)} · ${link}</small></th>
<td>${escapeHtml(row.stance)}</td>
<td><bdi>${escapeHtml(row.value)}</bdi></td>
<td>${quotations.join(" … ")}${row.place === "" ? "" : `<br><small>${escapeHtml(row.place)}</small>`}${speaker}</td>
<td><bdi>${escapeHtml(row.origin)}</bdi>${credit}</td>
</tr>`;
}

function writeSource(source: SheetSource, voice: SheetVoice): string {
  const { words } = voice;
  const title =
    source.title === null
      ? ""
      : `, <cite lang="${source.language}" dir="auto">${escapeHtml(source.title)}</cite>`;
  const link =
    source.url === null
      ? escapeHtml(words.noLink)
      : `<a href="${escapeHtml(source.url)}" rel="noreferrer">${escapeHtml(source.url)}</a>`;
  const details = [
    escapeHtml(voice.published(source)),
    `${escapeHtml(words.labels.retrieved)} ${escapeHtml(voice.retrieved(source))}`,
    escapeHtml(words.languages[source.language]),
    `<bdi>${escapeHtml(voice.origin(source))}</bdi>`,
    link,
    ...(source.restated ? [escapeHtml(words.restatedMark)] : []),
    ...(source.failure === null ? [] : [escapeHtml(source.failure)]),
  ];
  return `<li id="source-${source.number}"><b><bdi>${escapeHtml(source.outlet)}</bdi></b>${title} – ${details.join("; ")}</li>`;
}
