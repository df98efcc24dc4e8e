import type { LanguageId } from "../../engine/article.ts";
import { formatTime } from "../sheet/format-time.ts";
import { oneLine } from "../sheet/one-line.ts";
import { quoted } from "../sheet/quoted.ts";
import { webAddress } from "../sheet/web-address.ts";
import { fill } from "../sheet/words.ts";
import {
  type Correction,
  type CorrectionList,
  isPending,
  type StandingFinding,
} from "./correction.ts";
import { LETTER_WORDS, type LetterWords } from "./letter-words.ts";

/** Who sends a letter; blank where nobody said. */
export interface LetterSender {
  readonly author: string;
  readonly house: string;
}

/** A letter to one outlet with all that it is asked to correct. */
export interface Letter {
  readonly outletId: string;
  readonly outlet: string;
  /** What is in it; only what was not corrected, changed or dropped. */
  readonly corrections: readonly Correction[];
  readonly text: string;
}

/** What a story's outlets are to correct, with the letters that ask for it. */
export interface CorrectionsView extends CorrectionList {
  readonly letters: readonly Letter[];
}

/** More sources convince nobody and make a letter long. */
const SOURCES_MAX = 6;

/**
 * The letters of a story, one an outlet that still carries refuted values. Plain text: every text of an article or a person is on
 * one line of its own, so none of them can pass for a line of ours.
 */
export function writeLetters(
  list: CorrectionList,
  language: LanguageId,
  sender: LetterSender,
): readonly Letter[] {
  const pending = list.corrections.filter(isPending);
  const outlets = new Map(pending.map(({ outletId, outlet }) => [outletId, outlet]));
  return [...outlets].map(([outletId, outlet]) => {
    const corrections = pending.filter((correction) => correction.outletId === outletId);
    const text = writeLetter(list, { outlet, corrections }, language, sender);
    return { outletId, outlet, corrections, text };
  });
}

function writeLetter(
  { title, restated, timeZone }: CorrectionList,
  { outlet, corrections }: Pick<Letter, "outlet" | "corrections">,
  language: LanguageId,
  { author, house }: LetterSender,
): string {
  const words = LETTER_WORDS[language];
  const say = (sentence: string) =>
    fill(sentence, { title: oneLine(title), outlet: oneLine(outlet) });
  return `${[
    ...(restated ? [words.restated] : []),
    say(words.subject),
    `${say(words.greeting)},`,
    say(words.opening),
    ...corrections.map((correction, index) =>
      pointOf(correction, language, timeZone)
        .map((line, at) => `${at === 0 ? `${index + 1}. ` : "   "}${oneLine(line)}`)
        .join("\n"),
    ),
    words.asking,
    [words.closing, author, house].map(oneLine).filter(Boolean).join("\n"),
  ].join("\n\n")}\n`;
}

function pointOf(
  correction: Correction,
  language: LanguageId,
  timeZone: string,
): readonly string[] {
  const words = LETTER_WORDS[language];
  const { question, title, publishedAt, url, standing, answer } = correction;
  // The day of publication is the one that the article says, whatever the zone.
  const day = (iso: string) => formatTime(iso.slice(0, 10), language, "UTC");
  const published = publishedAt === null ? words.undated : day(publishedAt);
  return [
    question[language],
    `${words.article}: ${[title === null ? "" : quoted(title), published].filter(Boolean).join(", ")}`,
    `${words.link}: ${url ?? words.noLink}`,
    `${words.says}: ${quoted(correction.words)}`,
    ...(correction.words.includes(answer[language])
      ? []
      : [`${words.readAs}: ${answer[language]}`]),
    `${words.origin}: ${originsOf(correction, words)}`,
    `${words.found}: ${standing.value === null ? words.notSo : standing.value[language]}`,
    ...(standing.qualification === "" ? [] : [`${words.qualification}: ${standing.qualification}`]),
    ...(standing.reason === "" ? [] : [`${words.reason}: ${standing.reason}`]),
    ...sourceLines(standing, words, day),
    ...(standing.at === null ? [] : [`${words.verified}: ${day(dayIn(standing.at, timeZone))}`]),
  ];
}

/** The day of a moment in a zone, ISO 8601, as Sweden writes it. */
function dayIn(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(new Date(at));
}

/** Where a report seems to come from, in the letter's language. */
export function originsOf({ origins }: Pick<Correction, "origins">, words: LetterWords): string {
  const names = origins.map(({ name, kind }) => {
    if (kind === "own") return words.own;
    return kind === "unstated" ? words.unstated : name;
  });
  return names.length === 0 ? words.unstated : [...new Set(names)].join(", ");
}

function sourceLines(
  { sources, document }: StandingFinding,
  words: LetterWords,
  day: (iso: string) => string,
): readonly string[] {
  const named = sources.slice(0, SOURCES_MAX).map(({ outlet, publishedAt, url }) => {
    const details = [publishedAt === null ? "" : day(publishedAt), url ?? ""].filter(Boolean);
    return details.length === 0 ? outlet : `${outlet} (${details.join(", ")})`;
  });
  const more = sources.length - named.length;
  const rest = more > 0 ? [fill(words.more, { n: String(more) })] : [];
  const link = webAddress(document?.url ?? null);
  return [
    ...(named.length === 0 ? [] : [`${words.sources}: ${[...named, ...rest].join("; ")}`]),
    ...(document === null
      ? []
      : [`${words.document}: ${document.title}${link === null ? "" : ` (${link})`}`]),
  ];
}
