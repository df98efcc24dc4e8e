import type { LanguageId } from "../../article.ts";
import { isSpellingVariant } from "../name/spelling.ts";
import type { PartyValue } from "../value.ts";

type Member = PartyValue["members"][number];

/**
 * Whether two members are one party: the same id, a surname and its full name, or two spellings of a full name.
 * Two institutions of one kind that are known to belong to different countries are two.
 */
export function sameIdentity(a: Member, b: Member): boolean {
  if (
    a.of !== undefined &&
    b.of !== undefined &&
    a.of !== b.of &&
    !a.entity.startsWith("person:")
  ) {
    return false;
  }
  if (a.entity === b.entity) {
    return true;
  }
  const kind = kindOf(a.entity);
  if (kind !== kindOf(b.entity)) {
    return false;
  }
  if (kind === "person") {
    return samePerson(wordsOf(a.entity), wordsOf(b.entity));
  }
  return kind === "org" && shortFor(wordsOf(a.entity), wordsOf(b.entity));
}

const kindOf = (entity: string): string => entity.slice(0, entity.indexOf(":"));
const wordsOf = (entity: string): readonly string[] =>
  entity.slice(entity.indexOf(":") + 1).split("-");

/** One name's words are the first or last of the other's, or both are long and spelt nearly alike. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < long.length) {
    return short.every((word) => long.includes(word));
  }
  return short.length > 1 && isSpellingVariant(short.join(" "), long.join(" "));
}

/** "the Bank" for a bank with a longer name. */
function shortFor(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length === 1 && long.length > 1 && short[0] !== undefined && long.includes(short[0]);
}

const REGIONS: Readonly<Record<LanguageId, Intl.DisplayNames>> = {
  id: new Intl.DisplayNames(["id"], { type: "region", fallback: "none" }),
  en: new Intl.DisplayNames(["en"], { type: "region", fallback: "none" }),
};

/** States and unions that the platform does not name. */
const BEYOND_PLATFORM: Readonly<Record<string, Readonly<Record<LanguageId, string>>>> = {
  SU: { id: "Uni Soviet", en: "the Soviet Union" },
  YU: { id: "Yugoslavia", en: "Yugoslavia" },
};

/** A member's name in a language: countries from the platform, everyone else as the outlet writes them. */
export function nameOfEntity(
  member: Pick<Member, "entity" | "name">,
  language: LanguageId,
): string {
  if (!member.entity.startsWith("country:")) {
    return member.name;
  }
  const code = member.entity.slice("country:".length);
  return BEYOND_PLATFORM[code]?.[language] ?? REGIONS[language].of(code) ?? member.name;
}
