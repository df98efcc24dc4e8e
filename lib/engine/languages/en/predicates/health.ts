import type { PredicateWords } from "../../language.ts";

/** English: the words of the health classes. */
export const health = {
  poison: {
    verbs: "poison",
    middle: "suffer food poisoning, get food poisoning",
    nominal: "poisoning, food poisoning, foodborne illness",
  },
  "fall-ill": {
    verbs: "sicken",
    middle:
      "fall ill, fall sick, become ill, become sick, feel sick, vomit, suffer nausea, come down with",
    nominal: "illness, sickness, nausea",
  },
  infect: {
    verbs: "infect, test positive for, contract malaria, contract the virus",
    middle: "test positive",
    nominal: "infection, contagion",
  },
  spread: { middle: "spread, circulate, proliferate", nominal: "spread, outbreak, transmission" },
  vaccinate: {
    verbs: "vaccinate, inoculate, immunise, immunize, jab",
    nominal: "vaccination, immunisation, immunization",
  },
  test: {
    verbs: "test, analyse, analyze, trial, try out, test for, take samples of",
    nominal: "test, testing, lab test, laboratory test, sampling",
  },
  contaminate: { verbs: "contaminate, taint", middle: "be tainted", nominal: "contamination" },
  detect: { verbs: "detect, pick up traces of, trace", nominal: "detection" },
  eat: { verbs: "eat, consume, dine on", nominal: "consumption, eating" },
  serve: { verbs: "serve, dish out, cater for", nominal: "serving, catering" },
  distribute: {
    verbs: "distribute, hand out, dole out, give out",
    nominal: "distribution, handout",
  },
  "close-school": {
    verbs:
      "close schools, shut schools, close the school, suspend classes, cancel classes, close all schools",
    nominal: "school closure, school closures, class suspension",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
