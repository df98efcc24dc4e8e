import { basename } from "node:path";
import { parseArgs } from "node:util";
import { annotate } from "../engine/annotate.ts";
import { readStoryArticle } from "../workflows/read-story-folder.ts";
import { type Printed, runCommand, UsageError } from "./command.ts";
import { type JsonLine, optionalFields, readJsonLines, textField } from "./read-json-lines.ts";

const USAGE = "usage: npm run --silent annotate -- FILE, or annotate -- --jsonl FILE";

/** Prints the mentions of an article file, or of each text of a JSON Lines file, as one line of JSON each. */
async function* annotateCommand(args: readonly string[]): AsyncGenerator<Printed> {
  const { file, isJsonLines } = readArguments(args);
  if (!isJsonLines) {
    yield { line: await annotateArticle(file) };
    return;
  }
  for await (const line of readJsonLines(file)) yield annotateLine(line);
}

async function annotateArticle(file: string): Promise<string> {
  const article = await readStoryArticle(file, basename(file));
  if (!article.ok) throw new UsageError(article.error);
  const { id, text, publishedAt, language } = article.value;
  return JSON.stringify(
    annotate({
      id,
      text,
      ...(publishedAt === undefined ? {} : { published: publishedAt }),
      ...(language === undefined ? {} : { language }),
    }),
  );
}

function annotateLine(line: JsonLine): Printed {
  if ("problem" in line) return line;
  const { fields, number } = line;
  const text = textField(fields, "text");
  if (text === null) return { problem: `Line ${number} has no "text".` };
  try {
    const annotation = annotate({
      id: "",
      text,
      ...optionalFields(fields, ["published", "language"]),
    });
    return { line: JSON.stringify({ ...annotation, id: fields.get("id") ?? null }) };
  } catch (error) {
    // One text that breaks the engine must not cost the others their answer.
    return { problem: `Line ${number} could not be annotated: ${String(error)}` };
  }
}

function readArguments(args: readonly string[]): {
  readonly file: string;
  readonly isJsonLines: boolean;
} {
  const { values, positionals } = parse(args);
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError(`Name one file. ${USAGE}`);
  return { file, isJsonLines: values.jsonl === true };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { jsonl: { type: "boolean" } },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}. ${USAGE}`);
  }
}

await runCommand(annotateCommand);
