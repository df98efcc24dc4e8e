import type { FrameLexicon } from "../language.ts";

export const frames = {
  first: ["first", "first-ever"],
  last: ["last", "previously"],
  since: ["since", "in", "for", "after", "on"],
  together: ["with"],
  questions: {
    when: "When",
    clock: "At what time",
    firstSince: "When was the last {noun} before this one?",
    firstSinceBare: "When had it last happened before?",
    said: "What did {speaker} say?",
    saidBare: "What was said?",
    denies: "Who denies the {noun}?",
    officeOf: "Who is the {office} of {of}?",
    officeHeld: "What office does {who} hold?",
    officeBare: "Who is the {office}?",
    age: "How old is the person concerned?",
    amountBare: "How much was it?",
    dateBare: "When was it?",
    placeBare: "Where was it?",
  },
} as const satisfies FrameLexicon;
