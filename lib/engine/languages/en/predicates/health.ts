import type { PredicateWords } from "../../language.ts";

/** English: the words of the health classes. */
export const health = {
  poison: {
    verbs: "poison, lace with, sicken with",
    middle: "suffer food poisoning, get food poisoning",
    nominal: "poisoning, food poisoning, foodborne illness",
  },
  "fall-ill": {
    verbs: "sicken",
    middle:
      "fall ill, fall sick, become ill, become sick, feel sick, vomit, suffer nausea, come down with, be taken ill, throw up, be struck down, be laid low, suffer from, feel unwell",
    nominal: "illness, sickness, nausea",
  },
  infect: {
    verbs:
      "infect, test positive for, contract malaria, contract the virus, catch the virus, pick up the virus",
    middle: "test positive",
    nominal: "infection, contagion",
  },
  "test-negative": {
    verbs: "test negative for",
    middle: "test negative, come back negative",
    nominal: "negative test",
  },
  spread: {
    verbs: "disseminate, transmit, pass on the virus",
    middle: "spread, circulate, proliferate, gain traction, go around",
    nominal: "spread, outbreak, transmission",
  },
  vaccinate: {
    verbs: "vaccinate, inoculate, immunise, immunize, jab, give a shot to",
    nominal: "vaccination, immunisation, immunization",
  },
  test: {
    verbs: "test, analyse, analyze, trial, try out, test for, take samples of",
    nominal: "test, testing, lab test, laboratory test, sampling",
  },
  contaminate: {
    verbs: "contaminate, taint, spoil, lace",
    middle: "be tainted",
    nominal: "contamination",
  },
  detect: { verbs: "detect, pick up traces of, trace", nominal: "detection" },
  eat: { verbs: "eat, consume, dine on, tuck into", nominal: "consumption, eating" },
  serve: { verbs: "serve, dish out, cater for, provide meals", nominal: "serving, catering" },
  distribute: {
    verbs: "distribute, hand out, dole out, give out, share out, allot",
    nominal: "distribution, handout",
  },
  "close-school": {
    verbs:
      "close schools, shut schools, close the school, suspend classes, cancel classes, close all schools",
    nominal: "school closure, school closures, class suspension",
  },
  faint: { middle: "faint, pass out, lose consciousness, collapse with heat", nominal: "fainting" },
  diagnose: { verbs: "diagnose, diagnose with", nominal: "diagnosis" },
  quarantine: {
    verbs: "quarantine, put in isolation, place under lockdown, lock down",
    nominal: "quarantine, lockdown",
  },
  inject: { verbs: "inject, administer", nominal: "injection" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
