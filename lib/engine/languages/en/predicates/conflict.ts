import type { PredicateWords } from "../../language.ts";

/** English: the words of the conflict classes. */
export const conflict = {
  attack: {
    verbs:
      "attack, strike, assault, raid, storm, hit targets in, launch an attack on, carry out an attack on",
    nominal: "attack, assault, air strike, airstrike, offensive, raid",
  },
  defend: { verbs: "defend, repel, fend off, shield", nominal: "defence, defense of" },
  shell: { verbs: "shell, bombard, pound, pummel", nominal: "shelling, bombardment, barrage" },
  bomb: {
    verbs: "bomb, blow up, detonate a bomb, carry out a bombing",
    nominal: "bombing, bomb attack, suicide bombing",
  },
  shoot: {
    verbs: "shoot, gun down, open fire on, fire on, fire shots at, shoot dead",
    intransitive: "open fire",
    nominal: "shooting, gunfire, shots fired, gunshots, warning shot, mass shooting",
  },
  "shoot-down": {
    verbs: "shoot down, down a drone, bring down a",
    passive: "downed",
    nominal: "downing, shooting-down",
  },
  invade: {
    verbs: "invade, launch an invasion of, march into, send troops into",
    nominal: "invasion, incursion",
  },
  occupy: {
    verbs: "occupy, seize control of, take control of, overrun, annex",
    nominal: "occupation, annexation, takeover of the city",
  },
  capture: { verbs: "capture, take prisoner, take captive", nominal: "capture" },
  "take-hostage": { verbs: "take hostage, hold hostage", nominal: "hostage-taking" },
  deploy: {
    verbs: "deploy, dispatch, mobilise, mobilize, station, send in",
    nominal: "deployment, mobilisation, mobilization",
  },
  "withdraw-troops": {
    verbs: "withdraw troops from, pull back from, withdraw forces from, pull troops out of",
    intransitive: "retreat, withdraw its troops, pull back",
    nominal: "troop withdrawal, retreat, pullback",
  },
  ceasefire: {
    verbs: "cease fire, lay down arms, call a truce",
    nominal: "ceasefire, cease-fire, truce, armistice",
  },
  violate: {
    verbs: "violate, breach, break the rules, flout, infringe, contravene",
    nominal: "violation, breach, infringement",
  },
  comply: {
    verbs: "comply with, abide by, adhere to, obey, observe the rules",
    nominal: "compliance, adherence",
  },
  "test-missile": {
    verbs: "test a missile, test-fire, test fire a missile, test missiles, conduct a nuclear test",
    passive: "test-fired",
    nominal: "missile test, nuclear test, test launch, weapons test",
  },
  "launch-missile": {
    verbs:
      "launch a missile, fire a missile, launch missiles, fire missiles, fire a rocket, fire rockets, launch rockets, launch a barrage",
    nominal: "missile launch, missile strike, rocket fire, missile attack",
  },
  intercept: { verbs: "intercept, scramble jets to", nominal: "interception" },
  clash: {
    verbs: "clash with",
    intransitive: "clash, exchange fire",
    nominal: "clash, clashes, skirmish, firefight, exchange of fire",
  },
  fight: { verbs: "fight, battle, wage war on, combat", nominal: "fighting, battle, combat" },
  blockade: {
    verbs: "blockade, besiege, block, seal off, cordon off, lay siege to",
    nominal: "blockade, siege, cordon",
  },
  destroy: {
    verbs: "destroy, demolish, raze, level, flatten, wipe out, tear down",
    nominal: "destruction, demolition",
  },
  damage: { verbs: "damage, wreck, batter, vandalise, vandalize", nominal: "damage" },
  disarm: {
    verbs: "disarm, demilitarise, demilitarize, surrender weapons",
    nominal: "disarmament, demilitarisation",
  },
  surrender: {
    verbs: "surrender to, hand themselves in to",
    intransitive: "surrender, give themselves up, capitulate",
    nominal: "surrender, capitulation",
  },
  "stage-coup": {
    verbs: "overthrow, oust, topple, stage a coup against, depose",
    nominal: "coup, overthrow, coup attempt, putsch",
  },
  spy: { verbs: "spy on, eavesdrop on, conduct espionage against", nominal: "spying, espionage" },
  exercise: {
    verbs:
      "drill, conduct exercises, hold drills, conduct drills, stage war games, hold military exercises",
    nominal: "military exercise, joint exercise, drills, war games, military drill",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
