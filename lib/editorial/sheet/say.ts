import type { LanguageId } from "../../engine/article.ts";
import { formatTime } from "./format-time.ts";
import { groupNumbers } from "./group-numbers.ts";
import { isolated } from "./isolated.ts";
import type { Sheet, SheetFact, SheetOrigin, SheetRow, SheetSource } from "./sheet.ts";
import type { LiveLink, SheetSeal } from "./sheet-document.ts";
import { fill, SHEET_WORDS, type SheetWords } from "./words.ts";

/** A line of a fact: what it says and the plain text of it. */
export interface Line {
  readonly label: string;
  readonly text: string;
}

/** What a row says, as plain text, for every format that people read. */
export interface RowWords {
  readonly outlet: string;
  readonly stance: string;
  readonly value: string;
  /** Each stretch by itself. */
  readonly words: readonly string[];
  readonly place: string;
  readonly published: string;
  readonly retrieved: string;
  readonly url: string | null;
  readonly origin: string;
  readonly credit: string;
  readonly speaker: string;
  readonly source: SheetSource;
}

/** Writes the sheet's plain-text sentences, in the sheet's language. What it returns is not yet escaped for any format. */
export interface SheetVoice {
  readonly language: LanguageId;
  readonly words: SheetWords;
  /** When it was made, by whom, from how many outlets and origins. */
  readonly heading: readonly string[];
  readonly summary: readonly Line[];
  state(fact: SheetFact): string;
  /** The value that stands, or that nobody decided. */
  standing(fact: SheetFact): string;
  /** The title of the primary document, with its link; blank where there is none. */
  document(fact: SheetFact): string;
  /** How many outlets and independent origins report it. */
  counted(fact: SheetFact): string;
  lines(fact: SheetFact): readonly Line[];
  row(row: SheetRow): RowWords;
  published(source: SheetSource): string;
  retrieved(source: SheetSource): string;
  origin(source: SheetSource): string;
  /** Which facts each silent source says nothing of, or that there is none. */
  readonly silences: readonly Line[];
  /** That it is read under a link, until when; nothing for a file. */
  live(live: LiveLink | undefined): string;
  /** By what the desk knows the sheet again; nothing for a sheet that has not left the house. */
  seal(seal: SheetSeal | null): readonly Line[];
}

/** The voice of one sheet. */
export function voiceOf(sheet: Sheet): SheetVoice {
  const words = SHEET_WORDS[sheet.language];
  const day = remember((iso) => formatTime(iso, sheet.language, sheet.timeZone));
  const state = (fact: Pick<SheetFact, "state" | "verdict">) => stateWords(fact, words);
  const published = (source: SheetSource) =>
    source.publishedAt === null ? words.undated : day(source.publishedAt);
  const retrieved = (source: SheetSource) => day(source.retrievedAt);
  const origin = (source: SheetSource) => originWords(source.origins, words);
  const standing = (fact: SheetFact) => standingWords(fact, words);
  return {
    language: sheet.language,
    words,
    heading: headingOf(sheet, words, day(sheet.madeAt)),
    summary: sheet.summary.map((line) => ({
      label: state({ ...line, verdict: isOpen(line.state) ? null : line.state }),
      text: String(line.facts),
    })),
    state,
    document: documentWords,
    standing,
    counted: (fact) => counted(fact, words),
    lines: (fact) => linesOf(fact, sheet, words, day),
    row(row) {
      const source = sheet.sources[row.source - 1];
      if (source === undefined) throw new RangeError(`the sheet has no source ${row.source}`);
      return {
        ...rowWords(row, source, words),
        published: published(source),
        retrieved: retrieved(source),
        origin: origin(source),
      };
    },
    published,
    retrieved,
    origin,
    silences: sheet.silences.map(({ source, facts }) => ({
      label: `${isolated(sheet.sources[source - 1]?.outlet ?? "")} (${source})`,
      text: fill(words.silences.facts, { numbers: groupNumbers(facts) }),
    })),
    live: (live) =>
      live === undefined ? "" : fill(words.live, { at: day(sheet.madeAt), until: day(live.until) }),
    seal: (seal) =>
      seal === null
        ? []
        : [
            { label: words.seal.identifier, text: seal.code },
            { label: words.seal.hash, text: seal.contentSha256 },
          ],
  };
}

/** The same few moments are told on thousands of rows, and telling one takes a tenth of a millisecond. */
function remember(tell: (iso: string) => string): (iso: string) => string {
  const told = new Map<string, string>();
  return (iso) => {
    const known = told.get(iso) ?? tell(iso);
    told.set(iso, known);
    return known;
  };
}

