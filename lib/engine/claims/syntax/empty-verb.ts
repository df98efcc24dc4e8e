import type { Verb } from "./phrase.ts";

/** A verb at units `first` to `last` (included) that nobody stands beside yet. */
export function emptyVerb(
  first: number,
  last: number,
  head: number,
  kind: Verb["kind"],
  voice: Verb["voice"],
  rest: Partial<Pick<Verb, "negated" | "embedded" | "complement">> = {},
): Verb {
  return {
    first,
    last,
    head,
    kind,
    voice,
    negated: rest.negated ?? false,
    embedded: rest.embedded ?? false,
    subject: [],
    objects: [],
    doers: [],
    obliques: [],
    complement: rest.complement ?? null,
  };
}
