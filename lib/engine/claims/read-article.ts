import { LANGUAGES } from "../languages/languages.ts";
import { findCredits } from "../mentions/credit.ts";
import { findLegalReferences } from "../mentions/legal.ts";
import { findMarkers } from "../mentions/marker.ts";
import type { PartyMention } from "../mentions/mention.ts";
import { findNames, resolveReferences } from "../mentions/party.ts";
import { findQuantities } from "../mentions/quantity.ts";
import { findQuotes } from "../mentions/quote.ts";
import { findTimes, type TimeAnchor } from "../mentions/time.ts";
import { findTerms } from "../predicates/find-terms.ts";
import type { Document } from "../text/document.ts";
import { findFrames } from "./find-frames.ts";
import { layOutItems } from "./lay-out-items.ts";
import type { Mentions, Reading } from "./reading.ts";
import { SpanCover } from "./span-cover.ts";

/** Finds every mention of a document. */
export function findMentions(document: Document, anchor: TimeAnchor): Mentions {
  const language = LANGUAGES[document.language];
  const times = findTimes(document, language.time, anchor);
  const taken = times.map(({ start, end, type }) => ({
    start,
    end,
    duration: type === "DURATION",
  }));
  const found = findNames(document, language.names);
  const parties = byStart([
    ...found.parties,
    ...resolveReferences(document, found, language.names),
  ]);
  return {
    document,
    language,
    times,
    quantities: findQuantities(document, language.numbers, taken),
    parties,
    places: found.places,
    names: found.names,
    quotes: findQuotes(document, language.quotations, parties),
    credits: findCredits(document, language.credits, document.article.outlet),
    markers: findMarkers(document, language),
    legal: findLegalReferences(document, language),
  };
}

/** Lays the mentions out by sentence and finds the frames of the predicates. */
export function readFrames(mentions: Mentions): Reading {
  const { document, parties, places, names, times, quantities, markers } = mentions;
  const terms = findTerms(document);
  const items = layOutItems(document, mentions.language, {
    terms,
    parties,
    places,
    names,
    times,
    quantities,
  });
  const zeros = quantities.filter((quantity) => quantity.value.number === 0);
  const marked = byStart(
    mentions.quotes.filter((quote) => quote.form !== "indirect").map((quote) => quote.inner),
  );
  const credited = new SpanCover(byStart(mentions.credits));
  return {
    ...mentions,
    terms,
    items,
    frames: findFrames(document, {
      items,
      // Whom a credit names has told the report, not done what it tells.
      parties: parties.filter((party) => !credited.meets(party)),
      markers,
      zeros,
      quoted: new SpanCover(marked),
    }),
    speech: new SpanCover(mentions.quotes),
    marked,
    ofWriting: new SpanCover(
      document.zones.filter((zone) => zone.kind === "dateline" || zone.kind === "credit"),
    ),
    fullNames: fullNamesOf(parties),
  };
}

function fullNamesOf(parties: readonly PartyMention[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { entity, name, resolvedFrom } of parties) {
    if (resolvedFrom !== undefined) continue;
    const known = names.get(entity);
    if (known === undefined || name.length > known.length) names.set(entity, name);
  }
  return names;
}

function byStart<T extends { readonly start: number }>(spans: readonly T[]): readonly T[] {
  return [...spans].sort((a, b) => a.start - b.start);
}
