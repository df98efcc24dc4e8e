import type { APIRequestContext } from "@playwright/test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { SHEET_FORMATS } from "../../lib/editorial/sheet/sheet-format.ts";
import { expect, openDemo, test } from "./desk.ts";

let sheet: string;

test.beforeEach(async ({ page }) => {
  await openDemo(page);
  sheet = `/api/v1${new URL(page.url()).pathname}/sheet`;
});

test("a program reads the sheet in every format", async ({ request }) => {
  for (const format of SHEET_FORMATS) {
    const answer = await request.get(`${sheet}?format=${format}&language=en`);
    expect(answer.status(), format).toBe(200);
    const headers = answer.headers();
    expect(headers["content-disposition"]).toMatch(
      /^attachment; filename="fact-sheet-[a-z0-9.-]+"$/,
    );
    expect(headers["cache-control"]).toBe("private, no-cache");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-language"]).toBe("en");
    expect(headers.etag).toMatch(/^W\/"[0-9a-f]{64}-[0-9a-f]{16}"$/);
  }
});

test("the JSON is valid by the schema that the desk publishes", async ({ request }) => {
  const schema = await json(request, "/api/v1/schemas/tally-sheet-2.json");
  const validate = new Ajv2020({ strict: true }).compile(schema);
  for (const query of ["", "?language=id&level=page", "?without=singles&order=question"]) {
    const found = await json(request, `${sheet}${query}`);
    expect(validate(found), JSON.stringify(validate.errors)).toBe(true);
    expect(found).toMatchObject({ $schema: schema.$id, format: "tally-sheet/2" });
  }
});

test("the description names the address and its answers", async ({ request }) => {
  const description = await json(request, "/api/v1/openapi.json");
  expect(description).toMatchObject({ openapi: expect.stringMatching(/^3\.1\./) });
  expect(JSON.stringify(description.paths)).toContain("/api/v1/stories/{id}/sheet");
});

test("the headers choose format and language, and spare what is known already", async ({
  request,
}) => {
  const headers = { accept: "text/markdown", "accept-language": "id-ID,id;q=0.9" };
  const first = await request.get(sheet, { headers });
  expect(first.headers()["content-type"]).toContain("text/markdown");
  expect(first.headers().vary).toMatch(/accept/i);
  expect(await first.text()).toContain("Belum terverifikasi");
  const again = { ...headers, "if-none-match": first.headers().etag ?? "" };
  const known = await request.get(sheet, { headers: again });
  expect(known.status()).toBe(304);
  expect(await known.body()).toHaveLength(0);
  expect(known.headers().etag).toBe(first.headers().etag);
});

test("what cannot be answered is told as a problem, with what to do", async ({ request }) => {
  const problem = async (address: string, headers: Record<string, string> = {}) => {
    const answer = await request.get(address, { headers });
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
    const told: unknown = await answer.json();
    expect(told).toMatchObject({ status: answer.status(), detail: expect.stringMatching(/\.$/) });
    return told;
  };
  expect(await problem(`${sheet}?format=exe&levle=page`)).toMatchObject({
    status: 400,
    parameters: [{ parameter: "format" }, { parameter: "levle" }],
  });
  expect(await problem("/api/v1/stories/nowhere/sheet")).toMatchObject({ status: 404 });
  expect(await problem("/api/v1/nothing")).toMatchObject({ status: 404 });
  const refused = await problem(sheet, { accept: "image/png" });
  expect(refused).toMatchObject({ status: 406 });
  expect(JSON.stringify(refused)).toContain("application/pdf");
});

test("reading leaves no trace in the log", async ({ page, request }) => {
  const activity = sheet.replace("/api/v1", "").replace(/\/sheet$/, "/activity");
  const entries = page.locator("main ol > li");
  await page.goto(activity);
  const before = await entries.count();
  expect((await request.get(`${sheet}?format=html`)).ok()).toBe(true);
  await page.goto(activity);
  await expect(entries).toHaveCount(before);
});

async function json(request: APIRequestContext, address: string) {
  const answer = await request.get(address);
  expect(answer.ok(), address).toBe(true);
  return answer.json();
}
