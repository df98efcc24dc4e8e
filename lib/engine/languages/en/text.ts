import type { TextLexicon } from "../language.ts";

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** English: function words, abbreviations, conjunctions and the furniture of news pages. */
export const text = {
  stopWords: words(`
    the of and to in a an is was were are be been that it for on with as by at from this these those which who whom
    whose he she they them their his her its we our you your i not but or has have had will would could should may
    might can after before when while because if than then there here also more most about into over under between
    during against through since until although though however meanwhile where what why how no nor so such only just
    still yet both each some any all other another said says according earlier later
  `),
  abbreviations: words(`
    mr mrs ms mx dr prof gov sen rep gen col lt capt cpt sgt maj cmdr adm brig cpl pvt hon rev fr sr st mt ft no nos
    vs fig pp vol art sec ch cf viz approx est dept gov't messrs supt det insp pres amb e.g i.e v
  `),
  finalAbbreviations: words(`
    a.m p.m inc ltd co corp plc llc jr etc u.s u.k u.n e.u d.c l.a b.c a.d ph.d m.d b.a m.a jan feb mar apr jun jul
    aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd ct calif conn del fla ga ill ind
    kan ky la md mass mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis wyo al ft in lb lbs oz sq km kg
    min max bros assn
  `),
  subordinators: words(`
    after before when because if although though while whereas unless until once whenever whereby lest despite
  `),
  coordinators: words(`
    but which who whose whom where yet so nor since as including with then saying adding citing
  `),
  listCoordinators: words("and or"),
  bylines: [
    "by",
    "reporting by",
    "additional reporting by",
    "writing by",
    "editing by",
    "compiled by",
    "edited by",
    "words by",
    "photo by",
    "photos by",
    "photograph by",
    "story by",
  ],
  furniture: [],
} as const satisfies TextLexicon;
