import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import en from "../../../lib/messages/en.json";
import id from "../../../lib/messages/id.json";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

type Tree = { readonly [key: string]: string | Tree };

/** Every sentence of a catalogue by its whole key, such as "board.filters.all". */
function leaves(tree: Tree, path = ""): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[`${path}${key}`, value] as const]
        : [...leaves(value, `${path}${key}.`)],
    ),
  );
}

/** The source of every file that can ask for a sentence. */
function sources(): readonly string[] {
  return ["app", "components"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(ROOT, folder, name), "utf8")),
  );
}

interface Use {
  readonly exact: ReadonlySet<string>;
  /** Keys with a part that is only known when the program runs: what stands before and after that part. */
  readonly open: readonly RegExp[];
}

/**
 * The keys that a file may ask for: every string and template in it, under every namespace that it opens. That is more
 * than it does ask for, but a key that no file spells is surely unused.
 */
function uses(source: string): Use {
  const namespaces = [...source.matchAll(/(?:use|get)Translations\("([\w.]+)"\)/g)].map(
    ([, name]) => `${name}.`,
  );
  const prefixes = [...namespaces, ""];
  const exact = new Set<string>();
  for (const [, text] of source.matchAll(/"([\w.-]+)"/g)) {
    for (const prefix of prefixes) {
      exact.add(`${prefix}${text}`);
    }
  }
  const open = [...source.matchAll(/`([\w.-]*)\$\{[^`}]+\}([\w.-]*)`|\bt\((\w+)[,)]/g)].flatMap(
    ([, before = "", after = "", variable]) =>
      prefixes
        // A bare variable or template under no namespace would be every key there is.
        .filter((prefix) => `${prefix}${before}` !== "" && (before !== "" || prefix !== ""))
        .map((prefix) => pattern(`${prefix}${before}`, variable === undefined ? after : "")),
  );
  return { exact, open };
}

function pattern(before: string, after: string): RegExp {
  const literal = (text: string) => text.replaceAll(".", "\\.");
  return new RegExp(`^${literal(before)}[\\w-]+${literal(after)}$`);
}

/** The names in braces that a sentence is filled with. */
function fillers(sentence: string): readonly string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? ""))].sort();
}

describe("the interface's sentences", () => {
  const english = leaves(en);
  const indonesian = leaves(id);

  it("are the same set in both languages", () => {
    expect([...indonesian.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("are never blank", () => {
    const blank = [...english, ...indonesian].filter(([, sentence]) => sentence.trim() === "");
    expect(blank).toEqual([]);
  });

  it("take the same fillers in both languages", () => {
    for (const [key, sentence] of english) {
      expect([key, fillers(indonesian.get(key) ?? "")]).toEqual([key, fillers(sentence)]);
    }
  });

  it("are all used", () => {
    const all = sources().map(uses);
    const unused = [...english.keys()].filter(
      (key) =>
        !all.some(({ exact, open }) => exact.has(key) || open.some((shape) => shape.test(key))),
    );
    expect(unused).toEqual([]);
  });
});
