import {
  isOrdinaryStart,
  K,
  likePerson,
  phraseAt,
  type Reading,
  type Scope,
} from "../name/reading.ts";

import { noteCountry, notePlace } from "./note-place.ts";

/** "dolar AS", "Australian dollars" are money. */
function isCurrency(reading: Reading, word: string | undefined): boolean {
  return word !== undefined && reading.index.currencies.has(word);
}

/** Reads a country, demonym, capital, seat or region without a preposition. Returns the index after it, or null. */
export function readCountry(reading: Reading, scope: Scope, at: number): number | null {
  const phrase = phraseAt(
    reading,
    scope,
    at,
    K.country | K.demonym | K.capital | K.seat | K.region,
  );
  if (!phrase || likePerson(reading, scope, at, phrase)) {
    return null;
  }
  const to = at + phrase.words.length;
  const before = reading.words[at - 1];
  if (phrase.words.length === 1 && reading.index.ordinary.has(phrase.words[0] ?? "")) {
    // "Lima orang …": a numeral before it is a city
    return null;
  }
  if (isCurrency(reading, before?.folded) || isCurrency(reading, reading.words[to]?.folded)) {
    return to;
  }
  const cityNoun =
    at > scope.from && before !== undefined && reading.index.placeNouns.has(before.folded);
  const named = phrase.kind === "capital" || phrase.kind === "region";
  const city =
    named &&
    (phrase.kind === "region" ||
      scope.zone === "dateline" ||
      cityNoun ||
      reading.words[to]?.folded === "time");
  if (city) {
    return notePlace(
      reading,
      { from: at, to: at, preposition: "", rest: true },
      at,
      to,
      `place:${phrase.place ?? ""}`,
      `country:${phrase.id}`,
    );
  }
  if (phrase.kind === "demonym" && at === scope.from && isOrdinaryStart(reading, at)) {
    return null;
  }
  noteCountry(reading, at, to, phrase.id, `party.${phrase.kind}`);
  return to;
}
