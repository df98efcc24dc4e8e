import type { Item } from "../item.ts";

/** Things with an owner and a flag that reports name: what carries people, goods and arms. */
const CARRIERS: ReadonlySet<string> = new Set(
  "ship boat fishing-boat patrol-ship tanker ferry warship submarine aircraft helicopter drone fighter-jet train truck bus car vehicle missile satellite artillery"
    .split(" ")
    .map((concept) => `c:${concept}`),
);

/** People and bodies that are from somewhere. */
const BEARERS: ReadonlySet<string> = new Set(
  "company group team insurer bank airline manufacturer citizen foreigner tourist climber engineer technician worker woman man child couple student soldier sailor fisherman journalist player athlete passenger pilot doctor nurse scientist teenager volunteer expert investor buyer operator owner crew hospital"
    .split(" ")
    .map((concept) => `c:${concept}`),
);

/** Whether an item names a thing that carries: a ship, an aircraft, a vehicle. */
export function isCarrier(item: Item): boolean {
  return item.keys.some((key) => CARRIERS.has(key));
}

/** Whether an item names somebody, a body or a thing of which a desk asks where it is from. */
export function isFromSomewhere(item: Item): boolean {
  return isCarrier(item) || item.keys.some((key) => BEARERS.has(key));
}
