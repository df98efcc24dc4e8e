import type { TimeMention } from "../mention.ts";
import { parseIsoDay } from "./calendar.ts";

const DAY_GRAINS: ReadonlySet<string> = new Set(["day", "part", "minute"]);
/** A day this near to publication is the report's own; months and years are not counted from it. */
const REPORT_DAYS_MAX = 7;
/** A date in full this long before publication begins an account of the past. */
const ACCOUNT_DAYS_MIN = 400;
/** The account holds for this many sentences after such a date. */
const ACCOUNT_SENTENCES_MAX = 1;

/** What the text has told of time up to a place. Days are day numbers; nothing is known at first. */
export class StoryTime {
  /** The last full day that the text named. */
  reference: number | null = null;
  /** The first day of the last time of any grain; the report's own days only where there is none other. */
  lately: number | null = null;
  /** The last clock time, in minutes since 1970-01-01 of its own zone. */
  minute: number | null = null;
  /** The months ahead of publication that the text named, as year × 12 + month. */
  readonly monthsAhead = new Set<number>();
  private readonly lastByGrain = new Map<string, number>();
  private account: { day: number; sentence: number } | null = null;
  private readonly published: number | null;
  /** The whole text tells of times long gone. */
  private readonly isHistory: boolean;

  constructor(published: number | null, isHistory: boolean) {
    this.published = published;
    this.isHistory = isHistory;
  }

  /** The first day of the last week, month, quarter or year that the text named. */
  lastOf(grain: string): number | null {
    return this.lastByGrain.get(grain) ?? null;
  }

  /** The day that an account of the past, in whose course sentence `sentence` stands, has come to; else null. */
  accountDay(sentence: number): number | null {
    const { account } = this;
    if (account === null) return null;
    return this.isHistory || sentence - account.sentence <= ACCOUNT_SENTENCES_MAX
      ? account.day
      : null;
  }

  /** Moves on past a mention in sentence `sentence`; lengths, sets and vague times move nothing. */
  moveOn(mention: TimeMention, sentence: number): void {
    const { first, certainty, grain, stated } = mention.value;
    if (first === null || mention.type === "DURATION" || certainty === "vague") return;
    const day = parseIsoDay(first);
    if (day === null) return;
    const isDay = DAY_GRAINS.has(grain);
    if (isDay) this.reference = day;
    else this.lastByGrain.set(grain, day);
    this.minute = grain === "minute" ? day * 1440 + minuteOf(first) : isDay ? null : this.minute;
    if (!(isDay && this.isReportDay(day)) || this.lately === null) this.lately = day;
    const isDated = isDay || grain === "month";
    if (isDated)
      this.noteAccount(day, sentence, certainty === "stated" && stated.month !== undefined);
    if (isDated && this.published !== null && day > this.published)
      this.monthsAhead.add(Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)));
  }

  private isReportDay(day: number): boolean {
    return this.published !== null && Math.abs(day - this.published) <= REPORT_DAYS_MAX;
  }

  private noteAccount(day: number, sentence: number, isStated: boolean): void {
    const { published } = this;
    const old = published === null ? this.isHistory : published - day >= ACCOUNT_DAYS_MIN;
    if (!old) this.account = null;
    else if (isStated || this.accountDay(sentence) !== null) this.account = { day, sentence };
  }
}

function minuteOf(instant: string): number {
  return Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16));
}
