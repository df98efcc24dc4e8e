import { randomBytes } from "node:crypto";

const RANDOM_BITS = 48n;
let last = 0n;

/**
 * A new id: 24 hexadecimal characters, safe in an address. The first 12 are the milliseconds since 1970, the rest random, or one more
 * than the last id's where the clock has not moved on, as in a UUID of version 7 (RFC 9562, section 6.2): ids sort in the
 * order in which they were made. The engine reads articles in the order of their ids, so the same articles added in the same
 * order give the same facts on every desk, and a new article comes last and is taken in alone.
 */
export function newId(): string {
  const random = BigInt(`0x${randomBytes(6).toString("hex")}`);
  const now = (BigInt(Date.now()) << RANDOM_BITS) | random;
  last = now >> RANDOM_BITS > last >> RANDOM_BITS ? now : last + 1n;
  return last.toString(16).padStart(24, "0");
}
