/** The signs that two claims speak of the same thing, as two claims show them by themselves; each 0 to 1. */
export const SIGNS = [
  /** The same class of happening, or a related or opposite one. */
  "predicate",
  /** How telling the class is that both share: seldom told in this story. */
  "rareClass",
  /** The same doer and other side. */
  "roles",
  /** The most telling doer or other side that both share. */
  "rareRole",
  /** The same or like things taking part, in whatever role. */
  "participants",
  /** A telling class and the same roles together: either alone says little. */
  "bond",
  /** Both of one uncommon form: a condition, a denial, a "first since". */
  "form",
  /** One of them names neither doer nor other side. */
  "rolesUnsaid",
  /** The same thing counted, named or held. */
  "head",
  /** Both measure something of the same thing, or one does not say. */
  "measured",
  /** Both tell of the same side of a change or a state: its start, its end, or neither. */
  "phase",
  /** One of them does not say what is counted. */
  "headUnsaid",
  /** Values that could answer one question, from excluding each other to the same. */
  "value",
  /** The same value, told once in either article. */
  "sameValue",
  "sameValueOnce",
  /** The values come near each other, whether they exclude each other or not. */
  "near",
  /** The values look like one that slipped: digits turned round, a nought too many. */
  "slip",
  /** The values exclude each other. */
  "differs",
  /** The words around. */
  "context",
  /** The words of the whole sentences. */
  "sentence",
  /** The most telling name and the most telling notion that both have around them. */
  "names",
  "notions",
  /** The only claims of their kind in their articles. */
  "lonely",
  /** At the same depth of their articles: news tells the main things first. */
  "depth",
  /** Both in the first sentences. */
  "lead",
  /** Two days, or two clock times of one precision. */
  "grain",
  /** In two languages fewer words can be compared. */
  "foreign",
] as const;
export type Sign = (typeof SIGNS)[number];

/** What the other pairs of a story say of a pair; each 0 to 1 but `alone`. */
export const ROUND_SIGNS = [
  /** The log-odds of the pair by itself. */
  "alone",
  /** Either is the other's best match in its article. */
  "best",
  /** By how much it leads the next best match. */
  "lead",
  /** The likeliest other pair of the same two sentences. */
  "support",
  /** The likeliest claim of a third article that goes with both. */
  "third",
  "differs",
] as const;
export type RoundSign = (typeof ROUND_SIGNS)[number];
