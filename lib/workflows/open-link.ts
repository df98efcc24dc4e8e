import { linkStanding } from "../editorial/sheet/share-link.ts";
import { writeNoSheet } from "../editorial/sheet/write-no-sheet.ts";
import { readHouseStyle } from "../store/house-style.ts";
import { findShareLink } from "../store/share-links.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { loadSheet } from "./load-sheet.ts";
import { writeInThread } from "./sheet-threads.ts";

/** A page for whoever followed a link: the sheet as it stands, or that there is none. */
export interface SharedPage {
  readonly found: boolean;
  readonly html: string;
}

/**
 * The sheet that a link shows, as a page of its own. A link that never was, was revoked or has ended, and one of a deleted
 * story, get the same answer, so that nobody learns which it is.
 */
export async function openLink(token: string, options: WorkflowOptions = {}): Promise<SharedPage> {
  const { store, at } = contextOf(options);
  const link = TOKEN.test(token) ? await findShareLink(store, token) : null;
  if (link === null || linkStanding(link, at) !== "live") return NO_SHEET;
  const { storyId, language, choice, expiresAt } = link;
  // Who made the link did not make the page that is shown today.
  const sheet = await loadSheet(store, { storyId, language, choice, author: "" }, at);
  if (sheet === null) return NO_SHEET;
  const { bytes } = await writeInThread({
    sheet,
    code: null,
    house: await readHouseStyle(store),
    format: "html",
    paper: "a4",
    live: { until: expiresAt },
  });
  return { found: true, html: new TextDecoder().decode(bytes) };
}

const TOKEN = /^[\w-]{43}$/;
const NO_SHEET: SharedPage = { found: false, html: writeNoSheet() };
