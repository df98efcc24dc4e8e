import type { PlaceMention } from "../mention.ts";
import { foundAt, type Reading, textOf } from "../name/reading.ts";

/** Notes a place. Returns the index after it. */
export function notePlace(
  reading: Reading,
  lead: Lead,
  from: number,
  to: number,
  entity: string,
  country?: string,
): number {
  const place: PlaceMention = {
    kind: "place",
    ...foundAt(
      reading,
      from,
      to,
      lead.bearing ? "place.bearing" : lead.preposition ? "place.preposition" : "place.type",
    ),
    entity,
    name: textOf(reading, from, to),
    preposition: lead.preposition,
    ...(country ? { country } : {}),
    ...(lead.bearing ? { bearing: lead.bearing } : {}),
  };
  reading.places.push(place);
  return to;
}

/** A preposition, a bearing, or nothing, as it stands before a place. */
export interface Lead {
  readonly from: number;
  readonly to: number;
  readonly preposition: string;
  readonly rest: boolean;
  readonly bearing?: string;
}

/** Notes a country, a demonym, or a capital or seat that stands for its government, as a party. */
export function noteCountry(
  reading: Reading,
  from: number,
  to: number,
  code: string,
  ruleId: string,
): void {
  const found = foundAt(reading, from, to, ruleId);
  reading.parties.push({
    kind: "party",
    ...found,
    partyType: code === "UN" || code === "EU" ? "organisation" : "country",
    entity: `country:${code}`,
    name: found.text,
    nameSpan: { start: found.start, end: found.end },
  });
}
