import type { Lexed } from "./lex.ts";
import type { Match, TimeRule } from "./rule.ts";
import type { Token } from "./token.ts";

/** Parts that several rules share, as patterns over token classes. */
const dmy = "2?g?[DO]&?M(?:,?y?Y)?";
const mdy = "M[DO](?:,?Y)?";
const numeric = "(?:<S>|S)";
const weekday = "d?W";
const unit = "[sihdwtokfyev]";
/** A day that the words give by its place in the calendar or by its distance from today. */
const date =
  `(?:${weekday}(?:,?(?:<?${dmy}>?|${mdy}|${numeric})|w[LXI]|&?[lnj]w|[LXIR])?|${dmy}[LX]?|${mdy}[LX]?|2?S|R(?:,?${numeric}|<${dmy}>)?` +
  `|8|[lnjJ]{1,2}W)`;
const clock = "(?:A?[ph]?(?:C|c|D|N)(?:~?[m'])?P?(?:z|<z>)?)";

const PARTS: Readonly<Record<string, string>> = {
  dmy,
  mdy,
  numeric,
  weekday,
  unit,
  date,
  clock,
  number: "(?:[DNY]0?|0a?|aQ?|gQ|Q)",
  edge: "(?:g?E[-&]?g?)",
};

interface Compiled {
  readonly rule: TimeRule;
  /** Finds how far the rule reaches. */
  readonly quick: RegExp;
  /** The same with the places of groups, run only on the winner: indices are slow. */
  readonly exact: RegExp;
}

/** The rules, compiled. */
export type Grammar = readonly Compiled[];

/** Compiles rules once. */
export function compileGrammar(rules: readonly TimeRule[]): Grammar {
  return rules.map((rule) => {
    const source = rule.pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
      const part = PARTS[name];
      if (part === undefined) throw new Error(`${rule.id}: no part {${name}}`);
      return part;
    });
    return { rule, quick: new RegExp(source, "y"), exact: new RegExp(source, "dy") };
  });
}

/** The rules that match at a place, the longest first; of equals the earlier rule. */
export function matchesAt(
  grammar: Grammar,
  lexed: Lexed,
  at: number,
): { compiled: Compiled; length: number }[] {
  const found: { compiled: Compiled; length: number }[] = [];
  for (const compiled of grammar) {
    compiled.quick.lastIndex = at;
    if (!compiled.quick.test(lexed.classes)) continue;
    found.push({ compiled, length: compiled.quick.lastIndex - at });
  }
  return found.sort((a, b) => b.length - a.length);
}

/** The tokens of a rule's match at a place. */
export function readMatch(compiled: Compiled, lexed: Lexed, at: number, folded: string): Match {
  compiled.exact.lastIndex = at;
  const match = compiled.exact.exec(lexed.classes);
  const groups = match?.indices?.groups ?? {};
  const end = at + (match?.[0].length ?? 0);
  const within = (from: number, to: number, classes: string | null): Token[] => {
    const tokens: Token[] = [];
    for (let i = from; i < to; i++) {
      const token = lexed.tokens[i];
      if (token && (classes === null || classes.includes(token.class))) tokens.push(token);
    }
    return tokens;
  };
  const all = (classes: string, group?: string): Token[] => {
    if (group === undefined) return within(at, end, classes);
    const range = groups[group];
    return range === undefined ? [] : within(range[0], range[1], classes);
  };
  const tokens = within(at, end, null);
  return {
    tokens,
    all,
    first: (classes, group) => all(classes, group)[0],
    has: (group) => groups[group] !== undefined,
    words: folded.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0),
  };
}
