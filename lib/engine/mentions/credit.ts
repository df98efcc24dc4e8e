import type { CreditLexicon } from "../languages/language.ts";
import { BRACKET_NAMES } from "../languages/newsrooms.ts";
import type { Document } from "../text/document.ts";
import { evidence } from "../text/span.ts";
import { compileCredits } from "./credit/compile-credits.ts";
import { isOwnOutlet, lastWordOf } from "./credit/own-outlet.ts";
import {
  type CreditReading,
  knownNewsroom,
  readSource,
  type Source,
} from "./credit/read-source.ts";
import type { CreditMention } from "./mention.ts";
import type { Atom } from "./quote/atom.ts";
import { matchPhrase } from "./quote/phrases.ts";
import { readWords } from "./quote/read-words.ts";

/**
 * Finds what an article credits its report to: agencies, other outlets and offices ("dilansir dari", "(Reuters) -",
 * "X reported", "©"), and the outlet's own work ("told the Herald" in the Herald, a byline). Boilerplate is read too:
 * credits often stand there. A newsroom that is only spoken of is none, nor is who took the picture. `outlet` is the
 * article's own outlet. Spans are the credited name's in `document.text`.
 */
export function findCredits(
  document: Document,
  lexicon: CreditLexicon,
  outlet: string,
): readonly CreditMention[] {
  const atoms = readWords(document);
  const reading: CreditReading = {
    atoms,
    text: document.text,
    credits: compileCredits(lexicon),
    outlet,
    ownWord: lastWordOf(outlet),
  };
  const found = new Map<number, CreditMention>();
  const keep = ({ source, ruleId }: Credit): void => {
    if (!found.has(source.span.start))
      found.set(source.span.start, creditOf(reading, source, ruleId));
  };
  for (let at = 0; at < atoms.length; at += 1) {
    for (const credit of creditsAt(reading, at)) keep(credit);
  }
  for (const credit of inDatelines(reading, document)) keep(credit);
  return outermost([...found.values()].sort((a, b) => a.start - b.start));
}

/** "Guardian" inside "The Guardian" is the same credit. */
function outermost(sorted: readonly CreditMention[]): readonly CreditMention[] {
  let end = 0;
  return sorted.filter((credit) => {
    const inside = credit.start < end;
    end = Math.max(end, credit.end);
    return !inside;
  });
}

interface Credit {
  readonly source: Source;
  readonly ruleId: string;
}

const NONE: readonly Credit[] = [];

function creditOf({ text, outlet }: CreditReading, source: Source, ruleId: string): CreditMention {
  const own = ruleId === "credit-byline" || isOwnOutlet(source.name, outlet, !source.known);
  return {
    kind: "credit",
    ...evidence(text, source.span),
    name: own ? outlet : source.name,
    creditKind: own ? "own" : source.kind,
    ruleId,
  };
}

function creditsAt(reading: CreditReading, at: number): readonly Credit[] {
  const atom = reading.atoms[at];
  if (atom === undefined) return NONE;
  if (atom.kind === "mark")
    return atom.folded === "(" ? bracketed(reading, at) : signed(reading, at);
  if (!reading.credits.starts(atom.folded, atom.number)) {
    return atom.capital ? (reporting(reading, at) ?? NONE) : NONE;
  }
  return (
    introduced(reading, at) ??
    labelled(reading, at) ??
    heard(reading, at) ??
    reporting(reading, at) ??
    NONE
  );
}

/** "dilansir dari X", "as reported by X", "dikuti dari X". */
function introduced(reading: CreditReading, at: number): readonly Credit[] | null {
  const { atoms, credits } = reading;
  const strong = matchPhrase(atoms, at, credits.introductions);
  const weak = matchPhrase(atoms, at, credits.weakIntroductions);
  const slip = strong + weak === 0 && isSlip(reading, at) ? 1 : 0;
  const length = Math.max(strong, weak) + slip;
  if (length === 0) return null;
  const admits = weak > strong ? "newsroom" : "any";
  const source = readSource(reading, at + length, admits);
  if (source === null) return null;
  return listed(reading, source, slip > 0 ? "credit-introduced-slip" : "credit-introduced");
}

