import {
  SHEET_LEVELS,
  SHEET_ORDERS,
  type SheetChoice,
  type SheetLevel,
  type SheetOrder,
  WHOLE_STORY,
} from "./sheet-choice.ts";

/** A choice as an address or a form says it: every value may be missing, several or nonsense. */
export type ChoiceFields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads a choice; what is missing or unknown is as in the whole story. */
export function readChoice(fields: ChoiceFields): SheetChoice {
  const facts = listOf(fields.fact);
  return {
    level: oneOf<SheetLevel>(SHEET_LEVELS, fields.level, WHOLE_STORY.level),
    order: oneOf<SheetOrder>(SHEET_ORDERS, fields.order, WHOLE_STORY.order),
    verifiedOnly: listOf(fields.only).includes("verified"),
    singles: !listOf(fields.without).includes("singles"),
    facts: facts.length === 0 ? null : [...new Set(facts)],
  };
}

/** The same choice as fields, without what is as in the whole story. */
export function choiceFields(choice: SheetChoice): readonly (readonly [string, string])[] {
  return [
    ...(choice.level === WHOLE_STORY.level ? [] : [["level", choice.level] as const]),
    ...(choice.order === WHOLE_STORY.order ? [] : [["order", choice.order] as const]),
    ...(choice.verifiedOnly ? [["only", "verified"] as const] : []),
    ...(choice.singles ? [] : [["without", "singles"] as const]),
    ...(choice.facts ?? []).map((id) => ["fact", id] as const),
  ];
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}

function oneOf<T extends string>(
  known: readonly T[],
  value: string | readonly string[] | undefined,
  otherwise: T,
): T {
  return known.find((one) => one === listOf(value).at(-1)) ?? otherwise;
}
