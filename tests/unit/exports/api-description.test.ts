import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { SHEET_FORMATS } from "../../../lib/editorial/sheet/sheet-format.ts";
import { apiDescription } from "../../../lib/exports/api-description.ts";
import { readSheetQuery, sheetQuerySchema } from "../../../lib/exports/sheet-query.ts";
import { sheetJsonSchema } from "../../../lib/exports/sheet-schema.ts";

const description = JSON.parse(JSON.stringify(apiDescription()));
const operation = description.paths["/api/v1/stories/{id}/sheet"].get;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: object;
  readonly description?: string;
}
const parameters: readonly Parameter[] = operation.parameters;
const inQuery = parameters.filter((parameter) => parameter.in === "query");

describe("the description of the API", () => {
  it("is OpenAPI 3.1", async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(description))).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
  });

  it("points to nothing that it does not hold", () => {
    const references = JSON.stringify(description).matchAll(/"\$ref":"#\/([^"]+)"/g);
    for (const [, path = ""] of references) {
      const target = path.split("/").reduce((part, key) => part?.[key], description);
      expect(target, path).toBeDefined();
    }
  });

  it("names every parameter that is read, explains it, and no other", () => {
    expect(inQuery.map(({ name }) => name)).toEqual(Object.keys(sheetQuerySchema.shape));
    for (const { description: words } of inQuery) expect(words).toMatch(/\.$/);
  });

  it("lets through what the query lets through, and nothing else", () => {
    const values = [
      "pdf",
      "id",
      "page",
      "question",
      "verified",
      "singles",
      "letter",
      "nonsense",
      "",
    ];
    const ajv = new Ajv2020();
    for (const { name, schema } of inQuery) {
      const validate = ajv.compile(schema);
      for (const value of values) {
        const told = validate(name === "fact" ? [value] : value);
        const read = readSheetQuery(new URLSearchParams([[name, value]])).ok;
        expect([name, value, told]).toEqual([name, value, read]);
      }
    }
  });

  it("has an answer for every format, and the published schema for the JSON", () => {
    const { content } = operation.responses["200"];
    // A page and a fragment share a media type.
    expect(Object.keys(content)).toHaveLength(SHEET_FORMATS.length - 1);
    expect(content["application/json"].schema.$ref).toBe("#/components/schemas/Sheet");
    const { $schema: _, $id, ...schema } = sheetJsonSchema();
    expect($id).toBe("urn:tally:schema:tally-sheet-2");
    expect(description.components.schemas.Sheet).toEqual(JSON.parse(JSON.stringify(schema)));
  });
});

describe("a query", () => {
  const read = (query: string) => readSheetQuery(new URLSearchParams(query));

  it("is read as the sheet's page reads it", () => {
    const query =
      "language=id&level=page&order=question&only=verified&without=singles&fact=a&fact=b";
    expect(read(`${query}&paper=letter&format=pdf`)).toEqual({
      ok: true,
      value: {
        format: "pdf",
        language: "id",
        paper: "letter",
        choice: {
          level: "page",
          order: "question",
          verifiedOnly: true,
          singles: false,
          facts: ["a", "b"],
        },
      },
    });
    expect(read("")).toMatchObject({
      value: { format: null, language: null, paper: "a4", choice: { facts: null, singles: true } },
    });
  });

  it.each([
    ["format=exe", "format"],
    ["level=page&level=full", "level"],
    ["fact=", "fact"],
    ["formt=pdf", "formt"],
    ["__proto__=x", "__proto__"],
    ["constructor=x", "constructor"],
  ])("is refused where it says %s, by the parameter's name", (query, parameter) => {
    const outcome = read(query);
    expect(outcome).toMatchObject({ ok: false, error: [{ parameter }] });
  });

  it.each([
    ["format=PDF", /^Give it once, as one of: pdf, docx, .*annotations\.$/],
    ["format=", /^Give it once, as one of: pdf/],
    ["format=pdf&format=pdf", /^Give it once, as one of: pdf/],
    ["language=fr", /^Give it once, as one of: id, en\.$|^Give it once, as one of: en, id\.$/],
    ["level=brief", /^Give it once, as one of: full, page\.$/],
    ["order=newest", /^Give it once, as one of: serious, corroborated, question\.$/],
    ["paper=a3", /^Give it once, as one of: a4, letter\.$/],
    ["only=disputed", /^Give it once, as one of: verified\.$/],
    ["without=verified", /^Give it once, as one of: singles\.$/],
    ["fact=", /^Identifiers of facts have 1 to 64 characters/],
    [`fact=${"x".repeat(65)}`, /^Identifiers of facts have 1 to 64 characters/],
    [new URLSearchParams(Array(1001).fill(["fact", "x"])).toString(), /^Name at most 1000 facts/],
    ["Format=pdf", /^There is no such parameter\. Known are format, language/],
  ])("says of %s what to do", (query, detail) => {
    expect(read(query)).toMatchObject({ error: [{ detail: expect.stringMatching(detail) }] });
  });

  it("says what there is", () => {
    expect(JSON.stringify(read("format=exe"))).toContain("claimreview");
    expect(JSON.stringify(read("formt=pdf"))).toContain("Known are format, language");
  });
});
