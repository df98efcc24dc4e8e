import type { LanguageId } from "../article.ts";
import type { Claim, Features } from "../claims/claim.ts";
import type { Item } from "../claims/item.ts";
import type { Reading } from "../claims/reading.ts";
import { overlaps } from "../text/span.ts";
import { codeOf } from "../values/answer.ts";
import { dimensionOf } from "../values/quantity.ts";
import type { Value } from "../values/value.ts";
import type { Candidate } from "./candidate.ts";

/** What the candidates need to know of their article: its language, its length and what its sentences are made of. */
export type ArticleOf = Pick<Reading, "language" | "items"> & {
  readonly document: Pick<Reading["document"], "text">;
};

/** An article's claims as candidates, each with how many of them could answer the same kind of question. */
export function candidatesOf(
  claims: readonly Claim[],
  { language, items, document }: ArticleOf,
): readonly Candidate[] {
  const kinds = claims.map(kindOf);
  const answers = claims.map((claim, index) => `${kinds[index]} ${codeOf(claim.value)}`);
  const rivals = count(kinds);
  const echoes = count(answers);
  const sentences = new Map<number, Features>();
  return claims.map((claim, index) => {
    const own = items[claim.sentence] ?? [];
    const sentence = sentences.get(claim.sentence) ?? featuresOf(own);
    sentences.set(claim.sentence, sentence);
    return new LaidCandidate(
      {
        claim,
        language: language.id,
        rivals: rivals.get(kinds[index] ?? "") ?? 1,
        echoes: echoes.get(answers[index] ?? "") ?? 1,
        depth: claim.evidence[0].start / Math.max(1, document.text.length),
        sentence,
      },
      own,
    );
  });
}

/** A candidate whose words around are gathered when they are asked for, once: by the weighing of the claim. */
class LaidCandidate implements Candidate {
  readonly claim: Claim;
  readonly language: LanguageId;
  readonly rivals: number;
  readonly echoes: number;
  readonly depth: number;
  readonly sentence: Features;
  private readonly items: readonly Item[];

  constructor(
    { claim, language, rivals, echoes, depth, sentence }: Omit<Candidate, "around">,
    items: readonly Item[],
  ) {
    this.claim = claim;
    this.language = language;
    this.rivals = rivals;
    this.echoes = echoes;
    this.depth = depth;
    this.sentence = sentence;
    this.items = items;
  }

  get around(): Features {
    return aroundOf(this.claim, this.items);
  }
}

function count(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Every feature of a sentence; readings of one word share its weight. */
function featuresOf(items: readonly Item[]): Features {
  const features = new Map<string, number>();
  for (const { keys } of items) {
    for (const key of keys) features.set(key, Math.max(features.get(key) ?? 0, 1 / keys.length));
  }
  return features;
}

/**
 * What a claim is told with: the words around its value; of a happening itself, which is its own answer, also its own words.
 */
function aroundOf({ aspect, evidence, subject }: Claim, items: readonly Item[]): Features {
  if (aspect !== "whether" && aspect !== "wording") return subject.context;
  const own = items.filter((item) => evidence.some((span) => overlaps(span, item)));
  return new Map([...subject.context, ...featuresOf(own)]);
}

function kindOf(claim: Claim): string {
  return `${claim.aspect} ${claim.ruleId} ${valueKind(claim.value)}`;
}

/** Tonnages rival tonnages, clock times clock times; a plain count rivals every other count. */
function valueKind(value: Value): string {
  if (value.kind === "quantity") {
    return `${dimensionOf(value.unit)} ${value.per ?? ""} ${value.ordinal === true} ${value.score !== undefined}`;
  }
  if (value.kind === "date")
    return ["minute", "hour", "part"].includes(value.grain) ? "clock" : "day";
  if (value.kind === "place")
    return `${value.bearing !== undefined} ${value.coordinates !== undefined}`;
  return value.kind;
}
