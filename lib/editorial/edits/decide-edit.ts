import { evidence, overlaps } from "../../engine/text/span.ts";
import { failed, ok, type Result } from "../result.ts";
import { answerInWords } from "./answer-in-words.ts";
import { anchorOf, type ClaimChange, type DeskReport, type Edit, type EditEntry } from "./edit.ts";
import type { ClaimPlace, EditRequest, RefusedEdit, RequestedChange } from "./edit-request.ts";
import { secondThoughts } from "./second-thoughts.ts";
import type { Scene } from "./settle-fact.ts";
import type { StandingFact } from "./suggestion-of.ts";

/** More is no claim but a passage: about three long sentences, in UTF-16 code units. */
const CLAIM_LENGTH_MAX = 1000;

/** Half a surrogate pair is no character: a span must not cut one. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** What an edit is decided on: the fact it is about and the story it stands in. */
export interface EditScene {
  /** The fact that the edit is on; for a new one null. */
  readonly fact: StandingFact | null;
  /** All facts of the story, hidden ones too. */
  readonly facts: readonly StandingFact[];
  /** The edits that stand, in the order of the log. */
  readonly edits: readonly EditEntry[];
  readonly scene: Scene;
  /** For the fact that the edit makes. */
  readonly newId: () => string;
}

type Decided = Result<Edit, RefusedEdit>;

/** Whether an edit can be done, and the edit as the log keeps it; refused with the first thing that stands in the way. */
export function decideEdit(request: EditRequest, at: EditScene): Decided {
  if (request.op === "add-fact") {
    const { question, aspect } = request;
    if (isBlank(question)) return refused("question");
    return ok({ op: "add-fact", fact: { id: at.newId(), question, aspect } });
  }
  const { fact } = at;
  if (fact === null || (TAKES_CLAIMS.includes(request.op) && isOffBoard(fact)))
    return refused("fact");
  switch (request.op) {
    case "question":
      if (isBlank(request.question)) return refused("question");
      return ok({ op: "question", question: request.question, was: fact.question });
    case "merge":
      return request.from === fact.id || !isThere(request.from, at)
        ? refused("fact")
        : ok({ op: "merge", from: request.from });
    case "split":
      return decideSplit(request, fact, at);
    case "set-fact-aside":
      if (isBlank(request.reason)) return refused("reason");
      return ok({ op: "set-fact-aside", reason: request.reason });
    case "add-claim":
      return decideClaim(request, fact, at);
    case "keep":
      return decideKeep(request.edit, fact, at);
    default:
      return decideOnClaim(request, fact, at);
  }
}

/** What a fact that an editor took off the board takes in, nobody sees; an empty one of the engine's comes back with a claim. */
const TAKES_CLAIMS: readonly EditRequest["op"][] = ["add-claim", "merge"];

function isOffBoard({ hidden, by }: StandingFact): boolean {
  return hidden !== null && !(hidden === "empty" && by === "engine");
}

type OnClaim = Extract<EditRequest, { readonly op: "accept" | "set-aside" | "change" | "move" }>;

function decideOnClaim(request: OnClaim, fact: StandingFact, at: EditScene): Decided {
  const report = reportAt(request.claim, fact);
  if (report === null) return refused("claim");
  const about = { claim: anchorOf(report), report };
  switch (request.op) {
    case "accept":
      return report.mark === undefined ? ok({ op: "accept", ...about }) : refused("nothing");
    case "set-aside":
      if (isBlank(request.reason)) return refused("reason");
      return ok({ op: "set-aside", ...about, reason: request.reason });
    case "move":
      if (request.to === fact.id || !isThere(request.to, at)) return refused("fact");
      return ok({ op: "move", ...about, to: request.to });
    case "change": {
      const change = readChange(request.change, report, fact, at.scene);
      if (!change.ok) return change;
      if (change.value.stance !== undefined && isBlank(request.reason)) return refused("reason");
      return ok({ op: "change", ...about, change: change.value, reason: request.reason });
    }
  }
}

/** Keeps an edit against what the engine says now, so that nobody is asked again until it says something else. */
function decideKeep(edit: string, fact: StandingFact, at: EditScene): Decided {
  const thought = secondThoughts(fact, at.facts, at.edits, at.scene.textOf).find(
    (asked) => asked.edit === edit,
  );
  return thought === undefined ? refused("nothing") : ok({ op: "keep", edit, seen: thought.now });
}

