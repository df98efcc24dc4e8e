import type { PredicateWords } from "../../language.ts";

/** English: the words of the elections classes. */
export const elections = {
  vote: {
    verbs:
      "vote, vote for, vote on, vote against, cast a ballot, cast ballots, go to the polls, head to the polls, cast their votes",
    nominal: "voting, vote, ballot, polling",
  },
  elect: {
    verbs: "elect, re-elect, vote in, choose as leader, return to office, vote into office",
    nominal: "election, re-election",
  },
  win: {
    verbs:
      "win, clinch, secure victory in, triumph in, take the title, scoop, bag the title, romp to victory, walk away with, storm to victory, sweep to",
    intransitive: "triumph, prevail, come out on top, claim victory",
    nominal: "win, victory, triumph",
  },
  lose: {
    verbs: "lose to, lose, be beaten by, concede defeat to",
    intransitive:
      "suffer defeat, concede defeat, crash to defeat, go down to, slump to defeat, admit defeat, accept defeat",
    nominal: "defeat, loss to",
  },
  lead: {
    active: "headed, heading up",
    verbs: "lead, be ahead of, top the",
    nominal: "lead, lead over",
  },
  trail: { verbs: "trail, lag behind, be behind", nominal: "deficit to the leader" },
  "count-votes": {
    verbs: "count, tally, count votes, recount, tabulate",
    nominal: "count, vote count, counting, recount, quick count, tally, tabulation",
  },
  "re-vote": {
    verbs: "rerun the vote, hold a revote, repeat the vote",
    nominal: "revote, rerun, repeat vote, re-run",
  },
  "gain-votes": {
    active: "polled",
    verbs: "garner, win votes, collect votes, get votes, receive votes",
    nominal: "share of the vote, votes won",
  },
  dissent: {
    verbs: "dissent from, dissent against",
    intransitive: "dissent, vote against, disagree with the ruling",
    nominal: "dissent, dissenting vote, dissenting opinion",
  },
  nominate: {
    verbs:
      "nominate, endorse as candidate, field as candidate, shortlist, choose as its candidate, select as candidate",
    nominal: "nomination",
  },
  "run-for": {
    verbs:
      "run for, stand for, contest, seek re-election, stand in, throw his hat in the ring, throw her hat in the ring, launch a bid for",
    nominal: "candidacy",
  },
  campaign: {
    intransitive: "campaign, hit the campaign trail",
    nominal: "campaign, election campaign, rally",
  },
  register: { verbs: "register, enrol, enroll, sign up", nominal: "registration, enrolment" },
  disqualify: {
    verbs: "disqualify, strike off the ballot, bar from running",
    nominal: "disqualification",
  },
  "take-office": {
    verbs: "take office, assume office, be sworn in, take over as, be inaugurated",
    passive: "inaugurated, sworn in",
    nominal: "swearing-in, inauguration, assumption of office",
  },
  appoint: {
    verbs:
      "appoint, name as, promote, install as, hire, tap as, select as, pick as, choose as, swear in as",
    nominal: "appointment, hiring",
  },
  dismiss: {
    verbs:
      "dismiss, sack, fire from, remove from office, axe as, fire as, relieve of duties, give the boot, show the door, oust from office, boot out, suspend from office, unseat, oust, force out",
    passive: "fired",
    nominal: "dismissal, sacking, firing, removal from office, ouster, termination",
  },
  impeach: { verbs: "impeach", nominal: "impeachment, no-confidence vote, vote of no confidence" },
  resign: {
    intransitive:
      "resign, step down, quit as, stand down, tender resignation, resign as, quit his post, quit her post, quit the post, quit the job, hand in his resignation, hand in her resignation, vacate the post, call it quits, tender his resignation, tender her resignation, put her head on the block, fall on his sword, step aside, be on his way out, be on her way out, be on the way out, walk out of the job, quit as head of, give up the post, give up his post, give up her post, relinquish the post, quit",
    nominal: "resignation",
  },
  "stay-in-office": {
    passive: "still in office, still in post, still in the job, still in charge",
    intransitive:
      "stay on, stay in office, remain in office, stay in the job, stay in his job, stay in her job, cling to power, cling on to power, hang on to the job, go nowhere, stay put, stay in post, remain in post, remain at the helm, stay at the helm, keep his job, keep her job, keep his post, keep her post, keep his seat, keep her seat, keep the job, hold on to his job, hold on to her job, hang on to his job, hang on to her job, cling on to his job, cling on to her job, stay in charge, remain in charge, serve out his term, serve out her term, serve out the term, finish his term, finish her term, remain as, reject calls to resign, reject calls to step down, reject calls to quit, reject demands to resign, reject demands to step down, dismiss calls to resign, dismiss calls to step down, resist calls to resign, resist calls to step down, resist pressure to resign, resist pressure to step down, defy calls to resign, defy calls to step down, ignore calls to resign, rebuff calls to resign, rule out resigning, rule out stepping down, reject opposition calls to resign, reject opposition calls to step down",
    nominal: "stay in office",
  },
  "pass-law": {
    middle: "bill passed, law passed, motion passed, resolution passed, act passed",
    verbs:
      "enact, pass a law, pass a bill, pass the bill, pass legislation, adopt, pass the law, pass a resolution",
    nominal: "enactment, passage of the bill, adoption",
  },
  enact: {
    verbs:
      "implement, put into effect, enforce, apply the rule, activate, bring into force, bring in, introduce, put in place rules",
    middle: "take effect, come into force, enter into force, go into effect",
    nominal: "implementation, entry into force, enforcement",
  },
  revoke: {
    passive:
      "state of emergency was lifted, ban was lifted, curfew was lifted, restrictions were lifted, been lifted",
    verbs:
      "revoke, repeal, rescind, annul, withdraw the licence, scrap the law, strike down, abolish, reverse, do away with, lift the state of emergency, lift the ban, lift the curfew, lift the order, lift the restrictions, lift the status, lift the suspension",
    nominal: "revocation, repeal, annulment",
  },
  veto: { verbs: "veto, block the resolution", nominal: "veto" },
  dissolve: { verbs: "dissolve, disband", nominal: "dissolution" },
  annul: {
    verbs:
      "invalidate, declare void, nullify, declare invalid, overturn the ruling, overturn the conviction, overturn the verdict, overturn the decision, overturn the ban, throw out the verdict, throw out the conviction, set aside the verdict",
    middle: "lapse, expire",
    nominal: "nullification, expiry",
  },
  survey: { verbs: "survey, canvass, poll voters", nominal: "opinion poll, survey of" },
  debate: { verbs: "debate, discuss in parliament", nominal: "debate, televised debate" },
  "form-coalition": {
    verbs: "form a coalition with, govern with, enter a coalition with",
    intransitive: "form a coalition",
    nominal: "coalition deal, coalition talks",
  },
  "dispute-result": {
    verbs:
      "contest the result, challenge the result, dispute the result, challenge the outcome, demand a recount",
    nominal: "election challenge, legal challenge",
  },
  "in-force": {
    nominal: "validity of",
    passive: "in force, still in force, still valid, in effect",
    intransitive: "remain in force, remain in effect, remain valid, stand as before",
  },
  uphold: { verbs: "uphold, affirm the ruling, affirm the conviction", nominal: "upholding" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
