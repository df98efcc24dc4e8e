import type { Kind } from "./kinds.ts";

/** How one group of values stands to another. */
export interface Standing {
  /** What most of their pairs say, the plainer answer where as many say another. */
  readonly relation: "opposed" | "weaker" | "stronger" | "both" | "unrelated";
  /** How many pairs of values the two groups have, and how many of them contradict each other. */
  readonly pairs: number;
  readonly opposed: number;
}

/** How the values of `own` stand to those of `other`: "weaker" where `own` says less. Groups that share no value. */
export function standingBetween(own: readonly Kind[], other: readonly Kind[]): Standing {
  const counts = { opposed: 0, weaker: 0, stronger: 0, both: 0, unrelated: 0 };
  let pairs = 0;
  for (const a of own) {
    for (const b of other) {
      const weight = a.members.length * b.members.length;
      pairs += weight;
      const { relation, weaker } = a.against(b);
      if (relation === "conflict") counts.opposed += weight;
      else if (relation === "unrelated") counts.unrelated += weight;
      // What agrees and yet stands in another group tells no more than what cannot be told.
      else counts[weaker === "a" ? "weaker" : weaker === "b" ? "stronger" : "both"] += weight;
    }
  }
  const most = (["opposed", "weaker", "stronger"] as const).reduce((best, next) =>
    counts[next] > counts[best] ? next : best,
  );
  if (counts.weaker > 0 && counts.weaker === counts.stronger && most === "weaker")
    return { relation: sharper(own, other), pairs, opposed: counts.opposed };
  // Pairs that cannot tell which says less do not outweigh those that can.
  const told = counts[most] > 0 ? most : "both";
  return { relation: counts[told] > 0 ? told : "unrelated", pairs, opposed: counts.opposed };
}

/** Of two groups that each say less in as many pairs, the one that has the most precise value is the more precise. */
function sharper(own: readonly Kind[], other: readonly Kind[]): "weaker" | "stronger" | "both" {
  const leads = (from: readonly Kind[], to: readonly Kind[]): boolean =>
    from.some((a) => to.every((b) => a.against(b).weaker === "b"));
  const [ownLeads, otherLeads] = [leads(own, other), leads(other, own)];
  if (ownLeads === otherLeads) return "both";
  return ownLeads ? "stronger" : "weaker";
}

/**
 * The groups of kinds that agree, each in one list. What agrees with two values that contradict each other, or of which it
 * is vaguer than one, joins neither: it would hold together what does not belong together.
 */
export function clusterKinds(kinds: readonly Kind[]): readonly (readonly Kind[])[] {
  const bridging = new Set(components(kinds).flatMap(bridgingIn));
  const rest = kinds.filter((kind) => !bridging.has(kind));
  const vaguer = new Set(
    components(rest).flatMap((cluster) => cluster.filter((kind) => isVaguer(kind, cluster))),
  );
  const isLoose = (kind: Kind): boolean => bridging.has(kind) || vaguer.has(kind);
  return [
    ...components(rest.filter((kind) => !isLoose(kind))),
    ...components(kinds.filter(isLoose)),
  ];
}

/** What agrees with both sides of a contradiction. */
function bridgingIn(cluster: readonly Kind[]): readonly Kind[] {
  const opponents = cluster.flatMap((one, at) =>
    cluster
      .slice(at + 1)
      .filter((other) => one.against(other).relation === "conflict")
      .map((other) => [one, other] as const),
  );
  if (opponents.length === 0) return [];
  return cluster.filter((kind) => {
    const agrees = (other: Kind): boolean =>
      other !== kind && kind.against(other).relation === "agree";
    return opponents.some(([one, other]) => agrees(one) && agrees(other));
  });
}

/** Whether as many reports of its own group as give the value give a more precise one. */
function isVaguer(kind: Kind, cluster: readonly Kind[]): boolean {
  const firmer = cluster.filter((other) => {
    if (other === kind) return false;
    const { relation, weaker } = kind.against(other);
    return relation === "partial" && weaker === "a";
  });
  const reports = firmer.reduce((sum, { members }) => sum + members.length, 0);
  return reports > 0 && reports >= kind.members.length;
}

function components(kinds: readonly Kind[]): readonly (readonly Kind[])[] {
  const left = new Set(kinds);
  const found: Kind[][] = [];
  for (const start of kinds) {
    if (!left.delete(start)) continue;
    const cluster = [start];
    for (const kind of cluster) {
      for (const other of left) {
        if (kind.against(other).relation !== "agree") continue;
        left.delete(other);
        cluster.push(other);
      }
    }
    found.push(cluster);
  }
  return found;
}
