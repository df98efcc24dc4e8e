import type { QuantityMention } from "../mentions/mention.ts";
import type { Finding } from "../reconciliation.ts";
import { describeQuantity } from "../values/quantity/describe.ts";
import { findingOf, type SentenceInput, sideOf } from "./finding-input.ts";

/** How far before a value its "from" or "to", and before a change its "up", may begin. */
const WORD_UNITS_MAX = 16;
const VERB_UNITS_MAX = 60;
/** Another clause begins: its verb is not this change's. */
const NEW_CLAUSE = /[,;:]|\s(?:dan|tetapi|sementara|and|but|while|as)\s/u;
/** A share of a change is told in whole percents. */
const ROUNDING_PERCENT = 1;
const ROUNDING_SHARE = 0.06;

interface Change {
  readonly from: QuantityMention;
  readonly to: QuantityMention;
}

/**
 * A change whose amount or direction its two values do not give: "from 4.5 to 4.75 percent, up half a point", "rose
 * from 5 to 4". Only where a sentence tells one change, of one unit, exactly.
 */
export function findChanges(input: SentenceInput): readonly Finding[] {
  const change = changeIn(input);
  if (change === null) return [];
  const amount = findWrongAmount(input, change);
  if (amount !== null) return [amount];
  const direction = findWrongDirection(input, change);
  return direction === null ? [] : [direction];
}

function changeIn({ document, sentence, quantities, words }: SentenceInput): Change | null {
  // Most sentences have neither word, and no number of theirs needs a look at what stands before it.
  const told = document.folded.slice(Math.max(0, sentence.start - WORD_UNITS_MAX), sentence.end);
  if (!words.from.test(told) || !words.to.test(told)) return null;
  const opens = (pattern: RegExp) => (quantity: QuantityMention) => {
    const before = document.folded
      .slice(Math.max(0, quantity.start - WORD_UNITS_MAX), quantity.start)
      .trimEnd();
    const match = pattern.exec(before.slice(before.lastIndexOf(" ") + 1));
    return match !== null && quantity.value.number !== null && quantity.value.hedge === "exact";
  };
  const [from, ...moreFrom] = quantities.filter(opens(words.from));
  const [to, ...moreTo] = quantities.filter(opens(words.to));
  if (from === undefined || to === undefined || moreFrom.length + moreTo.length > 0) return null;
  const gap = document.text.slice(Math.min(from.end, to.end), Math.max(from.start, to.start));
  const [a, b] = [from.value, to.value];
  const isOne =
    a.unit === b.unit && !a.ordinal && (a.per === null || b.per === null || a.per === b.per);
  return isOne && gap.length <= WORD_UNITS_MAX && !NEW_CLAUSE.test(gap) ? { from, to } : null;
}

function findWrongAmount(input: SentenceInput, { from, to }: Change): Finding | null {
  const { document, quantities } = input;
  const amounts = quantities.filter(
    (quantity) => quantity !== from && quantity !== to && followsVerb(input, quantity),
  );
  const [amount, ...more] = amounts;
  if (amount === undefined || more.length > 0) return null;
  const came = cameTo(from, to, amount);
  if (came === null) return null;
  const value = describeQuantity({ ...amount.value, number: came, low: came, high: came });
  const said = describeQuantity(amount.value);
  const span = { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) };
  const [first, second] = [describeQuantity(from.value), describeQuantity(to.value)];
  return findingOf(
    document.text,
    "finding.change-against-values",
    [{ span, value }, sideOf(amount)],
    {
      en: `From ${first.en} to ${second.en} is a change of ${value.en}, not ${said.en}.`,
      id: `Dari ${first.id} menjadi ${second.id} berarti berubah ${value.id}, bukan ${said.id}.`,
    },
  );
}

/** A word for rise or fall stands right before an amount: "up half a point", "naik sebesar 3 persen". */
function followsVerb(
  { document, words }: SentenceInput,
  { start, value }: QuantityMention,
): boolean {
  const before = document.folded.slice(Math.max(0, start - WORD_UNITS_MAX), start);
  return (
    value.number !== null &&
    value.hedge === "exact" &&
    (words.up.test(before) || words.down.test(before))
  );
}

/** What the change came to in the amount's own unit, where the amount is wrong; null where it is right or of another kind. */
function cameTo(
  from: QuantityMention,
  to: QuantityMention,
  amount: QuantityMention,
): number | null {
  const [a, b, said] = [from.value.number ?? 0, to.value.number ?? 0, amount.value.number ?? 0];
  const difference = round(Math.abs(b - a));
  const isPoints = amount.value.unit === "percentage-point" || amount.value.head === "poin";
  const isSame = from.value.unit === "percent" ? isPoints : amount.value.unit === from.value.unit;
  if (isSame) {
    const steps = [from, to, amount].reduce(
      (sum, { value }) => sum + Math.min(value.step, (value.number ?? 0) / 10),
      0,
    );
    const isCount = from.value.unit === null && from.value.step === 1 && to.value.step === 1;
    return Math.abs(difference - said) > (isCount ? 0 : steps / 2) ? difference : null;
  }
  if (amount.value.unit !== "percent" || a <= 0) return null;
  const share = (difference / a) * 100;
  const isRight = (value: number) =>
    Math.abs(value - said) <= Math.max(ROUNDING_PERCENT, said * ROUNDING_SHARE);
  const isPercentOfPercent = from.value.unit === "percent" && isRight(difference);
  return isRight(share) || isPercentOfPercent ? null : round(share);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function findWrongDirection(
  { document, sentence, words }: SentenceInput,
  { from, to }: Change,
): Finding | null {
  const [a, b] = [from.value.number ?? 0, to.value.number ?? 0];
  const first = Math.min(from.start, to.start);
  const before = document.folded.slice(Math.max(sentence.start, first - VERB_UNITS_MAX), first);
  const clause = before.slice(lastClause(before));
  const [rises, falls] = [words.up.test(clause), words.down.test(clause)];
  if (rises === falls || a === b || (rises ? b > a : b < a)) return null;
  const told = rises ? { en: "a rise", id: "naik" } : { en: "a fall", id: "turun" };
  const is = rises ? { en: "a fall", id: "turun" } : { en: "a rise", id: "naik" };
  const span = { start: first, end: Math.max(from.end, to.end) };
  const verb = (rises ? words.up : words.down).exec(clause);
  const at = first - clause.length + (verb?.index ?? 0);
  return findingOf(
    document.text,
    "finding.change-against-direction",
    [
      { span, value: is },
      { span: { start: at, end: at + (verb?.[0].length ?? 0) }, value: told },
    ],
    {
      en: `From ${describeQuantity(from.value).en} to ${describeQuantity(to.value).en} is ${is.en}, but it is told as ${told.en}.`,
      id: `Dari ${describeQuantity(from.value).id} menjadi ${describeQuantity(to.value).id} berarti ${is.id}, tetapi disebut ${told.id}.`,
    },
  );
}

function lastClause(before: string): number {
  let at = 0;
  for (const match of before.matchAll(NEW_CLAUSES)) at = match.index + match[0].length;
  return at;
}

const NEW_CLAUSES = new RegExp(NEW_CLAUSE.source, "gu");
