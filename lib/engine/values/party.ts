import type { LanguageId, Localised } from "../article.ts";
import { nameOfEntity, sameIdentity } from "./party/identity.ts";
import type { Comparison, PartyValue } from "./value.ts";

type Member = PartyValue["members"][number];

/**
 * Compares who two passages name. The same members agree, a surname with its full name included. A part of a list is
 * less precise, unless the shorter list says that it is complete; members that only the other side lacks conflict. A
 * body of a country beside the country is less precise. With `a` and `b` exchanged only `weaker` turns round.
 */
export function compareParties(a: PartyValue, b: PartyValue): Comparison {
  if (a.members.length === 0 || b.members.length === 0) {
    return unnamed(a, b);
  }
  const onlyA = missingFrom(a.members, b.members);
  const onlyB = missingFrom(b.members, a.members);
  if (onlyA.length === 0 && onlyB.length === 0) {
    return agreement(a, b);
  }
  if (onlyA.length > 0 && onlyB.length > 0) {
    return partOf(onlyA, onlyB) ?? byOffice(onlyA, onlyB) ?? differing(a, b);
  }
  const shorter = onlyA.length === 0 ? a : b;
  return shorter.closed
    ? differing(a, b)
    : subset(shorter === a ? "a" : "b", onlyA.length === 0 ? onlyB : onlyA);
}

/** The members as an editor would list them; countries by their names in each language. */
export function describeParty(value: PartyValue): Localised {
  return listMembers(value.members);
}

function missingFrom(members: readonly Member[], others: readonly Member[]): readonly Member[] {
  return members.filter((member) => !others.some((other) => sameIdentity(member, other)));
}

/** Built once: making a formatter takes a hundred times as long as using it. */
const LISTS = {
  id: new Intl.ListFormat("id", { type: "conjunction" }),
  en: new Intl.ListFormat("en", { type: "conjunction" }),
} as const;

function listMembers(members: readonly Member[]): Localised {
  return { id: list(members, "id"), en: list(members, "en") };
}

function list(members: readonly Member[], language: LanguageId): string {
  const names = members.map((member) => nameOfEntity(member, language));
  return names.length === 1 ? (names[0] ?? "") : LISTS[language].format(names);
}

function unnamed(a: PartyValue, b: PartyValue): Comparison {
  const both = a.members.length === b.members.length;
  return {
    relation: both ? "agree" : "partial",
    ...(both ? {} : { weaker: a.members.length === 0 ? ("a" as const) : ("b" as const) }),
    ruleId: "party-unnamed",
    reason: { id: "Tidak semua menyebut siapa pelakunya.", en: "Not both say who it is." },
  };
}

function agreement(a: PartyValue, b: PartyValue): Comparison {
  const fuller = totalLength(a) >= totalLength(b) ? a : b;
  const who = describeParty(
    totalLength(a) === totalLength(b) && describeParty(a).en > describeParty(b).en ? b : fuller,
  );
  return {
    relation: "agree",
    ruleId: "party-same",
    reason: { id: `Keduanya menyebut ${who.id}.`, en: `Both name ${who.en}.` },
  };
}

const totalLength = (value: PartyValue) =>
  value.members.reduce((sum, member) => sum + member.name.length, 0);

/** Exclusive members of which one side's belong to the other's: an institution or office-holder of that country. */
function partOf(onlyA: readonly Member[], onlyB: readonly Member[]): Comparison | null {
  const [a] = onlyA;
  const [b] = onlyB;
  if (!a || !b || onlyA.length > 1 || onlyB.length > 1) {
    return null;
  }
  const weaker = belongsTo(a, b) ? "b" : belongsTo(b, a) ? "a" : null;
  if (weaker === null) {
    return null;
  }
  const [whole, part] = weaker === "a" ? [a, b] : [b, a];
  return {
    relation: "partial",
    weaker,
    ruleId: "party-part-of",
    reason: {
      id: `${nameOfEntity(part, "id")} adalah bagian dari ${nameOfEntity(whole, "id")}; yang satu lebih rinci.`,
      en: `${nameOfEntity(part, "en")} belongs to ${nameOfEntity(whole, "en")}; one is more precise.`,
    },
  };
}

/** "The Russian president" without a name may be whoever the other side names: less precise, no contradiction. */
function byOffice(onlyA: readonly Member[], onlyB: readonly Member[]): Comparison | null {
  const a = onlyA.every(isUnnamedHolder);
  const b = onlyB.every(isUnnamedHolder);
  if (a === b) return null;
  const office = listMembers(a ? onlyA : onlyB);
  return {
    relation: "partial",
    weaker: a ? "a" : "b",
    ruleId: "party-by-office",
    reason: {
      id: `Yang satu hanya menyebut ${office.id}, tanpa nama.`,
      en: `One only says ${office.en}, without a name.`,
    },
  };
}

function isUnnamedHolder({ entity }: Member): boolean {
  return entity.startsWith("office:") || entity.startsWith("class:");
}

function belongsTo(part: Member, whole: Member): boolean {
  return part.of !== undefined && part.of === whole.entity;
}

function differing(a: PartyValue, b: PartyValue): Comparison {
  const [first, second] = [describeParty(a), describeParty(b)].sort((x, y) =>
    x.en < y.en ? -1 : 1,
  );
  return {
    relation: "conflict",
    ruleId: "party-different",
    reason: {
      id: `Yang satu menyebut ${first?.id ?? ""}, yang lain ${second?.id ?? ""}.`,
      en: `One names ${first?.en ?? ""}, the other ${second?.en ?? ""}.`,
    },
  };
}

function subset(weaker: "a" | "b", missing: readonly Member[]): Comparison {
  const who = listMembers(missing);
  return {
    relation: "partial",
    weaker,
    ruleId: "party-subset",
    reason: { id: `Yang satu tidak menyebut ${who.id}.`, en: `One does not name ${who.en}.` },
  };
}
