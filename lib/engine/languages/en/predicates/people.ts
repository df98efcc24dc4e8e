import type { PredicateWords } from "../../language.ts";

/** English: the words of the people classes. */
export const people = {
  die: {
    middle:
      "die, pass away, perish, lose their lives, lose his life, lose her life, be found dead, succumb to",
    nominal: "death, deaths, fatality, fatalities, death toll, passing",
  },
  kill: {
    verbs: "kill, claim the lives of, claim the life of, leave dead, take the lives of",
    nominal: "killing, slaying, loss of life",
  },
  murder: {
    verbs: "murder, assassinate, slay, stab to death, strangle, massacre, execute",
    nominal: "murder, assassination, homicide, massacre, manslaughter, bloodbath",
  },
  injure: {
    verbs: "injure, wound, hurt, maim",
    nominal:
      "injury, injuries, wounds, serious injury, severe injury, minor injury, slight injury, head injury",
  },
  "go-missing": {
    middle:
      "go missing, disappear, vanish, lose contact, be unaccounted for, remain missing, be reported missing",
    nominal: "disappearance",
  },
  find: {
    verbs: "find, discover, locate, recover the body, unearth, spot, retrieve",
    nominal: "discovery, finding",
  },
  rescue: {
    verbs: "rescue, save, pull to safety, pull alive from, pluck from",
    nominal: "rescue, rescue operation",
  },
  survive: {
    verbs: "survive, escape unhurt from, escape unharmed",
    middle: "walk away unhurt",
    nominal: "survival",
  },
  hospitalise: {
    verbs: "hospitalise, hospitalize, rush to hospital, take to hospital, admit to hospital",
    nominal: "hospitalisation, hospitalization, hospital treatment",
  },
  treat: {
    verbs: "treat, treat for, care for, operate on",
    nominal: "treatment, medical care, surgery, medical treatment, intensive treatment",
  },
  recover: {
    verbs: "discharge from hospital",
    middle: "recover, get well, be discharged from hospital, regain health, convalesce",
    nominal: "recovery",
  },
  search: {
    verbs: "search for, look for, comb, scour, hunt for",
    nominal: "search, search operation, manhunt, search and rescue",
  },
  identify: { verbs: "identify, name as", nominal: "identification" },
  "bury-dead": { verbs: "lay to rest, inter, bury the dead", nominal: "burial, funeral" },
  flee: { verbs: "flee, flee to, run away from", nominal: "exodus, flight from" },
  escape: {
    verbs: "escape from, break out of, evade",
    intransitive: "escape, break free",
    nominal: "escape, jailbreak",
  },
  arrive: {
    verbs: "arrive in, arrive at, reach the",
    intransitive: "arrive, touch down, turn up",
    nominal: "arrival",
  },
  depart: {
    verbs: "depart from, depart for, set off for, leave for",
    intransitive: "depart, take off, set out",
    nominal: "departure, takeoff, take-off",
  },
  leave: { verbs: "leave", nominal: "leaving" },
  return: {
    verbs: "return, bring back, give back",
    intransitive: "come back, go back, go home",
    nominal: "return, homecoming",
  },
  attend: { verbs: "attend, be present at, show up at", nominal: "attendance" },
  participate: {
    verbs: "participate in, take part in, join",
    nominal: "participation, involvement",
  },
  marry: { verbs: "marry, wed, tie the knot with", nominal: "wedding, marriage" },
  "give-birth": { verbs: "give birth to", middle: "be born", nominal: "birth" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
