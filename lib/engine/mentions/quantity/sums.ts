import type { NumberLexicon } from "../../languages/language.ts";
import type { Finding } from "../../reconciliation.ts";
import type { Document } from "../../text/document.ts";
import { evidence } from "../../text/span.ts";
import { describeQuantity } from "../../values/quantity/describe.ts";
import type { QuantityMention } from "../mention.ts";
import { compileNumbers } from "./lexicon.ts";
import { matchPhrase } from "./phrases.ts";
import { type Token, tokenise } from "./tokens.ts";

/** Between the parts of a sum nothing else may stand: "155 penumpang dan 7 kru", "3 killed, 4 hurt". */
const BETWEEN_PARTS = /^[\s,;]*(?:(?:dan|serta|ditambah|and|plus)\s+)?(?:the\s+)?$/i;
/** Between a total and its parts: at most a relative, a comma or a bracket, and the link itself. */
const LINK_LENGTH_MAX = 60;

/**
 * Finds totals that their own parts do not add up to: "162 orang, terdiri dari 150 penumpang dan 7 kru". Only exact
 * plain counts are held against each other, and only where the text links the parts to the total in so many words.
 *
 * @param mentions - the quantities of the document, sorted; spans count in `document.text`
 */
export function findSumContradictions(
  document: Document,
  mentions: readonly QuantityMention[],
  lexicon: NumberLexicon,
): Finding[] {
  return mentions.flatMap((total, index) => {
    const parts = partsAfter(document, mentions, index, lexicon);
    const sum = parts.reduce((so, part) => so + (part.value.number ?? 0), 0);
    const last = parts.at(-1);
    if (parts.length < 2 || last === undefined || sum === total.value.number) return [];
    return [contradiction(document, total, parts, sum)];
  });
}

function isExactCount({ value }: QuantityMention): boolean {
  const { number, unit, per, hedge, ordinal, score } = value;
  return (
    number !== null &&
    unit === null &&
    per === null &&
    hedge === "exact" &&
    !ordinal &&
    score === undefined
  );
}

function partsAfter(
  document: Document,
  mentions: readonly QuantityMention[],
  index: number,
  lexicon: NumberLexicon,
): readonly QuantityMention[] {
  const total = mentions[index];
  const first = mentions[index + 1];
  if (total === undefined || first === undefined || !isExactCount(total) || !isExactCount(first))
    return [];
  if (first.start - total.end > LINK_LENGTH_MAX || !linksParts(document, total, first, lexicon))
    return [];
  const parts = [first];
  for (let next = index + 2; next < mentions.length; next += 1) {
    const [before, part] = [parts.at(-1), mentions[next]];
    if (before === undefined || part === undefined || !isExactCount(part)) break;
    if (
      !BETWEEN_PARTS.test(
        document.text.slice(before.end, Math.min(part.start, before.end + LINK_LENGTH_MAX)),
      )
    )
      break;
    parts.push(part);
  }
  return parts;
}

function linksParts(
  document: Document,
  total: QuantityMention,
  first: QuantityMention,
  lexicon: NumberLexicon,
): boolean {
  const tokens = tokenise(document.folded.slice(total.end, first.start));
  if (tokens.some((token) => token.kind === "break" || token.word === ".")) return false;
  return tokens.some(
    (_: Token, at) =>
      matchPhrase(compileNumbers(lexicon).sumLinks, tokens, at)?.next === tokens.length,
  );
}

function contradiction(
  document: Document,
  total: QuantityMention,
  parts: readonly QuantityMention[],
  sum: number,
): Finding {
  const span = { start: total.start, end: parts.at(-1)?.end ?? total.end };
  const whole = describeQuantity(total.value);
  const terms = (language: "id" | "en") =>
    parts.map((part) => describeQuantity(part.value)[language]).join(" + ");
  const came = describeQuantity({ ...total.value, number: sum });
  return {
    ...evidence(document.text, span),
    ruleId: "quantity/sum",
    message: {
      en: `The parts do not add up: ${terms("en")} = ${came.en}, but the total given is ${whole.en}.`,
      id: `Rinciannya tidak cocok: ${terms("id")} = ${came.id}, tetapi jumlah yang disebut ${whole.id}.`,
    },
  };
}
