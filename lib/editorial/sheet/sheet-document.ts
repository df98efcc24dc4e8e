import type { Sheet } from "./sheet.ts";

/** By what a sheet that left the house is known again: printed on it, and kept in the log. */
export interface SheetSeal {
  /** The identifier that a person can type, such as "TLY-7K3M-9QXD-2B4H". */
  readonly code: string;
  /** Of the sheet's content, in lower-case hexadecimal. The same for every format. */
  readonly contentSha256: string;
}

/** A picture for the head of a sheet. */
export interface SheetLogo {
  readonly mediaType: "image/png" | "image/jpeg";
  readonly base64: string;
  /** On paper, in pixels of 1/96 inch. */
  readonly size: { readonly width: number; readonly height: number };
}

/** How the house signs its sheets; blank where it has not said. */
export interface HouseStyle {
  readonly name: string;
  readonly footer: string;
  readonly logo: SheetLogo | null;
}

/** A sheet as a file: its content, its seal and the house's style. */
export interface SheetDocument {
  readonly sheet: Sheet;
  /** Null for a sheet that stays inside. */
  readonly seal: SheetSeal | null;
  readonly house: HouseStyle;
  /** Set where it is read under a link, as it stands, instead of a file. */
  readonly live?: LiveLink;
}

/** The link under which a sheet is read. */
export interface LiveLink {
  /** When it ends, ISO 8601 in UTC. */
  readonly until: string;
}

/** A house that says nothing of itself. */
export const PLAIN_HOUSE: HouseStyle = { name: "", footer: "", logo: null };
