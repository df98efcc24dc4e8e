import type { MarkerMention, PartyMention } from "../mentions/mention.ts";
import type { Sentence } from "../text/document.ts";
import { firstWhere } from "../text/first-where.ts";
import type { Span } from "../text/span.ts";
import type { Frame } from "./frame.ts";
import type { Item } from "./item.ts";
import { within } from "./lay-out-items.ts";
import type { SpanCover } from "./span-cover.ts";

/** How far before its predicate a negation still belongs to it, in characters: "tidak pernah lagi …", "did not yet …". */
const NEGATION_REACH = 40;
/** How much may stand between a denial and the end of its clause for the next clause to be what is denied, in characters. */
const DENIAL_REACH = 35;

/** What tells how a frame is held; spans are sorted by start. */
export interface HoldingSources {
  readonly parties: readonly PartyMention[];
  readonly markers: readonly MarkerMention[];
  /** Counts of nothing ("tak satu pun"): they deny the predicate beside them. */
  readonly zeros: readonly Span[];
  /** What stands between quotation marks: words inside it do not govern words outside, nor the other way round. */
  readonly quoted: SpanCover<Span>;
  /** Whether a conjunction joins a party or a verb to what stands before it. */
  joins(words: Span): boolean;
  /** The folded text of a stretch. */
  textOf(span: Span): string;
  /** Whether a marker is said of what stands before it: "the report was denied", "kabar itu dibantah". */
  suffers(marker: Span): boolean;
  /** Whether a marker of an allegation names its accuser as subject ("menuduh"), not the accused ("diduga"). */
  accuses(marker: Span): boolean;
}

/** A predicate's sentence with the predicates before and after it. */
export interface Surroundings {
  readonly sources: HoldingSources;
  readonly items: readonly Item[];
  readonly markers: SentenceMarkers;
  readonly previous: Span | null;
  readonly next: Span | null;
}

/** Markers of a sentence that stand in one quotation, or outside of all. */
interface Side {
  readonly all: readonly MarkerMention[];
  /** Those that can say how a predicate is held; most only tell that somebody speaks. */
  readonly telling: readonly MarkerMention[];
}

const NO_SIDE: Side = { all: [], telling: [] };

/** The markers of a sentence by the quotation that they stand in: what is inside does not govern what is outside. */
export class SentenceMarkers {
  readonly all: readonly MarkerMention[];
  readonly #quoted: SpanCover<Span> | null;
  readonly #sides = new Map<Span | undefined, Side>();

  /** `markers` are the sentence's, sorted by start; `quoted` is null where no quotation marks divide it. */
  constructor(markers: readonly MarkerMention[], quoted: SpanCover<Span> | null) {
    this.all = markers;
    this.#quoted = quoted;
    const sides = new Map<Span | undefined, MarkerMention[]>();
    for (const marker of markers) {
      const region = quoted?.firstOver(marker);
      const side = sides.get(region);
      if (side === undefined) sides.set(region, [marker]);
      else side.push(marker);
    }
    for (const [region, all] of sides)
      this.#sides.set(region, { all, telling: all.filter(isTelling) });
  }

  /** Those that stand in the same quotation as a span, or outside of all as it does. */
  beside(span: Span): Side {
    return this.#sides.get(this.#quoted?.firstOver(span)) ?? NO_SIDE;
  }
}

function isTelling({ kind, sense }: MarkerMention): boolean {
  return kind === "negation" || sense === "denied" || sense === "alleged" || MODALITIES.has(sense);
}

export type Holding = Pick<Frame, "answer" | "modality" | "holders" | "cue">;

/** Whether the frame is asserted, denied, alleged, possible or planned, and by whom. */
export function holdingOf(
  sentence: Sentence,
  clause: Span,
  trigger: Item,
  around: Surroundings,
  own: {
    readonly negated: boolean;
    readonly from: number | null;
    /** Words before it that tell of a plan mean another one than the frame's own. */
    readonly plannedFrom: number | null;
  },
): Holding {
  const { all, telling: markers } = around.markers.beside(trigger);
  const found =
    governing(sentence, clause, trigger, markers, "denied", around) ??
    denialOfReport(clause, trigger, markers, around);
  const denial = found !== null && tellsFurther(found, trigger, all, around) ? null : found;
  const from = own.from ?? clause.start;
  const negation = lastBefore(
    markers,
    trigger,
    clause.start,
    (marker) =>
      marker.kind === "negation" &&
      trigger.start - marker.end <= NEGATION_REACH &&
      marker.start >= from &&
      !between(around.previous, marker, trigger) &&
      !isFronted(marker, trigger, around),
  );
  const zero = within(around.sources.zeros, clause).find(
    (each) => each.start >= from && isBeside(each, trigger, around),
  );
  if (denial !== null) {
    // "denied that no siren had sounded": whoever denies that it was not so says that it was.
    const isTwice = [negation, zero].some((each) => each !== undefined && each.start >= denial.end);
    return {
      answer: isTwice ? "yes" : "no",
      modality: isTwice ? "asserted" : "denied",
      holders: holdersOf(sentence, denial, around),
      cue: denial,
    };
  }
  const modality = modalityOf(sentence, clause, trigger, markers, own.plannedFrom, around);
  const negated =
    own.negated ||
    negation !== undefined ||
    zero !== undefined ||
    isRefused(trigger, lastBefore(all, trigger, clause.start), around) ||
    isUnplanned(modality.marker, around);
  const cue = modality.marker;
  const denying = negation ?? (zero !== undefined && zero.end <= trigger.start ? zero : null);
  return {
    answer: negated ? "no" : modality.sense === "unclear" ? "open" : "yes",
    modality: modality.sense === "unclear" ? "possible" : modality.sense,
    holders:
      modality.sense === "alleged" && cue !== null && around.sources.accuses(cue)
        ? holdersOf(sentence, cue, around)
        : [],
    // The words that say no are part of the evidence for it.
    cue: denying ?? cue,
  };
}

