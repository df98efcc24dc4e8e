import type { Span } from "@/lib/engine/text/span";

/** The address of a stretch of an article: the page marks it and the browser goes to it. */
export function articleLineHref(articleId: string, { start, end }: Span): string {
  return `/articles/${articleId}?at=${start}-${end}#${lineAnchor({ start, end })}`;
}

/** The id that a stretch of text carries on its article's page. */
export function lineAnchor({ start, end }: Span): string {
  return `c-${start}-${end}`;
}

/** The stretch that `?at=` names, or null where it names none. */
export function parseLine(at: string | undefined): Span | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? "");
  const start = Number(match?.[1]);
  const end = Number(match?.[2]);
  return match !== null && start < end ? { start, end } : null;
}
