import { describe, expect, it } from "vitest";
import { filterCommands } from "../../../components/desk/filter-commands";
import type { Command } from "../../../components/ui/commands";

const command = (label: string, rest: Partial<Command> = {}): Command => ({
  id: label,
  label,
  group: "On a fact",
  run: () => {},
  ...rest,
});
const labels = (commands: readonly Command[], query: string) =>
  filterCommands(commands, query).map(({ label }) => label);

describe("what the palette lists", () => {
  const all = [
    command("Record the verdict"),
    command("Verdict: take back"),
    command("When was it signed?", { group: "Facts", isPlace: true }),
  ];

  it("is every command, and places only once something is searched for", () => {
    expect(labels(all, " ")).toEqual(["Record the verdict", "Verdict: take back"]);
    expect(labels(all, "signed")).toEqual(["When was it signed?"]);
  });

  it("has every word, in label or heading, and what begins with them first", () => {
    expect(labels(all, "VERDICT")).toEqual(["Verdict: take back", "Record the verdict"]);
    expect(labels(all, "fact record")).toEqual(["Record the verdict"]);
    expect(labels(all, "nothing of the kind")).toEqual([]);
  });

  it("cuts hundreds of places to what is taken in at a glance", () => {
    const places = Array.from({ length: 60 }, (_, index) =>
      command(`Fact ${index}`, { isPlace: true }),
    );
    expect(labels([...all, ...places], "fact")).toHaveLength(2 + 20);
  });
});
