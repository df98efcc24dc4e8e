import type { GrammarLexicon } from "../language.ts";

/** English: the closed word classes that phrases and clauses are cut by. */
export const grammar = {
  words: {
    determiner:
      "the, a, an, this, these, those, its, his, her, their, our, my, your, each, every, some, any, no, another, such, several, many, few, more, most, other, own, same, all, both, half, least, first, second, third",
    demonstrative: "",
    pronoun:
      "he, she, it, they, we, i, you, him, them, us, me, himself, herself, itself, themselves, everyone, everybody, someone, somebody, anyone, nobody, none, neither, others",
    preposition:
      "in, on, at, with, from, into, onto, over, under, near, off, among, against, during, through, across, along, around, above, below, behind, beyond, inside, outside, within, without, toward, towards, upon, about, via, amid, despite, following, per, between, beside, beneath, aboard, throughout, except, regarding, concerning, besides, alongside, opposite, past, worth, unlike, like, for, since, until, till, as",
    genitive: "of",
    doer: "by",
    infinitive: "to",
    relative: "who, which, whom, whose, where",
    copula: "is, are, was, were, be, been, being, am, isn't, aren't, wasn't, weren't",
    auxiliary:
      "has, have, had, having, will, would, can, could, may, might, must, should, shall, did, does, do, hasn't, haven't, hadn't, won't, wouldn't, can't, couldn't, cannot, mightn't, mustn't, shouldn't, didn't, doesn't, don't, get, gets, got, getting",
    linking:
      "remain, remains, remained, remaining, stay, stays, stayed, staying, seem, seems, seemed, appear, appears, appeared, become, becomes, became, feel, feels, felt, look, looks, looked",
    negation:
      "not, never, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, won't, wouldn't, can't, couldn't, cannot, didn't, doesn't, don't, shouldn't",
    conjunction: "and, or, nor",
    contrast: "but, yet, so",
    subordinator:
      "after, before, when, because, if, although, though, while, whereas, unless, once, whether, lest, than, how, why, what",
    complementizer: "that",
    existential: "there",
    adverb:
      "twice, thrice, also, now, still, just, already, later, then, again, only, even, yet, ever, however, meanwhile, too, here, almost, about, very, soon, once, together, well, away, back, down, up, out, instead, rather, quite, ago, today, yesterday, tomorrow, early, late, far, indeed, otherwise, apart, afterwards, first",
  },
  verbPrefixes: "",
  prefixedNouns: "",
  lightDoing:
    "make, makes, made, making, conduct, conducts, conducted, conducting, launch, launches, launched, launching, hold, holds, held, holding, stage, staged, stages, give, gives, gave, given, giving, carry out, carries out, carried out, carrying out, begin, begins, began, start, starts, started, open, opened, perform, performed, undertake, undertook, commit, committed, impose, imposed, pay, paid",
  lightSuffering:
    "suffer, suffers, suffered, suffering, undergo, undergoes, underwent, undergoing, receive, receives, received, face, faces, faced, facing, sustain, sustained, experience, experienced, get, got, win, won",
  particles: "off, out, up, down, away, back",
  apart: "apart, aside, open, shut, guilty, liable, hostage, homeless, alive, free, home, ablaze",
  apartLeading: "into, under, behind, in, on, to, of, as, from, not, with, unchanged, steady",
  becoming: "",
  resultVerbs: "leave, leaves, left, leaving, render, rendered",
  results:
    "missing, dead, homeless, stranded, injured, wounded, trapped, unaccounted, hospitalised, hospitalized, unconscious, displaced, jobless, paralysed, paralyzed",
  rising: "up, higher",
  falling: "down, lower",
  settings: "in, at, on, during, after, before, amid, since, despite, following, until, from",
  none: "no",
  worth: "worth, valued at, costing",
  goals: "to, with, against, for, as, into",
  dateStart: "since, from, effective, starting, beginning",
  dateEnd: "until, till, to, through, by",
  pointing: { thing: "it", person: "he, she", any: "they" },
} as const satisfies GrammarLexicon;
