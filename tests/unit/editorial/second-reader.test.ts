import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideRuling, decideUndo } from "../../../lib/editorial/decide-ruling.ts";
import type { Decision } from "../../../lib/editorial/decision.ts";
import { replayDecisions } from "../../../lib/editorial/replay-decisions.ts";
import { DEFAULT_RULES } from "../../../lib/editorial/rules.ts";
import type { Ruling } from "../../../lib/editorial/verdict.ts";
import type { RefusedRuling, StaleRuling } from "../../../lib/editorial/views.ts";
import { visibleDecisions } from "../../../lib/editorial/visible-decisions.ts";
import { both, decision, factState, report } from "../../support/facts.ts";
import { verified } from "../../support/rulings.ts";

const fact = factState("deaths", [report("a", "12"), report("b", "13")]);
const articles = new Map(
  ["a", "b"].map((id) => [
    id,
    { text: "12, 13", takenAt: "2026-01-01T00:00:00.000Z", originKey: id, official: false },
  ]),
);

function missingOf(error: StaleRuling | RefusedRuling): readonly string[] {
  return error.kind === "refused" ? error.missing : [];
}

/** A fact's log in the hands of several people, in a story that asks for a second reader until it does not. */
class Table {
  log: readonly Decision[] = [];
  secondReader = true;

  /** Records a ruling of `author`, who has seen all there is or only up to `revision`. */
  rule(author: string, ruling: Ruling, revision = this.revision): string {
    const outcome = decideRuling(this.grounds, this.log, ruling, { author, revision });
    if (!outcome.ok) return outcome.error.kind;
    this.append({ ...outcome.value, author });
    return outcome.value.kind;
  }

  undo(author: string, target: Decision | undefined): string {
    if (target === undefined) return "nothing";
    const change = { author, revision: this.revision };
    const outcome = decideUndo(this.grounds, this.log, target, change);
    if (!outcome.ok) return [outcome.error.kind, ...missingOf(outcome.error)].join(" ");
    this.append({ ...outcome.value, kind: "undone", undoes: target.id, author });
    return "undone";
  }

  get grounds() {
    return { fact, rules: { ...DEFAULT_RULES, secondReader: this.secondReader }, articles };
  }

  append(entry: Partial<Decision>): void {
    this.log = [...this.log, decision(this.log.length + 1, entry)];
  }

  get revision(): string | null {
    return this.log.at(-1)?.id ?? null;
  }

  visibleTo(viewer: string): readonly Decision[] {
    return visibleDecisions(this.log, viewer, this.secondReader);
  }

  seenBy(viewer: string) {
    return replayDecisions(this.visibleTo(viewer));
  }
}

