import type { PartyMention } from "../mention.ts";

/** Parties whose bare name lies inside [start, end), found by binary search over the names' starts. */
export function partiesIn(
  parties: readonly PartyMention[],
  start: number,
  end: number,
): readonly PartyMention[] {
  let low = 0;
  let high = parties.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parties[middle]?.nameSpan.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: PartyMention[] = [];
  for (let index = low; index < parties.length; index += 1) {
    const party = parties[index];
    if (party === undefined || party.nameSpan.start >= end) break;
    if (party.nameSpan.end <= end) found.push(party);
  }
  return found;
}
