import type { AlignmentContext, Candidate } from "./alignment/candidate.ts";
import { candidatesOf } from "./alignment/candidates-of.ts";
import { measureRarity } from "./alignment/context.ts";
import { framedAffinity } from "./alignment/framed-affinity.ts";
import { likelihoodOf } from "./alignment/likelihood.ts";
import { type Signs, signsOf } from "./alignment/signs.ts";
import { MODEL, RELATED } from "./alignment/weights.ts";
import { LANGUAGE_IDS, type LanguageId } from "./article.ts";
import { findClaims } from "./claims/find-claims.ts";
import { findMentions, readFrames } from "./claims/read-article.ts";
import type { Reading } from "./claims/reading.ts";
import { shareEntities } from "./claims/share-entities.ts";
import { compareResidue, type Found } from "./passages/compare-residue.ts";
import { compareTopics, type Topic } from "./passages/topic.ts";
import { KINSHIP } from "./predicates/kinship.ts";
import { readWholeDocument } from "./read-whole-document.ts";
import { compareClaims } from "./stances/compare-claims.ts";
import { storyAnchors } from "./story-anchor.ts";
import { countVotes } from "./text/detect-language.ts";
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

/** Two claims of passages that somebody lays side by side are taken to answer one question from this likelihood on. */
const LIKELY = 0.1;
/** Passages that share half of what the shorter one speaks of are of one topic: own pairs that are not share a tenth. */
const TOPIC_OVERLAP = 0.55;
/** Passages that share as much say the same, where no value of theirs was read. */
const SAME_OVERLAP = 0.8;

/**
 * How two passages relate, by the strongest finding: a conflict between claims that speak of the same thing, else whether
 * one is less precise, else agreement; unrelated where nothing meets. Symmetric. Takes any two texts.
 */
export function comparePassages({ a, b, ...about }: PassagesInput): PassagesComparison {
  const readings = readPair(a < b ? [a, b] : [b, a], about);
  const [left, right] = readings;
  if (left === undefined || right === undefined) return NOTHING_MEETS;
  const topic = compareTopics(left, right);
  const isShared = topic.overlap >= TOPIC_OVERLAP && !topic.clashes;
  const links = link(candidates(left), candidates(right), contextOf(readings), (signs) =>
    isShared
      ? "by-signs"
      : topic.clashes && signs.predicate < SAME_HAPPENING
        ? "never"
        : "as-in-a-story",
  );
  const found = isShared ? withResidue(links, compareResidue(left, right, topic)) : links;
  if (passBy(left, right, found)) return NOTHING_MEETS;
  return strongest(found) ?? (isShared ? byOverlap(topic) : NOTHING_MEETS);
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
  const [a, b] = texts;
  const own = [speaks(a, language), speaks(b, language)];
  const documents = texts.map((text, index) => {
    const told = own[index] ?? language;
    return readWholeDocument({
      id: String(index),
      outlet: "",
      text,
      ...(published === undefined ? {} : { publishedAt: published }),
      ...(told === undefined ? {} : { language: told }),
    });
  });
  const anchors = storyAnchors(documents);
  const mentions = documents.map((document, index) =>
    findMentions(document, anchors[index] ?? { published: null, year: null }),
  );
  return shareEntities(mentions).map(readFrames);
}

/**
 * Whether both passages count something, but not the same thing: that both then tell of one storm or one police is no
 * agreement on what they report.
 */
function passBy(left: Reading, right: Reading, found: readonly Found[]): boolean {
  const bothCount = left.quantities.length > 0 && right.quantities.length > 0;
  return (
    bothCount && found.every(({ aspect, relation }) => relation === "agree" && !isValue(aspect))
  );
}

function isValue(aspect: Aspect): boolean {
  return aspect !== "whether" && aspect !== "who" && aspect !== "where";
}

/** Claims know more than the residue does: where they met on a value, it stands. Parties can be several in a sentence. */
function withResidue(links: readonly Found[], residue: readonly Found[]): readonly Found[] {
  const met = new Set(links.map(({ aspect }) => aspect));
  return [...links, ...residue.filter(({ aspect }) => !met.has(aspect) || !ONE_ANSWER.has(aspect))];
}

const ONE_ANSWER: ReadonlySet<Aspect> = new Set(["date", "quantity", "where"]);

/** Two stop words of one language and none of the other are no accident. */
const VOTES_SURE = 2;

/**
 * The language that a passage's own stop words tell. One is declared for both passages, and they can differ: a declared
 * one gives way only where nothing of the passage speaks for it.
 */