/** "Tak menunggu lama, Rina berangkat": what is said before the subject is negated, not what the subject does. */
function isFronted(marker: Span, trigger: Span, { sources }: Surroundings): boolean {
  const words = sources.textOf({ start: marker.end, end: trigger.start });
  return words.includes(",") && words.indexOf(",") === words.lastIndexOf(",");
}

/** What may stand between a refusal and what is refused. */
const REFUSAL_LINKS: ReadonlySet<string> = new Set(["", "to", "to be", "untuk"]);

/** "refused to apologise", "menolak meminta maaf": it is not done. */
function isRefused(
  trigger: Item,
  last: MarkerMention | undefined,
  { sources }: Surroundings,
): boolean {
  if (last?.sense !== "refused" || trigger.voice === "nominal") return false;
  return REFUSAL_LINKS.has(sources.textOf({ start: last.end, end: trigger.start }).trim());
}

/** "no plans to close", "no intention of closing": it is not to be. */
function isUnplanned(marker: MarkerMention | null, { sources, markers }: Surroundings): boolean {
  if (marker?.sense !== "planned") return false;
  const near = { start: marker.start - UNPLANNED_REACH, end: marker.end + UNPLANNED_REACH };
  const isAtMarker = (no: Span): boolean =>
    no.start < marker.start && no.end >= marker.start - ADJACENT;
  return (
    within(sources.zeros, near).some(isAtMarker) ||
    within(markers.all, near).some((other) => other.kind === "negation" && isAtMarker(other))
  );
}

/** How far a "no" and what it counts may run beyond the plan, in characters. */
const UNPLANNED_REACH = 40;
/** A space between two words. */
const ADJACENT = 1;

/** Words for what is told: what they tell is denied where they are. */
export const REPORTS: ReadonlySet<string> = new Set([
  "p:report-to",
  "p:state-position",
  "p:accuse",
  "c:news",
  "c:rumour",
  "c:report-word",
  "c:claim-word",
  "c:suggestion",
]);

/** "Reports that the ferry sank were denied": a denial that comes after what it denies. */
function denialOfReport(
  clause: Span,
  trigger: Span,
  markers: readonly MarkerMention[],
  { items, sources }: Surroundings,
): MarkerMention | null {
  const denial = markers.find(
    (marker) =>
      marker.sense === "denied" &&
      marker.start >= trigger.end &&
      marker.end <= clause.end &&
      sources.suffers(marker),
  );
  if (denial === undefined) return null;
  const isReported = within(items, { start: clause.start, end: trigger.start }).some((item) =>
    item.keys.some((key) => REPORTS.has(key)),
  );
  return isReported ? denial : null;
}

/** A count of nothing denies the predicate next to it, not every one of its clause nor what a comma parts it from. */
function isBeside(zero: Span, trigger: Span, { previous, next, sources }: Surroundings): boolean {
  // "No arrests were made and the shop reopened": what is counted may itself be a predicate.
  if (zero.end <= trigger.start)
    return !between(previous, { start: zero.start, end: zero.start }, trigger);
  const words = sources.textOf({ start: trigger.end, end: zero.start });
  return !words.includes(",") && !between(next, trigger, zero);
}

function between(item: Span | null, a: Span, b: Span): boolean {
  return item !== null && item.start >= a.end && item.end <= b.start;
}

/** The marker of a sense whose reach the predicate stands in: later in its clause, or in the clause that follows it. */
function governing(
  sentence: Sentence,
  clause: Span,
  trigger: Span,
  markers: readonly MarkerMention[],
  sense: string,
  around: Surroundings,
): MarkerMention | null {
  const here = firstWhere(sentence.clauses, ({ end }) => end > trigger.start);
  const before = here === 0 ? undefined : sentence.clauses[here - 1];
  const from = Math.min(clause.start, before?.start ?? clause.start);
  const last = lastBefore(markers, trigger, from, (marker) => marker.sense === sense);
  if (last === undefined) return null;
  if (last.start >= clause.start) return startsAnew(last, trigger, around) ? null : last;
  return before !== undefined && last.start < before.end && before.end - last.end < DENIAL_REACH
    ? last
    : null;
}

