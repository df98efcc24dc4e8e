import type { TimeAnchor } from "./mentions/time.ts";
import type { Document } from "./text/document.ts";

/** "©2024", "© Outlet 2024", "Copyright 2024". */
const COPYRIGHT_YEAR = /(?:©|\(c\)|copyright|hak cipta)[^\d\n]{0,40}((?:19|20)\d{2})/i;
/** A date in full: 14/5/2025, 2025-05-14, 14 Mei 2025, May 14, 2025. */
const FULL_DATE_YEAR =
  /(?:\b\d{1,2}[/-]\d{1,2}[/-]|\b\d{1,2} \p{L}{3,9},? |\p{L}{3,9} \d{1,2}, )((?:19|20)\d{2})\b|\b((?:19|20)\d{2})-\d{2}-\d{2}\b/gu;

/**
 * What each article's relative dates count from. Publication is the article's own; an undated article borrows only the
 * year, from the other articles' publication, else from a copyright line, else from the latest date that any of them
 * gives in full. Returns one anchor a document, in order; the same whatever that order.
 */
export function storyAnchors(documents: readonly Document[]): readonly TimeAnchor[] {
  const year = storyYear(documents);
  return documents.map(({ article }) => ({ published: article.publishedAt ?? null, year }));
}

function storyYear(documents: readonly Document[]): number | null {
  const published = documents.flatMap(
    ({ article }) => /^\d{4}(?=-|$)/.exec(article.publishedAt ?? "")?.[0] ?? [],
  );
  if (published.length > 0) return mostFrequent(published.map(Number));
  const copyright = documents.flatMap(({ text }) => COPYRIGHT_YEAR.exec(text)?.[1] ?? []);
  if (copyright.length > 0) return mostFrequent(copyright.map(Number));
  const stated = documents.flatMap(({ text }) =>
    [...text.matchAll(FULL_DATE_YEAR)].map((match) => Number(match[1] ?? match[2])),
  );
  return stated.length === 0 ? null : Math.max(...stated);
}

/** The most frequent number, the later one of two that are as frequent. */
function mostFrequent(years: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
