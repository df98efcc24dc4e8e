import { randomBytes } from "node:crypto";
import { failed, ok, type Result } from "../editorial/result.ts";
import {
  type ListedLink,
  linkEnd,
  linkStanding,
  SHARE_DAYS,
} from "../editorial/sheet/share-link.ts";
import type { SheetChoice } from "../editorial/sheet/sheet-choice.ts";
import { LANGUAGE_IDS } from "../engine/article.ts";
import { cleanLine } from "../sources/clean-text.ts";
import { insertShareLink, readShareLinks, revokeShareLink } from "../store/share-links.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";

/** A link to make, as a form says it. */
export interface ShareRequest {
  readonly storyId: string;
  /** One of LANGUAGE_IDS. */
  readonly language: string;
  readonly choice: SheetChoice;
  /** One of SHARE_DAYS. */
  readonly days: string;
  readonly author: string;
}

/** What the form named that does not exist, or that it did not name who shares. */
export interface RefusedShare {
  readonly kind: "refused";
  readonly wrong: "author" | "days" | "language";
}

type Shared = Result<{ readonly decisionId: string }, RefusedShare>;

/** Makes a link under which the sheet can be read as it stands, and returns the log entry. Null where there is no such story. */
export async function shareSheet(
  request: ShareRequest,
  options: WorkflowOptions = {},
): Promise<Shared | null> {
  const { store, at } = contextOf(options);
  const { storyId, choice } = request;
  const author = cleanLine(request.author);
  const days = SHARE_DAYS.find((known) => String(known) === request.days);
  const language = LANGUAGE_IDS.find((known) => known === request.language);
  if (author === "") return refuse("author");
  if (days === undefined) return refuse("days");
  if (language === undefined) return refuse("language");
  const token = randomBytes(32).toString("base64url");
  const link = { storyId, token, language, choice, author, at, expiresAt: linkEnd(at, days) };
  const decisionId = await insertShareLink(store, link);
  return decisionId === null ? null : ok({ decisionId });
}

/** Ends a link at once and returns the log entry. Null where there is no such link, or it was ended already. */
export async function revokeLink(
  input: { readonly linkId: string; readonly author: string },
  options: WorkflowOptions = {},
): Promise<Shared | null> {
  const { store, at } = contextOf(options);
  const author = cleanLine(input.author);
  if (author === "") return refuse("author");
  const decisionId = await revokeShareLink(store, input.linkId, { author, at });
  return decisionId === null ? null : ok({ decisionId });
}

/** Ended links that are listed: enough to see what was shared lately; the log has them all. */
const ENDED_MAX = 20;

/** The links of a story: those that can be followed, then what ended last, newest first. */
export async function listLinks(
  storyId: string,
  options: WorkflowOptions = {},
): Promise<readonly ListedLink[]> {
  const { store, at } = contextOf(options);
  const links = (await readShareLinks(store, storyId)).map((link) => ({
    ...link,
    standing: linkStanding(link, at),
  }));
  const live = links.filter(({ standing }) => standing === "live");
  const ended = links.filter(({ standing }) => standing !== "live");
  return [...live, ...ended.slice(0, ENDED_MAX)];
}

function refuse(wrong: RefusedShare["wrong"]): Shared {
  return failed({ kind: "refused", wrong });
}
