import type { QuantityMention } from "../mentions/mention.ts";

/** How many sentences back the group may stand that "two of them" are part of. */
const REACH_SENTENCES = 2;

interface Group {
  readonly sentence: number;
  readonly head: string;
  readonly number: number;
}

/** The counted groups of an article so far: "two of them" and a bare "twelve" count what was counted before. */
export class CountedGroups {
  private readonly groups: Group[] = [];

  /** Remembers a count of something named. */
  add({ value }: QuantityMention, sentence: number, head: string | null): void {
    if (head === null || head === "age" || value.unit !== null) return;
    this.groups.push({ sentence, head, number: value.high ?? value.number ?? 0 });
  }

  /** What a count without a noun counts: the last group that it can be a part of; null where there is none. */
  headFor({ value }: QuantityMention, sentence: number): string | null {
    if (value.unit !== null || value.ordinal === true || value.score !== undefined) return null;
    for (let at = this.groups.length - 1; at >= 0; at--) {
      const group = this.groups[at];
      if (group === undefined || sentence - group.sentence > REACH_SENTENCES) return null;
      if ((value.number ?? 0) <= group.number) return group.head;
    }
    return null;
  }
}
