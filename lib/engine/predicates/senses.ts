/** What is planned, and what is agreed or to change hands, as things that verbs are done to. */
const PLANS = "plan p:plan bill p:propose proposal-word p:bid";
const RECORDS = "user-data medical-record medical password database record-customer record-of-data";
const DEALS = "p:sell p:acquire p:merge merger-word p:transfer agreement agreement-word";

/**
 * What a verb means by what it is done to, where the same word means something else of other things: a court that throws
 * out a claim expels nobody, and "padam" is said of fires and of the power. By the class that the word has alone.
 */
const SENSES: Readonly<Record<string, readonly (readonly [things: string, sense: string])[]>> = {
  extinguish: [["electricity lamp", "black-out"]],
  treat: [["factory mine-site company port airport-word train", "operate"]],
  expel: [[`${PLANS} lawsuit petition p:sue p:appeal`, "reject"]],
  dismiss: [["lawsuit proposal-word objection p:propose p:sue p:appeal", "reject"]],
  "shoot-down": [[PLANS, "reject"]],
  blockade: [
    [
      `${PLANS} ${DEALS} p:appeal p:appoint p:nominate p:close p:build p:deport p:extradite p:release`,
      "reject",
    ],
  ],
  attack: [[`${PLANS} ${DEALS}`, "reject"]],
  prevent: [[PLANS, "reject"]],
  scuttle: [[`${PLANS} ${DEALS}`, "reject"]],
  sink: [[`${PLANS} ${DEALS}`, "reject"]],
  kill: [[`${PLANS} ${DEALS}`, "reject"]],
  disrupt: [[PLANS, "reject"]],
  steal: [[`${RECORDS} data`, "leak"]],
  lose: [[`${RECORDS} data`, "leak"]],
  disclose: [[RECORDS, "leak"]],
  "do:take": [[`${RECORDS} data`, "leak"]],
  "do:en:copy": [[`${RECORDS} data`, "leak"]],
  "do:en:compromis": [[`${RECORDS} data`, "leak"]],
  "withdraw-from": [["plan p:plan", "reject"]],
  cut: [["aircraft helicopter ship-borne-helicopter drone missile", "shoot-down"]],
  change: [["penalty", "score"]],
  recover: [["black-box wreck body", "find"]],
  appoint: [["helicopter aircraft ship", "do:rent"]],
  "sign-player": [["helicopter aircraft ship building house", "do:rent"]],
  enact: [["licence permission", "in-force"]],
  leave: [["interest-rate", "hold-rate"]],
  defend: [["interest-rate", "hold-rate"]],
  "do:break": [["p:ceasefire ceasefire-word law promise agreement", "violate"]],
  "do:en:miss": [["penalty", "miss-chance"]],
  "do:en:clear": [["p:merge p:acquire p:sell merger-word", "approve"]],
  "do:en:ignor": [["signal order p:warn warning law p:demand", "violate"]],
  "do:push": [["interest-rate", "raise-rate"]],
  "break-down": [["p:negotiate negotiation-word", "disagree"]],
  collapse: [
    ["river", "overflow"],
    ["p:negotiate negotiation-word p:agree agreement", "disagree"],
    ["p:ceasefire ceasefire-word", "violate"],
    ["app website server", "break-down"],
  ],
  crash: [["fence crash-barrier roof bridge grandstand wall", "collapse"]],
  raise: [["p:warn warning curfew p:ban", "revoke"]],
  rebound: [["signal distress-signal", "detect"]],
  beat: [["p:set-record", "set-record"]],
  deport: [["money bonus medal", "return"]],
  "do:en:pass": [["bill law", "pass-law"]],
  "do:en:disallow": [["goal p:score", "annul"]],
  "do:turn": [["patient passenger refugee migrant", "reject"]],
  rule: [["outbreak p:declare-emergency", "declare-emergency"]],
  "do:hit-body": [
    ["p:declare-emergency", "declare-emergency"],
    ["p:fine", "fine"],
    ["p:sanction", "sanction"],
    ["p:ban", "ban"],
  ],
};

const BY_THING: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(SENSES).map(([id, senses]) => [
    id,
    new Map(senses.flatMap(([things, sense]) => things.split(" ").map((it) => [keyOf(it), sense]))),
  ]),
);

/** The class of a predicate that is done to something of feature keys `things`; `id` itself where they tell nothing else. */
export function senseOf(id: string, things: Iterable<string>): string {
  const senses = BY_THING.get(id);
  if (senses === undefined) return id;
  for (const key of things) {
    const sense = senses.get(key);
    if (sense !== undefined) return sense;
  }
  return id;
}

/** Whether the class of a predicate may depend on what it is done to. */
export function hasSenses(id: string): boolean {
  return BY_THING.has(id);
}

function keyOf(thing: string): string {
  return thing.startsWith("p:") ? thing : `c:${thing}`;
}
