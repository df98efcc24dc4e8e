import { linkState, linkStateOf, type ShareLink } from "../editorial/sheet/share-link.ts";
import type { SheetChoice } from "../editorial/sheet/sheet-choice.ts";
import type { Store } from "./database.ts";
import { appendDecision, PLAIN_ENTRY } from "./decisions.ts";
import type { Prisma, ShareLink as ShareLinkRow } from "./generated/client.ts";
import { newId } from "./new-id.ts";
import type { SetState } from "./state-setter.ts";

/** Makes a link and logs it; returns the log entry's id, or null where there is no such story. */
export function insertShareLink(
  store: Store,
  { choice, ...draft }: Omit<ShareLink, "id" | "revokedAt">,
): Promise<string | null> {
  return store.prisma.$transaction(async (transaction) => {
    const { storyId, author, at } = draft;
    const story = await transaction.story.findFirst({ where: { id: storyId, deletedAt: null } });
    if (story === null) return null;
    const row = await transaction.shareLink.create({
      data: { ...draft, id: newId(), choiceJson: JSON.stringify(choice) },
    });
    const entry = { ...PLAIN_ENTRY, storyId, kind: "link-made" as const, author, at };
    const after = linkState(reshapeLink(row));
    return (await appendDecision(transaction, { ...entry, after })).id;
  });
}

/** Ends a link that stands and logs it; returns the log entry's id, or null where there is no such link or it was ended. */
export function revokeShareLink(
  store: Store,
  linkId: string,
  { author, at }: { readonly author: string; readonly at: string },
): Promise<string | null> {
  return store.prisma.$transaction(async (transaction) => {
    const where = { id: linkId, revokedAt: null, story: { deletedAt: null } };
    const row = await transaction.shareLink.findFirst({ where });
    if (row === null) return null;
    await transaction.shareLink.update({ where: { id: linkId }, data: { revokedAt: at } });
    const before = linkState(reshapeLink(row));
    const { id } = await appendDecision(transaction, {
      ...PLAIN_ENTRY,
      storyId: row.storyId,
      kind: "link-revoked",
      author,
      at,
      before,
      after: { ...before, revokedAt: at },
    });
    return id;
  });
}

/** The links of a story, newest first, ended ones too. */
export function readShareLinks(store: Store, storyId: string): Promise<readonly ShareLink[]> {
  return readLinks(store, { storyId });
}

/** The link whose address this is, or null. */
export async function findShareLink(store: Store, token: string): Promise<ShareLink | null> {
  const [link] = await readLinks(store, { token });
  return link ?? null;
}

/** Ends a link, or lets it stand again: the log's "nothing there" is a link that was taken back. */
export const setShareLink: SetState = async (transaction, _decision, { from, to, at }) => {
  const [before, after] = [linkStateOf(from), linkStateOf(to)];
  const id = (before ?? after)?.link;
  const stood = before !== null && before.revokedAt === null;
  const stands = after !== null && after.revokedAt === null;
  if (id === undefined || stood === stands) return false;
  const where = { id, revokedAt: stood ? null : { not: null } };
  const data = { revokedAt: stands ? null : at };
  return (await transaction.shareLink.updateMany({ where, data })).count === 1;
};

async function readLinks(
  store: Store,
  where: Prisma.ShareLinkWhereInput,
): Promise<readonly ShareLink[]> {
  const orderBy = [{ at: "desc" as const }, { id: "desc" as const }];
  return (await store.prisma.shareLink.findMany({ where, orderBy })).map(reshapeLink);
}

function reshapeLink({ choiceJson, language, ...row }: ShareLinkRow): ShareLink {
  // Written by insertShareLink from the same type.
  const choice: SheetChoice = JSON.parse(choiceJson);
  return { ...row, choice, language: language === "en" ? "en" : "id" };
}
