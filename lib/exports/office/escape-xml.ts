import { xmlText } from "../../editorial/sheet/xml-text.ts";

/** Text as XML shows it, in an element and in a quoted attribute, on one line. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
