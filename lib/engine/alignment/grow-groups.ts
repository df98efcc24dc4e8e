import type { Claim, Features } from "../claims/claim.ts";
import { gather } from "../claims/gather.ts";
import { codeOf } from "../values/answer.ts";
import type { Aspect } from "../values/value.ts";
import type { AlignmentContext, Candidate } from "./candidate.ts";
import { likelihood } from "./likelihood.ts";
import { keysOf } from "./propose-pairs.ts";
import { type Pair, weighTogether } from "./weigh-together.ts";
import { type AlignmentModel, MODEL } from "./weights.ts";

/** So many claims, of different words, stand for a group. */
const SPEAKERS_MAX = 4;
/** A claim is held against so many groups: those that share most keys with it. */
const GROUPS_MAX = 16;
/** A key that more groups have says little. */
const SHARED_BY_MAX = 64;
/** Two that stand for one group answer one question. */
const SETTLED = 0.9;

/** Claims of different articles that answer one question. */
interface Group {
  readonly aspect: Aspect;
  readonly claims: Claim[];
  readonly articles: Set<string>;
  readonly speakers: Candidate[];
}

/** A group that an open claim could join, both by their index, and how well it fits. */
interface Offer {
  readonly claim: number;
  readonly group: number;
  readonly fit: number;
}

const NO_OFFERS: readonly Offer[] = [];

/**
 * Groups of aligned claims that further articles join one by one: how a story of hundreds of articles grows. A claim in
 * the very words of one that is known goes where that one went; another is held against the few claims that stand for each
 * group that could be its own, with the same likelihoods as among the first articles. Earlier articles stay where they are.
 */
export class GrowingGroups {
  private readonly context: AlignmentContext;
  private readonly model: AlignmentModel;
  private readonly groups: Group[] = [];
  private readonly byKey: Readonly<Record<Aspect, Map<string, number[]>>> = {
    date: new Map(),
    quantity: new Map(),
    who: new Map(),
    where: new Map(),
    name: new Map(),
    wording: new Map(),
    whether: new Map(),
  };
  private readonly byWords = new Map<string, number[]>();

  /** Starts from groups of candidates that were aligned together. */
  constructor(
    start: readonly (readonly Candidate[])[],
    context: AlignmentContext,
    model: AlignmentModel = MODEL,
  ) {
    this.context = context;
    this.model = model;
    for (const members of start) {
      const [first, ...others] = members;
      if (first === undefined) continue;
      const group = this.found(first);
      for (const member of others) this.join(group, member);
    }
  }

  /** Takes in the claims of one more article, in the order of its text. Returns the numbers of the groups that grew or began. */
  add(candidates: readonly Candidate[]): readonly number[] {
    const placed = new Map<Candidate, number>();
    const open: Candidate[] = [];
    for (const candidate of candidates) {
      const known = this.knownWords(candidate);
      if (known === undefined) open.push(candidate);
      else placed.set(candidate, this.join(known, candidate));
    }
    for (const [candidate, group] of this.assign(open))
      placed.set(candidate, this.join(group, candidate));
    return candidates.map((candidate) => placed.get(candidate) ?? this.found(candidate));
  }

  /** The claims of every group, in the order in which the groups began. */
  all(): readonly (readonly Claim[])[] {
    return this.groups.map(({ claims }) => claims);
  }

  private knownWords(candidate: Candidate): number | undefined {
    const groups = this.byWords.get(wordsOf(candidate)) ?? [];
    return groups.find((at) => this.groups[at]?.articles.has(candidate.claim.article) === false);
  }

  /** The best group of each claim that fits one, the best fit first; a group takes one claim of an article. */
  private assign(open: readonly Candidate[]): ReadonlyMap<Candidate, number> {
    const offers = [...this.offersTo(open)].sort(
      (x, y) => y.fit - x.fit || x.claim - y.claim || x.group - y.group,
    );
    const chosen = new Map<Candidate, number>();
    const taken = new Set<number>();
    for (const { claim, group } of offers) {
      const candidate = open[claim];
      if (candidate === undefined || chosen.has(candidate) || taken.has(group)) continue;
      chosen.set(candidate, group);
      taken.add(group);
    }
    return chosen;
  }

