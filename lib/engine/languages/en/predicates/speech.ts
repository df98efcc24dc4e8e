import type { PredicateWords } from "../../language.ts";

/** English: the words of the speech classes. */
export const speech = {
  say: {
    verbs:
      "say, tell, declare, remark, assert, stress, point out, observe that, mention that, affirm, explain, describe, specify, specify that, comment that",
    nominal: "statement, remark, remarks",
  },
  announce: {
    verbs:
      "announce, unveil, proclaim, make known, trumpet, usher in, break the news of, publicise, notify the public",
    nominal: "announcement, unveiling, proclamation",
  },
  disclose: {
    verbs:
      "disclose, reveal, divulge, leak, expose, uncover, lift the lid on, let slip, make known that, lay bare, blow the whistle on, shed light on, come clean about",
    nominal: "disclosure, revelation, leak of documents, exposure",
  },
  deny: {
    verbs:
      "deny, refute, rebut, dismiss as, dismiss as false, brush off, reject claims of, pour cold water on, disavow, disown, pooh-pooh, play down, brush aside, rubbish, scotch",
    nominal: "denial, rebuttal",
  },
  confirm: { verbs: "confirm, verify, corroborate", nominal: "confirmation" },
  admit: { verbs: "admit, acknowledge, concede", nominal: "admission, acknowledgement" },
  apologise: {
    verbs: "apologise for, apologize for",
    intransitive:
      "apologise, apologize, say sorry, offer an apology, issue an apology, express regret for, make an apology, give an apology, say it is sorry, say he is sorry, say she is sorry, say they are sorry, be sorry for, be deeply sorry, be truly sorry, ask for forgiveness, beg forgiveness, beg pardon",
    nominal: "apology",
  },
  accuse: {
    verbs: "accuse, allege, point the finger at, implicate",
    nominal: "accusation, allegation",
  },
  "clear-name": { verbs: "exonerate, clear of wrongdoing, vindicate", nominal: "exoneration" },
  blame: { verbs: "blame, hold responsible, pin the blame on", nominal: "blame" },
  criticise: {
    active: "blasted, rapped, slammed",
    verbs:
      "criticise, criticize, slam, lambast, denounce, decry, hit out at, lash out at, take aim at, rail against, berate, rebuke, castigate, chide, tear into, censure, scold, shame, vilify, find fault with, round on",
    nominal: "criticism",
  },
  condemn: { verbs: "condemn, deplore", nominal: "condemnation" },
  praise: {
    verbs:
      "praise, hail, laud, commend, applaud, pay tribute to, acclaim, cheer, pay homage to, thank",
    nominal: "praise, tribute",
  },
  warn: {
    verbs:
      "warn, caution, alert, issue a warning, sound the alarm, put on notice, raise the alarm, tip off",
    nominal: "warning, alert",
  },
  threaten: {
    verbs: "threaten, menace, intimidate, terrorise, harass online, coerce, endanger, jeopardise",
    nominal: "threat, intimidation",
  },
  promise: { verbs: "promise, vow, swear, guarantee", nominal: "promise, vow, guarantee" },
  demand: { verbs: "demand, insist on, call for", nominal: "demand, demands" },
  urge: {
    verbs:
      "urge, call on, appeal to, exhort, press for, plead with, implore, beg, beseech, prod, nudge",
    nominal: "plea, appeal for",
  },
  propose: {
    active: "tabled, tabling",
    verbs: "propose, suggest, put forward, recommend",
    nominal: "proposal, suggestion, recommendation",
  },
  accept: {
    verbs: "accept, agree to take, take up the offer, welcome the proposal",
    nominal: "acceptance",
  },
  reject: {
    verbs:
      "reject, turn down, spurn, rebuff, throw out the, vote down, shoot down the plan, knock back, snub the offer, give short shrift to, quash, strike out, give the thumbs down to, throw out the case, rule against, block the sale, block the deal, block the merger, block the takeover, block the bid, dismiss the appeal, throw out the appeal, throw out the bid",
    nominal: "rejection",
  },
  refuse: { verbs: "refuse, decline, abstain from", nominal: "refusal" },
  approve: {
    passive: "cleared by regulators, cleared by the regulator, cleared by the watchdog",
    verbs:
      "approve, endorse, green-light, sign off on, give the green light to, back the plan, authorise, authorize, give the nod to, wave through, rubber-stamp, back plans for, greenlight, clear the way for, give the go-ahead to, give its blessing to, give the all-clear to, give clearance to, clear the takeover, clear the merger, clear the deal, wave the deal through, nod through, wave the merger through, wave the plan through, give its approval to, grant the appeal, grant the petition, grant the request, uphold the appeal, uphold the complaint, grant the application, grant a petition, grant bail, let through, give approval to",
    nominal: "approval, endorsement, green light, authorisation, the go-ahead",
  },
  "promise-not": { verbs: "rule out, swear off", nominal: "ruling-out" },
  "state-position": {
    verbs: "claim, argue, contend, insist, maintain, believe, presume, profess",
    nominal: "claim, contention, argument",
  },
  complain: {
    verbs: "complain about, lodge a complaint, file a complaint",
    intransitive: "complain",
    nominal: "complaint",
  },
  "report-to": {
    verbs: "report, report to police, file a police report",
    nominal: "report, police report",
  },
  congratulate: {
    verbs: "congratulate, offer congratulations, send congratulations to, salute",
    nominal: "congratulations",
  },
  respond: {
    active: "answered",
    verbs: "respond to, react to, reply to, address the criticism",
    intransitive: "respond, react, reply, retort",
    nominal: "response, reaction, reply",
  },
  reiterate: {
    verbs: "reiterate, reaffirm, restate, repeat, emphasise, emphasize, underline",
    nominal: "reiteration, reaffirmation",
  },
  retract: {
    verbs: "retract, take back, walk back, backtrack on, withdraw the statement",
    intransitive: "backtrack, back down, make a U-turn",
    nominal: "retraction, climbdown, backtracking",
  },
  "correct-record": {
    active: "corrected, correcting",
    verbs: "rectify, put right, set the record straight on",
    nominal: "correction, clarification, erratum",
  },
  mislead: {
    active: "lied",
    verbs: "mislead, lie about, lie to, deceive, misrepresent",
    intransitive: "tell a lie",
    nominal: "deception, lying, misinformation",
  },
  doubt: {
    verbs: "doubt, cast doubt on, call into question, be sceptical of",
    nominal: "doubts, scepticism",
  },
  hint: {
    active: "signalled, signaled, signalling",
    verbs: "hint at, hint, imply, intimate, indicate, allude to",
    nominal: "hint, veiled remark",
  },
  insult: {
    verbs: "insult, mock, ridicule, humiliate, belittle, deride, boo, jeer, heckle, barrack",
    nominal: "insult, mockery, ridicule",
  },
  interview: { verbs: "interview", nominal: "interview, interviewing" },
  remind: { verbs: "remind, remind that", nominal: "reminder" },
  express: {
    verbs: "express, voice, convey, share concern over",
    nominal: "expression of concern, voicing",
  },
  comment: {
    intransitive:
      "comment, comment on, make a comment, give a comment, offer comment, speak out, speak out on, speak publicly, break its silence, break his silence, break her silence, break their silence, respond to a request for comment, respond to requests for comment, respond to a request for, respond to questions, respond to calls, respond to emails, respond to an email, respond to messages, reply to a request for comment, reply to requests for comment, reply to questions, reply to emails, reply to messages, return calls, return a call, answer calls, answer questions, answer emails, answer reporters, take questions, speak to reporters, talk to reporters",
    passive: "reached for comment, available for comment, drawn on",
    nominal: "comment",
  },
  "stay-silent": {
    intransitive:
      "stay silent, remain silent, keep silent, fall silent, keep quiet, stay quiet, remain quiet, stay tight-lipped, remain tight-lipped, keep mum, stay mum, keep schtum, keep its counsel, keep his counsel, keep her counsel, decline comment",
    passive: "tight-lipped, unavailable for comment",
    nominal: "silence",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
