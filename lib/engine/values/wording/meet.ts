import { ONE_NOTION } from "../../languages/one-notion.ts";
import { conceptAffinity } from "../../predicates/concept-affinity.ts";
import { areRelated } from "../../predicates/kinship.ts";

/** How the words of two wordings in two languages meet. */
export interface Meeting {
  readonly shared: number;
  /** What either has and the other has not: concepts, and words that only its own language knows. */
  readonly left: Rest;
  readonly right: Rest;
}

export interface Rest {
  readonly concepts: readonly string[];
  readonly words: readonly string[];
}

/** A bullet is ammunition, a girl a child: one translator takes the broader word. */
const KIN_MIN = 0.7;

/** Pairs the content words of two languages: one concept, its kin, one notion as noun or verb, or a word that both spell alike. */
export function meetAcross(left: ReadonlySet<string>, right: ReadonlySet<string>): Meeting {
  const free = new Set(right);
  const lone: string[] = [];
  let shared = 0;
  const take = (fits: (other: string) => boolean): boolean => {
    for (const other of free) {
      if (!fits(other)) continue;
      free.delete(other);
      shared += 1;
      return true;
    }
    return false;
  };
  const rest = [...left].filter((word) => !take((other) => other === word));
  for (const word of rest) if (!take((other) => areAlike(word, other))) lone.push(word);
  return { shared, left: sorted(lone), right: sorted([...free]) };
}

function sorted(words: readonly string[]): Rest {
  const isShared = (word: string): boolean => word.startsWith(CONCEPT) || DIGIT.test(word);
  return { concepts: words.filter(isShared), words: words.filter((word) => !isShared(word)) };
}

const DIGIT = /^\d/u;
const CONCEPT = "c:";
const PREDICATE = "c:p:";

function areAlike(a: string, b: string): boolean {
  if (a.startsWith(PREDICATE) && b.startsWith(PREDICATE))
    return areRelated(a.slice(PREDICATE.length), b.slice(PREDICATE.length));
  if (!a.startsWith(CONCEPT) && !b.startsWith(CONCEPT)) return areCognates(a, b);
  const [left, right] = [a.slice(CONCEPT.length), b.slice(CONCEPT.length)];
  return ONE_NOTION.get(left)?.has(right) === true || conceptAffinity(left, right) >= KIN_MIN;
}

/** Letters that two spellings of one loan word share at least, and by how many they may differ: "zona" and "zone". */
const COGNATE = { letters: 3, apart: 3, share: 0.7 } as const;

/** Whether two stems of different languages are one loan word: "id:zona" and "en:zon". */
function areCognates(a: string, b: string): boolean {
  const [left, right] = [a.slice(3), b.slice(3)];
  const most = Math.max(left.length, right.length);
  let alike = 0;
  while (alike < Math.min(left.length, right.length) && left[alike] === right[alike]) alike += 1;
  return alike >= COGNATE.letters && most - alike <= COGNATE.apart && alike / most >= COGNATE.share;
}
