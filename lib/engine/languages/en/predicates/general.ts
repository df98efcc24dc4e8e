import type { PredicateWords } from "../../language.ts";

/** English: the words of the general classes. */
export const general = {
  ban: { verbs: "ban, prohibit, outlaw, forbid, bar from", nominal: "ban, prohibition" },
  allow: {
    verbs: "allow, permit, let in, legalise, legalize, license",
    nominal: "permission, authorisation of, legalisation",
  },
  require: {
    verbs: "require, oblige, make compulsory, make mandatory",
    nominal: "requirement, obligation",
  },
  replace: {
    verbs: "replace, succeed as, take over from, substitute",
    nominal: "replacement, succession",
  },
  change: {
    verbs: "change, amend, revise, alter, modify, rename, overhaul",
    nominal: "change, amendment, revision, overhaul",
  },
  send: {
    verbs: "send, submit, hand in, deliver to, forward",
    nominal: "sending, submission, dispatch",
  },
  receive: { verbs: "receive, obtain, be given, be awarded", nominal: "receipt" },
  award: {
    verbs: "award, confer on, honour, honor, decorate, bestow",
    nominal: "award, honour, prize, medal awarded",
  },
  broadcast: { verbs: "broadcast, air, televise, stream live", nominal: "broadcast, airing" },
  establish: {
    verbs: "establish, found, set up, form",
    nominal: "establishment, founding, formation",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
