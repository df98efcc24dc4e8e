import type { QuantityMention } from "../mentions/mention.ts";
import type { Finding } from "../reconciliation.ts";
import { describeQuantity } from "../values/quantity/describe.ts";
import { findingOf, isPlainCount, type SentenceInput, sideOf } from "./finding-input.ts";

/** A share that is given in whole percents may be rounded by one. */
const ROUNDING_PERCENT = 1;
/** Shares of one whole, each rounded, come to little more than a hundred. */
const WHOLE_PERCENT_MAX = 102;
const SHARES_MIN = 3;
const GAP_UNITS_MAX = 60;
/** Between a whole and the share: its noun, a bracket, "or". */
const BEFORE_SHARE = /^\s?(?:[\p{L}-]{1,20}\s?)?[,(]?\s?(?:atau\s|or\s|sekitar\s|about\s)?$/u;
const SEPARATES = /[,;]|\s(?:dan|serta|sedangkan|sementara|and|while)\s/iu;

/** A percentage that its own count and whole do not give, and shares of one whole that come to more than all of it. */
export function findShares(input: SentenceInput): readonly Finding[] {
  return [...findWrongShares(input), ...findTooManyShares(input)];
}

/** "12 of the 20 members, or 50 percent". */
function findWrongShares({ document, quantities, words }: SentenceInput): readonly Finding[] {
  const { text, folded } = document;
  return quantities.flatMap((part, at) => {
    const [whole, share] = [quantities[at + 1], quantities[at + 2]];
    if (
      whole === undefined ||
      share === undefined ||
      share.value.unit !== "percent" ||
      share.value.number === null ||
      !isPlainCount(whole) ||
      !isPlainCount({ ...part, value: withoutRest(part.value) })
    )
      return [];
    const link = folded.slice(part.end, whole.start).trim();
    if (words.outOf.exec(link)?.[0] !== link) return [];
    if (!BEFORE_SHARE.test(folded.slice(whole.end, share.start))) return [];
    const [count, of] = [part.value.number ?? 0, whole.value.number ?? 0];
    if (of === 0 || count > of) return [];
    const came = (count / of) * 100;
    const { hedge, step } = share.value;
    const off = Math.abs(came - share.value.number);
    if (off <= Math.max(ROUNDING_PERCENT, step) * (hedge === "exact" ? 1 : 5)) return [];
    const [is, said] = [roundPercent(came), describeQuantity(share.value)];
    return [
      findingOf(
        text,
        "finding.share-against-count",
        [{ span: { start: part.start, end: whole.end }, value: is }, sideOf(share)],
        {
          en: `${count} of ${of} is ${is.en}, not ${said.en}.`,
          id: `${count} dari ${of} ialah ${is.id}, bukan ${said.id}.`,
        },
      ),
    ];
  });
}

/** "12 of the 20" is a score of 12 to 8 as well. */
function withoutRest({
  score: _score,
  ...value
}: QuantityMention["value"]): QuantityMention["value"] {
  return value;
}

function roundPercent(share: number) {
  const rounded = Math.round(share * 10) / 10;
  return { en: `${rounded}%`, id: `${String(rounded).replace(".", ",")}%` };
}

/** "60 percent of voters back it, 30 percent oppose it and 20 percent are undecided". */
function findTooManyShares({
  document,
  sentence,
  quantities,
  words,
}: SentenceInput): readonly Finding[] {
  const { text, folded } = document;
  const told = folded.slice(sentence.start, sentence.end);
  const shares = quantities.filter(({ value }) => value.unit === "percent");
  const [first, last] = [shares[0], shares.at(-1)];
  if (shares.length < SHARES_MIN || first === undefined || last === undefined) return [];
  if (!words.asked.test(told) || words.notShares.test(told)) return [];
  if (
    !shares.every(
      (share, at) => isShare(share) && (at === 0 || follows(text, shares[at - 1], share)),
    )
  )
    return [];
  const sum = shares.reduce((so, { value }) => so + (value.number ?? 0), 0);
  if (sum <= WHOLE_PERCENT_MAX) return [];
  const total = roundPercent(sum);
  const whole = { en: "100%", id: "100%" };
  return [
    findingOf(
      text,
      "finding.shares-over-whole",
      [
        { span: { start: first.start, end: last.end }, value: total },
        { span: last, value: whole },
      ],
      {
        en: `These shares come to ${total.en}, more than the whole.`,
        id: `Bagian-bagian ini berjumlah ${total.id}, lebih dari keseluruhan.`,
      },
    ),
  ];
}

function isShare({ value }: QuantityMention): boolean {
  return (
    value.number !== null && value.number <= 100 && value.hedge === "exact" && value.per === null
  );
}

function follows(
  text: string,
  before: QuantityMention | undefined,
  share: QuantityMention,
): boolean {
  const gap = text.slice(before?.end ?? share.start, share.start);
  return gap.length <= GAP_UNITS_MAX && SEPARATES.test(gap);
}
