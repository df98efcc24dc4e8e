import type { PredicateWords } from "../../language.ts";

/** English: the words of the diplomacy classes. */
export const diplomacy = {
  sign: {
    verbs: "sign, ink, put pen to, affix a signature to",
    nominal: "signing, signature, signing ceremony",
  },
  agree: {
    verbs: "agree on, agree to, settle on, hammer out, thrash out a deal, sign up to, iron out",
    intransitive:
      "agree, reach an agreement, reach a deal, strike a deal, come to terms, conclude a deal, clinch a deal, see eye to eye, shake hands on, cut a deal",
    nominal: "agreement reached, consensus",
  },
  disagree: {
    intransitive:
      "disagree, fail to agree, fail to reach a deal, remain at odds, differ, break down in acrimony, end without agreement, end without a deal, end without result, end without a result, end without a breakthrough, end in deadlock, break up without agreement, fail to reach agreement, fail to reach an agreement, reach no agreement, reach no deal",
    nominal: "disagreement, deadlock, impasse, stalemate",
  },
  ratify: { verbs: "ratify", nominal: "ratification" },
  "withdraw-from": {
    intransitive:
      "walk away, back out, drop out, withdraw its bid, withdraw its offer, drop its bid, drop its offer, abandon its bid, abandon its offer, lose interest, lose interest in, pull out of the race, withdraw from the race, end its interest in, drop its interest in, withdraw, walk away from the deal, walk away from the bid, walk away from talks",
    verbs:
      "withdraw from, pull out of, quit, abandon, opt out of, secede from, renounce, walk away from, back out of, drop out of, bow out of, tear up, rip up",
    nominal: "pullout, withdrawal from",
  },
  publish: {
    verbs:
      "publish, release, make public, post, issue the text of, put out a statement, put out the text, release a statement, release the text, release the report, release figures, release data, release footage, release details",
    nominal: "publication, release of the text",
  },
  withhold: { verbs: "withhold, keep secret, keep under wraps, hold back", nominal: "withholding" },
  visit: {
    intransitive: "arrive on a visit",
    verbs: "visit, pay a visit to, tour, travel to, drop in on, call on the, pay a call on",
    nominal: "visit, state visit, working visit, official visit, tour of",
  },
  meet: {
    verbs: "meet with, sit down with",
    intransitive: "meet, hold talks with, hold a meeting",
    active: "met",
    nominal: "meeting, summit meeting, get-together",
  },
  call: {
    verbs: "telephone, phone, ring up, speak by phone with, call on the phone",
    intransitive: "speak by telephone, hold a phone call, talk by phone",
    nominal: "phone call, telephone call, telephone conversation",
  },
  "speak-with": {
    verbs: "speak to, speak with, talk to, talk with, confer with",
    nominal: "conversation, discussion",
  },
  summon: { verbs: "summon, call in, haul in, subpoena", nominal: "summons, summoning" },
  "recall-envoy": {
    verbs:
      "recall the ambassador, recall its ambassador, recall an ambassador, recall envoys, withdraw its ambassador",
    nominal: "recall of the ambassador",
  },
  expel: { verbs: "expel, throw out, kick out, declare persona non grata", nominal: "expulsion" },
  deport: {
    verbs: "deport, repatriate, send home",
    nominal: "deportation, repatriation, removal order",
  },
  extradite: { verbs: "extradite, hand over to", nominal: "extradition" },
  negotiate: {
    verbs: "negotiate, renegotiate, thrash out, haggle over",
    intransitive: "hold talks, hold negotiations, enter talks",
    nominal: "negotiation, talks, negotiations, bargaining",
  },
  mediate: { verbs: "mediate, broker", intransitive: "act as mediator", nominal: "mediation" },
  recognise: {
    verbs: "recognise, recognize, acknowledge the existence of",
    nominal: "recognition",
  },
  "cut-ties": {
    verbs:
      "sever ties with, cut ties with, break off relations with, sever relations with, suspend relations with",
    nominal: "severing of ties, rupture of relations",
  },
  "restore-ties": {
    verbs:
      "restore ties with, restore relations with, resume relations with, normalise ties with, normalize ties with",
    nominal: "normalisation of ties, restoration of relations",
  },
  "supply-arms": {
    active: "arming",
    verbs:
      "supply arms to, supply weapons to, send weapons to, deliver weapons to, ship weapons to, transfer weapons to, provide weapons to, sell weapons to, deliver arms to, ship arms to",
    nominal:
      "arms transfer, weapons transfer, arms supply, arms supplies, arms shipment, weapons shipment, weapons delivery, transfer of weapons, transfer of arms, arms delivery, arms sale",
  },
  sanction: {
    verbs: "sanction, impose sanctions on, slap sanctions on, blacklist, penalise the country",
    nominal: "sanctions, imposition of sanctions, new sanctions, fresh sanctions",
  },
  "lift-sanction": {
    verbs: "lift sanctions on, lift sanctions against, ease sanctions on, waive sanctions on",
    nominal: "lifting of sanctions, sanctions relief",
  },
  aid: {
    verbs:
      "assist, aid, help, give aid to, provide assistance to, send aid to, come to the aid of, provide aid to, help out, prop up the, relieve, facilitate",
    nominal: "assistance, help, aid delivery",
  },
  pledge: {
    verbs: "pledge, commit to, promise to provide",
    intransitive: "make a commitment",
    nominal: "pledge, commitment",
  },
  ally: {
    verbs: "ally with, form an alliance with, join forces with",
    nominal: "alliance formed, alliance-building",
  },
  host: { verbs: "host, play host to", nominal: "hosting" },
  welcome: {
    verbs: "welcome, greet, receive at, roll out the red carpet for, usher in the guests",
    nominal: "welcome ceremony, reception",
  },
  invite: { verbs: "invite, extend an invitation to, ask along", nominal: "invitation" },
  oppose: {
    verbs:
      "oppose, object to, resist, stand against, take issue with, come out against, speak out against, come out in opposition to, turn against, take a stand against, campaign against, fight the plan, fight plans for, line up against, be opposed to, push back on",
    nominal: "objection to, opposition to, resistance",
  },
  "support-side": {
    active: "backed, backs",
    verbs:
      "side with, rally behind, throw its weight behind, come out in favour of, stand by, support, rally round, advocate for, throw support behind, get behind, advocate, speak up for, throw their weight behind, line up behind, throw her weight behind, throw his weight behind, swing behind, come down on the side of, vote with, vote in favour of, vote for the, come out in support of, come out for, take the side of, fall in behind, pledge support for, lend support to, put its weight behind, put his weight behind, put her weight behind, rally to, go along with, voice support for, declare support for",
    nominal: "backing, show of support, support",
  },
  intervene: {
    verbs: "intervene in, interfere in, meddle in, step into",
    intransitive: "intervene, step in, interfere",
    nominal: "intervention, interference, meddling",
  },
  boycott: { verbs: "boycott, shun, snub, stay away from, skip", nominal: "boycott, snub" },
  represent: {
    verbs: "represent, act for, speak for, appear for",
    nominal: "representation, acting for",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