function isSlip({ atoms, credits }: CreditReading, at: number): boolean {
  return (
    credits.misspelt.has(atoms[at]?.folded ?? "") && credits.links.has(atoms[at + 1]?.folded ?? "")
  );
}

/** The source and those joined to it: "Reuters dan AFP", "AP/Reuters"; nothing for a picture's ("REUTERS/Oda Lindgren"). */
function listed(reading: CreditReading, first: Source, ruleId: string): readonly Credit[] {
  const { atoms } = reading;
  const credits: Credit[] = [{ source: first, ruleId }];
  let to = first.to;
  while (JOINERS.has(atoms[to]?.folded ?? "")) {
    const from = JOINERS.has(atoms[to + 1]?.folded ?? "") ? to + 2 : to + 1;
    const next = knownNewsroom(reading, from);
    if (next === null) return atoms[to]?.folded === "/" && isName(atoms[from]) ? NONE : credits;
    credits.push({ source: next, ruleId });
    to = next.to;
  }
  return credits;
}

function isName(atom: Atom | undefined): boolean {
  return atom?.kind === "word" && atom.capital;
}

const JOINERS: ReadonlySet<string> = new Set(["/", ",", "and", "dan", "&", "serta"]);

/** "Sumber: X" · "Reporting by …" · "By X" · "Copyright X" · "X" alone: at the start of a line or bracket. */
function labelled(reading: CreditReading, at: number): readonly Credit[] | null {
  if (!opensLine(reading, at)) return null;
  return labelledSource(reading, at) ?? byline(reading, at) ?? lineOf(reading, at);
}

function labelledSource(reading: CreditReading, at: number): readonly Credit[] | null {
  const { atoms, credits } = reading;
  const label = matchPhrase(atoms, at, credits.labels);
  if (label === 0 || atoms[at + label]?.folded !== ":") return null;
  const source = readSource(reading, at + label + 1, "any");
  return source === null ? null : listed(reading, source, "credit-label");
}

function byline({ atoms, credits, outlet }: CreditReading, at: number): readonly Credit[] | null {
  const length = matchPhrase(atoms, at, credits.bylines);
  if (length === 0) return null;
  const after = atoms[at + length];
  if (after === undefined || (after.folded !== ":" && !after.capital)) return null;
  const span = { start: atoms[at]?.start ?? 0, end: atoms[at + length - 1]?.end ?? 0 };
  const source: Source = { name: outlet, kind: "outlet", known: true, span, to: at + length };
  return [{ source, ruleId: "credit-byline" }];
}

/** A line that is nothing but a credit: "By The Associated Press", "AFP", "Copyright 2024 Reuters". */
function lineOf(reading: CreditReading, at: number): readonly Credit[] | null {
  const { atoms, text } = reading;
  const word = atoms[at]?.folded ?? "";
  if (word === "copyright" || (word === "hak" && atoms[at + 1]?.folded === "cipta"))
    return copyright(reading, word === "hak" ? at + 2 : at + 1);
  const from = BY.has(word) ? at + 1 : at;
  const source = knownNewsroom(reading, from);
  if (source === null || !endsLine(atoms, text, source)) return null;
  // An outlet's name alone in a line is a link or a tag of the page.
  return from > at || (source.kind === "agency" && at > 0)
    ? [{ source, ruleId: "credit-signature" }]
    : null;
}

const BY: ReadonlySet<string> = new Set(["by", "oleh"]);

/** The holder after "©" or "copyright", and the year between them. */
function copyright(reading: CreditReading, at: number): readonly Credit[] | null {
  let from = at;
  for (let skipped = 0; skipped < 2; skipped += 1) {
    const word = reading.atoms[from]?.folded ?? "";
    if (word === "©" || YEAR.test(word)) from += 1;
  }
  const source = readSource(reading, from, "none");
  return source === null ? null : [{ source, ruleId: "credit-copyright" }];
}

