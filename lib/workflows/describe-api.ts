import { apiDescription } from "../exports/api-description.ts";
import type { Problem } from "../exports/problem.ts";
import { sheetJsonSchema } from "../exports/sheet-schema.ts";

export type { Problem };

/** What can be asked of the desk by programs, as OpenAPI 3.1. */
export function describeApi(): object {
  return apiDescription();
}

/** What a fact sheet as JSON is, as JSON Schema (draft 2020-12). */
export function describeSheet(): object {
  return sheetJsonSchema();
}
