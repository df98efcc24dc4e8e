import type { HouseStyle } from "./sheet-document.ts";

/** Longest name and footer of a house, in characters: a line each on the smallest paper. */
export const HOUSE_NAME_MAX = 80;
export const HOUSE_FOOTER_MAX = 200;
/** A logo stands in every sheet: more, in bytes, would weigh each of them down. */
export const LOGO_BYTES_MAX = 512 * 1024;

/**
 * Why a file is no logo: too large; neither PNG nor JPEG (an SVG is a program, and not every format can hold one); damaged; more
 * pixels than a logo has; of a form that some format cannot show (an interlaced PNG or one of 16 bits, a JPEG in CMYK).
 */
export type LogoRefusal = "size" | "kind" | "broken" | "pixels" | "form";

/** author: missing. name, footer: too long. stale: somebody changed it since it was read. Else why the file is no logo. */
export type HouseLack = "author" | "name" | "footer" | "stale" | LogoRefusal;

/** A house style as it was set: each stays, the last one counts. */
export interface SetHouseStyle extends HouseStyle {
  readonly id: string;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** What a change of the house style holds before and after it; `change` is one for the entries of all stories. */
export interface HouseState {
  readonly change: string;
  readonly house: {
    /** The row with its logo; null before the first one was set. */
    readonly id: string | null;
    readonly name: string;
    readonly footer: string;
    readonly logo: boolean;
  };
}

/** The house style that a decision's before or after holds; null where it holds something else. */
export function houseStateOf(state: unknown): HouseState | null {
  if (typeof state !== "object" || state === null) return null;
  return "change" in state && "house" in state && isHouse(state.house)
    ? { change: String(state.change), house: state.house }
    : null;
}

function isHouse(house: unknown): house is HouseState["house"] {
  return typeof house === "object" && house !== null && "footer" in house && "logo" in house;
}

/** Whether two styles sign a sheet alike. */
export function isSameHouse(a: HouseStyle, b: HouseStyle): boolean {
  return (
    a.name === b.name &&
    a.footer === b.footer &&
    a.logo?.base64 === b.logo?.base64 &&
    a.logo?.mediaType === b.logo?.mediaType
  );
}
