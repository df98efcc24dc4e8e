import type { LanguageId } from "../article.ts";
import { isReadableName } from "./label.ts";

/** A name as an article of some language gives it to an entity. */
export interface NamedEntity {
  readonly entity: string;
  readonly name: string;
  readonly language: LanguageId;
}

/**
 * The name of each entity of a story by its id, and under "en org:central-bank" the one that articles of that language
 * use. A person is called by the longest name, everything else by the most frequent; a name that does not read as one
 * only where there is no other; of two as good the first of the alphabet. The order of the names makes no difference.
 */
export function nameEntities(mentioned: readonly NamedEntity[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { entity, name, language } of mentioned) {
    for (const key of [entity, `${language} ${entity}`]) {
      const names = counts.get(key) ?? new Map<string, number>();
      names.set(name, (names.get(name) ?? 0) + 1);
      counts.set(key, names);
    }
  }
  return new Map([...counts].map(([key, names]) => [key, bestOf(key, names)]));
}

function bestOf(key: string, names: ReadonlyMap<string, number>): string {
  const isPerson = key.includes("person:");
  const [best] = [...names].sort(
    ([a, countA], [b, countB]) =>
      Number(isReadableName(b)) - Number(isReadableName(a)) ||
      (isPerson ? b.length - a.length : countB - countA) ||
      b.length - a.length ||
      (a < b ? -1 : 1),
  );
  return best?.[0] ?? "";
}
