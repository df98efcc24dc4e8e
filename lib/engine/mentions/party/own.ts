import type { Sentence } from "../../text/document.ts";
import type { PartyMention } from "../mention.ts";
import type { Reading } from "../name/reading.ts";

/** Owners farther back than this many parties are out of mind; it bounds the search. */
const MEMORY = 30;
const SENTENCES_BACK = 2;

/**
 * The organisation or country that "its", "their" or "-nya" at an offset means: the first one of the nearest sentence
 * that has any, an organisation before a country where `organisations` says so. Undefined where none is near.
 */
export function ownerBefore(
  reading: Reading,
  start: number,
  organisations: boolean,
): string | undefined {
  const { sentences } = reading.document;
  const here = sentenceAt(sentences, start);
  const nearest: PartyMention[][] = [];
  let seen = 0;
  for (let at = reading.parties.length - 1; at >= 0 && seen < MEMORY; at -= 1) {
    const party = reading.parties[at];
    const back = party && party.end <= start ? here - sentenceAt(sentences, party.start) : -1;
    seen += back >= 0 ? 1 : 0;
    if (party && back >= 0 && back <= SENTENCES_BACK && isOwner(party)) {
      const group = nearest[back] ?? [];
      nearest[back] = group;
      group.push(party);
    }
  }
  const groups = nearest.filter((group) => group !== undefined);
  const bodies = groups.map((group) => group.filter((party) => party.partyType === "organisation"));
  const chosen =
    (organisations ? bodies.find((group) => group.length > 0) : undefined) ?? groups[0];
  return first(chosen)?.entity;
}

function isOwner(party: PartyMention): boolean {
  const named = party.partyType === "organisation" || party.partyType === "country";
  // "sumber di lingkungan Istana": a seat is where, more often than whose
  return named && party.ruleId !== "party.seat";
}

function first(group: readonly PartyMention[] | undefined): PartyMention | undefined {
  return group?.reduce((a, b) => (b.start < a.start ? b : a));
}

/** The index of the sentence that an offset lies in, or of the last one before it. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}

/** Gives institutions that were read with "its" or "-nya" the country they belong to, in place. */
export function ownInstitutions(reading: Reading): void {
  for (const [at, party] of reading.parties.entries()) {
    if (party.of !== "possessive") {
      continue;
    }
    const { of: _unknown, ...rest } = party;
    const owner = ownerBefore(reading, party.start, false);
    reading.parties[at] = owner && owner !== party.entity ? { ...rest, of: owner } : rest;
  }
}
