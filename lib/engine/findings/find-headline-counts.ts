import type { QuantityMention } from "../mentions/mention.ts";
import type { Finding } from "../reconciliation.ts";
import { tokenIndexAt, tokenize } from "../text/tokens.ts";
import { describeQuantity } from "../values/quantity/describe.ts";
import { ARITHMETIC, type FindingInput, findingOf, isPlainCount, sideOf } from "./finding-input.ts";

interface Fated {
  readonly quantity: QuantityMention;
  readonly fate: string;
}

/**
 * A headline that counts the dead, hurt, missing or arrested otherwise than its own report: the report gives one number
 * only, exactly, and nowhere the headline's.
 */
export function findHeadlineCounts({ document, quantities }: FindingInput): readonly Finding[] {
  const headlines = document.sentences.filter(({ zone }) => zone === "headline");
  const inHeadline = ({ start }: QuantityMention) =>
    headlines.some((headline) => headline.start <= start && start < headline.end);
  const above = quantities.filter(inHeadline);
  if (above.length === 0) return [];
  const body = quantities.filter((quantity) => !inHeadline(quantity));
  const told = body.flatMap((quantity) => fated(document, quantity));
  return above.flatMap((quantity) =>
    fated(document, quantity).flatMap(({ fate }) => {
      if (
        !isPlainCount(quantity) ||
        body.some(({ value }) => holds(value.low, value.high, quantity.value.number))
      )
        return [];
      const same = told.filter((other) => other.fate === fate);
      const [other] = same;
      const isOne = same.every(
        (one) =>
          isPlainCount(one.quantity) && one.quantity.value.number === other?.quantity.value.number,
      );
      if (other === undefined || !isOne || !sameHead(quantity, other.quantity)) return [];
      return [headlineFinding(document.text, quantity, other.quantity)];
    }),
  );
}

function holds(low: number | null, high: number | null, number: number | null): boolean {
  return number !== null && (low === null || low <= number) && (high === null || number <= high);
}

function sameHead({ value }: QuantityMention, other: QuantityMention): boolean {
  return value.head === null || other.value.head === null || value.head === other.value.head;
}

/** What befalls those who are counted: the word right after the count or right before it says so. */
function fated(document: FindingInput["document"], quantity: QuantityMention): readonly Fated[] {
  const tokens = tokenize(document);
  const { fateOf } = ARITHMETIC[document.language];
  const after = tokens[tokenIndexAt(tokens, quantity.end)]?.lower ?? "";
  const before = tokens[tokenIndexAt(tokens, quantity.start) - 1]?.lower ?? "";
  const fate = fateOf.get(after) ?? fateOf.get(before);
  return fate === undefined || quantity.value.number === null || quantity.value.provisional === true
    ? []
    : [{ quantity, fate }];
}

function headlineFinding(text: string, headline: QuantityMention, body: QuantityMention): Finding {
  const [above, below] = [describeQuantity(headline.value), describeQuantity(body.value)];
  const {
    start,
    end,
    text: words,
    ...rest
  } = findingOf(text, "finding.headline-against-report", [sideOf(headline), sideOf(body)], {
    en: `The headline says ${above.en}, the report ${below.en}.`,
    id: `Judulnya menyebut ${above.id}, isinya ${below.id}.`,
  });
  return { ...rest, start: headline.start, end: headline.end, text: headline.text };
}
