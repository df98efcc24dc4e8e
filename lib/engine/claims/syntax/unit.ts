import type { WordClass } from "../../languages/language.ts";
import type { Span } from "../../text/span.ts";
import type { MatchedVoice } from "../../text/word-forms.ts";
import type { Item } from "../item.ts";

/** What a unit does in its sentence; the first ones are the closed classes of the language's grammar. */
export type Tag =
  | WordClass
  | "noun"
  | "modifier"
  | "number"
  | "time"
  | "verb"
  | "comma"
  | "stop"
  | "open"
  | "close"
  | "quote"
  | "other";

/** A word of a sentence, or several that mean one thing. Offsets count in the document's text. */
export interface Unit extends Span {
  readonly tag: Tag;
  /** Its first word in lower case. */
  readonly lower: string;
  readonly item: Item | null;
  /** Who the subject is; of verbs only. */
  readonly voice: MatchedVoice | null;
  /** "carrying": a verb that needs an auxiliary to make a statement. */
  readonly isProgressive: boolean;
  readonly negates: boolean;
}
