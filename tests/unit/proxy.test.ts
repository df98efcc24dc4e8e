import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { proxy } from "../../proxy.ts";

const HOST = "127.0.0.1:3000";

/** The answer of the door to a change that says it has `length` bytes, or says nothing of it. */
function post(path: string, length: number | null) {
  const headers = { host: HOST, origin: `http://${HOST}` };
  const stated = length === null ? {} : { "content-length": String(length) };
  const init = { method: "POST", headers: { ...headers, ...stated } };
  return proxy(new NextRequest(`http://${HOST}${path}`, init));
}

const KB = 1024;
const MB = 1024 * KB;

describe("the door", () => {
  it.each([
    ["/", 512 * KB],
    ["/stories/x", 512 * KB],
    ["/stories/x/sheet", 512 * KB],
    ["/stories/x/sheet/export", 512 * KB],
    ["/stories/x/corrections", 512 * KB],
    ["/facts/x", 512 * KB],
    ["/verify", 512 * KB],
    ["/api/v1/stories/x/sheet", 512 * KB],
    ["/nowhere/add/upload/more", 512 * KB],
    ["/house", 4 * MB],
    ["/stories/x/add", 4 * MB],
    ["/articles/x", 4 * MB],
  ])("takes a form at %s up to %d bytes, and says so of a larger one", async (path, most) => {
    expect(post(path, most).status).toBe(200);
    const refused = post(path, most + 1);
    expect(refused.status).toBe(413);
    expect(await refused.text()).toBe(
      `Tally takes at most ${most / KB} KB here. Shorten what is sent, and send it again.\n`,
    );
    expect(refused.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("speaks the reader's language, and to programs English", async () => {
    const refuse = async (path: string, headers: Record<string, string>) => {
      const sent = {
        host: HOST,
        origin: `http://${HOST}`,
        "content-length": `${9 * MB}`,
        ...headers,
      };
      const init = { method: "POST", headers: sent };
      return (await proxy(new NextRequest(`http://${HOST}${path}`, init))).text();
    };
    const indonesian = { "accept-language": "id-ID,id;q=0.9,en;q=0.5" };
    expect(await refuse("/house", indonesian)).toContain("Tally menerima paling banyak 4096 KB");
    expect(await refuse("/house", { cookie: "tally-language=id" })).toContain("Persingkat");
    expect(await refuse("/house", { ...indonesian, cookie: "tally-language=en" })).toContain(
      "Shorten",
    );
    expect(await refuse("/api/v1/stories/x/sheet", indonesian)).toContain("Shorten");
    const foreign = { ...indonesian, origin: "https://evil.example" };
    expect(await refuse("/house", foreign)).toContain("Tally menolak perubahan");
    const host = { ...indonesian, host: "evil.example" };
    expect(await refuse("/house", host)).toContain("Buka http://localhost:3000 di komputer ini.");
    const noLength = {
      method: "POST",
      headers: { ...indonesian, host: HOST, origin: `http://${HOST}` },
    };
    const vague = await proxy(new NextRequest(`http://${HOST}/house`, noLength)).text();
    expect(vague).toContain("tidak menyebut panjangnya");
  });

  it("gives the page that sent a form its sentence, by a type that Next hands on", () => {
    const headers = { host: HOST, origin: `http://${HOST}`, "content-length": `${9 * MB}` };
    const typeOf = (more: Record<string, string>) =>
      proxy(
        new NextRequest(`http://${HOST}/house`, {
          method: "POST",
          headers: { ...headers, ...more },
        }),
      ).headers.get("content-type");
    expect(typeOf({ "next-action": "abc" })).toBe("text/plain");
    expect(typeOf({})).toBe("text/plain; charset=utf-8");
  });

  it("leaves it to the routes that take files to refuse one with their own words", () => {
    for (const path of ["/verify/file", "/stories/x/add/upload"])
      expect(post(path, 100 * MB).status).toBe(200);
  });

  it("refuses a body that does not say how long it is, or says nonsense", () => {
    expect(post("/house", null).status).toBe(411);
    const headers = { host: HOST, origin: `http://${HOST}`, "content-length": "many" };
    const request = new NextRequest(`http://${HOST}/house`, { method: "POST", headers });
    expect(proxy(request).status).toBe(413);
  });

  it("asks nothing of a reading", () => {
    const request = new NextRequest(`http://${HOST}/house`, { headers: { host: HOST } });
    expect(proxy(request).status).toBe(200);
  });
});
