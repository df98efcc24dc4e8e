import { failed, ok, type Result } from "../editorial/result.ts";
import {
  HOUSE_FOOTER_MAX,
  HOUSE_NAME_MAX,
  type HouseLack,
  type SetHouseStyle,
} from "../editorial/sheet/house-change.ts";
import type { SheetLogo } from "../editorial/sheet/sheet-document.ts";
import { cleanLine } from "../sources/clean-text.ts";
import { readLogo } from "../sources/read-logo.ts";
import { changeHouse, readHouseStyles } from "../store/house-style.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";

/** Earlier styles to look at; the rest stand in the logs of the stories. */
const SHOWN_MAX = 20;

/** The house styles that were set, the one that counts first. */
export function listHouseStyles(options: WorkflowOptions = {}): Promise<readonly SetHouseStyle[]> {
  return readHouseStyles(contextOf(options).store.prisma, SHOWN_MAX);
}

export interface HouseInput {
  readonly name: string;
  readonly footer: string;
  /** A new file, the logo that there is, or none. */
  readonly logo: Uint8Array | "keep" | "none";
  /** Id of the style that the author saw as the one that counts; null where there was none. */
  readonly seen: string | null;
  readonly author: string;
}

/**
 * Sets how the house signs its sheets; what was exported before stays as it is. Returns the log entry to take it back by: null where
 * nothing changed or no story has a log yet.
 */
export async function changeHouseStyle(
  input: HouseInput,
  options: WorkflowOptions = {},
): Promise<Result<{ readonly decisionId: string | null }, readonly HouseLack[]>> {
  const { store, at } = contextOf(options);
  const author = cleanLine(input.author);
  const name = cleanLine(input.name);
  const footer = cleanLine(input.footer);
  const logo = typeof input.logo === "string" ? null : readLogo(input.logo);
  const lacks: HouseLack[] = [
    ...(author === "" ? (["author"] as const) : []),
    ...([...name].length > HOUSE_NAME_MAX ? (["name"] as const) : []),
    ...([...footer].length > HOUSE_FOOTER_MAX ? (["footer"] as const) : []),
    ...(logo === null || logo.ok ? [] : [logo.error]),
  ];
  if (lacks.length > 0) return failed(lacks);
  const fresh: SheetLogo | null = logo?.ok ? logo.value : null;
  const changed = await changeHouse(store, { author, at }, (now) => {
    if ((now?.id ?? null) !== input.seen) return failed("stale" as const);
    return ok({ name, footer, logo: input.logo === "keep" ? (now?.logo ?? null) : fresh });
  });
  if (!changed.ok) return failed([changed.error]);
  return ok({ decisionId: changed.value === "same" ? null : changed.value });
}