const YEAR = /^\d{4}$/u;

function endsLine(atoms: readonly Atom[], text: string, source: Source): boolean {
  const next = atoms[source.to];
  return next === undefined || text.slice(source.span.end, next.start).includes("\n");
}

function opensLine({ atoms, text }: CreditReading, at: number): boolean {
  const previous = atoms[at - 1];
  if (previous === undefined || previous.folded === "(" || previous.folded === "*") return true;
  const start = atoms[at]?.start ?? 0;
  for (let gap = previous.end; gap < start; gap += 1) if (text.charCodeAt(gap) === 10) return true;
  return false;
}

/** "told Reuters", "kepada Warta Selasar": a newsroom as the hearer. */
function heard(reading: CreditReading, at: number): readonly Credit[] | null {
  const { atoms, credits } = reading;
  if (!credits.hearers.has(atoms[at]?.folded ?? "")) return null;
  const article = atoms[at + 1]?.folded === "the" && !isName(atoms[at + 1]) ? 1 : 0;
  const source = readSource(reading, at + 1 + article, "newsroom");
  return source === null ? null : [{ source, ruleId: "credit-hearer" }];
}

/** "Reuters reported", "kantor berita X melaporkan", "Xinhua said". */
function reporting(reading: CreditReading, at: number): readonly Credit[] | null {
  const { atoms, credits } = reading;
  const agency = matchPhrase(atoms, at, credits.agencyFillers);
  const named =
    agency > 0
      ? readSource(reading, at, "any")
      : (knownNewsroom(reading, at) ?? ownName(reading, at));
  if (named === null) return null;
  let report = true;
  for (let gap = 0; gap <= REPORTING_GAP_MAX; gap += 1) {
    const next = named.to + gap;
    const word = atoms[next]?.folded ?? "";
    const says = report && credits.agencySays.has(word) && speaksForItself(named, agency > 0);
    if (says || matchPhrase(atoms, next, credits.reporting) > 0)
      return [{ source: named, ruleId: "credit-reporting" }];
    if (atoms[next]?.kind !== "word" && word !== ",") return null;
    report &&= OF_A_REPORT.has(word);
  }
  return null;
}

const REPORTING_GAP_MAX = 2;
/** Between an agency and what it says: "a Reuters report said". */
const OF_A_REPORT: ReadonlySet<string> = new Set(["news", "agency", "report", "reports", "tally"]);
/** Agencies whose letters stand for other things as well ("the PA said"). */
const LETTERS_MAX = 3;
const PLAIN_LETTERS: ReadonlySet<string> = new Set(["AP", "AFP", "UPI", "dpa"]);

/** What an agency says is its report; what an outlet says may be about itself. */
function speaksForItself({ kind, name }: Source, named: boolean): boolean {
  return kind === "agency" && (named || name.length > LETTERS_MAX || PLAIN_LETTERS.has(name));
}

/** The outlet's own name in its text: its last word alone ("the Tern can reveal") or whole. */
function ownName({ atoms, text, outlet, ownWord }: CreditReading, at: number): Source | null {
  const atom = atoms[at];
  // Few words hold the outlet's last; only those are worth folding.
  if (atom?.capital !== true || !atom.folded.includes(ownWord)) return null;
  if (!isOwnOutlet(atom.folded, outlet)) return null;
  const span = { start: atom.start, end: atom.end };
  return { name: text.slice(atom.start, atom.end), kind: "outlet", known: true, span, to: at + 1 };
}

