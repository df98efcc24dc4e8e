import type { LanguageId } from "./article.ts";
import { findMentions } from "./claims/read-article.ts";
import type { Mentions } from "./claims/reading.ts";
import { shareEntities } from "./claims/share-entities.ts";
import type {
  CreditMention,
  LegalMention,
  MarkerMention,
  Mention,
  NameMention,
  PartyMention,
  PlaceMention,
  QuantityMention,
  QuoteMention,
  TimeMention,
} from "./mentions/mention.ts";
import { readWholeDocument } from "./read-whole-document.ts";
import { storyAnchors } from "./story-anchor.ts";
import { type Evidence, evidence, type Span } from "./text/span.ts";

export interface AnnotationInput {
  readonly id: string;
  readonly text: string;
  /** ISO 8601 date or date-time: what relative dates count from. */
  readonly published?: string;
  /** BCP 47; found by the engine where missing. */
  readonly language?: string;
}

/** What is common to every mention: `input.text.slice(start, end) === text`. */
interface Annotated extends Evidence {
  readonly kind: Mention["kind"];
  readonly ruleId: string;
}

type Named = Evidence & { readonly name: string; readonly entity?: string };

/** A mention as a flat record whose spans count in the given text as UTF-16 code units. */
export type AnnotatedMention = Annotated & Readonly<Record<string, unknown>>;

export interface Annotation {
  readonly id: string;
  readonly language: LanguageId;
  /** In the order of the text, of two that begin together the longer first. */
  readonly mentions: readonly AnnotatedMention[];
}

/**
 * Marks every mention in a text: time, quantity, party, place, name, legal reference, quotation, credit and the words that
 * hedge, negate, weaken or report. Reads the whole text, headlines and page furniture too. Takes any text.
 */
export function annotate(input: AnnotationInput): Annotation {
  const document = readWholeDocument({
    id: input.id,
    outlet: "",
    text: input.text,
    ...(input.published === undefined ? {} : { publishedAt: input.published }),
    ...(input.language === undefined ? {} : { language: input.language }),
  });
  const anchor = storyAnchors([document])[0] ?? { published: null, year: null };
  const found = findMentions(document, anchor);
  const [mentions = found] = shareEntities([found]);
  const raw = (span: Span) => evidence(input.text, document.toRaw(span));
  return { id: input.id, language: document.language, mentions: inRawText(mentions, raw) };
}

type ToRaw = (span: Span) => Evidence;

function inRawText(mentions: Mentions, raw: ToRaw): readonly AnnotatedMention[] {
  const base = ({ kind, ruleId, ...span }: Mention) => ({ kind, ...raw(span), ruleId });
  return [
    ...mentions.times.map((time) => ({ ...base(time), ...timeFields(time) })),
    ...mentions.quantities.map((quantity) => ({
      ...base(quantity),
      ...quantityFields(quantity, raw),
    })),
    ...mentions.parties.map((party) => ({ ...base(party), ...partyFields(party, raw) })),
    ...mentions.places.map((place) => ({ ...base(place), ...placeFields(place) })),
    ...mentions.names.map((name) => ({ ...base(name), ...nameFields(name) })),
    ...mentions.legal.map((legal) => ({ ...base(legal), ...legalFields(legal) })),
    ...mentions.quotes.map((quote) => ({ ...base(quote), ...quoteFields(quote, raw) })),
    ...mentions.credits.map((credit) => ({ ...base(credit), ...creditFields(credit) })),
    ...mentions.markers.map((marker) => ({ ...base(marker), ...markerFields(marker) })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

function timeFields({ type, timex, mod, value }: TimeMention) {
  const { kind: _, stated: _stated, ...fields } = value;
  return { type, value: timex, ...(mod === undefined ? {} : { mod }), ...fields };
}

function quantityFields({ value, numberSpan, headSpan }: QuantityMention, raw: ToRaw) {
  const { kind: _, ...fields } = value;
  return {
    ...fields,
    numberSpan: raw(numberSpan),
    ...(headSpan === undefined ? {} : { headSpan: raw(headSpan) }),
  };
}

function partyFields(party: PartyMention, raw: ToRaw) {
  const { partyType, entity, name, nameSpan, office, rank, of, inOffice, resolvedFrom } = party;
  return {
    partyType,
    entity,
    name,
    nameSpan: raw(nameSpan),
    ...(office === undefined ? {} : { office: { ...office, span: raw(office.span) } }),
    ...(rank === undefined ? {} : { rank }),
    ...(of === undefined ? {} : { of }),
    ...(inOffice === undefined ? {} : { inOffice }),
    ...(resolvedFrom === undefined ? {} : { resolvedFrom }),
  };
}

function placeFields({ entity, name, preposition, country, bearing, coordinates }: PlaceMention) {
  return {
    entity,
    name,
    preposition,
    ...(country === undefined ? {} : { country }),
    ...(bearing === undefined ? {} : { bearing }),
    ...(coordinates === undefined ? {} : { coordinates }),
  };
}

function nameFields({ concept, name, descriptive }: NameMention) {
  return { concept, name, ...(descriptive === undefined ? {} : { descriptive }) };
}

function legalFields({ article, instrument }: LegalMention) {
  return { article, ...(instrument === undefined ? {} : { instrument }) };
}

function quoteFields({ inner, form, closed, speaker, relay }: QuoteMention, raw: ToRaw) {
  const named = ({ start, end, text: _, ...rest }: Named) => ({ ...rest, ...raw({ start, end }) });
  return {
    form,
    closed,
    inner: raw(inner),
    ...(speaker === undefined ? {} : { speaker: named(speaker) }),
    ...(relay === undefined ? {} : { relay: named(relay) }),
  };
}

function creditFields({ name, creditKind }: CreditMention) {
  return { name, creditKind };
}

function markerFields({ sense }: MarkerMention) {
  return { sense };
}
