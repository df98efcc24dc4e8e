import type { Fact, Report } from "../engine/reconciliation.ts";
import { type Evidence, overlaps } from "../engine/text/span.ts";
import { foldText } from "./fold-text.ts";
import { groupBy } from "./group-by.ts";

/** What identifies a fact over engine runs: its aspect and the words it rests on. */
export interface Anchored extends Pick<Fact, "id" | "aspect" | "question" | "reports"> {
  /** The engine no longer found it: its places count in the texts as they were then. */
  readonly withdrawn?: boolean;
}

export interface FactMatches {
  /**
   * The computed facts in their order. A known one has the stored id, and the stored strings for the values that stayed
   * the same; a new one is as the engine gave it.
   */
  readonly found: readonly { readonly fact: Fact; readonly known: boolean }[];
  /** Stored ids that the engine does not find any more. */
  readonly gone: readonly string[];
}

/**
 * Recognises stored facts among newly computed ones: same aspect, and the evidence overlaps in the most articles. In the articles
 * of `changed`, and for a fact that was withdrawn, the text is another one since, so that places mean nothing: there the quoted words must be the same, or the
 * question, for an article that corrects a number has other words for the same fact. One to one, the best pairs first; the
 * result does not depend on the order of either list.
 */
export function matchFacts(
  stored: readonly Anchored[],
  computed: readonly Fact[],
  changed: ReadonlySet<string> = UNCHANGED,
): FactMatches {
  const storedFor = new Map<string, Anchored>();
  const taken = new Set<string>();
  for (const { before, after } of rankedPairs(stored, computed, changed)) {
    if (taken.has(before.id) || storedFor.has(after.id)) continue;
    taken.add(before.id);
    storedFor.set(after.id, before);
  }
  const found = computed.map((fact) => {
    const before = storedFor.get(fact.id);
    if (before === undefined) return { fact, known: false };
    const reports = keepValueStrings(before, fact, changed);
    return { fact: { ...fact, id: before.id, reports }, known: true };
  });
  const gone = stored.filter((fact) => !taken.has(fact.id)).map((fact) => fact.id);
  return { found, gone };
}

const UNCHANGED: ReadonlySet<string> = new Set();

interface Pair {
  readonly before: Anchored;
  readonly after: Anchored;
  /** Articles in which both rest on overlapping words. */
  readonly shared: number;
  /** A changed article answers the same question in both; decides between two that share equally many words. */
  readonly asked: boolean;
  /** Shared articles among all of both, from 0 to 1: decides between two facts that share equally many. */
  readonly share: number;
}

function rankedPairs(
  stored: readonly Anchored[],
  computed: readonly Anchored[],
  changed: ReadonlySet<string>,
): readonly Pair[] {
  const storedAnchors = groupBy(stored.flatMap(anchorsOf), ({ place }) => place);
  return computed
    .flatMap((after) => pairsOf(after, storedAnchors, changed))
    .sort(
      (a, b) =>
        b.shared - a.shared ||
        Number(b.asked) - Number(a.asked) ||
        b.share - a.share ||
        compare(a.before.id, b.before.id) ||
        compare(a.after.id, b.after.id),
    );
}

function pairsOf(
  after: Anchored,
  storedAnchors: ReadonlyMap<string, readonly Anchor[]>,
  changed: ReadonlySet<string>,
): readonly Pair[] {
  const articlesWith = new Map<Anchored, Set<string>>();
  const asking = new Set<Anchored>();
  for (const anchor of anchorsOf(after)) {
    for (const candidate of storedAnchors.get(anchor.place) ?? []) {
      const { fact } = candidate;
      const isChanged = fact.withdrawn === true || changed.has(anchor.article);
      if (isChanged && asksTheSame(fact, after)) asking.add(fact);
      const articles = articlesWith.get(fact) ?? new Set();
      const isSame = isSameStretch(anchor.span, candidate.span, isChanged);
      if (isSame) articlesWith.set(fact, articles.add(anchor.article));
    }
  }
  return [...new Set([...articlesWith.keys(), ...asking])].map((before) => {
    const shared = articlesWith.get(before)?.size ?? 0;
    const all = before.reports.length + after.reports.length - shared;
    return { before, after, shared, asked: asking.has(before), share: shared / all };
  });
}

function asksTheSame(a: Anchored, b: Anchored): boolean {
  return a.question.en === b.question.en && a.question.id === b.question.id;
}

/** Whether two quotations of one article are of one stretch of it: by their places, or in a changed text by their words. */
function isSameStretch(a: Evidence, b: Evidence, isChanged: boolean): boolean {
  if (!isChanged) return overlaps(a, b);
  const [one, other] = [foldText(a.text), foldText(b.text)];
  return one !== "" && other !== "" && (one.includes(other) || other.includes(one));
}

interface Anchor {
  readonly fact: Anchored;
  readonly article: string;
  /** Aspect and article, so that only words that can be the same are compared. */
  readonly place: string;
  readonly span: Evidence;
}

function anchorsOf(fact: Anchored): readonly Anchor[] {
  return fact.reports.flatMap(({ article, evidence }) =>
    evidence.map((span) => ({ fact, article, place: `${fact.aspect} ${article}`, span })),
  );
}

function sameWords(a: Report, b: Report, isChanged: boolean): boolean {
  return (
    a.article === b.article &&
    a.evidence.some((one) => b.evidence.some((other) => isSameStretch(one, other, isChanged)))
  );
}

/**
 * A new article can change the string that stands for a value. Where a group of reports kept its words, it keeps its old
 * string too, so that a verdict on that value still points to it.
 */
function keepValueStrings(
  before: Anchored,
  after: Fact,
  changed: ReadonlySet<string>,
): readonly Report[] {
  const oldStrings = new Set(before.reports.map((report) => report.value));
  const newStrings = new Set(after.reports.map((report) => report.value));
  const renamed = new Map<string, string>();
  for (const lost of [...oldStrings].filter((value) => !newStrings.has(value)).sort(compare)) {
    const heir = heirOf(
      lost,
      before,
      after,
      (value) => oldStrings.has(value) || renamed.has(value),
      changed,
    );
    if (heir !== null) renamed.set(heir, lost);
  }
  return after.reports.map((report) => ({
    ...report,
    value: renamed.get(report.value) ?? report.value,
  }));
}

function heirOf(
  lost: string,
  before: Anchored,
  after: Fact,
  isTaken: (value: string) => boolean,
  changed: ReadonlySet<string>,
): string | null {
  const votes = new Map<string, number>();
  for (const report of after.reports) {
    if (isTaken(report.value)) continue;
    const carried = before.reports.some(
      (old) =>
        old.value === lost &&
        sameWords(old, report, before.withdrawn === true || changed.has(report.article)),
    );
    if (carried) votes.set(report.value, (votes.get(report.value) ?? 0) + 1);
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
  return ranked[0]?.[0] ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
