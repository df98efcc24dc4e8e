import type { Span } from "../../text/span.ts";
import type { Atom } from "../quote/atom.ts";
import { matchPhrase } from "../quote/phrases.ts";
import type { CompiledCredits, Newsroom } from "./compile-credits.ts";
import { isOwnOutlet } from "./own-outlet.ts";

/** What credits are read from: the words of a document, its lexicon, and the outlet that it stands in. */
export interface CreditReading {
  readonly atoms: readonly Atom[];
  readonly text: string;
  readonly credits: CompiledCredits;
  readonly outlet: string;
  /** The last word of the outlet's folded name. */
  readonly ownWord: string;
}

/** A credited name with its span; `to` is the atom after it. */
export interface Source {
  readonly name: string;
  readonly kind: "agency" | "outlet" | "official";
  readonly known: boolean;
  readonly span: Span;
  readonly to: number;
}

/**
 * Which names count that no lexicon knows: any with a capital, those that look like a newsroom's or are the outlet's
 * own, or none.
 */
export type Unknown = "any" | "newsroom" | "none";

/** The newsroom known by name that begins at `at`, longest name first, or null. */
export function knownNewsroom({ atoms, text, credits }: CreditReading, at: number): Source | null {
  const length = matchPhrase(atoms, at, credits.newsroomNames);
  const first = atoms[at];
  const last = atoms[at + length - 1];
  if (length === 0 || first === undefined || last === undefined) return null;
  let key = first.folded;
  for (let next = at + 1; next < at + length; next += 1) key += ` ${atoms[next]?.folded}`;
  const newsroom = credits.newsrooms.get(key);
  const written = text.slice(first.start, last.end);
  if (newsroom === undefined || !writtenRight(written, newsroom, first)) return null;
  const { name, kind } = newsroom;
  return { name, kind, known: true, span: { start: first.start, end: last.end }, to: at + length };
}

function writtenRight(written: string, newsroom: Newsroom, first: Atom): boolean {
  if (newsroom.capitals) return written === written.toUpperCase();
  return first.capital || newsroom.name === written || written.includes(".");
}

/** Words of a credited name at most. */
const NAME_WORDS_MAX = 5;
const FILLERS_MAX = 6;

/** The name at `from`, after fillers ("laman", "kantor berita"): a known newsroom, or one that `unknown` admits. */
export function readSource(reading: CreditReading, from: number, unknown: Unknown): Source | null {
  const { atoms, credits } = reading;
  let at = from;
  let agency = false;
  let filled = false;
  for (let skipped = 0; skipped < FILLERS_MAX; skipped += 1) {
    const here = knownNewsroom(reading, at);
    if (here !== null) return here;
    if (matchPhrase(atoms, at, credits.agencyFillers) > 0) agency = true;
    const length = credits.links.has(atoms[at]?.folded ?? "")
      ? 1
      : matchPhrase(atoms, at, credits.fillers);
    const comma = filled && atoms[at]?.folded === "," ? 1 : 0;
    if (
      length + comma === 0 ||
      (length > 0 && atoms[at]?.capital === true && !opensFiller(atoms, at, length))
    )
      break;
    filled = true;
    at += length + comma;
  }
  const known = knownNewsroom(reading, at);
  if (known !== null) return known;
  return unknown === "none" && !agency
    ? null
    : unknownName(reading, at, agency, unknown === "newsroom" && !agency);
}

/** "Kantor berita X" may open with a capital; "Rusia Today" is a name, "Rusia, Tass" is not. */
function opensFiller(atoms: readonly Atom[], at: number, length: number): boolean {
  return atoms[at + length]?.capital !== true || atoms[at + length]?.kind !== "word" || length > 1;
}

function unknownName(
  reading: CreditReading,
  at: number,
  agency: boolean,
  newsroomOnly: boolean,
): Source | null {
  const { atoms, text, credits, outlet } = reading;
  const to = nameEnd(reading, at);
  const first = atoms[at];
  const last = atoms[to - 1];
  if (to === at || first === undefined || last === undefined) return null;
  const span = { start: first.start, end: last.end };
  const name = text.slice(span.start, span.end);
  const looksLike =
    credits.newsroomWords.has(first.folded) || credits.newsroomWords.has(last.folded);
  if (newsroomOnly && !(looksLike && to - at > 1) && !isOwnOutlet(name, outlet, true)) return null;
  let official = false;
  for (let next = at; next < to; next += 1)
    official ||= credits.officialWords.has(atoms[next]?.folded ?? "");
  const kind = official ? "official" : agency ? "agency" : "outlet";
  return { name, kind, known: false, span, to };
}

/** The atom after the capitalised words at `at`; an "of" between two of them belongs to the name. */
function nameEnd({ atoms, text, credits }: CreditReading, at: number): number {
  let to = at;
  while (to < atoms.length && to - at < NAME_WORDS_MAX) {
    const atom = atoms[to];
    if (atom?.kind !== "word" || !(atom.capital || isDomain(atom) || joinsName(atoms, at, to)))
      break;
    if (credits.notNames.has(atom.folded) || STARTS_WITH_NUMBER.test(atom.folded)) break;
    if (to > at && text.slice(atoms[to - 1]?.end, atom.start).includes("\n")) break;
    to += 1;
  }
  return to;
}

const STARTS_WITH_NUMBER = /^\p{N}/u;
const DOMAIN_ENDING = /\.(?:com|id|net|org)$/u;

function joinsName(atoms: readonly Atom[], from: number, at: number): boolean {
  return at > from && atoms[at]?.folded === "of" && atoms[at + 1]?.capital === true;
}

function isDomain(atom: Atom): boolean {
  return DOMAIN_ENDING.test(atom.folded) || atom.folded.startsWith("@");
}
