import type {
  Claim,
  ClaimReview,
  CreativeWork,
  NewsArticle,
  Organization,
  Person,
  Rating,
} from "schema-dts";
import type { Verdict } from "../verdict.ts";
import { embeddableJson } from "./embeddable-json.ts";
import { type Progress, UNTOLD, writeEach } from "./progress.ts";
import { type SheetVoice, voiceOf } from "./say.ts";
import type { Sheet, SheetFact, SheetRow, SheetSource } from "./sheet.ts";
import type { HouseStyle, SheetDocument } from "./sheet-document.ts";

/**
 * The sheet as schema.org JSON-LD, one ClaimReview a fact; every article that reports the fact is an appearance of the
 * claim. A fact that nobody decided is a draft without a rating. No text can end a script element that it is put into. What
 * search engines ask for is there but the address of the page that publishes the review: only whoever publishes it knows that.
 */
export function writeClaimReview(document: SheetDocument, progress: Progress = UNTOLD): string {
  const { sheet } = document;
  const voice = voiceOf(sheet);
  const graph = sheet.sections.flatMap(({ facts }) =>
    writeEach(facts, (fact) => reviewOf(fact, document, voice), progress),
  );
  return embeddableJson({ "@context": "https://schema.org", "@graph": graph });
}

function reviewOf(
  fact: SheetFact,
  { sheet, seal, house }: SheetDocument,
  voice: SheetVoice,
): ClaimReview {
  return {
    "@type": "ClaimReview",
    "@id": `urn:tally:fact:${encodeURIComponent(fact.id)}`,
    ...(seal === null ? {} : { identifier: `${seal.code}/${fact.number}` }),
    inLanguage: sheet.language,
    claimReviewed: claimOf(fact),
    ...(fact.reason === null ? {} : { reviewBody: fact.reason }),
    ...citationOf(fact),
    ...datesOf(fact, sheet),
    ...authorsOf(fact, house, sheet),
    creativeWorkStatus: fact.verdict === null ? "Draft" : "Published",
    reviewRating: ratingOf(fact, voice),
    itemReviewed: itemOf(fact, sheet),
  };
}

/** The question with what is reported of it, in the order of the sources. */
function claimOf(fact: SheetFact): string {
  const values = new Set(fact.rows.flatMap(({ value }) => value ?? []));
  return [fact.question, [...values].join(" / ")].filter(Boolean).join(" ");
}

/** The primary document that the verdict rests on. */
function citationOf({ document }: SheetFact): { readonly citation?: CreativeWork } {
  if (document === undefined) return {};
  const { title: name, url } = document;
  return { citation: { "@type": "CreativeWork", name, ...(url === null ? {} : { url }) } };
}

function datesOf({ decision }: SheetFact, { madeAt }: Sheet) {
  return { datePublished: madeAt, ...(decision === null ? {} : { dateCreated: decision.at }) };
}

/** The house and who decided; of neither, who made the sheet. Nobody is an author without a name. */
function authorsOf({ decision }: SheetFact, house: HouseStyle, { madeBy }: Sheet) {
  const organisation: Organization = { "@type": "Organization", name: house.name };
  const person: Person = { "@type": "Person", name: decision?.by ?? madeBy };
  const author = [
    ...(house.name === "" ? [] : [organisation]),
    ...(person.name === "" || (decision === null && house.name !== "") ? [] : [person]),
  ];
  return author.length === 0 ? {} : { author };
}

/** From 1, refuted, to 5, verified. What cannot be verified has no place between them. */
const RATINGS: Readonly<Record<Verdict, number | null>> = {
  verified: 5,
  qualified: 4,
  disputed: 3,
  unverifiable: null,
  refuted: 1,
};

function ratingOf(fact: SheetFact, voice: SheetVoice): Rating {
  const standing = fact.standing.length === 0 ? [] : [voice.standing(fact)];
  const value = fact.verdict === null ? null : RATINGS[fact.verdict];
  return {
    "@type": "Rating",
    alternateName: [voice.state(fact), ...standing].join(": "),
    ...(fact.qualification === null ? {} : { ratingExplanation: fact.qualification }),
    ...(value === null ? {} : { ratingValue: value, bestRating: 5, worstRating: 1 }),
  };
}

function itemOf(fact: SheetFact, sheet: Sheet): Claim {
  const appearance = fact.rows
    .filter(({ evidence }) => evidence.length > 0)
    .flatMap((row) => {
      const source = sheet.sources[row.source - 1];
      return source === undefined ? [] : [appearanceOf(row, source)];
    });
  return { "@type": "Claim", name: fact.question, appearance };
}

/**
 * The article with the words in which it makes this claim. Its id is no node's own: a program that joins what has one id would
 * lay the words of every fact together, and nobody could tell which of them makes which claim.
 */
function appearanceOf(row: SheetRow, source: SheetSource): NewsArticle {
  return {
    "@type": "NewsArticle",
    identifier: `urn:tally:article:${encodeURIComponent(source.articleId)}`,
    ...(source.url === null ? {} : { url: source.url }),
    ...(source.title === null ? {} : { headline: source.title }),
    ...(source.publishedAt === null ? {} : { datePublished: source.publishedAt }),
    inLanguage: source.language,
    publisher: { "@type": "Organization", name: source.outlet },
    text: row.evidence.map(({ text }) => text).join(" … "),
  };
}
