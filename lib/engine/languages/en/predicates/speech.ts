import type { PredicateWords } from "../../language.ts";

/** English: the words of the speech classes. */
export const speech = {
  say: {
    verbs: "say, tell, declare, remark, assert, stress",
    intransitive: "speak out, comment",
    nominal: "statement, remark, remarks, comment",
  },
  announce: {
    verbs: "announce, unveil, proclaim",
    nominal: "announcement, unveiling, proclamation",
  },
  disclose: {
    verbs: "disclose, reveal, divulge, leak, expose, uncover",
    nominal: "disclosure, revelation, leak of documents, exposure",
  },
  deny: {
    verbs: "deny, refute, rebut, dismiss as, dismiss as false, brush off, reject claims of",
    nominal: "denial, rebuttal",
  },
  confirm: { verbs: "confirm, verify, corroborate", nominal: "confirmation" },
  admit: { verbs: "admit, acknowledge, concede", nominal: "admission, acknowledgement" },
  apologise: {
    verbs: "apologise for, apologize for",
    intransitive: "apologise, apologize, say sorry, offer an apology, issue an apology",
    nominal: "apology",
  },
  accuse: { verbs: "accuse, allege, point the finger at", nominal: "accusation, allegation" },
  "clear-name": { verbs: "exonerate, clear of wrongdoing, vindicate", nominal: "exoneration" },
  blame: { verbs: "blame, hold responsible, pin the blame on", nominal: "blame" },
  criticise: {
    verbs: "criticise, criticize, slam, lambast, denounce, decry",
    nominal: "criticism",
  },
  condemn: { verbs: "condemn, deplore", nominal: "condemnation" },
  praise: {
    verbs: "praise, hail, laud, commend, applaud, pay tribute to",
    nominal: "praise, tribute",
  },
  warn: {
    verbs: "warn, caution, alert, issue a warning, sound the alarm",
    nominal: "warning, alert",
  },
  threaten: { verbs: "threaten, menace, intimidate", nominal: "threat, intimidation" },
  promise: { verbs: "promise, vow, swear, guarantee", nominal: "promise, vow, guarantee" },
  demand: { verbs: "demand, insist on, call for", nominal: "demand, demands" },
  urge: {
    verbs: "urge, call on, appeal to, exhort, press for, plead with",
    nominal: "plea, appeal for",
  },
  propose: {
    verbs: "propose, suggest, put forward, table, recommend",
    nominal: "proposal, suggestion, recommendation",
  },
  accept: {
    verbs: "accept, agree to take, take up the offer, welcome the proposal",
    nominal: "acceptance",
  },
  reject: {
    verbs: "reject, turn down, spurn, rebuff, throw out the, vote down",
    nominal: "rejection",
  },
  refuse: { verbs: "refuse, decline", nominal: "refusal" },
  approve: {
    verbs:
      "approve, endorse, green-light, sign off on, give the green light to, back the plan, authorise, authorize",
    nominal: "approval, endorsement, go-ahead, green light, authorisation",
  },
  "promise-not": { verbs: "rule out, swear off", nominal: "ruling-out" },
  "state-position": {
    verbs: "claim, argue, contend, insist, maintain, believe",
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
  congratulate: { verbs: "congratulate, offer congratulations", nominal: "congratulations" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
