// The events, outlets and people here are invented.
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { type SheetChoice, WHOLE_STORY } from "../../lib/editorial/sheet/sheet-choice.ts";
import { deleteStory } from "../../lib/workflows/change-story.ts";
import { openLink } from "../../lib/workflows/open-link.ts";
import { recordRuling } from "../../lib/workflows/record-ruling.ts";
import { listLinks, revokeLink, shareSheet } from "../../lib/workflows/share-sheet.ts";
import { closeSheetThreads } from "../../lib/workflows/sheet-threads.ts";
import { undoDecision } from "../../lib/workflows/undo-decision.ts";
import { readLog } from "../support/read-log.ts";
import { verified } from "../support/rulings.ts";
import { makeStory, type StoryInHand } from "../support/story-in-hand.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";

let desk: TestDesk;
let story: StoryInHand;

beforeEach(async () => {
  desk = await openTestDesk();
  story = await makeStory(desk, "Banjir di “Sukamaju”");
  await story.add("Harian Satu", "deaths: [12]\nplace: [Sukamaju]");
  await story.add("Harian Dua", "deaths: [13]");
});
afterEach(() => desk.close());
afterAll(closeSheetThreads);

async function share(choice: SheetChoice = WHOLE_STORY, days = "7"): Promise<string> {
  const request = { storyId: story.id, language: "en", choice, days, author: "Ayu" };
  const outcome = await shareSheet(request, desk.options);
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value.decisionId;
}

async function newest() {
  const [link] = await listLinks(story.id, desk.options);
  if (link === undefined) throw new Error("There is no link.");
  return link;
}

const open = async () => openLink((await newest()).token, desk.options);
const undo = async (decisionId: string) => {
  const outcome = await undoDecision({ decisionId, revision: null, author: "Budi" }, desk.options);
  return outcome?.ok ? outcome.value.revision : null;
};

describe("a share link", () => {
  it("is not there until somebody makes one", async () => {
    expect(await listLinks(story.id, desk.options)).toEqual([]);
  });

  it("shows the sheet as it stands when it is opened, and nothing else of the desk", async () => {
    await share();
    const before = await open();
    expect(before.found).toBe(true);
    for (const words of ["Banjir di &#8220;", "Harian Satu", "Not verified", "The link ends on"])
      expect(before.html.replace("“", "&#8220;")).toContain(words);
    expect(before.html).toContain(`name="robots" content="noindex`);
    expect(before.html).not.toMatch(/<(script|form|img|iframe|link)\b/);
    expect(before.html).not.toMatch(/(href|src|action)="\//);
    expect(before.html).not.toContain("TLY-");
    const factId = (await story.fact("deaths")).id;
    const ruling = verified("12", "Counted twice.");
    await recordRuling({ factId, ruling, revision: null, author: "Budi" }, desk.options);
    expect((await open()).html).toContain("Counted twice.");
  });

  it("shows what was chosen when it was made", async () => {
    await share({ ...WHOLE_STORY, singles: false });
    const { html } = await open();
    expect(html).toContain(". deaths</h3>");
    expect(html).not.toContain(". place</h3>");
  });

  it("has an address that nobody guesses, which the log does not tell", async () => {
    await share();
    await share();
    const links = await listLinks(story.id, desk.options);
    expect(new Set(links.map(({ token }) => token)).size).toBe(2);
    const log = JSON.stringify(await readLog(story.id, desk.options));
    for (const { token } of links) {
      expect(token).toMatch(/^[\w-]{43}$/);
      expect(log).not.toContain(token);
    }
  });

  it("gives the same answer whether it never was, was revoked or has ended, or its story is gone", async () => {
    const never = await openLink("x".repeat(43), desk.options);
    expect(never).toMatchObject({ found: false });
    expect(await openLink("", desk.options)).toEqual(never);
    await share(WHOLE_STORY, "1");
    const { token, id, expiresAt } = await newest();
    const late = { ...desk.options, clock: () => new Date(expiresAt) };
    expect(await openLink(token, late)).toEqual(never);
    expect((await listLinks(story.id, late))[0]?.standing).toBe("expired");
    await revokeLink({ linkId: id, author: "Budi" }, desk.options);
    expect(await openLink(token, desk.options)).toEqual(never);
    await share();
    await deleteStory({ storyId: story.id, author: "Ayu" }, desk.options);
    expect(await open()).toEqual(never);
  });

  it("is revoked once, through the log, and comes back where that is taken back", async () => {
    await share();
    const { id } = await newest();
    const revoked = await revokeLink({ linkId: id, author: "Budi" }, desk.options);
    expect(await revokeLink({ linkId: id, author: "Budi" }, desk.options)).toBeNull();
    const log = await readLog(story.id, desk.options);
    expect(log[0]?.decision).toMatchObject({
      kind: "link-revoked",
      author: "Budi",
      before: { link: id, revokedAt: null },
      after: { link: id, revokedAt: expect.any(String) },
    });
    expect((await newest()).standing).toBe("revoked");
    const back = await undo(revoked?.ok ? revoked.value.decisionId : "");
    expect((await open()).found).toBe(true);
    await undo(back ?? "");
    expect((await open()).found).toBe(false);
  });

  it("is revoked where its making is taken back, and only while it stands", async () => {
    const made = await share();
    const undone = await undo(made);
    expect((await open()).found).toBe(false);
    await undo(undone ?? "");
    expect((await open()).found).toBe(true);
    const again = await share();
    await revokeLink({ linkId: (await newest()).id, author: "Budi" }, desk.options);
    expect(await undo(again)).toBeNull();
  });

  it("is refused without a name, for days or a language that there is not, and null without a story", async () => {
    const request = {
      storyId: story.id,
      language: "en",
      choice: WHOLE_STORY,
      days: "7",
      author: "Ayu",
    };
    const refused = (wrong: string) => ({ ok: false, error: { kind: "refused", wrong } });
    expect(await shareSheet({ ...request, author: " " }, desk.options)).toEqual(refused("author"));
    expect(await shareSheet({ ...request, days: "0" }, desk.options)).toEqual(refused("days"));
    expect(await shareSheet({ ...request, days: "1e3" }, desk.options)).toEqual(refused("days"));
    expect(await shareSheet({ ...request, language: "fr" }, desk.options)).toEqual(
      refused("language"),
    );
    expect(await shareSheet({ ...request, storyId: "nowhere" }, desk.options)).toBeNull();
    expect(await revokeLink({ linkId: "nowhere", author: "Ayu" }, desk.options)).toBeNull();
    expect(await revokeLink({ linkId: "nowhere", author: "" }, desk.options)).toEqual(
      refused("author"),
    );
    expect(await listLinks(story.id, desk.options)).toEqual([]);
  });
});
