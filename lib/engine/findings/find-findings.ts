import type { NumberLexicon } from "../languages/language.ts";
import { findSumContradictions } from "../mentions/quantity/sums.ts";
import { findDateContradictions } from "../mentions/time/contradictions.ts";
import type { Finding } from "../reconciliation.ts";
import { findAges } from "./find-ages.ts";
import { findChanges } from "./find-changes.ts";
import { findHeadlineCounts } from "./find-headline-counts.ts";
import { findParts } from "./find-parts.ts";
import { findShares } from "./find-shares.ts";
import { ARITHMETIC, type FindingInput, type SentenceInput } from "./finding-input.ts";

const IN_SENTENCES: readonly ((input: SentenceInput) => readonly Finding[])[] = [
  findParts,
  findShares,
  findAges,
  findChanges,
];

/**
 * So many findings of sentences are told of one article. A report has a handful at most; a text that goes on like "17: 14,
 * 17: 14" would have thousands, and each is told in two languages with all its words.
 */
const FINDINGS_MAX = 500;

/**
 * What an editor should look at inside one article, in the order of the text: dates that contradict themselves, numbers
 * that do not add up, a headline that its report does not bear out. Only what is sure. Spans count in `document.text`.
 */
export function findFindings(input: FindingInput, numbers: NumberLexicon): readonly Finding[] {
  const { document, quantities, times } = input;
  const ofArticle = [
    ...findDateContradictions(document, times),
    ...findSumContradictions(document, quantities, numbers),
    ...findHeadlineCounts(input),
  ];
  const words = ARITHMETIC[document.language];
  const inSentences: Finding[] = [];
  let [quantity, time] = [0, 0];
  for (const sentence of document.sentences) {
    while ((quantities[quantity]?.start ?? sentence.start) < sentence.start) quantity += 1;
    while ((times[time]?.start ?? sentence.start) < sentence.start) time += 1;
    const from = { quantity, time };
    while ((quantities[quantity]?.start ?? sentence.end) < sentence.end) quantity += 1;
    while ((times[time]?.start ?? sentence.end) < sentence.end) time += 1;
    const here = {
      document,
      sentence,
      words,
      quantities: quantities.slice(from.quantity, quantity),
      times: times.slice(from.time, time),
    };
    if (here.quantities.length === 0) continue;
    for (const find of IN_SENTENCES) inSentences.push(...find(here));
    if (inSentences.length >= FINDINGS_MAX) break;
  }
  const findings = [...ofArticle, ...inSentences.slice(0, FINDINGS_MAX)];
  return findings.sort((a, b) => a.start - b.start);
}
