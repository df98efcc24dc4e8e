import type { PredicateId } from "./classes.ts";
import { isKind } from "./is-kind.ts";

/**
 * What alone some classes can befall, by kinds of concepts, from general knowledge of the words: documents are signed and
 * ratified, trains derail, matches are won. What is of no such kind stands there by a second sense of its word ("putri", a
 * daughter and the women's event) or is read wrongly, and no question may be asked of it. A class that is not named here
 * befalls anything.
 */
export const BEFALLEN: Readonly<Partial<Record<PredicateId, string>>> = {
  sign: "document agreement plan-or-policy law decision",
  ratify: "document agreement law",
  "supply-arms": "weapon vehicle equipment",
  host: "happening",
  attack: "person organisation state building infrastructure vehicle place animal",
  shell: "person organisation building infrastructure vehicle place",
  bomb: "person organisation building infrastructure vehicle place",
  "shoot-down": "aircraft missile weapon spacecraft",
  invade: "state place building infrastructure",
  occupy: "state place building infrastructure organisation",
  capture: "person place building infrastructure vehicle animal",
  destroy:
    "building infrastructure vehicle place goods equipment plant weapon document data property",
  damage:
    "building infrastructure vehicle place goods equipment plant weapon document data property",
  ram: "vehicle person building infrastructure",
  sink: "vehicle",
  scuttle: "ship",
  tow: "vehicle",
  escort: "person vehicle",
  chase: "person vehicle animal",
  capsize: "ship",
  refloat: "ship",
  "run-aground": "ship",
  hijack: "vehicle",
  erupt: "mountain",
  flood: "place building infrastructure",
  overflow: "water-body infrastructure",
  burn: "building infrastructure vehicle plant place goods person document equipment fuel",
  extinguish: "fire",
  explode: "weapon building vehicle equipment infrastructure gas fuel mountain",
  evacuate: "person animal building place",
  isolate: "place person",
  "sweep-away": "person vehicle building goods infrastructure animal",
  trap: "person animal vehicle",
  "stay-trapped": "person animal vehicle",
  treat: "person animal disease injury-body",
  "bury-dead": "person",
  survive: "person animal",
  "go-missing": "person animal vehicle goods document money weapon data",
  rescue: "person animal vehicle group",
  crash: "vehicle",
  derail: "train",
  land: "aircraft spacecraft",
  resume: "happening trade-action service plan-or-policy research relation",
  transport: "person goods animal weapon substance",
  drive: "vehicle",
  raid: "building place infrastructure organisation",
  charge: "person organisation",
  prosecute: "person organisation",
  try: "person organisation",
  convict: "person organisation",
  acquit: "person organisation",
  sentence: "person organisation",
  fine: "person organisation",
  punish: "person organisation",
  rule: "case decision dispute punishment law plan-or-policy status",
  appeal: "decision verdict case punishment",
  defraud: "person organisation state",
  extort: "person organisation state",
  rob: "person building vehicle organisation",
  smuggle: "person animal goods substance weapon",
  autopsy: "person animal",
  elect: "person organisation",
  win: "match tournament title sport election votes case contract agreement power-held journey",
  "gain-votes": "votes",
  "pass-law": "law document plan-or-policy budget",
  revoke: "law document decision title power-held right-of-people plan-or-policy punishment",
  enact: "law document plan-or-policy punishment",
  veto: "law document plan-or-policy budget",
  dissolve: "organisation",
  rise: "money rate measure votes state-of-the-economy water-body happening disease weather number quality",
  fall: "money rate measure votes state-of-the-economy water-body happening disease weather number quality",
  "raise-rate": "rate money",
  "cut-rate": "rate money",
  "hold-rate": "rate money",
  pay: "sum-of-money loan tax income debt bribe ransom price punishment person organisation",
  spend: "money",
  borrow: "money",
  lend: "money",
  donate: "money goods food medicine blood equipment vehicle",
  buy: "goods food energy substance equipment vehicle weapon building infrastructure property money organisation animal ticket data",
  sell: "goods food energy substance equipment vehicle weapon building infrastructure property money organisation animal ticket data",
  "lay-off": "person",
  hire: "person",
  employ: "person",
  produce: "goods food energy substance equipment vehicle weapon work-of-art data",
  open: "building infrastructure place organisation service happening election border account trade-action",
  close: "building infrastructure place organisation service happening border account trade-action",
  build: "building infrastructure vehicle equipment goods place",
  repair: "building infrastructure vehicle equipment goods",
  reach: "agreement document measure money rate votes title place number",
  cause: "happening damage-thing disease result problem",
  score: "goal penalty",
  "sit-out": "match tournament",
  transfer: "person money goods data technology",
  "sign-player": "person",
  poison: "person animal food water",
  infect: "person animal equipment",
  vaccinate: "person animal",
  inject: "person animal medicine vaccine",
  diagnose: "person disease",
  contaminate: "water food substance place goods",
  test: "person animal equipment vehicle weapon medicine vaccine blood evidence substance",
  eat: "food plant animal",
  serve: "food drink",
  plant: "plant weapon",
  harvest: "plant food",
  leak: "substance data information infrastructure document",
  hack: "data equipment account organisation network technology",
  mine: "metal substance energy",
  recycle: "waste substance goods",
  hunt: "animal person",
};

const KINDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(BEFALLEN).map(([id, kinds]) => [id, kinds.split(" ")]),
);

/**
 * Whether a class can befall what a feature key stands for: a concept ("c:ship") by the tree of kinds, somebody or something
 * with a name by what sort of entity it is. True of a class that befalls anything, and of a name of unknown sort.
 */
export function canBefall(predicate: PredicateId, key: string): boolean {
  const kinds = KINDS.get(predicate);
  if (kinds === undefined) return true;
  if (key.startsWith("c:")) return isKind(key.slice(2), ...kinds);
  const [, sort = "", id = ""] = key.split(":");
  if (sort === "place") {
    const type = id.slice(id.lastIndexOf(".") + 1);
    return kinds.includes("place") || isKind(type, ...kinds);
  }
  const own = SORTS[sort];
  return own === undefined || own.some((kind) => kinds.includes(kind));
}

/** The kinds that a sort of entity counts as. */
const SORTS: Readonly<Record<string, readonly string[]>> = {
  person: ["person"],
  office: ["person"],
  role: ["person"],
  org: ["organisation"],
  country: ["state"],
};
