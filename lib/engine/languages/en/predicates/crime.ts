import type { PredicateWords } from "../../language.ts";

/** English: the words of the crime classes. */
export const crime = {
  arrest: {
    passive:
      "placed under arrest, led away in handcuffs, taken away in handcuffs, led away by police",
    verbs:
      "arrest, apprehend, nab, take into custody, collar, round up, bust, haul off, handcuff, pounce on, detain on suspicion of, take in, put in handcuffs, place under arrest",
    nominal: "arrest, arrests, apprehension, roundup",
  },
  detain: {
    verbs:
      "detain, hold in custody, remand, hold for questioning, keep in custody, impound, place in custody, keep behind bars",
    nominal: "detention, custody, remand",
  },
  release: {
    verbs:
      "free, release from custody, set free, let go, release from prison, release on bail, release on parole, release the hostages, release hostages, release prisoners, turn loose, liberate the prisoners",
    passive: "released, freed",
    nominal: "release, freeing",
  },
  jail: {
    passive:
      "face jail, faces jail, faced jail, facing jail, face prison, faces prison, faced prison, facing prison, face a jail term, faces a jail term, faced a jail term, facing a jail term, face a prison term, faces a prison term, faced a prison term, facing a prison term, face a prison sentence, faces a prison sentence, faced a prison sentence, facing a prison sentence, face jail time, faces jail time, faced jail time, facing jail time, face life in prison, faces life in prison, faced life in prison, facing life in prison",
    verbs:
      "jail, imprison, put behind bars, lock up, incarcerate, send to prison, send to jail, send down, bang up, throw in jail, throw into jail, put in prison, put in jail",
    nominal: "imprisonment, jailing, jail term, prison term",
  },
  raid: { verbs: "raid, swoop on, storm into", nominal: "raid, police raid, swoop" },
  seize: { verbs: "seize, confiscate, impound", nominal: "seizure, confiscation" },
  "freeze-assets": {
    verbs:
      "freeze the accounts, freeze accounts, freeze the account, freeze the assets, freeze assets, freeze bank accounts, freeze the funds",
    nominal: "asset freeze, freezing of assets",
  },
  charge: {
    verbs:
      "charge, indict, press charges against, charge with, face charges, slap charges on, arraign, book for theft",
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
  testify: {
    intransitive:
      "testify, give evidence, take the stand, tell the court, tell the jury, take the witness stand, appear in court",
    nominal: "testimony",
  },
  convict: {
    verbs: "convict, find guilty, hold liable, find liable",
    nominal: "conviction, guilty verdict",
  },
  acquit: {
    verbs:
      "acquit, find not guilty, clear of charges, clear of all charges, clear of all counts, clear of murder, clear of manslaughter, clear of fraud, clear of corruption, clear of bribery, clear of assault, clear of rape, clear of theft, clear of perjury, clear of conspiracy, clear of perverting, clear of plotting, clear of killing",
    nominal: "acquittal, not-guilty verdict",
  },
  sentence: {
    passive:
      "handed a prison term, handed a jail term, handed a life sentence, handed a suspended sentence, handed a sentence, given a prison term, given a jail term, given a life sentence, given a suspended sentence",
    verbs:
      "sentence, hand a sentence to, sentence to, hand down a sentence, hand down a prison term, hand down a jail term, impose a sentence",
    nominal: "sentencing, sentence of",
  },
  rule: {
    verbs: "rule, rule that, hand down a ruling, hand down a verdict, deliver a verdict, find that",
    nominal: "ruling, verdict, judgment, judgement",
  },
  appeal: {
    verbs:
      "appeal, appeal against, lodge an appeal, file an appeal, take the case to, challenge the verdict, challenge the conviction, challenge the ruling, challenge the sentence, challenge the decision in court, challenge his conviction, challenge her conviction, challenge his sentence, challenge her sentence, fight the verdict, fight the conviction, fight the ruling, fight the sentence, contest the verdict, contest the conviction, contest the ruling, seek permission to appeal, seek leave to appeal, apply for permission to appeal, apply for leave to appeal",
    nominal: "appeal, cassation",
  },
  sue: {
    verbs:
      "sue, take to court, file a lawsuit, bring a suit against, take legal action, launch legal action against, seek damages from, haul to court",
    nominal: "lawsuit, legal action, class action",
  },
  fine: {
    passive:
      "slapped with a fine, handed a fine, given a fine, ordered to pay a fine, face a fine, faces a fine, faced a fine, facing a fine, face fines, faces fines, faced fines, facing fines, face a heavy fine, faces a heavy fine, faced a heavy fine, facing a heavy fine, face a hefty fine, faces a hefty fine, faced a hefty fine, facing a hefty fine, face a penalty, faces a penalty, faced a penalty, facing a penalty, face a financial penalty, faces a financial penalty, faced a financial penalty, facing a financial penalty",
    verbs:
      "fine, impose a fine on, penalise, penalize, slap a fine on, order to pay, hit with a fine, slap with a fine, hit with fines, hand a fine to, levy a fine on, issue a fine to, order to pay a fine",
    nominal: "financial penalty, fine of, fine",
  },
  punish: {
    verbs: "punish, discipline, reprimand, sanction the player, dock points from, crack down",
    nominal: "punishment, disciplinary action, reprimand",
  },
  investigate: {
    verbs:
      "investigate, probe, look into, open an inquiry into, launch an investigation into, delve into, dig into, look at whether, scrutinise, verify the, look at claims",
    nominal: "investigation, probe, inquiry, enquiry",
  },
  question: {
    verbs: "interrogate, quiz, grill, cross-examine",
    active: "questioning",
    passive: "questioned",
    nominal: "interrogation, questioning",
  },
  inspect: {
    verbs: "inspect, examine, check, audit, scan, survey the damage, screen passengers",
    nominal: "inspection, check, audit, examination",
  },
  steal: {
    verbs:
      "steal, loot, pilfer, burgle, swipe, make off with, walk off with, snatch from, plunder, ransack",
    nominal: "theft, burglary, looting, larceny",
  },
  rob: { verbs: "rob, mug, hold up a bank", nominal: "robbery, armed robbery, mugging, heist" },
  kidnap: { verbs: "kidnap, abduct, snatch", nominal: "kidnapping, abduction, kidnap" },
  "assault-person": {
    verbs:
      "beat up, beat, batter, stab, punch, slash, attack with a knife, kick, bludgeon, set about, gang up on, slap in the face, slap her, slap him",
    nominal: "beating, stabbing, battery, knife attack",
  },
  abuse: {
    verbs: "abuse, rape, molest, harass, sexually assault, exploit sexually, grope",
    nominal: "abuse, rape, sexual assault, sexual harassment, sexual abuse",
  },
  defraud: {
    active: "conned",
    verbs:
      "defraud, swindle, scam, embezzle, cheat, dupe, fleece, rip off, trick, hoodwink, fiddle",
    nominal: "fraud, scam, embezzlement, swindle",
  },
  extort: { verbs: "extort, blackmail, shake down", nominal: "extortion, blackmail" },
  corrupt: {
    verbs:
      "bribe, accept bribes, take bribes, launder, pay a bribe, take a bribe, launder money, pocket state funds, siphon off, squander public money",
    nominal: "corruption, bribery, graft, money laundering, kickback",
  },
  smuggle: {
    verbs: "smuggle, traffic, sneak in, run drugs",
    nominal: "smuggling, trafficking, drug trafficking, human trafficking",
  },
  "commit-suicide": {
    verbs: "take their own life, take his own life, take her own life, kill himself, kill herself",
    intransitive: "commit suicide",
    nominal: "suicide",
  },
  confess: {
    verbs:
      "confess to, plead guilty to, accept responsibility for, take the blame for, admit liability for, own up to",
    intransitive:
      "confess, plead guilty, own up, come clean, enter a guilty plea, accept responsibility, accept the blame, take the blame, admit fault, admit liability, admit guilt, admit wrongdoing, admit responsibility, accept liability",
    nominal: "confession, guilty plea",
  },
  pardon: {
    verbs: "pardon, grant clemency to, grant amnesty to, grant a reprieve to",
    nominal: "pardon, clemency, amnesty",
  },
  negligence: {
    verbs:
      "neglect, act recklessly, fail in its duty to, fail to maintain, turn a blind eye to, overlook, ignore warnings",
    nominal: "negligence, recklessness, gross negligence, breach of duty, dereliction",
  },
  defame: {
    verbs: "defame, slander, libel, smear",
    nominal: "defamation, slander, libel, smear campaign",
  },
  execute: {
    verbs: "put to death, behead, hang for, carry out the execution of, execute",
    nominal: "execution, beheading, hanging",
  },
  guard: {
    active: "guarded",
    verbs: "patrol, secure, police the, stand guard over, keep watch over",
    nominal: "guarding, security sweep",
  },
  plot: {
    verbs: "plot, conspire to, mastermind, orchestrate, hatch",
    intransitive: "conspire, collude",
    nominal: "plot, conspiracy, collusion",
  },
  incite: {
    verbs: "incite, instigate, stir up, whip up, egg on",
    nominal: "incitement, instigation, agitation",
  },
  forge: {
    verbs: "forge, falsify, counterfeit, tamper with",
    nominal: "forgery, falsification, counterfeiting",
  },
  hide: {
    verbs: "hide, conceal, cover up, stash, disguise, bury evidence",
    intransitive: "hide out, go into hiding",
    nominal: "cover-up, concealment",
  },
  gamble: { verbs: "gamble, bet on, wager", nominal: "gambling, betting" },
  "drop-case": {
    verbs:
      "drop charges against, drop the charges, drop the case, close the case, shelve the case, throw out the charges, throw out the lawsuit, dismiss the charges, dismiss the case, discontinue the case",
    nominal: "dropping of charges",
  },
  "withdraw-suit": {
    verbs:
      "withdraw the lawsuit, drop the lawsuit, withdraw the complaint, drop the appeal, withdraw the appeal",
    nominal: "withdrawal of the lawsuit",
  },
  "hand-over-case": {
    verbs: "refer the case to, hand the case to, turn the case over to",
    nominal: "case referral, referral of the case",
  },
  autopsy: {
    verbs: "perform an autopsy on, carry out a post-mortem on, exhume",
    nominal: "autopsy, post-mortem, exhumation",
  },
  "deny-fault": {
    verbs: "deny responsibility for, plead not guilty to",
    intransitive:
      "deny wrongdoing, deny any wrongdoing, deny all wrongdoing, deny responsibility, deny any responsibility, deny liability, deny fault, deny any fault, deny blame, deny guilt, deny the allegations, deny all allegations, deny the allegation, deny the accusations, deny the accusation, deny the charges, deny all charges, deny the charge, reject all blame, reject the blame, reject any blame, reject blame, reject responsibility, reject the allegations, reject the allegation, reject the accusations, reject the accusation, refute the allegations, plead not guilty, plead innocent, protest his innocence, protest her innocence, protest their innocence, maintain his innocence, maintain her innocence, maintain their innocence, insist on his innocence, insist on her innocence",
    nominal: "denial of wrongdoing, denial of responsibility, not-guilty plea",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
