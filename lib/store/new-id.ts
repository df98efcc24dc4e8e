import { randomBytes } from "node:crypto";

/** A new id: 16 hexadecimal characters, safe in an address and unguessable enough to never meet itself. */
export function newId(): string {
  return randomBytes(8).toString("hex");
}
