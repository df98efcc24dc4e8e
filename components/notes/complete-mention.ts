import { personKey } from "@/lib/editorial/notes/same-person";

/** A name that is being typed after an @: where the @ stands, and what is typed so far. */
export interface MentionInProgress {
  /** UTF-16, as a text field counts. */
  readonly start: number;
  readonly typed: string;
}

// Longer than any first and last name that somebody types before choosing from the list.
const TYPED_LENGTH_MAX = 40;
const CHOICES_MAX = 6;
const IN_PROGRESS = /(?<![\p{L}\p{N}_@.])@([^@\n]*)$/u;

/** The mention that the caret stands in, or null. */
export function mentionAt(text: string, caret: number): MentionInProgress | null {
  const match = IN_PROGRESS.exec(text.slice(0, caret));
  const typed = match?.[1];
  return match === null || typed === undefined || typed.length > TYPED_LENGTH_MAX
    ? null
    : { start: match.index, typed };
}

/** The people whose name, or a word of it, begins with what is typed; nobody once a whole name stands there. */
export function matchPeople(people: readonly string[], typed: string): readonly string[] {
  const key = personKey(typed);
  if (typed.endsWith(" ") && people.some((name) => personKey(name) === key)) {
    return [];
  }
  const found = people.filter((name) => {
    const known = personKey(name);
    return known.startsWith(key) || known.split(" ").some((word) => word.startsWith(key));
  });
  // A name typed to its end has nothing to complete; the list would only lie over what comes next.
  const isWhole = found.every((name) => personKey(name) === key);
  return isWhole ? [] : found.slice(0, CHOICES_MAX);
}

/** The text with a chosen name in place of what was typed, and where the caret then stands. */
export function insertMention(
  text: string,
  { start, typed }: MentionInProgress,
  name: string,
): { readonly text: string; readonly caret: number } {
  const before = `${text.slice(0, start)}@${name} `;
  return {
    text: before + text.slice(start + 1 + typed.length).replace(/^ /, ""),
    caret: before.length,
  };
}
