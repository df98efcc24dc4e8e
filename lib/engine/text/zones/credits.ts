import { TEXT_LEXICONS } from "../lexicons.ts";
import { countWords, reportEnds, type Taken, takeWhole, type ZoneDraft } from "./zone-draft.ts";

const BYLINES = Object.values(TEXT_LEXICONS).flatMap((lexicon) => lexicon.bylines);
const BYLINE_WORDS = `(?:${BYLINES.map((word) => word.replaceAll(" ", "\\s")).join("|")})`;
/** "By Jane Doe", "Oleh: Budi", "Reporter: A | Editor: B": a label, then a colon or a name. */
const BYLINE = new RegExp(`^(?:${BYLINE_WORDS}\\s?[:/|]|(?:by|oleh|laporan)\\s(?=\\p{Lu}))`, "iu");
const BYLINE_UNITS_MAX = 140;
const BYLINE_WORDS_MAX = 14;
/** "(Reporting by A; Editing by B)", "(With Agency)", "(Sumber: …)". */
const NOTE = new RegExp(`^\\((?:${BYLINE_WORDS}|with|dengan|additional)\\b`, "iu");
const NOTE_UNITS_MAX = 500;
const COPYRIGHT = /^(?:©|\(c\)\s?\d{4}|copyright\b|hak cipta\b)/i;
/** "(luc/luc)", "[hhw]", "(**)": the initials of those who worked on it. */
const INITIALS =
  /[([](?:\p{L}{1,8}\.?(?:\s?[/|-]\s?[\p{L}*]{1,8}\.?){1,4}|\p{L}{1,4}|\*{1,4})[)\]]\s?\.?$/u;
const INITIALS_UNITS_MAX = 60;
/** With what a note or initials end: few lines do. */
const CLOSING = /[)\]]\s?\.?$/;
const CLOSING_UNITS_MAX = 3;
const BEFORE_INITIALS = /(?:^|[.!?…”"*)])\s*$/;
const END_MARK =
  /^(?:[-–—*#~\s]{0,4}(?:end|ends|selesai|fin|30)[-–—*#~\s]{1,4}|[*#]{3,}|-{3,}\s?\*{0,3})$/i;
const STAMP =
  /\b(?:19|20)\d\d\b.{0,24}?\b\d{1,2}[.:]\d\d\b|^(?:published|updated|last updated|diperbarui|dipublikasikan|diterbitkan|terbit|tayang)\b/i;
const STAMP_UNITS_MAX = 80;

/** Credits and the marks of the article's end; what follows the last of these marks is no longer the report. */
export function takeCredits(draft: ZoneDraft): readonly Taken[] {
  const taken: Taken[] = [];
  const ends = reportEnds(draft);
  let hasEnded = false;
  for (const [paragraph, rest] of draft.rests.entries()) {
    if (!rest) {
      continue;
    }
    const found = creditIn(draft, paragraph, ends[paragraph] ?? true);
    if (found) {
      taken.push(found.taken);
      hasEnded ||= found.ends && (ends[paragraph] ?? true);
    } else if (hasEnded) {
      taken.push(...takeWhole(draft, paragraph, "boilerplate", "zone/after-end"));
    }
  }
  return taken;
}

interface FoundCredit {
  readonly taken: Taken;
  /** The report ends here. */
  readonly ends: boolean;
}

function creditIn(draft: ZoneDraft, paragraph: number, isEnd: boolean): FoundCredit | null {
  const rest = draft.rests[paragraph];
  if (!rest) {
    return null;
  }
  const line = draft.text.slice(rest.start, rest.end);
  const whole = wholeCredit(line);
  if (whole === null) return trailingCredit(paragraph, line, rest.start, isEnd);
  const { ruleId, ends } = whole;
  return { taken: { ...rest, paragraph, kind: "credit", ruleId }, ends };
}

/** The credit that all of a line is, and whether the report ends with it. */
function wholeCredit(line: string): { readonly ruleId: string; readonly ends: boolean } | null {
  if (COPYRIGHT.test(line)) return { ruleId: "zone/credit-copyright", ends: true };
  if (line.length <= NOTE_UNITS_MAX && line.endsWith(")") && NOTE.test(line))
    return { ruleId: "zone/credit-note", ends: true };
  if (isByline(line)) return { ruleId: "zone/credit-byline", ends: false };
  if (line.length <= STAMP_UNITS_MAX && STAMP.test(line) && !/[.!?]$/.test(line))
    return { ruleId: "zone/credit-stamp", ends: false };
  return END_MARK.test(line) ? { ruleId: "zone/end-mark", ends: true } : null;
}

function isByline(line: string): boolean {
  return (
    line.length <= BYLINE_UNITS_MAX &&
    BYLINE.test(line) &&
    countWords(line) <= BYLINE_WORDS_MAX &&
    !/[.!?]["”]?$/.test(line)
  );
}

/** Initials or a note in brackets after a paragraph's last sentence. */
function trailingCredit(
  paragraph: number,
  line: string,
  offset: number,
  isEnd: boolean,
): FoundCredit | null {
  if (!CLOSING.test(line.slice(-CLOSING_UNITS_MAX))) {
    return null;
  }
  const from = (start: number, ruleId: string): FoundCredit => ({
    taken: { start: offset + start, end: offset + line.length, paragraph, kind: "credit", ruleId },
    ends: true,
  });
  const note = line.endsWith(")") ? line.lastIndexOf("(") : -1;
  if (note > 0 && line.length - note <= NOTE_UNITS_MAX && NOTE.test(line.slice(note))) {
    return from(note, "zone/credit-note");
  }
  const tailStart = Math.max(0, line.length - INITIALS_UNITS_MAX);
  const match = INITIALS.exec(line.slice(tailStart));
  if (!match || !BEFORE_INITIALS.test(line.slice(0, tailStart + match.index))) {
    return null;
  }
  return match[0].includes("/") || isEnd
    ? from(tailStart + match.index, "zone/credit-initials")
    : null;
}
