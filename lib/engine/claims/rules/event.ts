import { isPredicateId, predicateClass } from "../../predicates/classes.ts";
import { contains, type Span } from "../../text/span.ts";
import type { ClaimDraft } from "../claim.ts";
import { asks, type Frame, isOpen, isTelling, type Participant } from "../frame.ts";
import { framesOf } from "../frame-at.ts";
import { gather } from "../gather.ts";
import { REPORTS } from "../holding.ts";
import { within } from "../lay-out-items.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { agentsInQuote, isOwnDeed } from "../selves.ts";
import { inDirectSpeech, keysOf, type SubjectParts, speakerAt, subjectOf } from "../subject.ts";
import { doersOf } from "./event-doer.ts";
import { deniesInQuote } from "./quoted-denial.ts";

/** How far from its predicate a phrase may stand to be shown with it, in characters. */
const GAP_MAX = 12;
/** A longer phrase is cut: its head says enough. */
const PHRASE_LENGTH_MAX = 45;

/** A cue farther before its predicate is no part of the words to show. */
const CUE_REACH = 40;

/**
 * "membantah adanya pengiriman senjata", "the boat sank": whether something happened or is so, and who says or denies it, in
 * their own words too ("we apologise", "pintunya masih terkunci"); what they deny with them is a rule of its own.
 */
export const event: ClaimRule = {
  id: "event",
  aspect: "whether",
  find(reading) {
    return gather(reading.frames, (frame): readonly ClaimDraft[] => {
      const isQuoted = inDirectSpeech(reading, frame.trigger);
      const speaker = speakerAt(reading, frame.trigger);
      const isOwn = isQuoted && speaker !== null && isOwnDeed(reading, frame);
      if (isQuoted && deniesInQuote(reading, frame)) return [];
      const isFault = deniesFault(reading, frame);
      if (!isFault && !isCheckable(frame, isOwn)) return [];
      const span = spanOf(frame);
      if (isCounted(reading, frame, span)) return [];
      const denies = frame.modality === "denied";
      const told = reading.document.article.publishedAt?.slice(0, DAY_UNITS);
      return [
        {
          article: reading.document.article.id,
          aspect: "whether",
          ruleId: denies ? "denial" : event.id,
          evidence: [span],
          sentence: frame.sentence,
          value: {
            kind: "polarity",
            answer: frame.answer,
            holder: doersOf(frame.holders, reading),
            modality: frame.modality,
            ...(frame.answer === "no" && isAwaited(reading, frame) ? { yet: true } : {}),
          },
          subject: subjectOf(span, {
            frame,
            head: denies ? "denial" : null,
            told,
            predicates: isFault ? FAULT_DENIED : undefined,
            ...impliedBy(frame),
            ...(isOwn && speaker !== null
              ? { agents: agentsInQuote(reading, frame, speaker.entity) }
              : {}),
          }),
          speaker,
        },
      ];
    });
  },
};

const FAULT_DENIED = ["deny-fault"] as const;

/**
 * "The airline denied poor maintenance", "membantah hidangannya basi": what somebody denies right after the verb, where no
 * other predicate says what it is, is mostly a fault of theirs; reports, and what is denied to others, are none.
 */
function deniesFault(reading: Reading, frame: Frame): boolean {
  const { predicates, kind, voice, answer, modality, agents, undergoers, group } = frame;
  const isDenial = predicates[0] === "deny" && kind === "verb" && voice === "active";
  if (!isDenial || answer !== "yes" || modality !== "asserted") return false;
  const [thing, recipient] = undergoers;
  const isBeside = thing?.head != null && thing.span.start === group.end + 1;
  if (!isBeside || recipient !== undefined || keysOf(agents).length === 0) return false;
  const isOther = thing.items.some(({ keys }) =>
    keys.some((key) => REPORTS.has(key) || REFUSED_THINGS.has(key)),
  );
  return (
    !isOther &&
    !framesOf(reading, frame.sentence).all.some(({ trigger }) => trigger.start >= group.end)
  );
}

/** What people ask for and are denied. */
const REFUSED_THINGS: ReadonlySet<string> = new Set(
  "access visa permission asylum licence bail parole".split(" ").map((each) => `c:${each}`),
);

/** "28 flights were cancelled", "rose 5 per cent": what is plainly so and counted is asked with how many, not whether. */
function isCounted(reading: Reading, { answer, modality }: Frame, span: Span): boolean {
  if (answer !== "yes" || modality !== "asserted") return false;
  return within(reading.quantities, span).some(({ value }) => value.number !== 1);
}

/**
 * A class that a desk asks about, or a predicate of its own that is said of somebody or something definite; `isOwn`: whoever
 * is quoted with it did it.
 */
function isCheckable(frame: Frame, isOwn: boolean): boolean {
  if (isTelling(frame) || isDeniedReport(frame)) return false;
  if (isOpen(frame)) return isOpenCheckable(frame);
  if (!asks(frame, "whether")) return false;
  if (frame.answer !== "yes" || frame.holders.length > 0) return true;
  // "the sale", "pertempuran": a mere noun says that something is so only with what its article knows beside it.
  return frame.voice === "nominal"
    ? keysOf(frame.agents).length > 0 || keysOf(frame.patients).length > 0 || isImpersonal(frame)
    : isOwn || hasParticipant(frame) || befallsSomebody(frame) || isImpersonal(frame);
}

