import type { Span } from "../../text/span.ts";
import type { Atom } from "../quote/atom.ts";
import { matchPhrase } from "../quote/phrases.ts";
import type { CompiledCredits, Newsroom } from "./compile-credits.ts";

/** A credited name with its span; `to` is the atom after it. */
export interface Source {
  readonly name: string;
  readonly kind: "agency" | "outlet" | "official";
  readonly known: boolean;
  readonly span: Span;
  readonly to: number;
}

/** The newsroom known by name that begins at `at`, longest name first, or null. */
export function knownNewsroom(
  atoms: readonly Atom[],
  at: number,
  text: string,
  credits: CompiledCredits,
): Source | null {
  const length = matchPhrase(atoms, at, credits.newsroomNames);
  const first = atoms[at];
  const last = atoms[at + length - 1];
  if (length === 0 || first === undefined || last === undefined) return null;
  const key = atoms
    .slice(at, at + length)
    .map((atom) => atom.folded)
    .join(" ");
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

/**
 * The name at `at`, after fillers ("laman", "kantor berita"): a known newsroom, or with `unknown` any capitalised name.
 */
export function readSource(
  atoms: readonly Atom[],
  from: number,
  text: string,
  credits: CompiledCredits,
  unknown: boolean,
): Source | null {
  let at = from;
  let agency = false;
  let filled = false;
  for (let skipped = 0; skipped < FILLERS_MAX; skipped += 1) {
    const here = knownNewsroom(atoms, at, text, credits);
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
  const known = knownNewsroom(atoms, at, text, credits);
  if (known !== null) return known;
  return unknown || agency ? unknownName(atoms, at, text, credits, agency) : null;
}

/** "Kantor berita X" may open with a capital; "Rusia Today" is a name, "Rusia, Tass" is not. */
function opensFiller(atoms: readonly Atom[], at: number, length: number): boolean {
  return atoms[at + length]?.capital !== true || atoms[at + length]?.kind !== "word" || length > 1;
}

function unknownName(
  atoms: readonly Atom[],
  at: number,
  text: string,
  credits: CompiledCredits,
  agency: boolean,
): Source | null {
  let to = at;
  while (to < atoms.length && to - at < NAME_WORDS_MAX) {
    const atom = atoms[to];
    if (atom?.kind !== "word" || !(atom.capital || isDomain(atom))) break;
    if (credits.notNames.has(atom.folded) || /^\p{N}/u.test(atom.folded)) break;
    if (to > at && text.slice(atoms[to - 1]?.end, atom.start).includes("\n")) break;
    to += 1;
  }
  const first = atoms[at];
  const last = atoms[to - 1];
  if (to === at || first === undefined || last === undefined) return null;
  const official = atoms.slice(at, to).some((atom) => credits.officialWords.has(atom.folded));
  const kind = official ? "official" : agency ? "agency" : "outlet";
  const span = { start: first.start, end: last.end };
  return { name: text.slice(span.start, span.end), kind, known: false, span, to };
}

function isDomain(atom: Atom): boolean {
  return /\.(?:com|id|net|org)$/u.test(atom.folded) || atom.folded.startsWith("@");
}
