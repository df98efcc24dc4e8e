import type { Claim } from "../claims/claim.ts";
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

/**
 * Groups of aligned claims that further articles join one by one: how a story of hundreds of articles grows. A claim in
 * the very words of one that is known goes where that one went; another is held against the few claims that stand for each
 * group that could be its own, with the same likelihoods as among the first articles. Earlier articles stay where they are.
 */
export class GrowingGroups {
  private readonly context: AlignmentContext;
  private readonly model: AlignmentModel;
  private readonly groups: Group[] = [];
  private readonly byKey = new Map<string, number[]>();
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
    const offers = this.offersTo(open).sort(
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
  private offersTo(
    open: readonly Candidate[],
  ): { readonly claim: number; readonly group: number; readonly fit: number }[] {
    const near = open.map((candidate) => this.nearGroups(candidate));
    const groups = [...new Set(near.flat())].sort((a, b) => a - b);
    const story: Candidate[] = [...open];
    const places = new Map<number, readonly number[]>();
    for (const group of groups) {
      const speakers = this.groups[group]?.speakers ?? [];
      places.set(
        group,
        speakers.map((speaker) => story.push(speaker) - 1),
      );
    }
    const pairs: Pair[] = [...places.values()].flatMap((members) =>
      members.flatMap((a, index) =>
        members.slice(index + 1).map((b) => ({ a, b, likelihood: SETTLED })),
      ),
    );
    near.forEach((own, claim) => {
      for (const group of own) pairs.push(...this.judge(claim, places.get(group) ?? [], story));
    });
    const sure = new Map(
      weighTogether(story, pairs, this.context.rarity, this.model).map((pair) => [
        pair.a * story.length + pair.b,
        pair.likelihood,
      ]),
    );
    return near.flatMap((own, claim) =>
      own.flatMap((group) => {
        const members = places.get(group) ?? [];
        const sum = members.reduce(
          (total, at) => total + (sure.get(claim * story.length + at) ?? 0),
          0,
        );
        const fit = sum / Math.max(1, members.length);
        const aspect = open[claim]?.claim.aspect ?? "whether";
        return fit >= this.model.thresholds[aspect] ? [{ claim, group, fit }] : [];
      }),
    );
  }

  private judge(claim: number, members: readonly number[], story: readonly Candidate[]): Pair[] {
    const own = story[claim];
    const pairs: Pair[] = [];
    for (const at of members) {
      const speaker = story[at];
      if (own === undefined || speaker === undefined) continue;
      const sure = likelihood(own, speaker, this.context, this.model);
      if (sure > 0) pairs.push({ a: claim, b: at, likelihood: sure });
    }
    return pairs;
  }

  /** The groups of the claim's aspect, without its article, that share most keys with it. */
  private nearGroups({ claim }: Candidate): readonly number[] {
    const shared = new Map<number, number>();
    for (const key of keysOf(claim, this.context.rarity)) {
      const groups = this.byKey.get(`${claim.aspect} ${key}`) ?? [];
      if (groups.length > SHARED_BY_MAX) continue;
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
    for (const key of keysOf(candidate.claim, this.context.rarity)) {
      const known = this.byKey.get(`${group.aspect} ${key}`);
      if (known === undefined) this.byKey.set(`${group.aspect} ${key}`, [at]);
      else if (!known.includes(at)) known.push(at);
    }
  }
}

/** What makes two claims the same words: their rule, value, subject and sentence. */
function wordsOf({ claim, sentence }: Candidate): string {
  const { predicates, head } = claim.subject;
  return [
    claim.aspect,
    claim.ruleId,
    codeOf(claim.value),
    predicates.join(","),
    head,
    [...sentence.keys()].join(","),
  ].join("|");
}