describe("two readers", () => {
  it("who find the same verify it with both names", () => {
    const table = new Table();
    expect(table.rule("Ayu", verified("12", "The ministry."))).toBe("first-reading");
    expect(table.seenBy("Ayu")).toMatchObject({ ruling: null, decided: null });
    expect(table.rule("Budi", { ...verified("12", "The hospital."), difference: "mistake" })).toBe(
      "second-reading",
    );
    for (const viewer of ["Ayu", "Budi", "Citra", ""]) {
      expect(table.seenBy(viewer)).toMatchObject({
        ruling: { ...verified("12", "The ministry."), difference: "mistake" },
        decided: { by: ["Ayu", "Budi"] },
        readings: null,
      });
    }
  });

  it("who differ are both shown to everybody, and one of them decides anew", () => {
    const table = new Table();
    table.rule("Ayu", verified("12"));
    table.rule("Budi", verified("13"));
    for (const viewer of ["Ayu", "Budi", ""]) {
      expect(table.seenBy(viewer).readings).toMatchObject({
        first: { by: "Ayu", ruling: verified("12") },
        second: { by: "Budi", ruling: verified("13") },
      });
    }
    expect(table.rule("Citra", verified("13"))).toBe("refused");
    expect(table.rule("Ayu", verified("13"))).toBe("ruling");
    expect(table.seenBy("")).toMatchObject({
      ruling: verified("13"),
      decided: { by: ["Budi", "Ayu"] },
      readings: null,
    });
    expect(table.rule("Ayu", verified("12"))).toBe("first-reading");
    expect(table.seenBy("Citra")).toMatchObject({ ruling: { verdict: null }, decided: null });
  });

  it("differ by the verdict, the value and the qualification, and not by their reasons", () => {
    const second = (first: Ruling, other: Ruling) => {
      const table = new Table();
      table.rule("Ayu", first);
      table.rule("Budi", other);
      return table.seenBy("").readings === null ? "agree" : "differ";
    };
    const qualified: Ruling = { ...verified("12"), verdict: "qualified", qualification: "so far" };
    const words = (text: string): Ruling => ({
      ...verified("12"),
      standing: { kind: "other", text },
    });
    expect(second(verified("12", "a"), verified("12", "b"))).toBe("agree");
    expect(second(words("A  dozen"), words("a dozen"))).toBe("agree");
    expect(second(words("a dozen"), words("twelve"))).toBe("differ");
    expect(second(qualified, { ...qualified, qualification: "So far" })).toBe("agree");
    expect(second(qualified, { ...qualified, qualification: "in the city" })).toBe("differ");
    expect(second(verified("12"), { ...verified("12"), verdict: "refuted" })).toBe("differ");
  });

  it("are two people: the first one's next verdict replaces the first", () => {
    const table = new Table();
    table.rule("Ayu", verified("12"));
    expect(table.rule(" ayu ", verified("13"))).toBe("first-reading");
    expect(table.seenBy("Ayu").readings).toMatchObject({ first: { ruling: verified("13") } });
    expect(table.rule("Budi", verified("13"))).toBe("second-reading");
    expect(table.seenBy("").decided?.by).toEqual([" ayu ", "Budi"]);
  });

  it("may decide at the same moment: who comes later is the second reader, not stale", () => {
    const table = new Table();
    table.append({ kind: "reopened", cause: both("A new article.") });
    const seen = table.revision;
    table.rule("Ayu", verified("12"));
    table.rule("Ayu", verified("13"));
    expect(table.rule("Budi", verified("13"), seen)).toBe("second-reading");
    expect(table.rule("Citra", verified("13"), seen)).toBe("stale");
  });
});

