import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CLAIM_RULES } from "../../../lib/engine/claims/find-claims.ts";
import { parseEnv } from "../../../lib/env.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const README = read("README.md");
const MAP = read("lib/README.md");

/** Ids of rules as the engine's sources write them; `-en-` and `-id-` are one rule in two languages. */
const DOTTED =
  /"((?:date|finding|furniture|legal|marker|name|party|place|quantity|reference|time|zone)[./][a-z]+(?:-[a-z]+)*)"/g;
const HYPHENED =
  /"((?:credit|denial|different|name|office|party|passages|place|polarity|quote|wording)-[a-z]+(?:-[a-z]+)*)"/g;

describe("lib/README.md", () => {
  it("has every folder of lib/, and no other", () => {
    const named = matches(MAP, /^\| `(lib\/[\w/-]+)` \|/gm);
    expect(named.toSorted()).toEqual(folders("lib").toSorted());
  });

  it("names every rule id of the engine, and no other", () => {
    const table = MAP.slice(MAP.indexOf("## Rules"));
    const named = new Set(matches(table, /`([a-zA-Z]+(?:[./-][a-zA-Z]+)*)`/g));
    const used = ruleIds();
    const missing = [...used].filter((id) => !named.has(id));
    expect(missing, "add these to the table of rules in lib/README.md").toEqual([]);
    const gone = [...named].filter((id) => id !== "LANGUAGE" && id !== "en" && !used.has(id));
    const paths = ["compare", "id"];
    expect(gone.filter((id) => !paths.includes(id))).toEqual([]);
  });
});

describe("README.md", () => {
  it("lists every setting that the product reads, with its default", () => {
    const settings = matches(read("lib/env.ts"), /^ {2}([A-Z_]+): z/gm);
    expect(settings.length).toBeGreaterThan(3);
    const table = matches(README, /^\| `([A-Z_]+)` \|/gm);
    expect(table.toSorted()).toEqual([...settings, "CHROMIUM_PATH"].toSorted());
    const defaults = parseEnv({});
    if (!defaults.ok) throw new Error("The product has no defaults.");
    const { dataDir, port, host, nodeEnv } = defaults.value;
    for (const value of [dataDir, port, host, nodeEnv]) expect(README).toContain(`\`${value}\``);
  });

  it("shows each command that package.json has for people", () => {
    for (const command of [
      "reconcile",
      "annotate",
      "compare",
      "bench",
      "fit",
      "corpus:floors",
      "screenshots",
    ])
      expect(README).toMatch(new RegExp(`npm run (--silent )?${command}\\b`));
  });

  it("links only to files that exist", () => {
    for (const path of matches(README, /\]\(([^)#:]+)\)/g)) expect(() => read(path)).not.toThrow();
  });

  it("names the oldest Node that package.json allows", () => {
    const oldest = /"node": ">=([\d.]+)"/.exec(read("package.json"))?.[1];
    expect(oldest).toBeDefined();
    expect(README).toContain(`Node ${oldest}`);
  });
});

function ruleIds(): ReadonlySet<string> {
  const ids = new Set<string>(CLAIM_RULES.map((rule) => rule.id));
  const claims = new Set(ids);
  for (const path of sources("lib/engine")) {
    const text = read(path);
    for (const id of matches(text, DOTTED)) ids.add(id.replace(/\/(en|id)-/, "/LANGUAGE-"));
    // In the tables of a language such a word is a word.
    if (path.includes("/languages/")) continue;
    for (const id of matches(text, HYPHENED)) if (!claims.has(id)) ids.add(id);
  }
  return ids;
}

function folders(path: string): readonly string[] {
  return entries(path)
    .filter((entry) => entry.isDirectory() && entry.name !== "generated")
    .flatMap((entry) => [`${path}/${entry.name}`, ...folders(`${path}/${entry.name}`)]);
}

function sources(path: string): readonly string[] {
  return entries(path).flatMap((entry) =>
    entry.isDirectory()
      ? sources(`${path}/${entry.name}`)
      : entry.name.endsWith(".ts")
        ? [`${path}/${entry.name}`]
        : [],
  );
}

function entries(path: string) {
  return readdirSync(join(ROOT, path), { withFileTypes: true });
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []);
}
