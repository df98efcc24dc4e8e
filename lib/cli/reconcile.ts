import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { boardOfReconciliation } from "../editorial/sheet/board-of-reconciliation.ts";
import { buildSheet } from "../editorial/sheet/build-sheet.ts";
import { PLAIN_HOUSE } from "../editorial/sheet/sheet-document.ts";
import { writeMarkdown } from "../editorial/sheet/write-markdown.ts";
import { type ArticleInput, LANGUAGE_IDS, type LanguageId } from "../engine/article.ts";
import { reconcile } from "../engine/pipeline.ts";
import type { Reconciliation } from "../engine/reconciliation.ts";
import { readStoryFolder } from "../workflows/read-story-folder.ts";
import { type Printed, runCommand, UsageError } from "./command.ts";

const USAGE = "usage: npm run --silent reconcile -- [--format json|md] [--language en|id] FOLDER";

/** Prints the reconciliation of a story folder as JSON, or its fact sheet as Markdown. */
async function* reconcileCommand(args: readonly string[]): AsyncGenerator<Printed> {
  const { folder, format, language } = readArguments(args);
  const articles = await readStoryFolder(folder);
  if (!articles.ok) throw new UsageError(articles.error);
  const reconciliation = reconcile(articles.value);
  const line =
    format === "json"
      ? JSON.stringify(inLanguage(reconciliation, language), null, 2)
      : sheetOf(reconciliation, articles.value, basename(resolve(folder)), language);
  yield { line };
}

/** The fact sheet of a story on which nobody has decided anything yet. */
function sheetOf(
  reconciliation: Reconciliation,
  articles: readonly ArticleInput[],
  title: string,
  language: LanguageId,
): string {
  const now = new Date().toISOString();
  const board = boardOfReconciliation(reconciliation, articles, { title, now });
  const sheet = buildSheet({ board, decisions: [], language, now, author: "" });
  return writeMarkdown({ sheet, seal: null, house: PLAIN_HOUSE });
}

interface Arguments {
  readonly folder: string;
  readonly format: "json" | "md";
  readonly language: LanguageId;
}

function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const [folder, ...rest] = positionals;
  if (folder === undefined || rest.length > 0)
    throw new UsageError(`Name one story folder. ${USAGE}`);
  const format = values.format ?? "json";
  if (format !== "json" && format !== "md")
    throw new UsageError(`--format is json or md, not ${format}. ${USAGE}`);
  const language = LANGUAGE_IDS.find((id) => id === (values.language ?? "en"));
  if (language === undefined)
    throw new UsageError(`--language is en or id, not ${values.language}. ${USAGE}`);
  return { folder, format, language };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: "string" }, language: { type: "string" } },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}. ${USAGE}`);
  }
}

/** Sentences in one language, with both languages beside them. */
function inLanguage(reconciliation: Reconciliation, language: LanguageId) {
  return {
    ...reconciliation,
    facts: reconciliation.facts.map((fact) => ({
      ...fact,
      question: fact.question[language],
      questions: fact.question,
      reason: fact.reason[language],
      reasons: fact.reason,
    })),
  };
}

await runCommand(reconcileCommand);
