import type { Found } from "./found.ts";
import { readHead } from "./heads.ts";
import { readNumber } from "./numbers.ts";
import { matchPhrase } from "./phrases.ts";
import type { Reader } from "./reader.ts";
import { COUNT } from "./values.ts";

/** Reads a count of nothing: "tak satu pun peluru", "no injuries", "none of the crew". */
export function readZero(reader: Reader, at: number): Found | null {
  const { tokens, lexicon } = reader;
  if (reader.blocked.has(at)) return null;
  const alone = pronoun(reader, at);
  if (alone !== null && matchPhrase(lexicon.partitives, tokens, alone.next) === null) return alone;
  const sure = matchPhrase(lexicon.zeros, tokens, at);
  const listed = matchPhrase(lexicon.zerosBeforeListed, tokens, at);
  const found = sure !== null && sure.next >= (listed?.next ?? 0) ? sure : listed;
  if (found === null) return null;
  let noun = matchPhrase(lexicon.partitives, tokens, found.next)?.next ?? found.next;
  while (lexicon.sets.determiners.has(tokens[noun]?.word ?? "")) noun += 1;
  // "not one of the 23 lifeboats": the number of the whole is passed over.
  noun = readNumber(reader, noun, false)?.next ?? noun;
  const head = readHead(reader, noun, true) ?? readHead(reader, noun, false);
  if (found === listed && (head === null || !headIsListed(reader, head.head))) return null;
  const value = { ...COUNT, number: 0, low: 0, high: 0, head: head?.head ?? null };
  const next = head?.next ?? found.next;
  const base = {
    value,
    from: at,
    next,
    numberFrom: at,
    numberNext: found.next,
    ruleId: "quantity/zero",
  };
  return head === null ? base : { ...base, head };
}

function pronoun(reader: Reader, at: number): Found | null {
  const found = matchPhrase(reader.lexicon.zeroPronouns, reader.tokens, at);
  // "none, they say, is owed": only before a verb does the word count something.
  if (found === null || reader.tokens[found.next]?.kind !== "word") return null;
  const value = { ...COUNT, number: 0, low: 0, high: 0 };
  return {
    value,
    from: at,
    next: found.next,
    numberFrom: at,
    numberNext: found.next,
    ruleId: "quantity/zero",
  };
}

function headIsListed(reader: Reader, head: string): boolean {
  const { zeroNouns } = reader.lexicon.sets;
  return zeroNouns.has(head) || zeroNouns.has(head.split(" ")[0] ?? "");
}
