import type { CreditLexicon } from "../languages/language.ts";
import type { Document } from "../text/document.ts";
import { evidence } from "../text/span.ts";
import { type CompiledCredits, compileCredits } from "./credit/compile-credits.ts";
import { isOwnOutlet } from "./credit/own-outlet.ts";
import { knownNewsroom, readSource, type Source } from "./credit/read-source.ts";
import type { CreditMention } from "./mention.ts";
import type { Atom } from "./quote/atom.ts";
import { matchPhrase } from "./quote/phrases.ts";
import { readWords } from "./quote/read-words.ts";

interface Reading {
  readonly atoms: readonly Atom[];
  readonly text: string;
  readonly credits: CompiledCredits;
  readonly outlet: string;
}

/**
 * Finds what an article credits its report to: agencies, other outlets and offices ("dilansir dari", "(Reuters) -",
 * "X reported", "©"), and the outlet's own work ("told the Herald" in the Herald, a byline). Boilerplate is read too:
 * credits often stand there. A newsroom that is only spoken of is none. `outlet` is the article's own outlet. Spans
 * are the credited name's in `document.text`.
 */
export function findCredits(
  document: Document,
  lexicon: CreditLexicon,
  outlet: string,
): readonly CreditMention[] {
  const { text } = document;
  const reading: Reading = {
    atoms: readWords(document),
    text,
    credits: compileCredits(lexicon),
    outlet,
  };
  const found = new Map<number, CreditMention>();
  for (let at = 0; at < reading.atoms.length; at += 1) {
    for (const { source, ruleId } of creditsAt(reading, at)) {
      if (!found.has(source.span.start))
        found.set(source.span.start, creditOf(reading, source, ruleId));
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

interface Credit {
  readonly source: Source;
  readonly ruleId: string;
}

function creditOf({ text, outlet }: Reading, source: Source, ruleId: string): CreditMention {
  const own = ruleId === "credit-byline" || isOwnOutlet(source.name, outlet, !source.known);
  return {
    kind: "credit",
    ...evidence(text, source.span),
    name: own ? outlet : source.name,
    creditKind: own ? "own" : source.kind,
    ruleId,
  };
}

function creditsAt(reading: Reading, at: number): readonly Credit[] {
  const { atoms } = reading;
  const atom = atoms[at];
  if (atom === undefined) return [];
  if (atom.kind === "mark")
    return atom.folded === "(" ? bracketed(reading, at) : signed(reading, at);
  return (
    introduced(reading, at) ??
    labelled(reading, at) ??
    heard(reading, at) ??
    reporting(reading, at) ??
    []
  );
}

/** "dilansir dari X", "as reported by X", "dikuti dari X". */
function introduced(reading: Reading, at: number): readonly Credit[] | null {
  const { atoms, credits } = reading;
  const strong = matchPhrase(atoms, at, credits.introductions);
  const weak = strong > 0 ? 0 : matchPhrase(atoms, at, credits.weakIntroductions);
  const slip = strong + weak === 0 && isSlip(reading, at) ? 1 : 0;
  const length = strong + weak + slip;
  if (length === 0) return null;
  const linked = credits.links.has(atoms[at + length]?.folded ?? "");
  const source = readSource(
    atoms,
    at + length,
    reading.text,
    credits,
    weak === 0 && (linked || strong > 0),
  );
  if (source === null) return null;
  return listed(reading, source, slip > 0 ? "credit-introduced-slip" : "credit-introduced");
}

function isSlip({ atoms, credits }: Reading, at: number): boolean {
  return (
    credits.misspelt.has(atoms[at]?.folded ?? "") && credits.links.has(atoms[at + 1]?.folded ?? "")
  );
}

/** The source and those joined to it: "Reuters dan AFP", "AP/Reuters". */
function listed(reading: Reading, first: Source, ruleId: string): readonly Credit[] {
  const credits: Credit[] = [{ source: first, ruleId }];
  let to = first.to;
  while (JOINERS.has(reading.atoms[to]?.folded ?? "")) {
    const next = knownNewsroom(reading.atoms, to + 1, reading.text, reading.credits);
    if (next === null) break;
    credits.push({ source: next, ruleId });
    to = next.to;
  }
  return credits;
}

const JOINERS: ReadonlySet<string> = new Set(["/", ",", "and", "dan", "&", "serta"]);

/** "Sumber: X" · "Reporting by …": a label at the start of a line or bracket. */
function labelled(reading: Reading, at: number): readonly Credit[] | null {
  const { atoms, credits, text } = reading;
  if (!opensLine(reading, at)) return null;
  const label = matchPhrase(atoms, at, credits.labels);
  if (label > 0 && atoms[at + label]?.folded === ":") {
    const source = readSource(atoms, at + label + 1, text, credits, true);
    return source === null ? null : listed(reading, source, "credit-label");
  }
  const byline = matchPhrase(atoms, at, credits.bylines);
  if (byline === 0) return null;
  const after = atoms[at + byline];
  if (after === undefined || (after.folded !== ":" && !after.capital)) return null;
  const last = atoms[at + byline - 1];
  const span = { start: atoms[at]?.start ?? 0, end: last?.end ?? 0 };
  return [
    {
      source: { name: reading.outlet, kind: "outlet", known: true, span, to: at + byline },
      ruleId: "credit-byline",
    },
  ];
}

function opensLine({ atoms, text }: Reading, at: number): boolean {
  const previous = atoms[at - 1];
  if (previous === undefined || previous.folded === "(" || previous.folded === "*") return true;
  return text.slice(previous.end, atoms[at]?.start).includes("\n");
}

/** "told Reuters", "kepada Warta Selasar": a newsroom as the hearer. */
function heard(reading: Reading, at: number): readonly Credit[] | null {
  const { atoms, credits, text, outlet } = reading;
  if (!credits.hearers.has(atoms[at]?.folded ?? "")) return null;
  const article = atoms[at + 1]?.folded === "the" ? 1 : 0;
  const from = at + 1 + article;
  const source = readSource(atoms, from, text, credits, true);
  if (source === null || (!source.known && !isOwnOutlet(source.name, outlet))) return null;
  return [{ source, ruleId: "credit-hearer" }];
}

/** "Reuters reported", "kantor berita X melaporkan". */
function reporting(reading: Reading, at: number): readonly Credit[] | null {
  const { atoms, credits, text } = reading;
  const agency = matchPhrase(atoms, at, credits.agencyFillers);
  const named =
    agency > 0
      ? readSource(atoms, at, text, credits, true)
      : (knownNewsroom(atoms, at, text, credits) ?? ownName(reading, at));
  if (named === null) return null;
  for (let gap = 0; gap <= REPORTING_GAP_MAX; gap += 1) {
    const next = named.to + gap;
    if (matchPhrase(atoms, next, credits.reporting) > 0)
      return [{ source: named, ruleId: "credit-reporting" }];
    if (atoms[next]?.kind !== "word" && atoms[next]?.folded !== ",") return null;
  }
  return null;
}

const REPORTING_GAP_MAX = 2;

/** The outlet's own name in its text: its last word alone ("the Tern can reveal") or whole. */
function ownName({ atoms, text, outlet }: Reading, at: number): Source | null {
  const atom = atoms[at];
  if (atom?.capital !== true || !isOwnOutlet(atom.folded, outlet)) return null;
  const span = { start: atom.start, end: atom.end };
  return { name: text.slice(atom.start, atom.end), kind: "outlet", known: true, span, to: at + 1 };
}

/** "(Reuters)", "(With X)", "PLACE, Oct. 10 (X) -". */
function bracketed(reading: Reading, at: number): readonly Credit[] {
  const { atoms, credits, text } = reading;
  const known = knownNewsroom(atoms, at + 1, text, credits);
  if (known !== null) {
    const abbreviates =
      atoms[at - 1]?.capital === true && !followsDate(reading, at) && !isDash(atoms[known.to + 1]);
    return abbreviates ? [] : listed(reading, known, "credit-bracket");
  }
  const withSource = WITH.has(atoms[at + 1]?.folded ?? "") && opensLine(reading, at);
  if (withSource) {
    const source = readSource(atoms, at + 2, text, credits, true);
    return source === null
      ? []
      : listed(
          reading,
          { ...source, kind: source.known ? source.kind : "agency" },
          "credit-bracket",
        );
  }
  if (!inDateline(reading, at)) return [];
  const source = readSource(atoms, at + 1, text, credits, true);
  if (source === null || atoms[source.to]?.folded !== ")" || !isDash(atoms[source.to + 1]))
    return [];
  return [
    {
      source: { ...source, kind: source.known ? source.kind : "agency" },
      ruleId: "credit-dateline",
    },
  ];
}

const WITH: ReadonlySet<string> = new Set(["with", "dengan", "bersama"]);
const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "--"]);

function isDash(atom: Atom | undefined): boolean {
  return DASHES.has(atom?.folded ?? "");
}

/** A date's number before the bracket: a dateline ("Oct 10 (Reuters) -"), not an abbreviation. */
function followsDate({ atoms }: Reading, at: number): boolean {
  return /^\d/u.test(atoms[at - 1]?.folded ?? "") || opensLineSoon(atoms, at);
}

const DATELINE_ATOMS_MAX = 10;

function opensLineSoon(atoms: readonly Atom[], at: number): boolean {
  return at <= 3 && atoms.slice(0, at).every((atom) => atom.kind === "mark" || atom.capital);
}

/** Whether a bracket stands within the opening words of a line that starts with a place in capitals. */
function inDateline(reading: Reading, at: number): boolean {
  const { atoms, text } = reading;
  for (let back = at; back >= 0 && at - back <= DATELINE_ATOMS_MAX; back -= 1) {
    const atom = atoms[back];
    if (atom === undefined || !opensLine(reading, back)) continue;
    const first = text.slice(atom.start, atom.end);
    return first.length > 1 && first === first.toUpperCase() && /\p{L}/u.test(first);
  }
  return false;
}

/** "— Reuters" at the end of a line, "© 2024 Bloomberg". */
function signed(reading: Reading, at: number): readonly Credit[] {
  const { atoms, credits, text } = reading;
  const mark = atoms[at]?.folded ?? "";
  if (mark === "©") {
    const from = /^\d{4}$/u.test(atoms[at + 1]?.folded ?? "") ? at + 2 : at + 1;
    const source = readSource(atoms, from, text, credits, false);
    return source === null ? [] : [{ source, ruleId: "credit-copyright" }];
  }
  if (!isDash(atoms[at])) return [];
  const source = knownNewsroom(atoms, at + 1, text, credits);
  if (source === null) return [];
  const next = atoms[source.to];
  const ends = next === undefined || text.slice(source.span.end, next.start).includes("\n");
  return ends ? [{ source, ruleId: "credit-signature" }] : [];
}
