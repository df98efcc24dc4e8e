import { pickRules, type StoryRules } from "../editorial/rules.ts";
import type { Store } from "./database.ts";
import { appendDecision, PLAIN_ENTRY } from "./decisions.ts";

/**
 * Gives a story other rules and logs it; returns the log entry's id, null where the rules are these already, undefined where
 * there is no such story. Verdicts that stand already stay: they were given under the rules of their time.
 */
export function changeRules(
  store: Store,
  storyId: string,
  rules: StoryRules,
  { author, at }: { readonly author: string; readonly at: string },
): Promise<string | null | undefined> {
  return store.prisma.$transaction(async (transaction) => {
    const story = await transaction.story.findFirst({ where: { id: storyId, deletedAt: null } });
    if (story === null) return undefined;
    const before = pickRules(story);
    const after = pickRules(rules);
    if (JSON.stringify(before) === JSON.stringify(after)) return null;
    await transaction.story.update({ where: { id: storyId }, data: after });
    const entry = { ...PLAIN_ENTRY, storyId, kind: "rules-changed" as const, author, at };
    return (await appendDecision(transaction, { ...entry, before, after })).id;
  });
}
