// The events, outlets and people here are invented.
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tally-commands-"));
  await writeFile(
    join(folder, "1-satu.md"),
    "---\noutlet: Harian Satu\npublished: 2024-06-20\n---\nKapal feri itu tenggelam pada Selasa (18/6). Sebanyak 12 orang tewas.\n",
  );
  await writeFile(
    join(folder, "2-dua.md"),
    "---\noutlet: Harian Dua | <b>\npublished: 2024-06-20\n---\nKapal feri itu tenggelam pada Senin (17/6). Sebanyak 12 orang tewas.\n",
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as its npm script does. */
function run(command: string, ...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", `lib/cli/${command}.ts`, ...args]);
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      out += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      err += chunk;
    });
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

async function runLines(command: string, lines: readonly string[], ...args: readonly string[]) {
  const file = join(folder, `${command}.jsonl`);
  await writeFile(file, `${lines.join("\n")}\n`);
  const { code, out, err } = await run(command, ...args, file);
  const answers = out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { code, answers, problems: err.split("\n").filter(Boolean) };
}

describe("reconcile", { timeout: 60_000 }, () => {
  it("prints JSON and nothing else", async () => {
    const { code, out, err } = await run("reconcile", folder);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const { articles, facts } = JSON.parse(out);
    expect(articles.map(({ outlet }: { outlet: string }) => outlet)).toEqual([
      "Harian Satu",
      "Harian Dua | <b>",
    ]);
    expect(facts.map(({ status }: { status: string }) => status)).toContain("conflict");
  });

  it("prints the fact sheet as Markdown, in either language", async () => {
    const english = await run("reconcile", "--format", "md", folder);
    expect(english.out).toContain("## Not verified");
    expect(english.out).toContain("Harian Dua \\| &lt;b&gt;");
    expect(english.out).toContain("“Selasa (18/6)”");
    const indonesian = await run("reconcile", "--format", "md", "--language", "id", folder);
    expect(indonesian.out).toContain("## Belum terverifikasi");
  });

  it.each([
    [["--format", "pdf", "."], "--format is json or md"],
    [["nowhere"], "no folder nowhere"],
    [[], "Name one story folder"],
    [["--nonsense"], "nonsense"],
  ])("says what is wrong with %j and ends with 2", async (args, sentence) => {
    const { code, out, err } = await run("reconcile", ...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
  });
});

describe("annotate", { timeout: 60_000 }, () => {
  it("prints a line for each good line, and names the bad ones", async () => {
    const text = "Kapal itu tenggelam pada Selasa.\u2028Dua belas orang tewas 👩‍👩‍👧.";
    const lines = [
      JSON.stringify({ id: "one", text, published: "2024-06-20" }),
      "",
      "not json",
      JSON.stringify({ id: "three" }),
      "[1]",
      `${JSON.stringify({ id: 4, text: "" })}\r`,
    ];
    const { code, answers, problems } = await runLines("annotate", lines, "--jsonl");
    expect(code).toBe(2);
    expect(problems).toEqual([
      "Line 3 is not JSON.",
      'Line 4 has no "text".',
      "Line 5 is not a JSON object.",
    ]);
    expect(answers.map(({ id }) => id)).toEqual(["one", 4]);
    expect(answers[0].language).toBe("id");
    for (const mention of answers[0].mentions)
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(answers[0].mentions).toContainEqual(
      expect.objectContaining({ kind: "time", type: "DATE", value: "2024-06-18" }),
    );
  });

  it("reads one article file", async () => {
    const { code, out } = await run("annotate", join(folder, "1-satu.md"));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: "1-satu", language: "id" });
  });

  it.each([[["nowhere.md"]], [["--jsonl", "nowhere.jsonl"]], [["--jsonl", "."]]])(
    "says that %j cannot be read",
    async (args) => {
      const { code, out, err } = await run("annotate", ...args);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain("cannot be read");
    },
  );
});

describe("compare", { timeout: 60_000 }, () => {
  it("prints how each pair relates", async () => {
    const published = "2024-06-20";
    const a = "Kapal feri itu tenggelam pada Selasa (18/6).";
    const { code, answers, problems } = await runLines("compare", [
      JSON.stringify({ id: 1, a, b: "The ferry sank on Monday, 17 June.", published }),
      JSON.stringify({ id: 2, a, b: "The ferry sank on Tuesday, 18 June.", published }),
      JSON.stringify({ id: 3, a, b: "Bank sentral mempertahankan suku bunga acuan.", published }),
      JSON.stringify({ id: 4, a }),
    ]);
    expect(code).toBe(2);
    expect(problems).toEqual(['Line 4 has no "b".']);
    expect(answers.map(({ id, relation }) => [id, relation])).toEqual([
      [1, "conflict"],
      [2, "agree"],
      [3, "unrelated"],
    ]);
    expect(answers[0]).toMatchObject({ aspect: "date", reasons: { id: expect.any(String) } });
  });
});
