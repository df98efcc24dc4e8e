import { K, phraseAt, type Reading, type Scope, slugOf } from "../name/reading.ts";

/** Words of the people that the sentences outside headings name → their entity; "" where several share a word. */
export function peopleByWord(reading: Reading): ReadonlyMap<string, string> {
  const people = new Map<string, string>();
  for (const { entity, partyType } of reading.parties) {
    if (partyType === "person" && entity.startsWith("person:")) {
      for (const word of entity.slice("person:".length).split("-")) {
        people.set(word, people.has(word) && people.get(word) !== entity ? "" : entity);
      }
    }
  }
  return people;
}

/** In a heading only names that the article settles elsewhere, and phrases of the lexicon, are trusted. */
export function readHeading(
  reading: Reading,
  scope: Scope,
  people: ReadonlyMap<string, string>,
): void {
  let at = scope.from;
  while (at < scope.to) {
    const entity = people.get(reading.words[at]?.folded ?? "");
    if (!entity || phraseAt(reading, scope, at, K.country | K.capital | K.demonym)) {
      at += 1;
      continue;
    }
    let to = at + 1;
    while (
      to < scope.to &&
      reading.words[to]?.gap === "space" &&
      people.get(reading.words[to]?.folded ?? "") === entity
    ) {
      to += 1;
    }
    to = endOfFullName(reading, scope, at, to);
    const start = reading.words[at]?.start ?? 0;
    const end = reading.words[to - 1]?.end ?? start;
    const text = reading.document.text.slice(start, end);
    reading.parties.push({
      kind: "party",
      start,
      end,
      text,
      ruleId: "party.heading",
      partyType: "person",
      entity: to - at > 1 && !entity.includes("-") ? `person:${slugOf(reading, at, to)}` : entity,
      name: text,
      nameSpan: { start, end },
    });
    at = to;
  }
}

/** A surname in a heading goes on to a full name where a verb ends it ("Sollund Ida Teken …"). */
function endOfFullName(reading: Reading, scope: Scope, from: number, to: number): number {
  if (to - from > 1) {
    return to;
  }
  for (let at = to; at < scope.to && at - from <= 3; at += 1) {
    const word = reading.words[at];
    if (!word?.capital || word.gap !== "space" || reading.index.ordinary.has(word.folded)) {
      return to;
    }
    if (reading.index.agentVerbs.has(word.folded)) {
      return at;
    }
  }
  return to;
}