/** "(Reuters)", "(With X)", "(c) 2024 X", "PLACE, Oct. 10 (X) -". */
function bracketed(reading: CreditReading, at: number): readonly Credit[] {
  const { atoms } = reading;
  const known = knownNewsroom(reading, at + 1) ?? shortened(reading, at + 1);
  if (known !== null) {
    const abbreviates =
      isName(atoms[at - 1]) && !followsNumber(atoms, at) && !isDash(atoms[known.to + 1]);
    return abbreviates ? NONE : listed(reading, known, "credit-bracket");
  }
  const inside = atoms[at + 1]?.folded ?? "";
  if (inside === "c" && atoms[at + 2]?.folded === ")") return copyright(reading, at + 3) ?? NONE;
  const withSource = WITH.has(inside) && opensLine(reading, at);
  if (!withSource && !inDateline(reading, at)) return NONE;
  const source = readSource(reading, at + (withSource ? 2 : 1), "any");
  if (source === null) return NONE;
  const agency: Source = { ...source, kind: source.known ? source.kind : "agency" };
  if (withSource) return listed(reading, agency, "credit-bracket");
  return atoms[source.to]?.folded === ")" && isDash(atoms[source.to + 1])
    ? [{ source: agency, ruleId: "credit-dateline" }]
    : NONE;
}

/** "(Ant)", "(ant/rin)". */
function shortened({ atoms, credits }: CreditReading, at: number): Source | null {
  const atom = atoms[at];
  const newsroom = credits.newsrooms.get(BRACKET_NAMES[atom?.folded ?? ""] ?? "");
  const after = atoms[at + 1]?.folded;
  if (atom === undefined || newsroom === undefined || (after !== ")" && after !== "/")) return null;
  const span = { start: atom.start, end: atom.end };
  return { name: newsroom.name, kind: newsroom.kind, known: true, span, to: at + 1 };
}

const WITH: ReadonlySet<string> = new Set(["with", "dengan", "bersama"]);
const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "--"]);

function isDash(atom: Atom | undefined): boolean {
  return DASHES.has(atom?.folded ?? "");
}

/** A date's number before the bracket: a dateline ("Oct 10 (Reuters)"), not an abbreviation. */
function followsNumber(atoms: readonly Atom[], at: number): boolean {
  return STARTS_WITH_DIGIT.test(atoms[at - 1]?.folded ?? "");
}

const STARTS_WITH_DIGIT = /^\d/u;
const DATELINE_ATOMS_MAX = 10;
const LETTER = /\p{L}/u;

/** Whether a bracket stands within the opening words of a line that starts with a place in capitals. */
function inDateline(reading: CreditReading, at: number): boolean {
  const { atoms, text } = reading;
  for (let back = at; back >= 0 && at - back <= DATELINE_ATOMS_MAX; back -= 1) {
    const atom = atoms[back];
    if (atom === undefined || !opensLine(reading, back)) continue;
    const first = text.slice(atom.start, atom.end);
    return first.length > 1 && first === first.toUpperCase() && LETTER.test(first);
  }
  return false;
}

/** The newsrooms in a dateline: "MOSKOW, KOMPAS.com -", "AP –". */
function inDatelines(reading: CreditReading, { zones }: Document): readonly Credit[] {
  const found: Credit[] = [];
  let at = 0;
  for (const zone of zones) {
    if (zone.kind !== "dateline") continue;
    while ((reading.atoms[at]?.start ?? zone.end) < zone.start) at += 1;
    for (; (reading.atoms[at]?.start ?? zone.end) < zone.end; at += 1) {
      const source = knownNewsroom(reading, at);
      if (source !== null) found.push({ source, ruleId: "credit-dateline" });
    }
  }
  return found;
}

/** "— Reuters" at the end of a line, "© 2024 Bloomberg". */
function signed(reading: CreditReading, at: number): readonly Credit[] {
  const { atoms, text } = reading;
  if (atoms[at]?.folded === "©") return copyright(reading, at + 1) ?? NONE;
  if (!isDash(atoms[at])) return NONE;
  const source = knownNewsroom(reading, at + 1);
  return source !== null && endsLine(atoms, text, source)
    ? [{ source, ruleId: "credit-signature" }]
    : NONE;
}
