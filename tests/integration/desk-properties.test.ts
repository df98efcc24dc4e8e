// The event and the outlets here are invented.
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import type { Decision } from "../../lib/editorial/decision.ts";
import { VERDICTS } from "../../lib/editorial/verdict.ts";
import { reconcileStory } from "../../lib/workflows/reconcile-story.ts";
import { recordRuling } from "../../lib/workflows/record-ruling.ts";
import { undoDecision } from "../../lib/workflows/undo-decision.ts";
import { readLog } from "../support/read-log.ts";
import { verified } from "../support/rulings.ts";
import { makeStory, type StoryInHand } from "../support/story-in-hand.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

vi.setConfig({ testTimeout: 120_000 });

const QUESTIONS = ["deaths", "place", "ship"] as const;

const step = fc.oneof(
  fc.record({
    kind: fc.constant("add" as const),
    values: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)),
  }),
  fc.record({
    kind: fc.constant("rule" as const),
    question: fc.constantFrom(...QUESTIONS),
    value: fc.nat(2),
    verdict: fc.constantFrom(...VERDICTS),
    fresh: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("undo" as const), question: fc.constantFrom(...QUESTIONS) }),
  fc.record({ kind: fc.constant("reread" as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A desk on which steps are taken, and what must hold after each. */
class Session {
  private log: readonly Decision[] = [];
  private readonly ids = new Map<string, string>();
  private articles = 0;
  private readonly desk: TestDesk;
  private readonly story: StoryInHand;

  constructor(desk: TestDesk, story: StoryInHand) {
    this.desk = desk;
    this.story = story;
  }

  async take(taken: Step): Promise<void> {
    const before = await this.story.board();
    await this.perform(taken);
    await this.checkLog();
    const after = await this.story.board();
    for (const fact of after) {
      expect(this.ids.get(fact.label) ?? fact.id).toBe(fact.id);
      this.ids.set(fact.label, fact.id);
    }
    if (taken.kind === "reread") expect(after).toEqual(before);
  }

  private async perform(taken: Step): Promise<void> {
    if (taken.kind === "add") {
      this.articles += 1;
      const lines = QUESTIONS.map((question, index) => `${question}: [${taken.values[index]}]`);
      await this.story.add(`Harian ${this.articles}`, [...lines, this.articles].join("\n"));
    } else if (taken.kind === "reread") {
      await reconcileStory(this.story.id, this.desk.options);
    } else {
      await this.decide(taken);
    }
  }

  private async decide(taken: Extract<Step, { kind: "rule" | "undo" }>): Promise<void> {
    const fact = (await this.story.board()).find(({ label }) => label === taken.question);
    if (fact === undefined) return;
    const by = { author: "Ayu", revision: fact.revision };
    if (taken.kind === "undo") {
      const decisionId = fact.revision ?? "nothing yet";
      const undone = await undoDecision({ ...by, decisionId }, this.desk.options);
      expect(undone?.ok ?? fact.revision).toBe(fact.revision === null ? null : true);
      return;
    }
    const ruling = { ...verified(String(taken.value)), verdict: taken.verdict };
    const revision = taken.fresh ? fact.revision : "seen long ago";
    const outcome = await recordRuling(
      { ...by, revision, factId: fact.id, ruling },
      this.desk.options,
    );
    const now = await this.story.fact(taken.question);
    if (outcome?.ok) expect(now).toMatchObject({ ruling, revision: outcome.value.revision });
    else expect(now).toEqual(fact);
  }

  /** The log only grows, at its end, with rising numbers. */
  private async checkLog(): Promise<void> {
    const items = await readLog(this.story.id, this.desk.options);
    const log = items.map(({ decision }) => decision).reverse();
    expect(log.slice(0, this.log.length)).toEqual(this.log);
    const sequences = log.map(({ sequence }) => sequence);
    expect(sequences).toEqual(sequences.toSorted((a, b) => a - b));
    this.log = log;
  }
}

it("keeps log, ids and rulings through any steps", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const desk = await openTestDesk();
      try {
        const session = new Session(desk, await makeStory(desk));
        for (const taken of steps) await session.take(taken);
      } finally {
        await desk.close();
      }
    }),
    { numRuns: 15 },
  );
});
