import { groupPairs, pairsToJudge } from "../../../lib/engine/alignment/align-claims.ts";
import { framedAffinity } from "../../../lib/engine/alignment/framed-affinity.ts";
import { likelihoodOf } from "../../../lib/engine/alignment/likelihood.ts";
import { ROUND_SIGNS, SIGNS } from "../../../lib/engine/alignment/sign-names.ts";
import { type Signs, signsOf } from "../../../lib/engine/alignment/signs.ts";
import {
  type Pair,
  roundSigns,
  weighTogether,
} from "../../../lib/engine/alignment/weigh-together.ts";
import type { AlignmentModel, Weights } from "../../../lib/engine/alignment/weights.ts";
import { ASPECTS, type Aspect } from "../../../lib/engine/values/value.ts";
import { addHits, countHits, f1, type Hits } from "./count-hits.ts";
import type { LabelledStory } from "./read-gold.ts";
import { type Example, regress } from "./regress.ts";

/** Thresholds to choose from. */
const THRESHOLDS = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6];
const CAUTIONS = [0, 1, 2, 3];
/** The second regression learns from likelihoods that the first gave for stories it had not seen. */
const FOLDS = 4;

/** A pair that two claims of a story make, with its signs and whether the gold answer joins them. */
export interface Labelled {
  readonly a: number;
  readonly b: number;
  readonly aspect: Aspect;
  /** Null for claims of a frame that knows its own, whose likelihood is no matter of weights. */
  readonly signs: Signs | null;
  readonly framed: number;
  readonly isSame: boolean;
}

export interface PreparedStory {
  readonly story: LabelledStory;
  readonly pairs: readonly Labelled[];
}

/** Every pair of a story that the alignment would look at, with its signs. */
export function prepare(story: LabelledStory): PreparedStory {
  const pairs: Labelled[] = [];
  pairsToJudge(story.candidates, story.context, (a, b) => {
    const [left, right] = [story.candidates[a], story.candidates[b]];
    if (left === undefined || right === undefined) return;
    const framed = framedAffinity(left.claim, right.claim, story.context.rarity);
    const signs = framed === null ? signsOf(left, right, story.context) : null;
    if (signs === null && framed === null) return;
    const labels = story.labels[b] ?? new Set();
    pairs.push({
      a,
      b,
      aspect: left.claim.aspect,
      signs,
      framed: framed ?? 0,
      isSame: [...(story.labels[a] ?? [])].some((label) => labels.has(label)),
    });
  });
  return { story, pairs };
}

/** Fits a model to stories; the same stories in the same order give the same model. */
export function fitModel(stories: readonly PreparedStory[]): AlignmentModel {
  const alone = fitAlone(stories);
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    stories.filter((_story, index) => index % FOLDS === fold),
  ).filter((fold) => fold.length > 0);
  const judged = folds.flatMap((fold) => {
    const others = stories.filter((story) => !fold.includes(story));
    const weights = others.length === 0 ? alone : fitAlone(others);
    return fold.map((story) => ({ story, pairs: judge(story, weights) }));
  });
  const together = fitTogether(judged);
  return chooseThresholds(judged, alone, together);
}

function fitAlone(stories: readonly PreparedStory[]): AlignmentModel["alone"] {
  return byAspect((aspect) => {
    const examples = stories.flatMap(({ pairs }) =>
      pairs.flatMap(({ aspect: own, signs, isSame }): readonly Example[] =>
        own !== aspect || signs === null
          ? []
          : [{ signs: SIGNS.map((sign) => signs[sign]), isSame }],
      ),
    );
    return named(SIGNS, regress(examples, SIGNS.length));
  });
}

function judge({ pairs }: PreparedStory, alone: AlignmentModel["alone"]): readonly Pair[] {
  return pairs.map(({ a, b, aspect, signs, framed }) => ({
    a,
    b,
    likelihood: signs === null ? framed : likelihoodOf(signs, alone[aspect]),
  }));
}

function fitTogether(
  judged: readonly { readonly story: PreparedStory; readonly pairs: readonly Pair[] }[],
): AlignmentModel["together"] {
  const examples = judged.flatMap(({ story: { story, pairs: labelled }, pairs }) =>
    roundSigns(story.candidates, pairs, story.context.rarity).flatMap((signs, index) => {
      const { aspect, isSame } = labelled[index] ?? {};
      if (signs === null || aspect === undefined || isSame === undefined) return [];
      return [{ aspect, signs: ROUND_SIGNS.map((sign) => signs[sign]), isSame }];
    }),
  );
  return byAspect((aspect) =>
    named(
      ROUND_SIGNS,
      regress(
        examples.filter((example) => example.aspect === aspect),
        ROUND_SIGNS.length,
      ),
    ),
  );
}

