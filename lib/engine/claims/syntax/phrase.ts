import type { Unit } from "./unit.ts";

/** A noun phrase; indices count the units of its sentence, `last` included. */
export interface Phrase {
  readonly first: number;
  last: number;
  /** The unit that the phrase is about. */
  head: number;
  /** The preposition before it, in lower case; null for a bare phrase. */
  readonly prep: string | null;
  readonly role: "bare" | "doer" | "oblique";
  /** "of the crew": phrases that only say which. */
  readonly of: Phrase[];
  /** Whether a conjunction or a comma stands between it and the phrase before. */
  readonly joined: "conjunction" | "comma" | null;
}

/** A verb, or a copula with what it says, and who stands around it. Indices count the units of its sentence. */
export interface Verb {
  /** The group with its auxiliaries and negations, `last` included. */
  readonly first: number;
  last: number;
  /** The verb itself; for a copula its complement's head. */
  readonly head: number;
  readonly kind: "verb" | "state";
  readonly voice: NonNullable<Unit["voice"]>;
  readonly negated: boolean;
  /** Inside a phrase ("the man arrested on Monday") or as an infinitive: it makes no statement of its own. */
  embedded: boolean;
  subject: readonly Phrase[];
  readonly objects: Phrase[];
  readonly doers: Phrase[];
  readonly obliques: Phrase[];
  /** What a copula says of its subject. */
  readonly complement: Phrase | null;
}

/** A sentence cut into phrases and verbs. */
export interface Parse {
  readonly units: readonly Unit[];
  readonly verbs: readonly Verb[];
  readonly phrases: readonly Phrase[];
  /** For each unit the verb whose clause it stands in; null where there is none. */
  readonly governors: readonly (Verb | null)[];
}
