import { comparePassages } from "../engine/compare-passages.ts";
import { type Printed, runCommand, UsageError } from "./command.ts";
import { type JsonLine, optionalFields, readJsonLines, textField } from "./read-json-lines.ts";

const USAGE = "usage: npm run --silent compare -- FILE";

/** Prints for each pair of passages of a JSON Lines file how they relate, as one line of JSON each. */
async function* compareCommand(args: readonly string[]): AsyncGenerator<Printed> {
  const files = args.filter((arg) => arg !== "--jsonl");
  const [file, ...rest] = files;
  if (file === undefined || rest.length > 0) throw new UsageError(`Name one file. ${USAGE}`);
  for await (const line of readJsonLines(file)) yield compareLine(line);
}

function compareLine(line: JsonLine): Printed {
  if ("problem" in line) return line;
  const { fields, number } = line;
  const a = textField(fields, "a");
  const b = textField(fields, "b");
  if (a === null || b === null)
    return { problem: `Line ${number} has no "${a === null ? "a" : "b"}".` };
  try {
    const compared = comparePassages({
      a,
      b,
      ...optionalFields(fields, ["published", "language"]),
    });
    const { relation, aspect, reason } = compared;
    const id = fields.get("id") ?? null;
    return { line: JSON.stringify({ id, relation, aspect, reason: reason.en, reasons: reason }) };
  } catch (error) {
    // One pair that breaks the engine must not cost the others their answer.
    return { problem: `Line ${number} could not be compared: ${String(error)}` };
  }
}

await runCommand(compareCommand);
