import type { FormVoice } from "../text/voice-reader.ts";

/**
 * A word form of a class with the voice that the lexicon knows. `active`: its subject is the agent. `passive`: the
 * patient, done to by an agent. `middle`: the patient, with no agent in sight (tewas, sank). `nominal`: no subject; roles
 * hang on it by prepositions.
 */
export interface PredicateForm {
  readonly form: string;
  readonly voice: FormVoice;
}

/** A word list of the data ("sink, founder") as an array; empty where the list is missing. */
export function splitWords(list: string | undefined): readonly string[] {
  return list === undefined || list === "" ? [] : list.split(", ");
}
