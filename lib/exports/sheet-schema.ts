import { z } from "zod";
import { SECTION_KINDS } from "../editorial/sheet/sheet.ts";
import { SHEET_LEVELS, SHEET_ORDERS } from "../editorial/sheet/sheet-choice.ts";
import { SHEET_JSON_FORMAT, SHEET_JSON_SCHEMA } from "../editorial/sheet/write-json.ts";
import { DIFFERENCES, VERDICTS } from "../editorial/verdict.ts";
import { LANGUAGE_IDS } from "../engine/article.ts";
import { FACT_STATUSES, STANCES } from "../engine/reconciliation.ts";

const count = z.int().min(0);
const time = z.string().describe("ISO 8601");
const language = z.enum(LANGUAGE_IDS);

const evidence = z.strictObject({
  start: count.describe("In UTF-16 units of the article's text, from 0"),
  end: count.describe("Not included"),
  text: z.string().describe("The exact words"),
});

const source = z.strictObject({
  number: z.int().min(1).describe("Rows name their source by it"),
  articleId: z.string(),
  outlet: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable().describe("http or https"),
  publishedAt: time.nullable(),
  retrievedAt: time,
  language,
  origins: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.enum(["agency", "outlet", "official", "own", "copy", "unstated"]),
      credit: evidence.nullable(),
    }),
  ),
  restated: z.boolean(),
  failure: z.string().nullable(),
});

const row = z.strictObject({
  source: z.int().min(1),
  stance: z.enum([...STANCES, "silent", "unread"]),
  value: z.string().nullable(),
  evidence: z.array(
    evidence.extend({
      codePoints: z.strictObject({ start: count, end: count }),
      prefix: z.string(),
      suffix: z.string(),
    }),
  ),
  speaker: evidence.extend({ name: z.string() }).nullable(),
});

const fact = z.strictObject({
  id: z.string(),
  number: z.int().min(1),
  question: z.string(),
  aspect: z.enum(["date", "quantity", "who", "where", "name", "wording", "whether"]),
  state: z.enum([...VERDICTS, ...FACT_STATUSES]),
  status: z.enum(FACT_STATUSES),
  verdict: z.enum(VERDICTS).nullable(),
  standing: z.array(z.string()),
  qualification: z.string().nullable(),
  difference: z.enum(DIFFERENCES).nullable(),
  reason: z.string().nullable(),
  document: z
    .strictObject({ title: z.string(), url: z.string().nullable() })
    .optional()
    .describe("The primary document that the editor read"),
  decision: z.strictObject({ by: z.string(), at: time }).nullable(),
  finding: z.string(),
  reopened: z.strictObject({ at: time, cause: z.string() }).nullable(),
  withdrawn: z.boolean(),
  outlets: count,
  independentOrigins: count,
  rows: z.array(row),
});

/** What a fact sheet as JSON is: what validates it here, and from what its published JSON Schema is made. */
export const sheetSchema = z.strictObject({
  $schema: z.literal(SHEET_JSON_SCHEMA).optional().describe("The name of this schema"),
  format: z.literal(SHEET_JSON_FORMAT),
  seal: z
    .strictObject({
      code: z.string().regex(/^TLY(-[0-9A-HJKMNP-TV-Z]{4}){3}$/),
      contentSha256: z.string().regex(/^[0-9a-f]{64}$/),
    })
    .nullable()
    .describe("By what the desk knows the sheet again"),
  publisher: z.strictObject({ name: z.string(), footer: z.string() }),
  storyId: z.string(),
  title: z.string(),
  madeAt: time,
  madeBy: z.string(),
  timeZone: z.string().describe("IANA name"),
  language,
  choice: z.strictObject({
    level: z.enum(SHEET_LEVELS),
    order: z.enum(SHEET_ORDERS),
    verifiedOnly: z.boolean(),
    singles: z.boolean(),
  }),
  scope: z.strictObject({ facts: count, of: count }),
  restated: z.boolean(),
  outlets: count,
  independentOrigins: count,
  summary: z.array(z.strictObject({ state: fact.shape.state, facts: count })),
  sections: z.array(z.strictObject({ kind: z.enum(SECTION_KINDS), facts: z.array(fact) })),
  silences: z.array(z.strictObject({ source: z.int().min(1), facts: z.array(z.int().min(1)) })),
  sources: z.array(source),
});

/** The JSON Schema (draft 2020-12) of a fact sheet, as it is published. */
export function sheetJsonSchema() {
  return { $id: SHEET_JSON_SCHEMA, title: "Tally fact sheet", ...z.toJSONSchema(sheetSchema) };
}
