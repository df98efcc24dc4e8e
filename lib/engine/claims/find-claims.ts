import type { Claim, ClaimDraft, Subject } from "./claim.ts";
import { gather } from "./gather.ts";
import { mergeRepeats } from "./merge-repeats.ts";
import type { Reading } from "./reading.ts";
import type { ClaimRule } from "./rule.ts";
import { belonging } from "./rules/belonging.ts";
import { condition } from "./rules/condition.ts";
import { event } from "./rules/event.ts";
import { eventDate } from "./rules/event-date.ts";
import { eventDoer } from "./rules/event-doer.ts";
import { eventPlace } from "./rules/event-place.ts";
import { eventUndergoer } from "./rules/event-undergoer.ts";
import { firstSince } from "./rules/first-since.ts";
import { officeHolder } from "./rules/office-holder.ts";
import { originPlace } from "./rules/origin-place.ts";
import { quantity } from "./rules/quantity.ts";
import { quotation } from "./rules/quotation.ts";
import { quotedDenial } from "./rules/quoted-denial.ts";
import { thingName } from "./rules/thing-name.ts";
import { weighContext } from "./weigh-context.ts";

/** Every claim rule, in the order in which their claims are listed. */
export const CLAIM_RULES: readonly ClaimRule[] = [
  eventDate,
  firstSince,
  quantity,
  officeHolder,
  eventDoer,
  eventUndergoer,
  eventPlace,
  originPlace,
  belonging,
  thingName,
  quotation,
  quotedDenial,
  event,
  condition,
];

/** All claims of an article, in the order of the text. */
export function findClaims(reading: Reading): readonly Claim[] {
  const claims = [...gather(CLAIM_RULES, (rule) => rule.find(reading))].sort(
    (a, b) => a.evidence[0].start - b.evidence[0].start || a.evidence[0].end - b.evidence[0].end,
  );
  return mergeRepeats(claims).map((draft) => withContext(reading, draft));
}

/** Written out: V8 copies what is spread property by property, and each reader of a copy slows down. */
function withContext(reading: Reading, draft: ClaimDraft): Claim {
  const { article, aspect, ruleId, evidence, sentence, value, speaker } = draft;
  const { predicates, head, agents, patients, around, of, phase, holds, told } = draft.subject;
  const context = weighContext(reading, sentence, around);
  const subject: { -readonly [K in keyof Subject]: Subject[K] } = {
    predicates,
    head,
    agents,
    patients,
    context,
  };
  if (of !== undefined) subject.of = of;
  if (phase !== undefined) subject.phase = phase;
  if (holds !== undefined) subject.holds = holds;
  if (told !== undefined) subject.told = told;
  return { article, aspect, ruleId, evidence, sentence, value, subject, speaker };
}
