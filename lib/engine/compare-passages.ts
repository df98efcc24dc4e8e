import { candidatesOf } from "./alignment/candidates-of.ts";
import { measureRarity } from "./alignment/context.ts";
import { type AlignmentContext, type Candidate, similarity } from "./alignment/similarity.ts";
import { THRESHOLDS } from "./alignment/weights.ts";
import { findClaims } from "./claims/find-claims.ts";
import { findMentions, readFrames } from "./claims/read-article.ts";
import type { Reading } from "./claims/reading.ts";
import { shareEntities } from "./claims/share-entities.ts";
import { KINSHIP } from "./predicates/kinship.ts";
import { readWholeDocument } from "./read-whole-document.ts";
import { compareClaims } from "./stances/compare-claims.ts";
import { storyAnchors } from "./story-anchor.ts";
import type { Aspect, Comparison } from "./values/value.ts";

export interface PassagesInput {
  readonly a: string;
  readonly b: string;
  /** ISO 8601 date or date-time of both: what relative dates count from. */
  readonly published?: string;
  /** BCP 47; found by the engine for each passage where missing. */
  readonly language?: string;
}

export interface PassagesComparison {
  readonly relation: Comparison["relation"];
  /** What the finding is about; null where nothing of the two meets. */
  readonly aspect: Aspect | null;
  readonly reason: Comparison["reason"];
}

/**
 * Share of the story's threshold that two claims must reach here. In a story every claim looks for its like among hundreds,
 * and a wrong link makes a wrong fact; a pair is put side by side by somebody who holds that both speak of one thing.
 */
const THRESHOLD_SHARE = 0.8;

/**
 * How two passages relate, by the strongest finding: a conflict between claims that speak of the same thing, else whether
 * one is less precise, else agreement; unrelated where nothing meets. Symmetric. Takes any two texts.
 */
export function comparePassages({ a, b, ...about }: PassagesInput): PassagesComparison {
  const readings = readPair(a < b ? [a, b] : [b, a], about);
  const [left = [], right = []] = readings.map((reading) =>
    candidatesOf(findClaims(reading), reading.language.id, reading.document.text.length),
  );
  const sentences = readings.flatMap((reading) =>
    reading.items.map((items) => items.flatMap((item) => item.keys)),
  );
  const context = { rarity: measureRarity(sentences), kinship: KINSHIP };
  const links = link(left, right, context);
  return strongest(links) ?? NOTHING_MEETS;
}

const NOTHING_MEETS: PassagesComparison = {
  relation: "unrelated",
  aspect: null,
  reason: {
    en: "No statement of one speaks of the same thing as a statement of the other.",
    id: "Tidak ada pernyataan yang satu membicarakan hal yang sama dengan yang lain.",
  },
};

function readPair(
  texts: readonly [string, string],
  { published, language }: Omit<PassagesInput, "a" | "b">,
): readonly Reading[] {
  const documents = texts.map((text, index) =>
    readWholeDocument({
      id: String(index),
      outlet: "",
      text,
      ...(published === undefined ? {} : { publishedAt: published }),
      ...(language === undefined ? {} : { language }),
    }),
  );
  const anchors = storyAnchors(documents);
  const mentions = documents.map((document, index) =>
    findMentions(document, anchors[index] ?? { published: null, year: null }),
  );
  return shareEntities(mentions).map(readFrames);
}

interface Link extends Comparison {
  readonly aspect: Aspect;
  readonly score: number;
}

/** Pairs claims of both sides, best first, each claim once. */
function link(
  left: readonly Candidate[],
  right: readonly Candidate[],
  context: AlignmentContext,
): readonly Link[] {
  const pairs = left.flatMap((a, i) =>
    right.flatMap((b, j) => {
      const score = similarity(a, b, context);
      return score >= THRESHOLDS[a.claim.aspect] * THRESHOLD_SHARE ? [{ a, b, i, j, score }] : [];
    }),
  );
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  return pairs
    .sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j)
    .flatMap(({ a, b, i, j, score }) => {
      if (takenLeft.has(i) || takenRight.has(j)) return [];
      takenLeft.add(i);
      takenRight.add(j);
      return [{ ...compareClaims(a.claim, b.claim), aspect: a.claim.aspect, score }];
    });
}

const STRENGTH = ["conflict", "partial", "agree"] as const;

function strongest(links: readonly Link[]): PassagesComparison | null {
  for (const relation of STRENGTH) {
    const found = links.find((one) => one.relation === relation);
    if (found !== undefined) return { relation, aspect: found.aspect, reason: found.reason };
  }
  return null;
}
