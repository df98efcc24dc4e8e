import { oneLine } from "./one-line.ts";

/** The text on one line, without what no XML file may hold, escaped or not. */
export function xmlText(text: string): string {
  return oneLine(text).replace(/[\uFFFE\uFFFF]/g, "\uFFFD");
}
