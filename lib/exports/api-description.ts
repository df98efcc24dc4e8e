import { z } from "zod";
import { FILE_KINDS, SHEET_FORMATS, type SheetFormat } from "../editorial/sheet/sheet-format.ts";
import { problemSchema } from "./problem.ts";
import { sheetQuerySchema } from "./sheet-query.ts";
import { sheetJsonSchema } from "./sheet-schema.ts";

/**
 * The API in OpenAPI 3.1. Parameters and bodies are made from the very schemas that read and validate them, so that the
 * description cannot say something else.
 */
export function apiDescription(): object {
  const { $schema: _, $id: __, ...sheet } = sheetJsonSchema();
  return {
    openapi: "3.1.1",
    info: {
      title: "Tally",
      version: "1",
      description:
        "Fact sheets of a desk, for programs. A GET reads the sheet as it stands, without an identifier and without a line in the log; a sheet that the desk is to know again is exported on the sheet's page, under a name. Tally answers only to this machine's own name, and pages of other sites cannot read its answers.",
    },
    servers: [{ url: "/" }],
    paths: {
      "/api/v1/stories/{id}/sheet": { get: sheetOperation() },
      "/api/v1/schemas/tally-sheet-2.json": {
        get: documentOperation("sheetSchema", "The JSON Schema of a sheet as JSON", SCHEMA_TYPE),
      },
      "/api/v1/openapi.json": {
        get: documentOperation("description", "This description", "application/json"),
      },
    },
    components: {
      schemas: { Sheet: sheet, Problem: plainSchema(problemSchema) },
      responses: {
        BadRequest: problemResponse(
          "The query cannot be understood, or names facts that the story does not have; `parameters` says which and why.",
        ),
        NotFound: problemResponse("There is no such story on the desk."),
        NotAcceptable: problemResponse("No format suits the Accept header."),
      },
    },
  };
}

/** What a JSON Schema is served as. */
export const SCHEMA_TYPE = "application/schema+json";

const storyId = z.string().describe("The story's identifier, as its address on the desk has it");

const ENTITY_TAG = {
  ETag: {
    description:
      "Weak, and the same as long as the sheet says the same: the SHA-256 of its content, then of its form.",
    schema: { type: "string" },
  },
};

const IF_NONE_MATCH = {
  name: "If-None-Match",
  in: "header",
  required: false,
  description: "An entity tag of an earlier answer: 304 where the sheet still says the same.",
  schema: { type: "string" },
};

/** What a body is to a program; of what is no JSON, OpenAPI says the media type alone. */
const BODIES: Readonly<Partial<Record<SheetFormat, object>>> = {
  json: { schema: { $ref: "#/components/schemas/Sheet" } },
  claimreview: { schema: { type: "object" } },
  annotations: { schema: { type: "object" } },
};

function sheetOperation(): object {
  return {
    operationId: "readSheet",
    summary: "The fact sheet of a story as it stands",
    parameters: [
      { name: "id", in: "path", required: true, schema: plainSchema(storyId) },
      ...Object.entries(sheetQuerySchema.shape).map(([name, schema]) => {
        const { description, ...shape } = plainSchema(schema);
        return { name, in: "query", required: false, description, schema: shape };
      }),
      IF_NONE_MATCH,
    ],
    responses: {
      "200": {
        description: "The sheet, in the format of `format` or else of the Accept header.",
        headers: {
          ...ENTITY_TAG,
          "Content-Language": { schema: { type: "string" } },
          "Content-Disposition": {
            description: "Always a download, under a name that is safe on every system.",
            schema: { type: "string" },
          },
        },
        content: Object.fromEntries(
          SHEET_FORMATS.map((format) => [mediaTypeOf(format), BODIES[format] ?? {}]),
        ),
      },
      "304": { description: "The sheet still says the same.", headers: ENTITY_TAG },
      "400": { $ref: "#/components/responses/BadRequest" },
      "404": { $ref: "#/components/responses/NotFound" },
      "406": { $ref: "#/components/responses/NotAcceptable" },
    },
  };
}

function documentOperation(operationId: string, summary: string, mediaType: string): object {
  const content = { [mediaType]: { schema: { type: "object" } } };
  return { operationId, summary, responses: { "200": { description: summary, content } } };
}

function problemResponse(description: string): object {
  const schema = { $ref: "#/components/schemas/Problem" };
  return { description, content: { "application/problem+json": { schema } } };
}

/** Without the charset, which every text of ours has; a profile tells two kinds of JSON-LD apart. */
function mediaTypeOf(format: SheetFormat): string {
  return FILE_KINDS[format].contentType.replace(/; (charset|header)=[\w-]+/g, "");
}

/** The JSON Schema of what is inside the description, which says for all of them by which draft they are written. */
function plainSchema(schema: z.ZodType) {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io: "input" });
  return plain;
}
