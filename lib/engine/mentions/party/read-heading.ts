import { phraseAt, type Reading, type Scope } from "../name/reading.ts";

/** In a heading only names that the article settles elsewhere, and phrases of the lexicon, are trusted. */
export function readHeading(reading: Reading, scope: Scope): void {
  const people = new Map<string, string>();
  for (const party of reading.parties) {
    if (party.partyType === "person" && party.entity.startsWith("person:")) {
      for (const word of party.entity.slice("person:".length).split("-")) {
        people.set(word, people.has(word) && people.get(word) !== party.entity ? "" : party.entity);
      }
    }
  }
  let at = scope.from;
  while (at < scope.to) {
    const entity = people.get(reading.words[at]?.folded ?? "");
    if (!entity || phraseAt(reading, scope, at, "country", "capital", "demonym")) {
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
      entity,
      name: text,
      nameSpan: { start, end },
    });
    at = to;
  }
}