  /** The groups that reach the threshold for a claim: by the mean likelihood over those who stand for the group. */
  private offersTo(open: readonly Candidate[]): readonly Offer[] {
    const near = open.map((candidate) => this.nearGroups(candidate));
    const story: Candidate[] = [...open];
    const settled: Pair[] = [];
    const places = new Map<number, readonly number[]>();
    for (const own of near)
      for (const group of own)
        if (!places.has(group)) places.set(group, this.seat(group, story, settled));
    const pairs: Pair[] = [];
    near.forEach((own, claim) => {
      for (const group of own) this.judge(claim, places.get(group) ?? [], story, pairs);
    });
    const sure = new Map<number, number>();
    const { rarity } = this.context;
    for (const { a, b, likelihood } of weighTogether(story, pairs, rarity, this.model, settled))
      sure.set(a * story.length + b, likelihood);
    return gather(near, (own, claim) =>
      gather(own, (group) => {
        const members = places.get(group) ?? [];
        let sum = 0;
        for (const at of members) sum += sure.get(claim * story.length + at) ?? 0;
        const fit = sum / Math.max(1, members.length);
        const aspect = open[claim]?.claim.aspect ?? "whether";
        return fit >= this.model.thresholds[aspect] ? [{ claim, group, fit }] : NO_OFFERS;
      }),
    );
  }

  /** Puts those who stand for a group beside the claims that are held against it; each two of them answer one question. */
  private seat(group: number, story: Candidate[], settled: Pair[]): readonly number[] {
    const seats: number[] = [];
    for (const speaker of this.groups[group]?.speakers ?? []) {
      const b = story.push(speaker) - 1;
      for (const a of seats) settled.push({ a, b, likelihood: SETTLED });
      seats.push(b);
    }
    return seats;
  }

  private judge(
    claim: number,
    members: readonly number[],
    story: readonly Candidate[],
    pairs: Pair[],
  ): void {
    const own = story[claim];
    for (const at of members) {
      const speaker = story[at];
      if (own === undefined || speaker === undefined) continue;
      const sure = likelihood(own, speaker, this.context, this.model);
      if (sure > 0) pairs.push({ a: claim, b: at, likelihood: sure });
    }
  }

  /** The groups of the claim's aspect, without its article, that share most keys with it. */
  private nearGroups({ claim }: Candidate): readonly number[] {
    const shared = new Map<number, number>();
    const byKey = this.byKey[claim.aspect];
    for (const key of keysOf(claim, this.context.rarity)) {
      const groups = byKey.get(key);
      if (groups === undefined || groups.length > SHARED_BY_MAX) continue;
      for (const group of groups) shared.set(group, (shared.get(group) ?? 0) + 1);
    }
    return [...shared]
      .filter(([group]) => this.groups[group]?.articles.has(claim.article) === false)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, GROUPS_MAX)
      .map(([group]) => group);
  }

  private found(candidate: Candidate): number {
    const at =
      this.groups.push({
        aspect: candidate.claim.aspect,
        claims: [],
        articles: new Set(),
        speakers: [],
      }) - 1;
    return this.join(at, candidate);
  }

  private join(at: number, candidate: Candidate): number {
    const group = this.groups[at];
    if (group === undefined) throw new RangeError(`no group ${at}`);
    group.claims.push(candidate.claim);
    group.articles.add(candidate.claim.article);
    const words = wordsOf(candidate);
    const same = this.byWords.get(words);
    if (same?.includes(at) === true) return at;
    if (same === undefined) this.byWords.set(words, [at]);
    else same.push(at);
    if (group.speakers.length < SPEAKERS_MAX) this.speakFor(at, group, candidate);
    return at;
  }

  private speakFor(at: number, group: Group, candidate: Candidate): void {
    group.speakers.push(candidate);
    const byKey = this.byKey[group.aspect];
    for (const key of keysOf(candidate.claim, this.context.rarity)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [at]);
      else if (!known.includes(at)) known.push(at);
    }
  }
}

/** What makes two claims the same words: their rule, value, subject and sentence. */
function wordsOf({ claim, sentence }: Candidate): string {
  const { predicates, head } = claim.subject;
  const value = codeOf(claim.value);
  return `${claim.aspect}|${claim.ruleId}|${value}|${predicates.join(",")}|${head ?? ""}|${wordingOf(sentence)}`;
}

/** All claims of a sentence share its features, and so their wording. */
const WORDINGS = new WeakMap<Features, string>();

function wordingOf(sentence: Features): string {
  const known = WORDINGS.get(sentence);
  if (known !== undefined) return known;
  const wording = [...sentence.keys()].join(",");
  WORDINGS.set(sentence, wording);
  return wording;
}
