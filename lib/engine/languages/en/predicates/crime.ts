import type { PredicateWords } from "../../language.ts";

/** English: the words of the crime classes. */
export const crime = {
  arrest: {
    verbs: "arrest, apprehend, nab, take into custody, collar, round up, bust",
    nominal: "arrest, arrests, apprehension, roundup",
  },
  detain: {
    verbs: "detain, hold in custody, remand, hold for questioning, keep in custody, impound",
    nominal: "detention, custody, remand",
  },
  release: {
    verbs: "free, release from custody, set free, let go, release from prison, release on bail",
    passive: "released, freed",
    nominal: "release, freeing",
  },
  jail: {
    verbs: "jail, imprison, put behind bars, lock up, incarcerate",
    nominal: "imprisonment, jailing, jail term, prison term",
  },
  raid: { verbs: "raid, swoop on, storm into", nominal: "raid, police raid, swoop" },
  seize: { verbs: "seize, confiscate, impound", nominal: "seizure, confiscation" },
  charge: {
    verbs: "charge, indict, press charges against, charge with",
    nominal: "indictment, criminal charges",
  },
  "name-suspect": {
    verbs: "name as a suspect, declare a suspect, name a suspect",
    passive: "named suspect",
    nominal: "naming of suspects",
  },
  prosecute: {
    verbs: "prosecute, bring to justice, seek a sentence for, seek a sentence of",
    nominal: "prosecution",
  },
  try: {
    verbs: "put on trial, try in court, stand trial",
    passive: "go on trial",
    nominal: "trial, court hearing, hearing",
  },
  testify: { intransitive: "testify, give evidence, take the stand", nominal: "testimony" },
  convict: {
    verbs: "convict, find guilty, hold liable, find liable",
    nominal: "conviction, guilty verdict",
  },
  acquit: {
    verbs: "acquit, find not guilty, clear of charges, clear of all charges",
    nominal: "acquittal, not-guilty verdict",
  },
  sentence: {
    verbs: "sentence, hand a sentence to, sentence to, hand down a sentence",
    nominal: "sentencing, sentence of",
  },
  rule: {
    verbs:
      "rule, rule that, hand down a ruling, hand down a verdict, deliver a verdict, overturn, uphold",
    nominal: "ruling, verdict, judgment, judgement",
  },
  appeal: {
    verbs: "appeal, appeal against, lodge an appeal, file an appeal",
    nominal: "appeal, cassation",
  },
  sue: {
    verbs: "sue, take to court, file a lawsuit, bring a suit against, take legal action",
    nominal: "lawsuit, legal action, class action",
  },
  fine: {
    verbs: "fine, impose a fine on, penalise, penalize, slap a fine on",
    nominal: "financial penalty, fine of",
  },
  punish: {
    verbs: "punish, discipline, reprimand",
    nominal: "punishment, disciplinary action, reprimand",
  },
  investigate: {
    verbs: "investigate, probe, look into, open an inquiry into, launch an investigation into",
    nominal: "investigation, probe, inquiry, enquiry",
  },
  question: {
    verbs: "interrogate, quiz, grill",
    active: "questioning",
    passive: "questioned",
    nominal: "interrogation, questioning",
  },
  inspect: {
    verbs: "inspect, examine, check, audit",
    nominal: "inspection, check, audit, examination",
  },
  steal: { verbs: "steal, loot, pilfer, burgle", nominal: "theft, burglary, looting, larceny" },
  rob: { verbs: "rob, mug, hold up a bank", nominal: "robbery, armed robbery, mugging, heist" },
  kidnap: { verbs: "kidnap, abduct, snatch", nominal: "kidnapping, abduction, kidnap" },
  "assault-person": {
    verbs: "beat up, beat, batter, stab, punch, slash",
    nominal: "beating, stabbing, battery, knife attack",
  },
  abuse: {
    verbs: "abuse, rape, molest, harass, sexually assault",
    nominal: "abuse, rape, sexual assault, sexual harassment, sexual abuse",
  },
  defraud: {
    verbs: "defraud, swindle, scam, embezzle, cheat, dupe",
    nominal: "fraud, scam, embezzlement, swindle",
  },
  extort: { verbs: "extort, blackmail, shake down", nominal: "extortion, blackmail" },
  corrupt: {
    verbs: "bribe, accept bribes, take bribes, launder, pay a bribe, take a bribe, launder money",
    nominal: "corruption, bribery, graft, money laundering, kickback",
  },
  smuggle: {
    verbs: "smuggle, traffic",
    nominal: "smuggling, trafficking, drug trafficking, human trafficking",
  },
  "commit-suicide": {
    verbs: "take their own life, take his own life, take her own life, kill himself, kill herself",
    intransitive: "commit suicide",
    nominal: "suicide",
  },
  confess: {
    verbs: "confess to, plead guilty to",
    intransitive: "confess, plead guilty",
    nominal: "confession, guilty plea",
  },
  pardon: {
    verbs: "pardon, grant clemency to, grant amnesty to",
    nominal: "pardon, clemency, amnesty",
  },
  negligence: {
    verbs: "neglect, act recklessly, fail in its duty to",
    nominal: "negligence, recklessness, gross negligence, breach of duty, dereliction",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
