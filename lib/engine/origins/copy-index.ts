import { Groups } from "./groups.ts";
import { isCandidate, isCopy, shareOfPrints } from "./likeness.ts";
import type { TextPrint } from "./text-print.ts";

/** A text that one or more articles carry word for word. */
interface Text {
  readonly print: TextPrint;
  readonly statesOwn: boolean;
  /** Of its fingerprints and those of the texts in `closest`, the share that both have. */
  share: number;
  /** The texts that share most with it, all equally. */
  closest: number[];
}

/**
 * Which texts are made from one another, kept up to date as texts come: one is compared only with those that share its
 * fingerprints, and the same text is held once. Texts are numbered as they come.
 */
export class CopyIndex {
  readonly #texts: Text[] = [];
  readonly #groups = new Groups();
  readonly #byFingerprint = new Map<number, number[]>();
  readonly #byDigest = new Map<number, number[]>();
  /** How many fingerprints the text at hand shares with each; all zero between two texts. */
  #shared = new Uint32Array(64);

  /** Takes in a text; `statesOwn` where its article says that it reports something itself. Returns its number. */
  add(print: TextPrint, statesOwn: boolean): number {
    const digest = digestOf(print.whole);
    const same = this.#byDigest
      .get(digest)
      ?.find((text) => isSame(this.#texts[text], print, statesOwn));
    if (same !== undefined) return same;
    const text = this.#texts.length;
    this.#texts.push({ print, statesOwn, share: 0, closest: [] });
    this.#groups.grow();
    push(this.#byDigest, digest, text);
    for (const other of this.#candidates(print)) this.#compare(text, other);
    for (const fingerprint of print.winnowed) push(this.#byFingerprint, fingerprint, text);
    return text;
  }

  /** The group of a text: the same number for all that are made from one another. */
  groupOf(text: number): number {
    return this.#groups.find(text);
  }

  /** The texts of its group that share most with a text, all equally; none where none shares much by itself. */
  closestTo(text: number): readonly number[] {
    const group = this.groupOf(text);
    return (this.#texts[text]?.closest ?? []).filter((other) => this.groupOf(other) === group);
  }

  /** The texts that share a fingerprint, with the number of them left in `#shared`. */
  #candidates(print: TextPrint): readonly number[] {
    if (this.#shared.length < this.#texts.length) {
      this.#shared = new Uint32Array(this.#texts.length * 2);
    }
    const shared = this.#shared;
    const found: number[] = [];
    for (const fingerprint of print.winnowed) {
      for (const other of this.#byFingerprint.get(fingerprint) ?? []) {
        if (shared[other] === 0) found.push(other);
        shared[other] = (shared[other] ?? 0) + 1;
      }
    }
    return found;
  }

  #compare(text: number, other: number): void {
    const shared = this.#shared[other] ?? 0;
    this.#shared[other] = 0;
    const [left, right] = [this.#texts[text], this.#texts[other]];
    if (left === undefined || right === undefined) return;
    const statesOwn = left.statesOwn || right.statesOwn;
    const pairing = { left: left.print, right: right.print, shared, statesOwn };
    if (!isCandidate(pairing)) return;
    const share = shareOfPrints(pairing);
    keepClosest(left, other, share);
    keepClosest(right, text, share);
    // Whether two texts of one group are copies of each other too changes nothing, and is dear to find out.
    if (this.#groups.find(text) !== this.#groups.find(other) && isCopy(pairing))
      this.#groups.join(text, other);
  }
}

function isSame(text: Text | undefined, print: TextPrint, statesOwn: boolean): boolean {
  return (
    text !== undefined &&
    print.whole.length > 0 &&
    text.statesOwn === statesOwn &&
    text.print.own.length === print.own.length &&
    text.print.quotations.size === print.quotations.size &&
    text.print.whole.length === print.whole.length &&
    text.print.whole.every((run, at) => run === print.whole[at])
  );
}

function digestOf(runs: Uint32Array): number {
  let digest = runs.length;
  for (const run of runs) digest = Math.imul(digest ^ run, 0x01000193);
  return digest;
}

function keepClosest(text: Text, other: number, share: number): void {
  if (share > text.share) {
    text.share = share;
    text.closest = [other];
  } else if (share === text.share) {
    text.closest.push(other);
  }
}

function push(map: Map<number, number[]>, key: number, text: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [text]);
  else list.push(text);
}
