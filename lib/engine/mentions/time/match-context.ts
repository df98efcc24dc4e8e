import type { CompiledLexicon } from "./compile-lexicon.ts";
import { wordBefore, wordEnd } from "./letters.ts";
import type { Match, TimeContext } from "./rule.ts";
import type { StoryTime } from "./story-time.ts";
import { tenseAround } from "./surroundings.ts";
import type { Tense, Tenses } from "./tenses.ts";

/** What is the same for every expression of a text. */
export interface TextContext {
  readonly published: number | null;
  readonly publishedMinute: number | null;
  readonly year: number | null;
  readonly folded: string;
  readonly tenses: Tenses;
  readonly lexicon: CompiledLexicon;
  readonly isQuoted: (offset: number) => boolean;
}

const SPACE = 32;

interface SentenceAt {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** What is known where a match stands. Only few rules ask what stands around, so the look waits until one does. */
export class MatchContext implements TimeContext {
  readonly published: number | null;
  readonly publishedMinute: number | null;
  readonly year: number | null;
  readonly isTensed: boolean;
  private readonly match: Match;
  private readonly text: TextContext;
  private readonly story: StoryTime;
  private readonly sentence: SentenceAt;

  constructor(match: Match, text: TextContext, story: StoryTime, sentence: SentenceAt) {
    this.published = text.published;
    this.publishedMinute = text.publishedMinute;
    this.year = text.year;
    this.isTensed = text.lexicon.pastEndings.length > 0;
    this.match = match;
    this.text = text;
    this.story = story;
    this.sentence = sentence;
  }

  get reference(): number | null {
    return this.story.reference;
  }

  get lately(): number | null {
    return this.story.lately;
  }

  get minute(): number | null {
    return this.story.minute;
  }

  get account(): number | null {
    return this.story.accountDay(this.sentence.index);
  }

  get tense(): Tense | null {
    const { folded, tenses, lexicon } = this.text;
    const end = this.match.tokens.at(-1)?.end ?? 0;
    return tenseAround(folded, { start: this.start, end }, this.sentence, tenses, lexicon);
  }

  get ahead(): boolean {
    return this.tense === "future";
  }

  get quoted(): boolean {
    return this.text.isQuoted(this.start);
  }

  get wordBefore(): string {
    return wordBefore(this.text.folded, this.start);
  }

  get wordAfter(): string {
    const end = this.match.tokens.at(-1)?.end ?? 0;
    const { folded } = this.text;
    return folded.charCodeAt(end) === SPACE ? folded.slice(end + 1, wordEnd(folded, end + 1)) : "";
  }

  lastOf(grain: string): number | null {
    return this.story.lastOf(grain);
  }

  isMonthAhead(year: number, month: number): boolean {
    return this.story.monthsAhead.has(year * 12 + month);
  }

  private get start(): number {
    return this.match.tokens[0]?.start ?? 0;
  }
}
