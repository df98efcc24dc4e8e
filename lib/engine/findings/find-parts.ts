import type { QuantityMention } from "../mentions/mention.ts";
import type { Finding } from "../reconciliation.ts";
import { describeQuantity } from "../values/quantity/describe.ts";
import { findingOf, isPlainCount, type SentenceInput, sideOf } from "./finding-input.ts";

/** Between a total and its first part, and between two parts, no more words than these. */
const LINK_UNITS_MAX = 40;
const GAP_UNITS_MAX = 60;
const PARTS_MIN = 2;
/** A colon or a bracket announces the parts: "17 people: 14 held …", "162 people (155 passengers …". */
const ANNOUNCES = /[:(]\s*$/u;
const DIGIT = /\p{Nd}/u;
const ENDS_LIST = /[:()[\]]/u;
const SEPARATES = /[,;]/u;

/**
 * A total and its parts, each told with words of its own, that do not add up: "17 orang: 14 ditahan, dua dirawat, dan
 * dua hilang". A list that may be open ("among them") is none, and one that comes to less is only one where it closes
 * ("and").
 */
export function findParts({
  document,
  sentence,
  quantities,
  words,
}: SentenceInput): readonly Finding[] {
  const { text, folded } = document;
  const findings: Finding[] = [];
  for (const [at, total] of quantities.entries()) {
    const first = quantities[at + 1];
    if (first === undefined || !isPlainCount(total) || total.value.head === null) continue;
    const link = text.slice(total.end, first.start);
    if (link.length > LINK_UNITS_MAX || !ANNOUNCES.test(link) || DIGIT.test(link)) continue;
    if (words.subset.test(folded.slice(total.end, first.start))) continue;
    const parts = partsFrom(quantities, at + 1, text);
    const last = parts.at(-1);
    const before = parts.at(-2);
    if (parts.length < PARTS_MIN || last === undefined || before === undefined) continue;
    const list = folded.slice(first.start, Math.min(sentence.end, last.end + GAP_UNITS_MAX));
    const sum = parts.reduce((so, { value }) => so + (value.number ?? 0), 0);
    const whole = total.value.number ?? 0;
    // The pattern last: what adds up needs no look at its words.
    if (sum === whole || !agreeOnHead(total, parts) || words.subset.test(list)) continue;
    const closes = words.closers.test(folded.slice(before.end, last.start));
    if (sum < whole && !closes) continue;
    findings.push(partsFinding(text, total, parts, sum));
  }
  return findings;
}

/** The counts that follow one another, each parted from the next by a comma or a conjunction; none if anything else stands between. */
function partsFrom(
  quantities: readonly QuantityMention[],
  from: number,
  text: string,
): readonly QuantityMention[] {
  const parts: QuantityMention[] = [];
  for (let at = from; at < quantities.length; at += 1) {
    const part = quantities[at];
    if (part === undefined) break;
    const before = parts.at(-1);
    if (!isPlainCount(part) || isNumbering(part, text)) return [];
    if (before !== undefined) {
      const gap = text.slice(before.end, part.start);
      if (ENDS_LIST.test(gap)) break;
      if (gap.length > GAP_UNITS_MAX || DIGIT.test(gap)) return [];
      if (!SEPARATES.test(gap) && !/\s(?:dan|serta|and|plus)\s/iu.test(gap)) return [];
    }
    parts.push(part);
  }
  return parts;
}

/** "1)", "2.": a list's numbers. */
function isNumbering({ end, numberSpan }: QuantityMention, text: string): boolean {
  const mark = text.charAt(end);
  return end === numberSpan.end && (mark === ")" || mark === ".");
}

/** People are counted under many names; of other things the parts must be the same as the whole, or be named no further. */
function agreeOnHead(total: QuantityMention, parts: readonly QuantityMention[]): boolean {
  return (
    PEOPLE.has(total.value.head ?? "") ||
    parts.every(({ value }) => value.head === null || value.head === total.value.head)
  );
}

const PEOPLE: ReadonlySet<string> = new Set(
  "orang korban penumpang warga tersangka anggota siswa pekerja people victims passengers suspects members students workers residents".split(
    " ",
  ),
);

function partsFinding(
  text: string,
  total: QuantityMention,
  parts: readonly QuantityMention[],
  sum: number,
): Finding {
  const [first, last] = [parts[0] ?? total, parts.at(-1) ?? total];
  const terms = parts.map(({ value }) => value.number ?? 0).join(" + ");
  const whole = describeQuantity(total.value);
  const value = { en: `${terms} = ${sum}`, id: `${terms} = ${sum}` };
  return findingOf(
    text,
    "finding.parts-against-total",
    [sideOf(total), { span: { start: first.start, end: last.end }, value }],
    {
      en: `The parts do not add up: ${terms} = ${sum}, but the total given is ${whole.en}.`,
      id: `Rinciannya tidak cocok: ${terms} = ${sum}, tetapi jumlah yang disebut ${whole.id}.`,
    },
  );
}
