/**
 * Who the subject of a form is. `active`: the agent. `passive`: the patient, done to by an agent. `middle`: the
 * patient, with no agent in sight (tewas, sank). `nominal`: no subject; roles hang on it by prepositions.
 */
export type Voice = "active" | "passive" | "middle" | "nominal";

/**
 * A word form of a class. `participle` becomes active or passive by the words around it; so does `past`, which is active
 * unless an auxiliary says otherwise.
 */
export interface PredicateForm {
  readonly form: string;
  readonly voice: Voice | "participle" | "past";
}

/** A word list of the data ("sink, founder") as an array; empty where the list is missing. */
export function splitWords(list: string | undefined): readonly string[] {
  return list === undefined || list === "" ? [] : list.split(", ");
}
