/** The signs that two claims speak of the same thing, each 0 to 1. */
export interface Signs {
  readonly predicate: number;
  readonly roles: number;
  readonly head: number;
  readonly context: number;
  readonly value: number;
  /** Predicate and roles together: either alone says little. */
  readonly bond: number;
  /** The only claims of their kind in their articles. */
  readonly lonely: number;
  /** At the same depth of their articles: news tells the main things first. */
  readonly place: number;
}

/** How predicate classes stand to each other; from lib/engine/predicates. */
export interface PredicateKinship {
  related(a: string, b: string): boolean;
  opposite(a: string, b: string): boolean;
}
