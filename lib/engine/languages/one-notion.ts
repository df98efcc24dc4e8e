/** Concepts that are one notion told as noun, verb or quality, or by the other's nearest word in the other language. */
const PAIRS = [
  ["ask", "question-word"],
  ["answer", "answer-word"],
  ["party", "side"],
  ["force", "strength"],
  ["know", "knowledge"],
  ["safe", "safety"],
] as const;

/** For each of them the others that it stands beside. */
export const ONE_NOTION: ReadonlyMap<string, ReadonlySet<string>> = readPairs();

function readPairs(): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  for (const pair of PAIRS) {
    for (const one of pair) {
      const others = known.get(one) ?? new Set<string>();
      for (const other of pair) if (other !== one) others.add(other);
      known.set(one, others);
    }
  }
  return known;
}
