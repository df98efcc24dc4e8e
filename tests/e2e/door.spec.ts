import { request as http } from "node:http";
import { expect, openDemo, test } from "./desk.ts";

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

interface Answered {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly text: string;
}

/** Asks the server as no browser would, with any Host and any Origin. */
function ask(port: number, { method = "GET", path = "/", headers = {}, body }: Asked) {
  return new Promise<Answered>((resolve, reject) => {
    const sent = http({ host: "127.0.0.1", port, method, path, headers }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (portion: string) => {
        text += portion;
      });
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

test("a foreign Host gets 421", async ({ desk }) => {
  for (const host of ["evil.example", `evil.example:${desk.port}`, `127.0.0.1.evil.example`]) {
    expect((await ask(desk.port, { headers: { host } })).status).toBe(421);
  }
  expect((await ask(desk.port, { headers: { host: `localhost:${desk.port}` } })).status).toBe(200);
});

test("a change without a proof of its own origin gets 403", async ({ desk }) => {
  const own = `http://127.0.0.1:${desk.port}`;
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    expect((await ask(desk.port, { method })).status).toBe(403);
    expect(
      (await ask(desk.port, { method, headers: { origin: "https://evil.example" } })).status,
    ).toBe(403);
    expect((await ask(desk.port, { method, headers: { origin: "null" } })).status).toBe(403);
  }
  const refused = await ask(desk.port, {
    method: "POST",
    path: "/stories/none/add/upload?name=a.md",
    headers: { origin: own },
  });
  expect(refused.status).not.toBe(403);
});

test("a body larger than its address takes is refused, and the desk goes on", async ({ desk }) => {
  const own = { origin: `http://127.0.0.1:${desk.port}` };
  const large = Buffer.alloc(6_000_000, "x");
  for (const path of ["/", "/house", "/stories/none/sheet/export"]) {
    const stated = { ...own, "content-length": String(large.length) };
    const refused = await ask(desk.port, { method: "POST", path, headers: stated, body: large });
    expect([path, refused.status]).toEqual([path, 413]);
    expect(refused.text).toContain("Tally takes at most");
    const unstated = { ...own, "transfer-encoding": "chunked" };
    const vague = await ask(desk.port, { method: "POST", path, headers: unstated, body: large });
    expect([path, vague.status]).toEqual([path, 411]);
  }
  expect((await ask(desk.port, {})).status).toBe(200);
});

test("every answer carries a strict policy with a nonce of its own", async ({ desk }) => {
  const policies = await Promise.all(
    ["/", "/", "/nowhere", "/icon.svg"].map(async (path) =>
      String((await ask(desk.port, { path })).headers["content-security-policy"]),
    ),
  );
  for (const policy of policies) {
    expect(policy).toContain("default-src 'self'");
    expect(policy).toMatch(/script-src [^;]*'nonce-\w+' 'strict-dynamic'/);
    expect(policy).not.toContain("unsafe-");
  }
  expect(new Set(policies).size).toBe(policies.length);
});

test("a browser that asks for the icon before it has read the page gets one", async ({ desk }) => {
  for (const path of ["/favicon.ico", "/icon.svg"])
    expect((await ask(desk.port, { path })).status).toBe(200);
});

test("looking at every page changes nothing", async ({ page, request }) => {
  await openDemo(page);
  const story = page.url().split("?")[0] ?? "";
  await page.goto(`${story}/activity`);
  const entries = page.locator("main ol > li");
  const before = await entries.count();
  const fact = await firstHref(page, story, "[data-fact-link]");
  const article = await firstHref(page, `${story}/articles`, "main h2 a");
  const addresses = [
    "/",
    story,
    `${story}/articles`,
    `${story}/add`,
    `${story}/sheet`,
    fact,
    article,
  ];
  for (const address of addresses) expect((await request.get(address)).ok()).toBe(true);
  expect((await request.get(`${story}/add/upload?name=a.md&author=X`)).ok()).toBe(false);
  await page.goto(`${story}/activity`);
  await expect(entries).toHaveCount(before);
});

async function firstHref(
  page: import("@playwright/test").Page,
  address: string,
  selector: string,
): Promise<string> {
  await page.goto(address);
  const href = await page.locator(selector).first().getAttribute("href");
  if (href === null) throw new Error(`${address} has no ${selector}.`);
  return href;
}
