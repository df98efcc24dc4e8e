import type { PredicateWords } from "../../language.ts";

/** English: the words of the conflict classes. */
export const conflict = {
  attack: {
    verbs:
      "attack, strike, assault, raid, storm, hit targets in, launch an attack on, carry out an attack on, ambush, hit back at positions, bombard with, set upon, lay into, go after, strafe, torpedo",
    nominal:
      "attack, assault, air strike, airstrike, offensive, raid, onslaught, ambush, incursion into",
  },
  defend: {
    active: "shielded, shielding",
    verbs: "defend, repel, fend off",
    nominal: "defence, defense of",
  },
  shell: {
    active: "pounded, pounding",
    verbs: "shell, bombard, pummel",
    nominal: "shelling, bombardment, barrage",
  },
  bomb: {
    verbs: "bomb, blow up, detonate a bomb, carry out a bombing",
    nominal: "bombing, bomb attack, suicide bombing",
  },
  shoot: {
    passive:
      "shots were fired, shot was fired, shots had been fired, shot had been fired, shots have been fired, shot has been fired, round was fired, round has been fired, rounds were fired, rounds have been fired, bullets were fired, bullet was fired, were fired at, was fired at, was fired on, were fired on, were fired into",
    verbs:
      "shoot, gun down, open fire on, fire on, fire shots at, shoot dead, spray with bullets, shoot at, pepper with bullets, snipe at, fire shots, fire a shot, fire warning shots, fire rounds, fire live rounds, fire bullets, fire rubber bullets, fire a round, fire into, fire at, fire the first shot, fire the first shots, fire first, open fire first",
    intransitive: "open fire",
    nominal: "shooting, gunfire, shots fired, gunshots, warning shot, mass shooting",
  },
  "shoot-down": {
    verbs: "shoot down, down a drone, bring down a",
    passive: "downed",
    nominal: "downing, shooting-down",
  },
  invade: {
    verbs:
      "invade, launch an invasion of, march into, send troops into, sweep into, roll into, cross into",
    nominal: "invasion, incursion",
  },
  occupy: {
    verbs:
      "occupy, seize control of, take control of, overrun, annex, take over the town, hold the town, hold territory",
    nominal: "occupation, annexation, takeover of the city",
  },
  capture: { verbs: "capture, take prisoner, take captive", nominal: "capture" },
  "take-hostage": { verbs: "take hostage, hold hostage", nominal: "hostage-taking" },
  deploy: {
    active: "stationed",
    verbs: "deploy, dispatch, mobilise, mobilize, send in",
    nominal: "deployment, mobilisation, mobilization",
  },
  "withdraw-troops": {
    verbs: "withdraw troops from, pull back from, withdraw forces from, pull troops out of",
    intransitive:
      "retreat, withdraw its troops, pull back, troops withdrew, forces withdrew, troops withdraw, forces withdraw, troops pulled out, forces pulled out",
    nominal: "troop withdrawal, retreat, pullback",
  },
  ceasefire: {
    verbs:
      "cease fire, lay down arms, call a truce, honour the truce, silence the guns, stop fighting",
    nominal: "ceasefire, cease-fire, truce, armistice",
  },
  violate: {
    verbs:
      "violate, breach, break the rules, flout, infringe, contravene, disregard, disobey, defy, impinge on, run a red light, jump a red light, run the red light, jump the signal, run a red signal",
    nominal: "violation, breach, infringement",
  },
  comply: {
    verbs:
      "comply with, abide by, adhere to, obey, observe the rules, heed, respect, uphold the rules",
    nominal: "compliance, adherence",
  },
  "test-missile": {
    verbs: "test a missile, test-fire, test fire a missile, test missiles, conduct a nuclear test",
    passive: "test-fired",
    nominal: "missile test, nuclear test, test launch, weapons test",
  },
  "launch-missile": {
    passive: "missiles were fired, missile was fired, rockets were fired, rocket was fired",
    verbs:
      "launch a missile, fire a missile, launch missiles, fire missiles, fire a rocket, fire rockets, launch rockets, launch a barrage",
    nominal: "missile launch, missile strike, rocket fire, missile attack",
  },
  intercept: { verbs: "intercept, scramble jets to, stop and search", nominal: "interception" },
  clash: {
    verbs: "clash with, charge at, come to blows with, grapple with",
    intransitive: "clash, exchange fire, trade fire, face off, trade blows",
    nominal: "clash, clashes, skirmish, firefight, exchange of fire",
  },
  fight: { verbs: "fight, battle, wage war on, combat", nominal: "fighting, battle, combat" },
  blockade: {
    verbs: "blockade, besiege, block, seal off, cordon off, lay siege to",
    nominal: "blockade, siege, cordon",
  },
  destroy: {
    active: "levelled, leveled",
    verbs:
      "destroy, demolish, raze, flatten, wipe out, tear down, obliterate, reduce to rubble, tear apart, rip apart, bulldoze, decimate",
    nominal: "destruction, demolition",
  },
  damage: {
    verbs:
      "damage, wreck, batter, vandalise, vandalize, scorch, devastate, mutilate, degrade, tarnish, ruin, impair",
    nominal: "damage",
  },
  disarm: {
    verbs: "disarm, demilitarise, demilitarize, surrender weapons",
    nominal: "disarmament, demilitarisation",
  },
  surrender: {
    verbs: "surrender to, hand themselves in to",
    intransitive:
      "surrender, give themselves up, capitulate, wave the white flag, turn himself in, turn herself in, give himself up, lay down their arms",
    nominal: "surrender, capitulation",
  },
  exchange: {
    verbs:
      "exchange prisoners, swap prisoners, trade prisoners, exchange captives, swap captives, swap hostages, exchange, swap",
    nominal: "prisoner exchange, prisoner swap, exchange of prisoners, swap of prisoners",
  },
  "stage-coup": {
    verbs: "overthrow, topple, stage a coup against, depose",
    nominal: "coup, overthrow, coup attempt, putsch",
  },
  spy: { verbs: "spy on, eavesdrop on, conduct espionage against", nominal: "spying, espionage" },
  exercise: {
    verbs:
      "conduct exercises, hold drills, conduct drills, stage war games, hold military exercises",
    nominal: "military exercise, joint exercise, drills, war games, military drill",
  },
  retaliate: {
    verbs: "retaliate against, hit back at, take revenge on, avenge",
    intransitive: "retaliate, hit back, strike back",
    nominal: "retaliation, reprisal, revenge attack",
  },
  "advance-on": {
    verbs: "advance on, push into, close in on, move into",
    intransitive: "push forward, gain ground",
    nominal: "ground advance, thrust",
  },
  retake: {
    verbs: "retake, recapture, regain control of, liberate, win back",
    nominal: "recapture, retaking, liberation",
  },
  rebel: {
    verbs: "rebel against, rise up against",
    intransitive: "revolt, mutiny, rise up",
    nominal: "rebellion, uprising, revolt, mutiny, insurgency",
  },
  torture: {
    verbs: "torture, mistreat, ill-treat",
    nominal: "torture, mistreatment, ill-treatment",
  },
  escalate: {
    verbs: "escalate, inflame, aggravate, heighten, stoke tension, fuel tension, exacerbate",
    middle: "escalate, intensify, worsen, deteriorate, flare up",
    nominal: "escalation, flare-up, deterioration",
  },
  "fire-tear-gas": {
    passive:
      "tear gas was fired, tear gas had been fired, tear gas was used, tear gas had been used",
    verbs:
      "fire tear gas at, fire tear gas into, lob tear gas at, use tear gas on, use tear gas against, tear-gas",
    intransitive:
      "fire tear gas, use tear gas, lob tear gas, deploy tear gas, shoot tear gas, answer with tear gas, respond with tear gas, reply with tear gas, resort to tear gas",

    nominal: "use of tear gas, firing of tear gas",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
