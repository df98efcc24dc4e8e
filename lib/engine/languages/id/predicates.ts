import type { PredicateLexicon } from "../language.ts";
import { companies } from "./predicates/companies.ts";
import { conflict } from "./predicates/conflict.ts";
import { crime } from "./predicates/crime.ts";
import { diplomacy } from "./predicates/diplomacy.ts";
import { disasters } from "./predicates/disasters.ts";
import { economy } from "./predicates/economy.ts";
import { education } from "./predicates/education.ts";
import { elections } from "./predicates/elections.ts";
import { environment } from "./predicates/environment.ts";
import { general } from "./predicates/general.ts";
import { health } from "./predicates/health.ts";
import { labour } from "./predicates/labour.ts";
import { maritime } from "./predicates/maritime.ts";
import { people } from "./predicates/people.ts";
import { religion } from "./predicates/religion.ts";
import { science } from "./predicates/science.ts";
import { speech } from "./predicates/speech.ts";
import { sport } from "./predicates/sport.ts";
import { technology } from "./predicates/technology.ts";
import { transport } from "./predicates/transport.ts";
import { weather } from "./predicates/weather.ts";

/** Indonesian: the words of every predicate class, field by field, and its questions. */
export const predicates = {
  classes: {
    ...diplomacy,
    ...speech,
    ...conflict,
    ...maritime,
    ...disasters,
    ...people,
    ...transport,
    ...crime,
    ...elections,
    ...economy,
    ...companies,
    ...sport,
    ...health,
    ...science,
    ...labour,
    ...religion,
    ...environment,
    ...education,
    ...technology,
    ...general,
    ...weather,
  },
  irregular: {},
  morphology: {
    enclitics: ["nyalah", "nyapun", "nya", "lah", "kah", "pun", "ku", "mu"],
    proclitics: ["ku", "kau"],
    passiveAuxiliaries: [],
    activeAuxiliaries: [],
    betweenAuxiliaries: [],
    afterPassive: [],
    determiners: [],
    counts: [],
  },
  questions: {
    acted: {
      date: "Kapan {patient} {passive}?",
      where: "Di mana {patient} {passive}?",
      whether: "Apakah {patient} {passive}?",
      quantity: "Berapa {head} yang {passive}?",
      agent: "Siapa yang {active} {patient}?",
      person: "Siapa yang {passive}?",
      thing: "Apa yang {passive}?",
      name: "Apa nama {patient}?",
      wording: "Apa persisnya yang dikatakan tentang {patient}?",
    },
    moved: {
      date: "Kapan {subject} {base}?",
      where: "Di mana {subject} {base}?",
      whether: "Apakah {subject} {base}?",
      quantity: "Berapa {head} yang {base}?",
      agent: "Siapa yang {base}?",
      person: "Siapa yang {base}?",
      thing: "Apa yang {base}?",
      name: "Apa nama {subject}?",
      wording: "Apa persisnya yang dikatakan {subject}?",
    },
    bare: {
      date: "Kapan {noun} itu terjadi?",
      where: "Di mana {noun} itu terjadi?",
      whether: "Apakah {noun} itu terjadi?",
      quantity: "Berapa {head} dalam {noun} itu?",
      agent: "Siapa pelaku {noun} itu?",
      person: "Siapa yang terkena {noun} itu?",
      thing: "Apa yang terkena {noun} itu?",
      name: "Apa nama {noun} itu?",
      wording: "Apa persisnya isi {noun} itu?",
    },
    officeHolder: "Siapa {office} {of}?",
    naming: "Apa nama {concept}?",
    denier: "Siapa yang membantah bahwa {statement}?",
    count: "Berapa jumlah {head}?",
    amount: "Berapa {concept}?",
  },
} as const satisfies PredicateLexicon;
