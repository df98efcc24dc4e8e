import type { Lexed } from "./lex.ts";
import { readShape } from "./pattern-shape.ts";
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
  `(?:${weekday}(?:,?(?:<?${dmy}>?|${mdy}|${numeric})[LXR]?|w[LXI]|&?[lnj]w|[LXIR])?|${dmy}[LX]?|${mdy}[LX]?|2?S|R(?:,?${numeric}|<${dmy}>)?` +
  `|[bF]?8|[lnjJ]{1,2}W)`;
const clock =
  "(?:A?(?:(?:[DN]i|a?k|0|N);|[ph][CcDN]|p0[DN]|C|[cDN](?=~?[m'])|[cYN](?=P?(?:z|<z)))(?:~?[m'])?P?(?:z|<z>)?)";

const PARTS: Readonly<Record<string, string>> = {
  dmy,
  mdy,
  numeric,
  weekday,
  unit,
  date,
  clock,
  number: "(?:K?[DN](?:-?0)?K?|Y0?|0a?|aQ?K?|g[QK]|Q[DN]?K?|K)",
  edge: "(?:g?E[-&]?g?)",
};

interface Compiled {
  readonly rule: TimeRule;
  /** Finds how far the rule reaches. */
  readonly quick: RegExp;
  /** The same with the places of groups, run only on the winner: indices are slow. */
  readonly exact: RegExp;
}

export interface Grammar {
  /** The rules by the sign they can begin with. */
  readonly bySign: ReadonlyMap<string, readonly Compiled[]>;
  /** No rule looks farther than so many signs. */
  readonly reach: number;
  /** What was found for stretches of signs: they repeat endlessly ("the", "19 June"). */
  readonly kept: Map<string, readonly RuleAt[]>;
}

/** Compiles rules once. */
export function compileGrammar(rules: readonly TimeRule[]): Grammar {
  const bySign = new Map<string, Compiled[]>();
  let reach = 0;
  for (const rule of rules) {
    const source = rule.pattern.replace(/\{([a-z]+)\}/g, (_, name: string) => {
      const part = PARTS[name];
      if (part === undefined) throw new Error(`${rule.id}: no part {${name}}`);
      return part;
    });
    const compiled = { rule, quick: new RegExp(source, "y"), exact: new RegExp(source, "dy") };
    const shape = readShape(source);
    reach = Math.max(reach, shape.longest);
    for (const sign of shape.first) bySign.set(sign, [...(bySign.get(sign) ?? []), compiled]);
  }
  return { bySign, reach, kept: new Map() };
}

interface RuleAt {
  readonly compiled: Compiled;
  readonly length: number;
}

/** More stretches than these are not kept. */
const KEPT_STRETCHES_MAX = 8000;

/** The rules that match at a place, the longest first; of equals the earlier rule. */
export function matchesAt(grammar: Grammar, lexed: Lexed, at: number): readonly RuleAt[] {
  const stretch = stretchAt(lexed.classes, at, grammar.reach);
  const known = grammar.kept.get(stretch);
  if (known !== undefined) return known;
  const found = tryRules(grammar, lexed.classes, at);
  if (grammar.kept.size < KEPT_STRETCHES_MAX) grammar.kept.set(stretch, found);
  return found;
}

/** The signs from a place on that any rule can look at: up to the next gap, the gap included. */
function stretchAt(classes: string, at: number, reach: number): string {
  const last = Math.min(classes.length, at + reach + 1);
  let end = at + 1;
  while (end < last && classes.charCodeAt(end - 1) !== GAP) end++;
  return classes.slice(at, end);
}

/** "_", between two words that are no times. */
const GAP = 95;

function tryRules(grammar: Grammar, classes: string, at: number): readonly RuleAt[] {
  const found: RuleAt[] = [];
  for (const compiled of grammar.bySign.get(classes.charAt(at)) ?? []) {
    compiled.quick.lastIndex = at;
    if (compiled.quick.test(classes))
      found.push({ compiled, length: compiled.quick.lastIndex - at });
  }
  return found.sort((a, b) => b.length - a.length);
}

/** The match of a rule at a place, `length` signs long. */
export function readMatch(
  compiled: Compiled,
  lexed: Lexed,
  at: number,
  length: number,
  folded: string,
): Match {
  return new RuleMatch(compiled.exact, lexed, at, at + length, folded);
}

class RuleMatch implements Match {
  readonly tokens: readonly Token[];
  private readonly exact: RegExp;
  private readonly lexed: Lexed;
  private readonly from: number;
  private readonly folded: string;
  private groups: Record<string, [number, number]> | undefined;

  constructor(exact: RegExp, lexed: Lexed, from: number, to: number, folded: string) {
    this.exact = exact;
    this.lexed = lexed;
    this.from = from;
    this.folded = folded;
    this.tokens = tokensBetween(lexed, from, to);
  }

  get words(): string {
    return this.folded.slice(this.tokens[0]?.start ?? 0, this.tokens.at(-1)?.end ?? 0);
  }

  first(classes: string, group?: string): Token | undefined {
    return this.within(group).find((token) => classes.includes(token.class));
  }

  all(classes: string, group?: string): readonly Token[] {
    return this.within(group).filter((token) => classes.includes(token.class));
  }

  has(group: string): boolean {
    return this.placesOfGroups()[group] !== undefined;
  }

  private within(group: string | undefined): readonly Token[] {
    if (group === undefined) return this.tokens;
    const range = this.placesOfGroups()[group];
    return range === undefined ? [] : tokensBetween(this.lexed, range[0], range[1]);
  }

  private placesOfGroups(): Record<string, [number, number]> {
    if (this.groups !== undefined) return this.groups;
    this.exact.lastIndex = this.from;
    const groups = this.exact.exec(this.lexed.classes)?.indices?.groups ?? {};
    this.groups = groups;
    return groups;
  }
}

function tokensBetween(lexed: Lexed, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  for (let i = from; i < to; i++) {
    const token = lexed.tokenAt(i);
    if (token !== null) tokens.push(token);
  }
  return tokens;
}
