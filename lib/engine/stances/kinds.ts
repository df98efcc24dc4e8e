import type { Comparison } from "../values/value.ts";

/** Values that are the same in all that a comparison reads; they agree with each other. */
export interface Kind {
  /** Their indices, ascending. */
  readonly members: readonly number[];
  readonly first: number;
  /** How two of them compare; null where there is only one. */
  readonly within: Comparison | null;
  /** How they compare with those of another kind; `weaker: "a"` is this kind. */
  readonly against: (other: Kind) => Comparison;
}

/**
 * The kinds of `count` values, in the order of their first members: values with the same key are one kind, unless they do
 * not even agree with each other ("one day" beside "one day"): then each is a kind of its own. A pair of keys is compared
 * once, the earlier value first.
 */
export function readKinds(
  count: number,
  compare: (a: number, b: number) => Comparison,
  keyOf: (index: number) => string,
): readonly Kind[] {
  const byKey = new Map<string, number[]>();
  for (let index = 0; index < count; index++) {
    const key = keyOf(index);
    const members = byKey.get(key);
    if (members === undefined) byKey.set(key, [index]);
    else members.push(index);
  }
  const alike = [...byKey.values()].map(([first = 0, second, ...rest]): Alike => {
    const members = second === undefined ? [first] : [first, second, ...rest];
    return { members, first, within: second === undefined ? null : compare(first, second) };
  });
  const table = alike.map((left, at) =>
    alike.map((right, other) => (at < other ? compare(left.first, right.first) : null)),
  );
  const places = new Map<Kind, number>();
  const kinds = alike.flatMap((own, at) => {
    const against = (other: Kind): Comparison => {
      const place = places.get(other) ?? 0;
      const found =
        place === at ? own.within : at < place ? table[at]?.[place] : table[place]?.[at];
      if (!found) throw new RangeError("a kind is not compared with itself");
      return place < at ? turned(found) : found;
    };
    const parted = own.within === null || own.within.relation === "agree" ? [own] : partedOf(own);
    return parted.map((part): Kind => {
      const kind = { ...part, against };
      places.set(kind, at);
      return kind;
    });
  });
  return kinds.sort((a, b) => a.first - b.first);
}

type Alike = Pick<Kind, "members" | "first" | "within">;

function partedOf({ members }: Alike): readonly Alike[] {
  return members.map((member) => ({ members: [member], first: member, within: null }));
}

function turned(comparison: Comparison): Comparison {
  const { weaker } = comparison;
  if (weaker === undefined || weaker === "both") return comparison;
  return { ...comparison, weaker: weaker === "a" ? "b" : "a" };
}