function speaks(text: string, declared: string | undefined): LanguageId | undefined {
  const votes = countVotes(text.toLowerCase(), { start: 0, end: text.length });
  const [first, second] = LANGUAGE_IDS.toSorted((x, y) => votes[y] - votes[x]);
  if (first === undefined || second === undefined || votes[first] === votes[second])
    return undefined;
  const isSure = votes[first] >= VOTES_SURE && votes[second] === 0;
  return declared === undefined || isSure ? first : undefined;
}

function candidates(reading: Reading): readonly Candidate[] {
  return candidatesOf(findClaims(reading), reading);
}

function contextOf(readings: readonly Reading[]): AlignmentContext {
  const sentences = readings.flatMap((reading) =>
    reading.items.map((items) => items.flatMap((item) => item.keys)),
  );
  return { rarity: measureRarity(sentences), kinship: KINSHIP };
}

/** Predicates less alike than this do not tell of one happening. */
const SAME_HAPPENING = 0.4;

/**
 * How a pair of claims is judged: `as-in-a-story`, where a contradiction must earn its link; `by-signs` alone, where the
 * passages are known to speak of one thing.
 */
type Judged = "by-signs" | "as-in-a-story" | "never";

/** Pairs claims of both sides, best first, each claim once. */
function link(
  left: readonly Candidate[],
  right: readonly Candidate[],
  context: AlignmentContext,
  judgedAs: (signs: Signs) => Judged,
): readonly Found[] {
  const pairs = left.flatMap((a, i) =>
    right.flatMap((b, j) => {
      const score = scoreOf(a, b, context, judgedAs);
      return score >= LIKELY ? [{ a, b, i, j, score }] : [];
    }),
  );
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  return pairs
    .sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j)
    .flatMap(({ a, b, i, j }) => {
      if (takenLeft.has(i) || takenRight.has(j)) return [];
      takenLeft.add(i);
      takenRight.add(j);
      return [{ ...compareClaims(a.claim, b.claim), aspect: a.claim.aspect }];
    });
}

function scoreOf(
  a: Candidate,
  b: Candidate,
  context: AlignmentContext,
  judgedAs: (signs: Signs) => Judged,
): number {
  const { aspect } = a.claim;
  const framed = aspect === b.claim.aspect ? framedAffinity(a.claim, b.claim, context.rarity) : 0;
  if (framed !== null) return framed;
  const signs = aspect === b.claim.aspect ? signsOf(a, b, context) : null;
  if (signs === null || countOther(a, b, signs)) return 0;
  const judged = judgedAs(signs);
  if (judged === "never" && aspect !== "wording") return 0;
  const isUnearned = signs.differs === 1 && signs.predicate < RELATED && signs.head < 1;
  if (judged === "as-in-a-story" && isUnearned) return 0;
  return likelihoodOf(signs, MODEL.alone[aspect]);
}

/** Two counts of different things in different happenings: 200 homes damaged, 50,000 people without power. */
function countOther(a: Candidate, b: Candidate, { predicate }: Signs): boolean {
  const left = a.claim.subject.head;
  const right = b.claim.subject.head;
  return (
    a.claim.aspect === "quantity" &&
    left !== right &&
    left?.startsWith("c:") === true &&
    right?.startsWith("c:") === true &&
    predicate < SAME_HAPPENING
  );
}

const STRENGTH: readonly Comparison["relation"][] = ["conflict", "partial", "agree"];

/** Of findings of one strength the one that says most: that both name one person tells less than that both say 4.75 %. */
const TELLING: readonly Aspect[] = [
  "quantity",
  "date",
  "name",
  "wording",
  "where",
  "whether",
  "who",
];

function strongest(findings: readonly Found[]): PassagesComparison | null {
  const [best] = findings
    .filter(({ relation }) => relation !== "unrelated")
    .toSorted((a, b) => rank(a) - rank(b));
  if (best === undefined) return null;
  const { relation, aspect, reason } = best;
  return { relation, aspect, reason };
}

function rank({ relation, aspect }: Found): number {
  const strength = STRENGTH.indexOf(relation);
  return strength * TELLING.length + TELLING.indexOf(aspect);
}

/** Passages without a value to compare: the same words agree, and one that only adds some says more. */
function byOverlap({ overlap, mutual }: Topic): PassagesComparison {
  if (overlap < SAME_OVERLAP) return NOTHING_MEETS;
  if (mutual >= SAME_OVERLAP)
    return {
      relation: "agree",
      aspect: "wording",
      reason: {
        en: "Both say the same in nearly the same words.",
        id: "Keduanya mengatakan hal yang sama dengan kata-kata yang hampir sama.",
      },
    };
  return {
    relation: "partial",
    aspect: "wording",
    reason: {
      en: "One says what the other says, and more.",
      id: "Yang satu mengatakan apa yang dikatakan yang lain, dan lebih banyak lagi.",
    },
  };
}
