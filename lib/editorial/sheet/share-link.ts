import type { LanguageId } from "../../engine/article.ts";
import type { DecisionState } from "../decision.ts";
import type { SheetChoice } from "./sheet-choice.ts";

/** For how many days a link can be made; none lasts for ever, for nobody remembers to end it. */
export const SHARE_DAYS = [1, 7, 30, 90] as const;
export type ShareDays = (typeof SHARE_DAYS)[number];
export const SHARE_DAYS_DEFAULT: ShareDays = 7;

/** A link under which a sheet can be read as it stands. Times are ISO 8601 in UTC. */
export interface ShareLink {
  readonly id: string;
  readonly storyId: string;
  /** What stands in its address: 256 random bits in base64url. */
  readonly token: string;
  readonly language: LanguageId;
  readonly choice: SheetChoice;
  readonly author: string;
  readonly at: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

/** Whether a link can be followed, and if not, why. */
export type LinkStanding = "live" | "revoked" | "expired";

/** A link with how it stands now. */
export interface ListedLink extends ShareLink {
  readonly standing: LinkStanding;
}

/** How a link stands at a time, ISO 8601 in UTC; in its last moment it is over. */
export function linkStanding(
  { revokedAt, expiresAt }: Pick<ShareLink, "revokedAt" | "expiresAt">,
  now: string,
): LinkStanding {
  if (revokedAt !== null) return "revoked";
  return expiresAt > now ? "live" : "expired";
}

/** When a link that is made now ends; both ISO 8601 in UTC. */
export function linkEnd(now: string, days: ShareDays): string {
  return new Date(Date.parse(now) + days * DAY_MS).toISOString();
}

const DAY_MS = 86_400_000;

/** A link as the log tells it: without what opens it. An object type, so that the log can hold it as it is. */
export type LinkState = {
  readonly link: string;
  readonly language: LanguageId;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
};

/** What the log says of a link. */
export function linkState({
  id,
  language,
  expiresAt,
  revokedAt,
}: Omit<ShareLink, "token">): LinkState {
  return { link: id, language, expiresAt, revokedAt };
}

/** The link that a state in the log tells of, or null. */
export function linkStateOf(state: DecisionState): LinkState | null {
  if (state === null || typeof state === "string" || !("link" in state)) return null;
  const { link, language, expiresAt, revokedAt } = state;
  if (typeof link !== "string" || typeof expiresAt !== "string") return null;
  return {
    link,
    language: language === "en" ? "en" : "id",
    expiresAt,
    revokedAt: typeof revokedAt === "string" ? revokedAt : null,
  };
}
