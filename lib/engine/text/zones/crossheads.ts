import { countWords, isReportLike, type Taken, takeWhole, type ZoneDraft } from "./zone-draft.ts";

const CROSSHEAD_UNITS_MAX = 80;
const CROSSHEAD_WORDS_MAX = 10;
const CROSSHEAD = /^(?:\d{1,2}[.)]\s)?["“‘']?[\p{Lu}\p{N}][^\n]*[^.,;:!…\s]$/u;

/** Short lines without a stop between paragraphs of the report. Two in a row are a list, which is part of the report. */
export function takeCrossheads(draft: ZoneDraft): readonly Taken[] {
  const isHead = draft.rests.map((_, paragraph) => looksLikeCrosshead(draft, paragraph));
  const left = draft.rests.flatMap((rest, paragraph) => (rest ? [paragraph] : []));
  return left.flatMap((paragraph, position) => {
    const before = left[position - 1];
    const after = left[position + 1];
    if (!isHead[paragraph] || after === undefined || !isReportLike(draft, after) || isHead[after]) {
      return [];
    }
    return before !== undefined && isHead[before]
      ? []
      : takeWhole(draft, paragraph, "crosshead", "zone/crosshead");
  });
}

function looksLikeCrosshead(draft: ZoneDraft, paragraph: number): boolean {
  const rest = draft.rests[paragraph];
  if (!rest || rest.end - rest.start > CROSSHEAD_UNITS_MAX) {
    return false;
  }
  const line = draft.text.slice(rest.start, rest.end);
  return CROSSHEAD.test(line) && countWords(line) <= CROSSHEAD_WORDS_MAX && !/["”]$/.test(line);
}
