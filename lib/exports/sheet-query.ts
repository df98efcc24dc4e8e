import { z } from "zod";
import { failed, ok, type Result } from "../editorial/result.ts";
import { PAPERS, type Paper } from "../editorial/sheet/paper.ts";
import { readChoice } from "../editorial/sheet/read-choice.ts";
import { SHEET_LEVELS, SHEET_ORDERS, type SheetChoice } from "../editorial/sheet/sheet-choice.ts";
import { SHEET_FORMATS, type SheetFormat } from "../editorial/sheet/sheet-format.ts";
import { LANGUAGE_IDS, type LanguageId } from "../engine/article.ts";

/** As many as the largest sheet has, and no more than an address carries. */
const FACTS_MAX = 1000;
const FACT_LENGTH_MAX = 64;

/** The query by which a program asks for a sheet: what reads it here, and from what its description is made. */
export const sheetQuerySchema = z.strictObject({
  format: z
    .enum(SHEET_FORMATS)
    .optional()
    .describe(
      "The format of the answer. It goes before the Accept header; without both it is json.",
    ),
  language: z
    .enum(LANGUAGE_IDS)
    .optional()
    .describe(
      "The language of the sheet's own words; quotations stay in theirs. Without it, by the Accept-Language header.",
    ),
  level: z
    .enum(SHEET_LEVELS)
    .optional()
    .describe(
      "How much a printed sheet shows of each fact: all of it, or one line. Full without it.",
    ),
  order: z
    .enum(SHEET_ORDERS)
    .optional()
    .describe(
      "Most serious first, most independent origins first, or by the letters of the question. Serious without it.",
    ),
  only: z
    .enum(["verified"])
    .optional()
    .describe("Only what an editor verified, with or without a qualification."),
  without: z
    .enum(["singles"])
    .optional()
    .describe("Leaves out what one outlet alone reports and nobody has decided."),
  fact: z
    .array(z.string().min(1).max(FACT_LENGTH_MAX))
    .max(FACTS_MAX)
    .optional()
    .describe(
      "Identifiers of the facts to show, one a parameter; each is to be a fact of the story. All facts without it.",
    ),
  paper: z.enum(PAPERS).optional().describe("The paper of a PDF or Word file. A4 without it."),
});

/** What a query asks for; null where it leaves the choice to the headers. */
export interface SheetQuery {
  readonly format: SheetFormat | null;
  readonly language: LanguageId | null;
  readonly paper: Paper;
  readonly choice: SheetChoice;
}

/** A parameter that cannot be understood, and why. */
export interface QueryProblem {
  readonly parameter: string;
  readonly detail: string;
}

/** Reads a query strictly: a program that misspells a wish is told, and does not get another sheet than it asked for. */
export function readSheetQuery(
  query: URLSearchParams,
): Result<SheetQuery, readonly QueryProblem[]> {
  const names = [...new Set(query.keys())];
  const fields = names.map((name) => {
    const values = query.getAll(name);
    return [name, name === "fact" || values.length > 1 ? values : values[0]] as const;
  });
  const parsed = sheetQuerySchema.safeParse(Object.fromEntries(fields));
  if (!parsed.success) return failed(parsed.error.issues.flatMap(problemsOf));
  const { format, language, paper, ...choice } = parsed.data;
  return ok({
    format: format ?? null,
    language: language ?? null,
    paper: paper ?? "a4",
    choice: readChoice(choice),
  });
}

/** The problem of a query that names facts which the story does not have: an empty sheet would pass for an answer. */
export function factsMissing(ids: readonly string[]): QueryProblem {
  const named = ids.slice(0, MISSING_NAMED_MAX).join(", ");
  const rest = ids.length > MISSING_NAMED_MAX ? ` and ${ids.length - MISSING_NAMED_MAX} more` : "";
  return {
    parameter: "fact",
    detail: `The story's sheet has no fact ${named}${rest}: it may have been merged, split or taken off the board. Leave it out, or take its identifier from the address of its page.`,
  };
}

const MISSING_NAMED_MAX = 5;

function problemsOf(issue: z.core.$ZodIssue): readonly QueryProblem[] {
  if (issue.code === "unrecognized_keys") {
    const known = Object.keys(sheetQuerySchema.shape).join(", ");
    return issue.keys.map((parameter) => ({
      parameter,
      detail: `There is no such parameter. Known are ${known}.`,
    }));
  }
  const parameter = String(issue.path[0] ?? "");
  if (parameter === "fact") {
    const detail =
      issue.path.length === 1
        ? `Name at most ${FACTS_MAX} facts, or leave the parameter out for all of them.`
        : `Identifiers of facts have 1 to ${FACT_LENGTH_MAX} characters; give one a parameter.`;
    return [{ parameter, detail }];
  }
  const values = issue.code === "invalid_value" ? issue.values.map(String) : [];
  return [{ parameter, detail: `Give it once, as one of: ${values.join(", ")}.` }];
}
