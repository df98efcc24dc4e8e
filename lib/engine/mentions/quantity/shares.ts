import type { Found } from "./found.ts";
import { readHead } from "./heads.ts";
import { readNumber } from "./numbers.ts";
import { matchPhrase } from "./phrases.ts";
import type { Reader } from "./reader.ts";
import { COUNT, hedgedInterval, tidy } from "./values.ts";

/** Beyond it "in" leads to a year or a place, not to a whole. */
const WHOLE_MAX = 100;

/** Reads a share: "one in four", "about one mortgage in three", "three out of five voters", "most analysts". */
export function readShare(reader: Reader, at: number): Found | null {
  return outOf(reader, at) ?? most(reader, at);
}

function outOf(reader: Reader, at: number): Found | null {
  const { tokens, lexicon } = reader;
  const hedge = matchPhrase(lexicon.hedges, tokens, at);
  const from = hedge?.next ?? at;
  const part = readNumber(reader, from, false);
  if (
    part === null ||
    part.value < 1 ||
    !Number.isInteger(part.value) ||
    part.interval !== undefined
  )
    return null;
  const noun = part.value === 1 && tokens[part.next]?.kind === "word" ? part.next : null;
  const direct = matchPhrase(lexicon.shareLinks, tokens, part.next);
  const link = direct ?? (noun === null ? null : matchPhrase(lexicon.shareLinks, tokens, noun + 1));
  const whole = link === null ? null : readNumber(reader, link.next, false);
  if (
    whole === null ||
    whole.value <= part.value ||
    whole.value > WHOLE_MAX ||
    !Number.isInteger(whole.value)
  )
    return null;
  if (whole.interval !== undefined || matchPhrase(lexicon.units, tokens, whole.next) !== null)
    return null;
  const before =
    direct === null && noun !== null
      ? { head: tokens[noun]?.word ?? "", from: noun, next: noun + 1 }
      : null;
  const head = before ?? readHead(reader, whole.next, true);
  const number = tidy(part.value / whole.value);
  const interval =
    hedge === null
      ? { low: number, high: number }
      : { ...hedgedInterval(number, hedge.value), hedge: hedge.value };
  const value = {
    ...COUNT,
    number,
    unit: "share",
    step: number,
    head: head?.head ?? null,
    ...interval,
  };
  const next = Math.max(whole.next, head?.next ?? 0);
  const base = {
    value,
    from: at,
    next,
    numberFrom: from,
    numberNext: whole.next,
    ruleId: "quantity/share",
  };
  return head === null ? base : { ...base, head };
}

/** "Most analysts", "most of the crew", "sebagian besar warga"; not "the most", not "most important". */
function most(reader: Reader, at: number): Found | null {
  const { tokens, lexicon } = reader;
  const found = matchPhrase(lexicon.most, tokens, at);
  if (found === null || lexicon.sets.pairDeterminers.has(tokens[at - 1]?.word ?? "")) return null;
  let noun = found.next;
  while (lexicon.sets.determiners.has(tokens[noun]?.word ?? "")) noun += 1;
  const head = readHead(reader, noun, true);
  const standsAlone =
    lexicon.sets.notHeads.has(tokens[noun]?.word ?? "") &&
    (at === 0 || tokens[at - 1]?.kind !== "word");
  if (head === null && !standsAlone) return null;
  const value = { ...COUNT, hedge: "vague", head: head?.head ?? null } as const;
  const base = {
    value,
    from: at,
    next: head?.next ?? found.next,
    numberFrom: at,
    numberNext: found.next,
    ruleId: "quantity/most",
  };
  return head === null ? base : { ...base, head };
}
