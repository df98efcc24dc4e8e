import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision } from "../../../lib/editorial/decision.ts";
import {
  replayDecisions,
  standingDecisions,
  UNDECIDED,
} from "../../../lib/editorial/replay-decisions.ts";
import { both, decision } from "../../support/facts.ts";
import { verified } from "../../support/rulings.ts";

const ruled = (sequence: number, value: string) => decision(sequence, { after: verified(value) });
const undo = (sequence: number, target: number) =>
  decision(sequence, { kind: "undone", undoes: `d${target}` });

/** A log out of numbers: each takes back the entry it points to, where that still stands, or is a new ruling. */
function writeLog(steps: readonly number[]): readonly Decision[] {
  const entries: Decision[] = [];
  for (const [index, step] of steps.entries()) {
    const target = entries[step];
    const undoes = target !== undefined && standingDecisions(entries).has(target.id);
    entries.push(undoes ? undo(index + 1, step + 1) : ruled(index + 1, String(step)));
  }
  return entries;
}

describe("replaying the log of a fact", () => {
  it("gives nothing for nothing", () => {
    expect(replayDecisions([])).toEqual(UNDECIDED);
  });

  it("gives the last ruling", () => {
    expect(replayDecisions([ruled(1, "12"), ruled(2, "13")])).toEqual({
      ruling: verified("13"),
      revision: "d2",
      reopened: null,
      decided: { by: ["Ayu"], at: "2026-01-01T00:00:00.000Z" },
      readings: null,
    });
  });

  it("leaves out what was taken back, and puts it in again when that was taken back", () => {
    const log = [ruled(1, "12"), ruled(2, "13")];
    expect(replayDecisions([...log, undo(3, 2)])).toMatchObject({
      ruling: verified("12"),
      revision: "d3",
    });
    expect(replayDecisions([...log, undo(3, 2), undo(4, 3)])).toMatchObject({
      ruling: verified("13"),
      revision: "d4",
    });
    expect(replayDecisions([...log, undo(3, 2), undo(4, 1)])).toMatchObject({ ruling: null });
  });

  it("keeps the words of a reopened ruling as a draft, until it is decided again", () => {
    const reopened = decision(2, { kind: "reopened", cause: both("A new article.") });
    const draft = { ...verified("12"), verdict: null };
    expect(replayDecisions([ruled(1, "12"), reopened])).toEqual({
      ruling: draft,
      revision: "d2",
      reopened: { at: reopened.at, cause: both("A new article.") },
      decided: null,
      readings: null,
    });
    expect(replayDecisions([ruled(1, "12"), reopened, ruled(3, "13")])).toMatchObject({
      ruling: verified("13"),
      reopened: null,
    });
    expect(replayDecisions([ruled(1, "12"), reopened, undo(3, 2)])).toMatchObject({
      ruling: verified("12"),
      reopened: null,
    });
  });

  it("undoes and redoes any log to where it was", () => {
    const log = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 12 }).map(writeLog);
    fc.assert(
      fc.property(log, (entries) => {
        const { revision: _, ...state } = replayDecisions(entries);
        const last = entries.length;
        const redone = [...entries, undo(last + 1, last), undo(last + 2, last + 1)];
        expect(replayDecisions(redone)).toEqual({ ...state, revision: `d${last + 2}` });
        const before = replayDecisions(entries.slice(0, -1));
        expect(replayDecisions([...entries, undo(last + 1, last)]).ruling).toEqual(before.ruling);
      }),
    );
  });
});