/** The last marker before a predicate that starts at `from` or later and passes a test; markers are sorted by start. */
function lastBefore(
  markers: readonly MarkerMention[],
  trigger: Span,
  from: number,
  passes: (marker: MarkerMention) => boolean = () => true,
): MarkerMention | undefined {
  let at = firstWhere(markers, ({ start }) => start >= trigger.start) - 1;
  // A place before the first is asked for only where there is one: V8 looks for it as for a name.
  for (; at >= 0; at -= 1) {
    const marker = markers[at];
    if (marker === undefined || marker.start < from) return undefined;
    if (marker.end <= trigger.start && passes(marker)) return marker;
  }
  return undefined;
}

/** Senses of the words by which who denies one thing says another. */
const TELLING_ON: ReadonlySet<string> = new Set(["said", "conceded", "reported"]);

/** "denied the charge and said that …", "membantah …, tetapi mengakui …": what is said next is not denied. */
function tellsFurther(
  denial: Span,
  trigger: Span,
  markers: readonly MarkerMention[],
  around: Surroundings,
): boolean {
  return markers.some(
    (marker) =>
      TELLING_ON.has(marker.sense) &&
      marker.start >= denial.end &&
      marker.end <= trigger.start &&
      around.sources.joins(marker),
  );
}

/** "France denied the report and Japan attacked": another subject after a whole statement begins one of its own. */
function startsAnew(marker: Span, trigger: Span, around: Surroundings): boolean {
  const parties = partiesIn(around.sources.parties, { start: marker.end, end: trigger.start });
  const [first] = parties;
  if (first === undefined || parties.length > 1) return false;
  const before = within(around.items, { start: marker.end, end: first.start });
  return (
    before.some((item) => item.kind !== "predicate" && item.kind !== "value") &&
    around.sources.joins(first)
  );
}

function modalityOf(
  sentence: Sentence,
  clause: Span,
  trigger: Span,
  markers: readonly MarkerMention[],
  plannedFrom: number | null,
  around: Surroundings,
): { readonly sense: Frame["modality"] | "unclear"; readonly marker: MarkerMention | null } {
  const alleged = governing(sentence, clause, trigger, markers, "alleged", around);
  if (alleged !== null) return { sense: "alleged", marker: alleged };
  const marker = lastBefore(
    markers,
    trigger,
    clause.start,
    ({ sense, start }) =>
      MODALITIES.has(sense) && (sense !== "planned" || start >= (plannedFrom ?? clause.start)),
  );
  // "faces a fine", "terancam denda": what may come is told in one word with what it may be.
  const own =
    marker ??
    within(markers, trigger).find(
      ({ sense, start }) => sense === "possible" && start === trigger.start,
    );
  return own === undefined
    ? { sense: "asserted", marker: null }
    : { sense: MODALITIES.get(own.sense) ?? "asserted", marker: own };
}

/** Senses of markers that leave a predicate open, possible or planned. */
const MODALITIES: ReadonlyMap<string, Frame["modality"] | "unclear"> = new Map([
  ["unclear", "unclear"],
  ["possible", "possible"],
  ["expected", "possible"],
  ["planned", "planned"],
  ["required", "planned"],
] as const);

/** Parties of a span that stand for themselves: the country inside "Presiden Rusia" does not. */
export function partiesIn(parties: readonly PartyMention[], span: Span): readonly PartyMention[] {
  const found = within(parties, span);
  let farthest = -1;
  return found.filter((party, index) => {
    const isInside = farthest >= party.end || isHeld(party, found, index + 1);
    farthest = Math.max(farthest, party.end);
    return party.inOffice !== true && !isInside;
  });
}

/** Whether one of the parties from the `next`-th on starts where a party starts, and covers it. */
function isHeld(party: Span, found: readonly Span[], next: number): boolean {
  for (let at = next; found[at]?.start === party.start; at += 1)
    if ((found[at]?.end ?? 0) >= party.end) return true;
  return false;
}

/** How far behind "was denied" and "dibantah" stands who denies, in characters. */
const DENIER_REACH = 60;

/**
 * The parties that stand before a marker in its clause, else in the clause before: who denies or accuses. Of a report that
 * is denied those behind the marker.
 */
function holdersOf(
  sentence: Sentence,
  marker: Span,
  around: Surroundings,
): readonly PartyMention[] {
  const clause =
    sentence.clauses[firstWhere(sentence.clauses, ({ end }) => end > marker.start)] ?? sentence;
  const { parties, suffers } = around.sources;
  if (suffers(marker)) {
    const end = Math.min(sentence.end, marker.end + DENIER_REACH);
    return partiesIn(parties, { start: marker.end, end });
  }
  const here = partiesIn(parties, { start: clause.start, end: marker.start });
  if (here.length > 0 || clause.start === sentence.start) return here;
  return partiesIn(parties, { start: sentence.start, end: marker.start });
}
