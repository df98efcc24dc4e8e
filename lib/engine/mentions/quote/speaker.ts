import type { Document } from "../../text/document.ts";
import type { Evidence } from "../../text/span.ts";
import type { PartyMention } from "../mention.ts";
import type { CompiledLexicon } from "./compile-lexicon.ts";

/**
 * Who speaks. `entity` is a party's identity where one is known; else `person:`, `org:`, `role:` (an unnamed speaker) or
 * `text:` (a treaty, a statement) with the folded words. Several speakers are joined by `+`, sorted.
 */
export interface Speaker extends Evidence {
  readonly entity: string;
  readonly name: string;
  /** A pronoun: `entity` is empty until it is resolved. */
  readonly pronoun?: "one" | "many";
  readonly person: boolean;
}

/** What speaker reading needs to know of the article. */
export interface SpeakerContext {
  readonly document: Document;
  readonly lexicon: CompiledLexicon;
  /** Parties in order of their bare names' start. */
  readonly parties: readonly PartyMention[];
}
