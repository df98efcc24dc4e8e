// The event, outlets and facts here are invented.
import { setImmediate as nextTurn } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { SHEET_BYTES_MAX } from "../../lib/editorial/sheet/refused-sheet-file.ts";
import { contentOf } from "../../lib/editorial/sheet/sheet-content.ts";
import { compareWithExports } from "../../lib/exports/compare-with-exports.ts";
import { contentHashOf } from "../../lib/exports/content-hash.ts";
import { listStories } from "../../lib/workflows/list-stories.ts";
import {
  closeSheetThreads,
  compareInThread,
  readInThread,
} from "../../lib/workflows/sheet-threads.ts";
import { largeSheet } from "../support/large-sheet.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

let desk: TestDesk;

beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(() => desk.close());
afterAll(closeSheetThreads);

const CODE = "TLY-0000-1111-2222";

/** A form with a file of these bytes, as a browser sends it. */
async function formOf(bytes: Uint8Array<ArrayBuffer>, field = "sheet") {
  const form = new FormData();
  form.set(field, new File([bytes], "a sheet.pdf"));
  const sent = new Response(form);
  const contentType = sent.headers.get("content-type") ?? "";
  return { body: new Uint8Array(await sent.arrayBuffer()), contentType };
}

const textOf = (text: string) => new TextEncoder().encode(text);

describe("a file that is read in a thread", () => {
  it("holds nobody up, however large it is", async () => {
    const bytes = new Uint8Array(SHEET_BYTES_MAX).fill(0x2d);
    bytes.set(textOf(` ${CODE} `), bytes.length - 40);
    const form = await formOf(bytes);
    let read = false;
    const reading = readInThread(form).then((sent) => {
      read = true;
      return sent;
    });
    let answered = 0;
    while (!read) {
      await listStories(desk.options);
      await nextTurn();
      answered += 1;
    }
    expect(answered).toBeGreaterThan(3);
    // It went to the thread as it is, and was not copied.
    expect(form.body).toHaveLength(0);
    expect(await reading).toMatchObject({
      kind: "read",
      name: "a sheet.pdf",
      marks: { codes: [CODE], contentSha256: null },
    });
  });

  it("is told apart from no file, an empty one and one that is too large", async () => {
    const refused = (reason: string) => ({ kind: "refused", reason });
    expect(await readInThread(await formOf(new Uint8Array()))).toEqual(refused("none"));
    expect(await readInThread(await formOf(textOf("x"), "other"))).toEqual(refused("none"));
    const body = textOf("no form at all");
    expect(await readInThread({ body, contentType: "text/plain" })).toEqual(refused("none"));
    const cut = await formOf(textOf(CODE.repeat(100)));
    const half = { ...cut, body: cut.body.slice(0, 500) };
    expect(await readInThread(half)).toEqual(refused("none"));
    const large = await formOf(new Uint8Array(SHEET_BYTES_MAX + 1));
    expect(await readInThread(large)).toEqual(refused("too-large"));
  });

  it("has an end where it is nothing but brackets", async () => {
    const deep = textOf(`${CODE} ${"[".repeat(20_000_000)}`);
    expect(await readInThread(await formOf(deep))).toMatchObject({
      kind: "read",
      marks: { codes: [CODE], contentSha256: null },
    });
  });

  it("is refused with the reason where its thread is lost, and the next one is read", async () => {
    const form = await formOf(textOf(CODE));
    const lost = readInThread(form);
    await closeSheetThreads();
    expect(await lost).toEqual({ kind: "refused", reason: "unreadable" });
    expect(await readInThread(await formOf(textOf(CODE)))).toMatchObject({ kind: "read" });
  });
});

describe("what has changed since an export", () => {
  const keep = (sheet: ReturnType<typeof largeSheet>) => ({
    contentSha256: contentHashOf(sheet),
    gzip: new Uint8Array(gzipSync(contentOf(sheet))),
  });

  it("is found in a thread as it is found here, and meanwhile the desk answers", async () => {
    const now = largeSheet(300, 30);
    const kept = [keep(now), keep({ ...largeSheet(299, 30), title: "Another title" })];
    let compared = false;
    const comparing = compareInThread(now, kept).then((standings) => {
      compared = true;
      return standings;
    });
    let answered = 0;
    while (!compared) {
      await listStories(desk.options);
      await nextTurn();
      answered += 1;
    }
    expect(answered).toBeGreaterThan(3);
    const standings = await comparing;
    expect(standings).toEqual(compareWithExports(now, kept));
    const [fresh, stale] = standings;
    expect(fresh).toMatchObject({ stale: false, changes: null });
    expect(stale).toMatchObject({ title: "Another title", stale: true });
    expect(stale?.changes?.facts.map(({ kind }) => kind)).toEqual(["added"]);
  });
});

describe("an export whose story or content is gone", () => {
  const lost = { contentSha256: "0".repeat(64), gzip: null };

  it("is stale, and says what it was called where that was kept", () => {
    const now = largeSheet(1, 2);
    const kept = { ...lost, gzip: new Uint8Array(gzipSync(contentOf(now))) };
    expect(compareWithExports(null, [kept])).toEqual([
      { title: now.title, stale: true, changes: null },
    ]);
    expect(compareWithExports(null, [lost])).toEqual([{ title: "", stale: true, changes: null }]);
    expect(compareWithExports(now, [lost])).toEqual([
      { title: now.title, stale: true, changes: null },
    ]);
  });
});