function headingOf(sheet: Sheet, words: SheetWords, at: string): readonly string[] {
  return [
    fill(sheet.madeBy.trim() === "" ? words.made : words.madeBy, {
      at,
      by: isolated(sheet.madeBy),
    }),
    counted(sheet, words),
    ...(sheet.scope.facts === sheet.scope.of
      ? []
      : [fill(words.part, { n: String(sheet.scope.facts), of: String(sheet.scope.of) })]),
  ];
}

function isOpen(state: SheetFact["state"]): state is SheetFact["status"] {
  return state === "conflict" || state === "partial" || state === "single" || state === "agree";
}

function stateWords({ state }: Pick<SheetFact, "state">, words: SheetWords): string {
  const name = words.states[state];
  return isOpen(state) ? fill(words.undecided, { state: name }) : name;
}

function standingWords(fact: SheetFact, words: SheetWords): string {
  if (fact.standing.length === 0) return words.notDecided;
  const values = fact.standing.join(" / ");
  return fact.standing.length > 1 ? fill(words.bothSides, { values }) : values;
}

/** "5 outlets, 3 independent origins". */
function counted(
  { outlets, independentOrigins }: Pick<SheetFact, "outlets" | "independentOrigins">,
  words: SheetWords,
): string {
  const count = (n: number, one: string, more: string) =>
    n === 1 ? one : fill(more, { n: String(n) });
  return fill(words.counted, {
    outlets: count(outlets, words.outletsOne, words.outlets),
    origins: count(independentOrigins, words.originsOne, words.origins),
  });
}

function linesOf(
  fact: SheetFact,
  sheet: Sheet,
  words: SheetWords,
  day: (iso: string) => string,
): readonly Line[] {
  const { labels } = words;
  const { decision, reopened } = fact;
  const silent = fact.rows.filter(({ stance }) => stance === "silent");
  return [
    line(labels.standing, standingWords(fact, words)),
    line(fact.verdict === null ? labels.state : labels.verdict, stateWords(fact, words)),
    line(labels.qualification, fact.qualification),
    line(labels.difference, fact.difference === null ? null : words.differences[fact.difference]),
    line(labels.reason, fact.reason),
    line(labels.document, documentWords(fact)),
    line(
      labels.decision,
      decision === null
        ? null
        : fill(words.decidedBy, { by: isolated(decision.by), at: day(decision.at) }),
    ),
    line(
      labels.reopened,
      reopened === null
        ? null
        : fill(words.reopened, { at: day(reopened.at), cause: reopened.cause }),
    ),
    line(labels.withdrawn, fact.withdrawn ? words.withdrawn : null),
    line(labels.finding, fact.finding),
    line(labels.corroboration, counted(fact, words)),
    line(
      labels.silent,
      silent.map(({ source }) => isolated(sheet.sources[source - 1]?.outlet ?? "")).join(", "),
    ),
  ].flat();
}

function documentWords({ document }: SheetFact): string {
  if (document === undefined) return "";
  const { title, url } = document;
  return url === null ? title : `${isolated(title)} (${url})`;
}

function line(label: string, text: string | null): readonly Line[] {
  return text === null || text === "" ? [] : [{ label, text }];
}

function rowWords(
  row: SheetRow,
  source: SheetSource,
  words: SheetWords,
): Omit<RowWords, "published" | "retrieved" | "origin"> {
  const spans = row.evidence.map(({ start, end }) => `${start}–${end}`).join(", ");
  return {
    outlet: source.outlet,
    stance: words.stances[row.stance],
    value: row.value ?? "",
    words: row.evidence.map(({ text }) => text),
    place: spans === "" ? "" : fill(words.characters, { spans }),
    url: source.url,
    credit: creditWords(source.origins),
    speaker: row.speaker?.name ?? "",
    source,
  };
}

function originWords(origins: readonly SheetOrigin[], words: SheetWords): string {
  const names = origins.map(({ name, kind }) => {
    if (kind === "own") return words.ownReporting;
    if (kind === "unstated") return words.unstatedOrigin;
    return `${isolated(name)} (${words.originKinds[kind]})`;
  });
  return names.length === 0 ? words.unstatedOrigin : [...new Set(names)].join(", ");
}

function creditWords(origins: readonly SheetOrigin[]): string {
  return [...new Set(origins.flatMap(({ credit }) => credit?.text ?? []))].join("; ");
}
