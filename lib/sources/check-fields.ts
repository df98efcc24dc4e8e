import { readDay } from "../editorial/read-day.ts";
import { failed, ok, type Result } from "../editorial/result.ts";
import type { ImportRefusal } from "../editorial/views.ts";
import type { ArticleDraft } from "./article-draft.ts";
import { cleanLine, cleanText } from "./clean-text.ts";

/** The largest text that is taken, in bytes of UTF-8: a long report has 50 KB. */
export const TEXT_BYTES_MAX = 1_000_000;

/** What a source says of an article, unchecked. Missing and blank are the same. */
export interface RawFields {
  readonly outlet?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly language?: string | undefined;
  readonly text: string;
}

/** Cleans and checks the fields of one article; a refusal goes by `name`. */
export function checkFields(name: string, fields: RawFields): Result<ArticleDraft, ImportRefusal> {
  const refuse = (reason: ImportRefusal["reason"]) => failed({ name, reason });
  const text = cleanText(fields.text);
  if (text === "") return refuse("empty");
  if (new TextEncoder().encode(text).length > TEXT_BYTES_MAX) return refuse("too-large");
  const outlet = given(fields.outlet);
  if (outlet === null) return refuse("no-outlet");
  const published = given(fields.publishedAt);
  const publishedAt = published === null ? null : readPublished(published);
  if (publishedAt === undefined) return refuse("bad-date");
  const url = given(fields.url);
  if (url !== null && !isWebAddress(url)) return refuse("bad-url");
  return ok({
    outlet,
    title: given(fields.title),
    url,
    publishedAt,
    language: given(fields.language),
    text,
  });
}

function given(field: string | undefined): string | null {
  const line = cleanLine(field ?? "");
  return line === "" ? null : line;
}

/** A date or date-time of ISO 8601 as it stands, a day in words as ISO 8601; undefined where it is neither. */
function readPublished(text: string): string | undefined {
  return isIsoDate(text) ? text : (readDay(text) ?? undefined);
}

/** ISO 8601: a calendar date, or a date and time with or without seconds and zone. */
const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

function isIsoDate(text: string): boolean {
  const parts = ISO_DATE.exec(text);
  if (parts === null) return false;
  const [year, month, day, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year); // Date.UTC reads the years 0 to 99 as 1900 to 1999
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && hour < 24 && minute < 60 && second < 61; // 60: a leap second
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol } = new URL(text);
  return protocol === "https:" || protocol === "http:";
}