describe("what a second reader must not know", () => {
  const secret = verified("12", "SECRET words");

  it("is in nothing that reaches them: verdict, value, reason, drafts or what was taken back", () => {
    const table = new Table();
    table.rule("Ayu", { ...secret, verdict: null });
    table.rule("Ayu", secret);
    table.undo("Ayu", table.log.at(-1));
    table.rule("Ayu", secret);
    for (const viewer of ["Budi", ""]) {
      const visible = table.visibleTo(viewer);
      expect(visible.map(({ kind }) => kind)).toEqual(table.log.map(({ kind }) => kind));
      expect(JSON.stringify(visible)).not.toMatch(/SECRET|12"|verified/);
      expect(table.seenBy(viewer)).toMatchObject({
        ruling: null,
        readings: { first: { by: "Ayu", ruling: null }, second: null },
      });
    }
    expect(JSON.stringify(table.visibleTo("AYU"))).toContain("SECRET");
  });

  it("stays hidden where the story no longer asks, until somebody has decided", () => {
    const table = new Table();
    table.rule("Ayu", secret);
    table.secondReader = false;
    expect(JSON.stringify(table.visibleTo("Budi"))).not.toContain("SECRET");
    expect(table.rule("Budi", verified("13"))).toBe("second-reading");
    expect(JSON.stringify(table.visibleTo("Citra"))).toContain("SECRET");
    expect(table.rule("Citra", verified("13"))).toBe("ruling");
    expect(table.rule("Citra", verified("12"))).toBe("ruling");
  });

  it("cannot be taken back by anybody else, and no second reading brings it back", () => {
    const table = new Table();
    table.rule("Ayu", secret);
    const first = table.log.at(-1);
    expect(table.undo("Budi", first)).toBe("refused");
    table.rule("Budi", secret);
    const second = table.log.at(-1);
    expect(table.seenBy("").decided).not.toBeNull();
    expect(table.undo("Budi", second)).toBe("undone");
    expect(table.seenBy("")).toMatchObject({ decided: null, readings: null });
    expect(table.rule("Budi", secret)).toBe("first-reading");
  });

  it("was seen with the verdict that followed it, and asks for no second reader where that is taken back", () => {
    const table = new Table();
    table.rule("Ayu", secret);
    table.secondReader = false;
    table.rule("Ayu", secret);
    expect(table.seenBy("Budi").decided).toMatchObject({ by: ["Ayu"] });
    expect(table.undo("Ayu", table.log.at(-1))).toBe("undone");
    expect(table.seenBy("Budi")).toMatchObject({ decided: null, readings: null });
    table.secondReader = true;
    expect(table.rule("Budi", secret)).toBe("first-reading");
  });

  it("is not taken back under the second reading that answers it, which goes first", () => {
    for (const answer of [verified("13"), secret]) {
      const table = new Table();
      table.rule("Ayu", secret);
      const first = table.log.at(-1);
      table.undo("Ayu", first);
      table.undo("Ayu", table.log.at(-1));
      const redo = table.log.at(-1);
      table.rule("Budi", answer);
      const second = table.log.at(-1);
      expect(table.undo("Ayu", first)).toBe("refused answer");
      expect(table.undo("Ayu", redo)).toBe("refused answer");
      expect(table.undo("Budi", second)).toBe("undone");
      expect(table.undo("Ayu", first)).toBe("undone");
    }
  });

  it("is asked for where a verdict of one reader would stand again", () => {
    const table = new Table();
    table.secondReader = false;
    table.rule("Ayu", verified("12"));
    table.rule("Ayu", verified("13"));
    table.secondReader = true;
    expect(table.undo("Ayu", table.log.at(-1))).toBe("refused second");
    table.secondReader = false;
    expect(table.undo("Ayu", table.log.at(-1))).toBe("undone");
  });

  it("comes back with a redo", () => {
    const table = new Table();
    table.rule("Ayu", secret);
    table.rule("Budi", secret);
    table.undo("Budi", table.log.at(-1));
    table.undo("Budi", table.log.at(-1));
    expect(table.seenBy("")).toMatchObject({ decided: { by: ["Ayu", "Budi"] } });
  });

  it("leaves whether a verdict stands the same for everybody", () => {
    const steps = fc.array(
      fc.record({
        author: fc.constantFrom("Ayu", "Budi", "Citra"),
        act: fc.constantFrom("verify", "other", "draft", "undo", "ask", "reopen"),
        target: fc.nat(9),
      }),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(steps, (taken) => {
        const table = new Table();
        for (const { author, act, target } of taken) {
          const value = verified(act === "other" ? "13" : "12", `SECRET of ${author}`);
          if (act === "undo") table.undo(author, table.log[target]);
          else if (act === "ask") table.secondReader = !table.secondReader;
          else if (act === "reopen") table.append({ kind: "reopened", cause: both("New.") });
          else table.rule(author, act === "draft" ? { ...value, verdict: null } : value);
          const truth = replayDecisions(table.log);
          for (const viewer of ["Ayu", "Budi", ""]) {
            const seen = table.seenBy(viewer);
            expect(seen.ruling?.verdict ?? null).toBe(truth.ruling?.verdict ?? null);
            expect(seen.decided).toEqual(truth.decided);
            expect(seen.readings?.first.by).toBe(truth.readings?.first.by);
            expect(seen.revision).toBe(truth.revision);
            const waits = truth.readings !== null && truth.readings.second === null;
            const first = waits ? truth.readings?.first.by : null;
            if (first && first !== viewer) expect(seen.readings?.first.ruling).toBeNull();
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
