import type { DecisionKind } from "../editorial/decision.ts";
import { rulesOf } from "../editorial/rules.ts";
import { setText } from "./article-texts.ts";
import { setTicks } from "./corrections.ts";
import { setHouse } from "./house-style.ts";
import { setOrigins } from "./origins.ts";
import { setOutlets } from "./outlets.ts";
import { setShareLink } from "./share-links.ts";
import { setPreset } from "./sheet-presets.ts";
import type { SetState } from "./state-setter.ts";
import { setAssignee, setNote, setNoteSettled, setNoteText } from "./talk-states.ts";

/**
 * How each kind of decision that changed a row is taken back and done again. What is read from the log by replaying it
 * (rulings) needs nothing here: there the entry that takes back is enough. A kind that is neither cannot be undone.
 */
export const STATE_SETTERS: Readonly<Partial<Record<DecisionKind, SetState>>> = {
  "note-added": setNote,
  "note-edited": setNoteText,
  "note-resolved": setNoteSettled,
  "note-reopened": setNoteSettled,
  "fact-assigned": setAssignee,
  "fact-unassigned": setAssignee,
  "story-renamed": async (transaction, { storyId }, { from, to }) => {
    if (typeof from !== "string" || typeof to !== "string") return false;
    const where = { id: storyId, title: from, deletedAt: null };
    return (await transaction.story.updateMany({ where, data: { title: to } })).count === 1;
  },
  "origin-corrected": setOrigins,
  "origins-merged": setOrigins,
  "origin-confirmed": setOrigins,
  "origin-restored": setOrigins,
  "outlet-renamed": setOutlets,
  "outlet-kind": setOutlets,
  "outlets-merged": setOutlets,
  "outlet-separated": setOutlets,
  "text-updated": setText,
  "correction-sent": setTicks,
  "correction-made": setTicks,
  "link-made": setShareLink,
  "link-revoked": setShareLink,
  "house-changed": setHouse,
  "preset-kept": setPreset,
  "preset-renamed": setPreset,
  "preset-removed": setPreset,
  "rules-changed": async (transaction, { storyId }, { from, to }) => {
    const before = rulesOf(from);
    const data = rulesOf(to);
    if (before === null || data === null) return false;
    const where = { id: storyId, deletedAt: null, ...before };
    return (await transaction.story.updateMany({ where, data })).count === 1;
  },
};
