import type { PredicateWords } from "../../language.ts";

/** English: the words of the people classes. */
export const people = {
  die: {
    middle:
      "die, pass away, perish, lose their lives, lose his life, lose her life, be found dead, succumb to, drop dead, be pronounced dead, lose life, bleed to death",
    nominal: "death, deaths, fatality, fatalities, death toll, passing",
  },
  kill: {
    verbs:
      "kill, claim the lives of, claim the life of, leave dead, take the lives of, take out, claim lives, leave people dead, slaughter, lynch, wipe out a family",
    nominal: "killing, slaying, loss of life",
  },
  murder: {
    verbs:
      "murder, assassinate, slay, stab to death, strangle, massacre, hack to death, beat to death, bludgeon to death, kill in cold blood, poison to death",
    nominal: "murder, assassination, homicide, massacre, manslaughter, bloodbath, targeted killing",
  },
  injure: {
    middle: "suffer injuries, sustain injuries, be hurt",
    verbs:
      "injure, wound, hurt, maim, leave injured, leave wounded, scald, lacerate, bruise, cripple for life",
    nominal:
      "injury, injuries, wounds, serious injury, severe injury, minor injury, slight injury, head injury",
  },
  "go-missing": {
    middle:
      "go missing, disappear, vanish, lose contact, be unaccounted for, remain missing, be reported missing, be lost at sea, be feared dead",
    nominal: "disappearance",
  },
  find: {
    verbs:
      "find, discover, locate, recover the body, unearth, spot, retrieve, stumble on, come across, dig out",
    nominal: "discovery, finding",
  },
  rescue: {
    verbs:
      "rescue, save, pull to safety, pull alive from, pluck from, haul to safety, winch, airlift, free from the wreckage, dig out alive, free from, pull out alive, pull from the rubble, pull from the wreckage, winch to safety, bail out",
    nominal: "rescue, rescue operation",
  },
  survive: {
    verbs: "survive, escape unhurt from, escape unharmed",
    middle:
      "walk away unhurt, walk out unaided, walk out alive, walk away unharmed, get out alive, come out alive, crawl from the wreck, crawl from the wreckage, emerge unscathed, emerge unharmed",
    nominal: "survival",
  },
  hospitalise: {
    verbs:
      "hospitalise, hospitalize, rush to hospital, take to hospital, admit to hospital, take to the hospital, rush to the hospital, bring to hospital, rush to a hospital, take to a hospital, send to hospital",
    nominal: "hospitalisation, hospitalization, hospital treatment",
  },
  treat: {
    verbs: "treat, treat for, care for, operate on, nurse back to health, tend to",
    nominal: "treatment, medical care, surgery, medical treatment, intensive treatment",
  },
  recover: {
    verbs: "discharge from hospital",
    middle:
      "recover, get well, be discharged from hospital, regain health, convalesce, pull through, get better, bounce back from, be on the mend, heal, recuperate, get over",
    nominal: "recovery",
  },
  search: {
    active: "searched, searching",
    passive: "searched",
    verbs: "search for, look for, comb, scour, hunt for, sweep, rummage",
    nominal: "search, search operation, manhunt, search and rescue",
  },
  identify: { verbs: "identify, name as", nominal: "identification" },
  "bury-dead": {
    verbs: "lay to rest, inter, bury the dead, bury at, cremate, intern the remains",
    nominal: "burial, funeral",
  },
  flee: {
    verbs: "flee, flee to, run away from, run from, bolt from, take flight, escape to",
    nominal: "exodus, flight from",
  },
  escape: {
    verbs: "escape from, break out of, evade, slip past, give the slip, get away from",
    intransitive: "escape, break free, abscond",
    nominal: "escape, jailbreak",
  },
  "be-at-large": {
    intransitive: "remain at large, evade capture, evade arrest",
    passive: "at large, on the run, on the loose, in hiding",
    nominal: "time on the run",
  },
  arrive: {
    verbs: "arrive in, arrive at, reach the",
    intransitive: "arrive, touch down, turn up, make it to the",
    nominal: "arrival",
  },
  depart: {
    verbs: "depart from, depart for, set off for, leave for, fly from, fly out of",
    intransitive: "depart, take off, set out",
    nominal: "departure, takeoff, take-off",
  },
  leave: {
    passive: "gone by, gone within, gone before, gone from office",
    verbs: "leave, walk out of, pull out",
    nominal: "leaving",
  },
  return: {
    passive: "be handed back, handed back, given back",
    verbs: "return, bring back, give back, hand back, come home to, get back to",
    intransitive: "come back, go back, go home",
    nominal: "return, homecoming",
  },
  accommodate: {
    verbs: "accommodate, hold up to, have room for, fit up to",
    nominal: "seating capacity, maximum capacity",
  },
  attend: { verbs: "attend, be present at, show up at", nominal: "attendance" },
  participate: {
    verbs: "participate in, take part in, join",
    nominal: "participation, involvement",
  },
  marry: {
    intransitive: "get married, exchange vows",
    verbs: "marry, wed, tie the knot with",
    nominal: "wedding, marriage",
  },
  "give-birth": {
    verbs: "give birth to, deliver a baby, have a baby",
    middle: "be born",
    nominal: "birth",
  },
  electrocute: { verbs: "electrocute", nominal: "electrocution, electric shock" },
  "fall-down": {
    middle: "fall from, slip, trip over, stumble, tumble off, fall off, fall into",
    nominal: "fall from",
  },
  drown: { verbs: "drown", middle: "drown", nominal: "drowning" },
  grieve: { verbs: "mourn, grieve for", intransitive: "grieve", nominal: "mourning" },
  divorce: {
    verbs: "divorce, split from, split up with",
    intransitive: "split up, part ways",
    nominal: "divorce, break-up",
  },
  gather: {
    verbs: "convene",
    intransitive: "gather, assemble, congregate, flock to, throng, crowd into, turn out for",
    nominal: "mass gathering, large turnout",
  },
  relocate: {
    verbs: "relocate, resettle, rehouse",
    middle: "move house",
    nominal: "relocation, resettlement",
  },
  evict: { verbs: "evict, turn out of their homes, force out of", nominal: "eviction" },
  "fight-over": {
    intransitive: "quarrel, feud, bicker, row over, come to blows, get into a fight",
    nominal: "quarrel, feud, argument over, altercation, spat",
  },
  queue: {
    verbs: "queue for, line up for, wait in line for",
    intransitive: "queue, line up, stand in line",
    nominal: "queue, long line",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