/** One threshold and caution an aspect, each the best while the others stand, twice round. */
function chooseThresholds(
  judged: readonly { readonly story: PreparedStory; readonly pairs: readonly Pair[] }[],
  alone: AlignmentModel["alone"],
  together: AlignmentModel["together"],
): AlignmentModel {
  const model: AlignmentModel = {
    alone,
    together,
    thresholds: byAspect(() => 0.4),
    caution: byAspect(() => 1),
  };
  const weighed = (caution: number) =>
    judged.map(({ story: prepared, pairs }) => ({
      prepared,
      pairs: weighTogether(prepared.story.candidates, pairs, prepared.story.context.rarity, {
        ...model,
        caution: byAspect(() => caution),
      }),
    }));
  const byCaution = new Map(
    CAUTIONS.map((caution) => [
      caution,
      weighed(caution).map(({ prepared: { story }, pairs }) => ({
        story,
        pairs: byAspect((aspect) =>
          pairs.filter(({ a }) => story.candidates[a]?.claim.aspect === aspect),
        ),
      })),
    ]),
  );
  const hitsOf = (aspect: Aspect, threshold: number, caution: number): Hits =>
    addHits(
      (byCaution.get(caution) ?? []).map(({ story, pairs }) =>
        countHits(
          story,
          groupPairs(story.candidates, pairs[aspect], aspect, threshold).map((group) =>
            group.map(({ claim }) => claim),
          ),
        ),
      ),
    );
  const choices = byAspect((aspect) =>
    THRESHOLDS.flatMap((threshold) =>
      CAUTIONS.map((caution) => ({ threshold, caution, hits: hitsOf(aspect, threshold, caution) })),
    ),
  );
  const chosen = byAspect((aspect) =>
    choices[aspect].find(({ threshold, caution }) => threshold === 0.4 && caution === 1),
  );
  for (const _round of [1, 2]) {
    for (const aspect of ASPECTS) {
      const rest = ASPECTS.filter((other) => other !== aspect).flatMap(
        (other) => chosen[other]?.hits ?? [],
      );
      let best = -1;
      for (const choice of choices[aspect]) {
        const worth = worthOf(addHits([...rest, choice.hits]), ASPECTS.length);
        if (worth <= best) continue;
        best = worth;
        chosen[aspect] = choice;
      }
    }
  }
  return {
    ...model,
    thresholds: byAspect((aspect) => chosen[aspect]?.threshold ?? 0.4),
    caution: byAspect((aspect) => chosen[aspect]?.caution ?? 1),
  };
}

/** What is to be as high as it gets: facts, links and conflicts found and right. Gold is counted once an aspect. */
function worthOf(hits: Hits, times: number): number {
  const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const facts = f1(
    ratio(hits.rightFacts, hits.engineFacts),
    ratio(hits.foundFacts * times, hits.goldFacts),
  );
  const links = f1(
    ratio(hits.rightLinks, hits.engineLinks),
    ratio(hits.foundLinks * times, hits.goldLinks),
  );
  const precision = ratio(hits.rightConflicts, hits.engineConflicts);
  const recall = ratio(hits.foundConflicts * times, hits.goldConflicts);
  const conflicts =
    precision + recall === 0 ? 0 : (1.25 * precision * recall) / (0.25 * precision + recall);
  return facts + LINK_WORTH * links + CONFLICT_WORTH * conflicts;
}

/** Links are the least complete of the three; held-out conflicts and links both gain by it, facts lose no F1. */
const LINK_WORTH = 2;
const CONFLICT_WORTH = 0.5;

function byAspect<T>(of: (aspect: Aspect) => T): Record<Aspect, T> {
  return {
    date: of("date"),
    quantity: of("quantity"),
    who: of("who"),
    where: of("where"),
    name: of("name"),
    wording: of("wording"),
    whether: of("whether"),
  };
}

/** The fitted numbers under the names of their signs, to two decimals: more would be noise. */
function named<Name extends string>(
  names: readonly Name[],
  [bias, ...weights]: readonly number[],
): Weights<Name> {
  const round = (weight: number | undefined) => Math.round((weight ?? 0) * 100) / 100;
  const found: Record<string, number> = { bias: round(bias) };
  names.forEach((name, index) => {
    found[name] = round(weights[index]);
  });
  if (!isComplete(names, found)) throw new RangeError("a weight is missing");
  return found;
}

function isComplete<Name extends string>(
  names: readonly Name[],
  found: Readonly<Record<string, number>>,
): found is Weights<Name> {
  return ["bias", ...names].every((name) => name in found);
}
