import type { Reading } from "../claims/reading.ts";
import { KINSHIP } from "../predicates/kinship.ts";

/** What two passages share of what they speak of, values left out. */
export interface Topic {
  /** Share of the smaller side's features that the other side has too, 0 to 1. */
  readonly overlap: number;
  /** The same of the larger side: 1 where both say the same. */
  readonly mutual: number;
  readonly onlyLeft: ReadonlySet<string>;
  readonly onlyRight: ReadonlySet<string>;
  /** Each side has a predicate of its own and none of them is kin to one of the other: they tell of different things. */
  readonly clashes: boolean;
}

/** Predicates that carry a value or a voice and say little of what happened. */
const LIGHT: ReadonlySet<string> = new Set(
  [
    ...["reach", "leave", "become", "hold", "have", "give", "make", "put", "begin", "stop"],
    ...["say", "report", "announce", "promise", "tell", "explain", "state", "claim", "warn", "ask"],
  ].map((name) => `p:${name}`),
);

/** Lays the features of two passages side by side. Stems count only where both are in one language. */
export function compareTopics(left: Reading, right: Reading): Topic {
  const sameLanguage = left.language.id === right.language.id;
  const a = featuresOf(left, sameLanguage);
  const b = featuresOf(right, sameLanguage);
  const onlyLeft = new Set([...a].filter((key) => !b.has(key)));
  const onlyRight = new Set([...b].filter((key) => !a.has(key)));
  const shared = a.size - onlyLeft.size;
  return {
    overlap: shared / Math.max(1, Math.min(a.size, b.size)),
    mutual: shared / Math.max(1, a.size, b.size),
    onlyLeft,
    onlyRight,
    clashes: clash(onlyLeft, onlyRight),
  };
}

/** Words with a meaning; values are left out, for they are what is compared. */
function featuresOf(reading: Reading, withStems: boolean): ReadonlySet<string> {
  const keys = reading.items.flat().flatMap((item) => (item.kind === "value" ? [] : item.keys));
  return new Set(keys.filter((key) => withStems || !key.startsWith("w:")));
}

function clash(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const a = predicatesIn(left);
  const b = predicatesIn(right);
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((x) => b.some((y) => KINSHIP.related(x, y) || KINSHIP.opposite(x, y)));
}

/** Predicate classes among features, light ones left out. */
export function predicatesIn(features: ReadonlySet<string>): readonly string[] {
  return [...features]
    .filter((key) => key.startsWith("p:") && !LIGHT.has(key))
    .map((key) => key.slice(2));
}
