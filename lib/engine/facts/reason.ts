import type { LanguageId, Localised } from "../article.ts";
import type { Claim } from "../claims/claim.ts";
import { LANGUAGES } from "../languages/languages.ts";
import type { Lack } from "../languages/question-words.ts";
import { fillTemplate } from "../predicates/ask-question.ts";
import type { FactStatus } from "../reconciliation.ts";
import type { Standings } from "../stances/take-stances.ts";
import type { Comparison, DateValue, Value } from "../values/value.ts";
import { answerTo } from "./answer-to.ts";
import type { FactContext } from "./fact-context.ts";

/**
 * Why a fact has its status: the words of the two reports that decide it, how each was read, the rule by which the two
 * compare, what the less precise one lacks, and of two counts that differ which was published later.
 */
export function reasonOf(
  claims: readonly Claim[],
  standings: Standings,
  status: FactStatus,
  context: FactContext,
): Localised {
  const say = (language: LanguageId): string => {
    const tell = (claim: Claim, template: "single" | "report"): string =>
      fill(
        LANGUAGES[language].questions.reasons[template],
        reportIn(claim, claims, context, language),
      );
    const { decisive } = standings;
    const left = claims[decisive?.a ?? 0];
    if (left === undefined) return "";
    const right = decisive === null ? undefined : claims[decisive.b];
    if (status === "single" || decisive === null || right === undefined)
      return tell(left, "single");
    const pair: Pair = { left, right, comparison: decisive.comparison };
    const told = fill(LANGUAGES[language].questions.reasons.pair, {
      left: tell(left, "report"),
      right: tell(right, "report"),
      why: pair.comparison.reason[language],
    });
    return told + lackOf(pair, context, language) + laterOf(pair, context, language);
  };
  return { id: say("id"), en: say("en") };
}

interface Pair {
  readonly left: Claim;
  readonly right: Claim;
  readonly comparison: Comparison;
}

/** A longer quotation says no more of why two differ. */
const WORDS_LENGTH_MAX = 200;

/** An outlet, the words it used, and how they were read where that says more: `Koran Pagi`, `Rabu (19/6)`, ` (19 Juni 2024)`. */
function reportIn(
  claim: Claim,
  claims: readonly Claim[],
  context: FactContext,
  language: LanguageId,
): Readonly<Record<"outlet" | "words" | "read", string>> {
  const { text } = context.evidenceOf(claim.article, claim.evidence[0]);
  const words = shorten(text.replace(/\s+/g, " ").replace(/[“”"]/g, "'"));
  const value = answerTo(claims, claim, context.names)[language];
  const known = claim.value.kind === "wording" || words.toLowerCase().includes(value.toLowerCase());
  const read = known ? "" : fill(LANGUAGES[language].questions.reasons.read, { value });
  return { outlet: context.outletOf(claim.article), words, read };
}

function shorten(words: string): string {
  if (words.length <= WORDS_LENGTH_MAX) return words;
  return `${words.slice(0, words.lastIndexOf(" ", WORDS_LENGTH_MAX))} …`;
}

/** What the less precise one of two reports lacks, with a gap before it; nothing where neither is. */
function lackOf({ left, right, comparison }: Pair, context: FactContext, language: LanguageId) {
  const { weaker } = comparison;
  if (comparison.relation !== "partial" || weaker === undefined || weaker === "both") return "";
  const [less, more] = weaker === "a" ? [left, right] : [right, left];
  const lack = lackIn(less.value, more.value);
  const outlet = context.outletOf(less.article);
  return ` ${fill(LANGUAGES[language].questions.reasons.lacks[lack], { outlet })}`;
}

function lackIn(less: Value, more: Value): Lack {
  if (less.kind === "date" && more.kind === "date") return dateLack(less, more);
  const isCount = less.kind === "quantity" && more.kind === "quantity";
  return isCount && (less.number === null || less.hedge !== "exact") ? "number" : "whole";
}

const LACKS: Readonly<Partial<Record<DateValue["grain"], Lack>>> = {
  minute: "time",
  hour: "time",
  part: "time",
  day: "day",
  week: "day",
  month: "month",
  year: "year",
};

function dateLack(less: DateValue, more: DateValue): Lack {
  if (less.first === null) return "date";
  return less.grain === more.grain ? "whole" : (LACKS[more.grain] ?? "whole");
}

/** Which of two counts that differ came later, with a gap before it; nothing where the days are one or not known. */
function laterOf({ left, right, comparison }: Pair, context: FactContext, language: LanguageId) {
  const isCount = left.value.kind === "quantity" && left.value.unit === null;
  if (!isCount || comparison.relation !== "conflict") return "";
  const [a, b] = [left, right].map(({ article }) => {
    const published = context.publishedAt?.(article);
    return published === null || published === undefined ? Number.NaN : Date.parse(published);
  });
  if (a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b) || a === b)
    return "";
  const outlet = context.outletOf((a > b ? left : right).article);
  return ` ${fill(LANGUAGES[language].questions.reasons.later, { outlet })}`;
}

function fill(template: string, words: Readonly<Record<string, string>>): string {
  return fillTemplate(
    template,
    Object.fromEntries(Object.entries(words).map(([name, text]) => [name, { text }])),
  );
}