function decideSplit(
  request: Extract<EditRequest, { readonly op: "split" }>,
  fact: StandingFact,
  at: EditScene,
): Decided {
  if (isBlank(request.question)) return refused("question");
  const reports = request.claims.map((claim) => reportAt(claim, fact));
  const found = reports.filter((report) => report !== null);
  if (found.length === 0 || found.length < reports.length) return refused("claim");
  if (found.length === fact.reports.length) return refused("nothing"); // that would only rename it
  const made = { id: at.newId(), question: request.question, aspect: fact.aspect };
  return ok({ op: "split", claims: found.map(anchorOf), fact: made });
}

function decideClaim(
  request: Extract<EditRequest, { readonly op: "add-claim" }>,
  fact: StandingFact,
  { scene }: EditScene,
): Decided {
  const words = wordsAt(request.claim, scene);
  if (words === null) return refused("words");
  const { article } = request.claim;
  if (fact.reports.some((report) => report.article === article && covers(report, words))) {
    return refused("known");
  }
  const answer = answerOf(request.answer, fact);
  if (answer === null) return refused("answer");
  const { speaker } = request;
  return ok({
    op: "add-claim",
    report: {
      ...answer,
      article,
      stance: "agrees",
      evidence: [words],
      speaker: speaker === null || isBlank(speaker) ? null : { ...words, name: speaker },
      ruleId: "desk",
      mark: "added",
    },
  });
}

function covers(report: DeskReport, words: { readonly start: number; readonly end: number }) {
  return report.evidence.some((known) => overlaps(known, words));
}

function readChange(
  request: RequestedChange,
  report: DeskReport,
  fact: StandingFact,
  scene: Scene,
): Result<ClaimChange, RefusedEdit> {
  const { span, answer, speaker, stance } = request;
  const [first] = report.evidence;
  const isMoved = span !== undefined && (span.start !== first?.start || span.end !== first.end);
  const words = isMoved ? wordsAt({ ...span, article: report.article }, scene) : null;
  if (isMoved && words === null) return refused("words");
  if (answer !== undefined && answerOf(answer, fact) === null) return refused("answer");
  const isAnswered = answer !== undefined && textOf(answer) !== report.value;
  const named = speaker?.trim() === "" ? null : speaker;
  const isSpoken = named !== undefined && named !== (report.speaker?.name ?? null);
  const isStanced = stance !== undefined && stance !== report.stance;
  const change: ClaimChange = {
    ...(words === null ? {} : { evidence: words }),
    ...(isAnswered ? { answer } : {}),
    ...(isSpoken ? { speaker: named } : {}),
    ...(isStanced ? { stance } : {}),
  };
  return Object.keys(change).length === 0 ? refused("nothing") : ok(change);
}

function textOf(answer: NonNullable<RequestedChange["answer"]>): string {
  return answer.kind === "value" ? answer.value : answer.text;
}

function answerOf(
  answer: NonNullable<RequestedChange["answer"]>,
  fact: StandingFact,
): Pick<DeskReport, "value" | "answer" | "normalised"> | null {
  const isMeant = (report: DeskReport): boolean =>
    answer.kind === "value" ? report.value === answer.value : saysInWords(report, answer.text);
  const model = fact.reports.find(isMeant);
  if (model !== undefined) {
    return { value: model.value, answer: model.answer, normalised: model.normalised };
  }
  return answer.kind === "value" || isBlank(answer.text) ? null : answerInWords(answer.text);
}

/** Whether words that an editor typed are the answer that a report gives, in either language. */
function saysInWords({ answer }: DeskReport, text: string): boolean {
  return [answer.en, answer.id].some((known) => known.toLowerCase() === text.toLowerCase());
}

/** The words at a place of an article's text; null where they are blank, too long or outside of it. */
function wordsAt({ article, start, end }: ClaimPlace, scene: Scene) {
  const text = scene.textOf(article);
  if (text === null || start < 0 || end > text.length || end - start > CLAIM_LENGTH_MAX)
    return null;
  const words = evidence(text, { start, end });
  return isBlank(words.text) || LONE_SURROGATE.test(words.text) ? null : words;
}

function reportAt({ article, start, end }: ClaimPlace, fact: StandingFact): DeskReport | null {
  const isHere = (report: DeskReport): boolean =>
    report.article === article &&
    report.evidence.some((words) => words.start === start && words.end === end);
  return fact.reports.find(isHere) ?? null;
}

function isThere(factId: string, { facts }: EditScene): boolean {
  return facts.some(({ id, hidden }) => id === factId && hidden === null);
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

function refused(problem: RefusedEdit["problem"]): Result<never, RefusedEdit> {
  return failed({ kind: "refused", problem });
}