/** What takes part in a happening by itself: nobody says of what it rained. */
const IMPLIED: ReadonlyMap<string, string> = new Map([
  ["rain", "c:rain"],
  ["snow", "c:snow"],
  ["sound-alarm", "c:siren"],
  ["fire-tear-gas", "c:tear-gas"],
]);

/** "Rain fell", "it snowed": a statement of its own without anybody who takes part. */
function isImpersonal({ kind, embedded, predicates }: Frame): boolean {
  return kind === "verb" && !embedded && predicates.some((id) => IMPLIED.has(id));
}

/** Classes that befall whoever they are said of, whether or not a language tells them as something that is done. */
const BORNE: ReadonlySet<string> = new Set([
  "stay-in-office",
  "be-at-large",
  "survive",
  "comment",
  "stay-silent",
  "stay-interested",
]);

function impliedBy(frame: Frame): Pick<SubjectParts, "agents" | "patients"> {
  const { agents, patients, predicates } = frame;
  if (BORNE.has(predicates[0] ?? "") && agents.length > 0)
    return { agents: [], patients: keysOf(agents) };
  const thing = IMPLIED.get(predicates[0] ?? "");
  const isSaid = thing === undefined || keysOf(agents).length > 0 || keysOf(patients).length > 0;
  return isSaid ? {} : { patients: [thing] };
}

/** "2024-06-19" of "2024-06-19T05:20". */
const DAY_UNITS = 10;

/** "belum ditetapkan", "has not yet been found": the no is of this moment. */
function isAwaited({ document, language }: Reading, { cue, group }: Frame): boolean {
  const start = Math.min(group.start, cue?.start ?? group.start);
  const words = ` ${document.folded.slice(start, group.end)} `;
  return language.quotations.awaits.some((phrase) => words.includes(` ${phrase} `));
}

/** Classes of reports and accusations. */
const REPORTING: ReadonlySet<string> = new Set(["report-to", "state-position", "accuse", "say"]);

/** "denied a report that …": what the report tells is denied, and that it was made is not. */
function isDeniedReport({ modality, predicates }: Frame): boolean {
  return modality === "denied" && predicates.every((id) => REPORTING.has(id));
}

/** "She was acquitted", "he died": whoever a pronoun means, it is done to a person. */
function befallsSomebody({ kind, embedded, predicates }: Frame): boolean {
  return (
    kind === "verb" &&
    !embedded &&
    predicates.some((id) => isPredicateId(id) && predicateClass(id).personal === true)
  );
}

/** A verb of one language that no concept stands for meets no other article's words: "the house creaked" checks nothing. */
const UNSORTED = /^(?:do|is):(?:en|id):/;

function isOpenCheckable(frame: Frame): boolean {
  const [predicate] = frame.predicates;
  if (predicate === undefined || !hasParticipant(frame)) return false;
  if (!UNSORTED.test(predicate) || !isPlain(frame)) return true;
  const sides = [...frame.agents, ...frame.patients];
  return isTwoSided(frame) || sides.some(({ kind }) => kind === "entity" || kind === "name");
}

/** Said as plain fact in the outlet's own voice. */
function isPlain({ answer, modality, holders }: Frame): boolean {
  return answer === "yes" && modality === "asserted" && holders.length === 0;
}

function isTwoSided({ agents, patients }: Frame): boolean {
  return agents.length > 0 && patients.length > 0;
}

/** Whether the frame says something of somebody or something that its sentence names or a pronoun stands for. */
function hasParticipant({ doers, undergoers, agents, patients }: Frame): boolean {
  return (
    doers.some(({ head }) => head !== null) ||
    undergoers.some(({ head }) => head !== null) ||
    // What a pronoun stands for has no phrase beside the predicate.
    (doers.length === 0 && agents.length > 0) ||
    (undergoers.length === 0 && patients.length > 0)
  );
}

/** The predicate with its auxiliaries and the phrase beside it: the object, else the subject. */
function spanOf(frame: Frame): Span {
  const { group, cue, trigger } = frame;
  let start = group.start;
  // "kabar bahwa bendungan itu jebol dibantah": a denial may stand right behind what it denies.
  const denied = frame.modality === "denied" && cue !== null && cue.start === group.end + 1;
  const last = denied ? cue.end : group.end;
  if (cue !== null && trigger.start - cue.end <= CUE_REACH) {
    start = Math.min(start, cue.start);
    if (frame.modality === "denied")
      for (const holder of frame.holders) start = Math.min(start, holder.start);
  }
  const beside = phraseBeside(frame);
  return beside === null
    ? { start, end: last }
    : { start: Math.min(start, beside.start), end: Math.max(last, beside.end) };
}

/** The phrase right after the predicate, else the one right before it. */
function phraseBeside({ group, doers, undergoers }: Frame): Span | null {
  const phrases = [...undergoers, ...doers];
  const after = phrases.find(
    ({ span }) => span.start >= group.end && span.start - group.end <= GAP_MAX,
  );
  if (after !== undefined) return shorten(after, "end");
  const before = phrases.find(
    ({ span }) => span.end <= group.start && group.start - span.end <= GAP_MAX,
  );
  return before === undefined ? null : shorten(before, "start");
}

/** A long phrase from its edge at the predicate as far as its head; nothing where that is far too. */
function shorten({ span, head }: Participant, far: "start" | "end"): Span | null {
  if (span.end - span.start <= PHRASE_LENGTH_MAX) return span;
  if (head === null || !contains(span, head)) return null;
  const cut =
    far === "end" ? { start: span.start, end: head.end } : { start: head.start, end: span.end };
  return cut.end - cut.start <= PHRASE_LENGTH_MAX ? cut : null;
}
