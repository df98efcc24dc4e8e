import { isDigitUnit, isWordUnit } from "../../text/characters.ts";
import type { Document } from "../../text/document.ts";
import { rememberLast } from "../../text/remember-last.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Atom } from "./atom.ts";

/** A full stop after these ends no sentence. */
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|gen|lt|col|sen|rep|gov|st|sgt|adm|capt|no|vs|jr|sr|hj|h|ir|drs|kh|jl|bpk|tn|ny|irjen|brigjen|kombes|akbp|\p{L}|(?:\p{L}\.){1,4}\p{L})$/u;
const ABBREVIATION_UNITS_MAX = 9;

/** Whether a full stop after this folded word ends no sentence: "dr", "mr", an initial. */
export function isAbbreviation(folded: string): boolean {
  return folded.length <= ABBREVIATION_UNITS_MAX && ABBREVIATION.test(folded);
}

/**
 * The document's words and marks, boilerplate included; found once for quotations and credits. Other than tokens, an address
 * ("kompas.com"), an account ("@warga") and an abbreviation ("U.S") are one word, and an abbreviation's full stop is none.
 */
export const readWords: (document: Document) => readonly Atom[] = rememberLast(findWords);

function findWords(document: Document): readonly Atom[] {
  const { text, folded } = document;
  const words: Atom[] = [];
  const tokens = tokenize(document);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const unit = text.charCodeAt(token.start);
    const account = unit === AT && isWordUnit(text.charCodeAt(token.end));
    if (!account && !isWordUnit(unit)) {
      if (unit === STOP && endsAbbreviation(words.at(-1), token.start)) continue;
      words.push({
        kind: "mark",
        start: token.start,
        end: token.end,
        folded: token.text,
        number: -1,
        capital: false,
      });
      continue;
    }
    if (account) at += 1;
    let end = tokens[at]?.end ?? token.end;
    while (joinsNext(text, folded, token.start, end)) {
      at += 2;
      end = tokens[at]?.end ?? end;
    }
    if (isPluralPossessive(text, end)) {
      at += 1;
      end += 1;
    }
    words.push({
      kind: "word",
      start: token.start,
      end,
      folded: end === token.end ? token.lower : folded.slice(token.start, end),
      number: end === token.end ? token.number : -1,
      capital: account || isDigitUnit(unit) || unit !== folded.charCodeAt(token.start),
    });
  }
  return words;
}

/** "the farmers' union": the apostrophe belongs to its word. A quotation's closing mark is paired from the text itself. */
function isPluralPossessive(text: string, end: number): boolean {
  const mark = text.charCodeAt(end);
  return (
    (mark === APOSTROPHE || mark === CURLY_APOSTROPHE) &&
    text.charCodeAt(end - 1) === SMALL_S &&
    text.charCodeAt(end + 1) === SPACE &&
    isWordUnit(text.charCodeAt(end + 2))
  );
}

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const SMALL_S = 0x73;
const SPACE = 0x20;

const AT = 64;
const STOP = 46;
const AMPERSAND = 38;

function endsAbbreviation(previous: Atom | undefined, at: number): boolean {
  return previous?.kind === "word" && previous.end === at && isAbbreviation(previous.folded);
}

/** "kompas.com", "L.P", "AT&T" go on over the mark; "akhir.Presiden" lacks a space and does not. */
function joinsNext(text: string, folded: string, start: number, end: number): boolean {
  const mark = text.charCodeAt(end);
  if (mark !== STOP && mark !== AMPERSAND) return false;
  const next = text.charCodeAt(end + 1);
  if (end + 1 >= text.length || !isWordUnit(next)) return false;
  if (mark === AMPERSAND) return true;
  const lower = next === folded.charCodeAt(end + 1) && !isDigitUnit(next);
  return lower || !isWordUnit(text.charCodeAt(end - 2)) || end - start === 1;
}
