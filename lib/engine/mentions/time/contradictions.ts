import { time as english } from "../../languages/en/time.ts";
import { time as indonesian } from "../../languages/id/time.ts";
import type { Finding } from "../../reconciliation.ts";
import type { Document } from "../../text/document.ts";
import { describeDate } from "../../values/date.ts";
import type { DateValue } from "../../values/value.ts";
import type { Mention, TimeMention } from "../mention.ts";
import { parseIsoDay, weekdayOf } from "./calendar.ts";
import { compileLexicon } from "./compile-lexicon.ts";
import { toldAsPast } from "./surroundings.ts";

/**
 * What the dates of an article contradict: a weekday that its date did not have, and an event of the past that is dated
 * after publication. Spans count in `document.text`. The
 * written day of the month stands; the finding says which weekday it was.
 */
export function findDateContradictions(
  document: Document,
  mentions: readonly Mention[],
): Finding[] {
  const findings: Finding[] = [];
  for (const mention of mentions) {
    if (mention.kind !== "time") continue;
    const weekday = wrongWeekday(mention);
    if (weekday !== null) findings.push(weekday);
    const future = afterPublication(mention, document);
    if (future !== null) findings.push(future);
  }
  return findings;
}

function wrongWeekday(mention: TimeMention): Finding | null {
  const { stated, first } = mention.value;
  if (stated.weekday === undefined || stated.day === undefined || first === null) return null;
  const day = parseIsoDay(first);
  if (day === null || weekdayOf(day) === stated.weekday) return null;
  const date = describeDate(dayOnly(mention.value));
  const actual = weekdayNames(weekdayOf(day));
  const written = weekdayNames(stated.weekday);
  return {
    ...evidenceOf(mention),
    ruleId: "finding.weekday-against-date",
    message: {
      en: `${date.en} was a ${actual.en}, not a ${written.en}.`,
      id: `${date.id} jatuh pada hari ${actual.id}, bukan ${written.id}.`,
    },
  };
}

/** A full date later than publication, told in the past: only where the words themselves give its year. */
function afterPublication(mention: TimeMention, document: Document): Finding | null {
  const { value } = mention;
  const published = document.article.publishedAt?.slice(0, 10);
  if (published === undefined || value.first === null || value.certainty !== "stated") return null;
  if (value.grain !== "day" && value.grain !== "minute" && value.grain !== "part") return null;
  if (value.first.slice(0, 10) <= published) return null;
  const lexicon = compileLexicon(document.language === "en" ? english : indonesian);
  const sentence = document.sentences.findLast((other) => other.start <= mention.start);
  if (!toldAsPast(document.folded, mention.start, sentence?.start ?? 0, lexicon)) return null;
  const date = describeDate(dayOnly(value));
  return {
    ...evidenceOf(mention),
    ruleId: "finding.date-after-publication",
    message: {
      en: `${date.en} lies after the article's publication, yet it is told as past.`,
      id: `${date.id} terletak setelah artikel ini terbit, tetapi diceritakan sebagai peristiwa lampau.`,
    },
  };
}

function evidenceOf(mention: TimeMention) {
  return { start: mention.start, end: mention.end, text: mention.text };
}

function dayOnly(value: DateValue): DateValue {
  const day = value.first?.slice(0, 10) ?? null;
  const { zone: _zone, ...rest } = value;
  return { ...rest, first: day, last: day, grain: "day", approximate: false, certainty: "stated" };
}

function weekdayNames(weekday: number) {
  const value: DateValue = {
    kind: "date",
    edtf: null,
    first: null,
    last: null,
    grain: "day",
    certainty: "bare",
    stated: { weekday },
  };
  return describeDate(value);
}
