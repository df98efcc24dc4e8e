// The colleagues here are invented.
import { describe, expect, it } from "vitest";
import { type FactTalk, payAttention } from "../../../../lib/editorial/notes/attention.ts";
import { decision } from "../../../support/facts.ts";

const QUIET: FactTalk = { assignee: null, openNotes: [], entries: [], seen: 0, asks: false };
const asks = (talk: Partial<FactTalk>, reader = "Ayu") =>
  payAttention({ ...QUIET, ...talk }, reader);

describe("what a fact asks of the reader", () => {
  it("is theirs when they have it or an open note names them, whatever the case of the name", () => {
    expect(asks({ assignee: "ayu " }).mine).toBe(true);
    expect(asks({ openNotes: [{ replyTo: null, mentions: ["AYU"] }] }).mine).toBe(true);
    expect(asks({ openNotes: [{ replyTo: "n", mentions: ["Ayu"] }] }).mine).toBe(true);
    expect(asks({ assignee: "Bima" }).mine).toBe(false);
  });

  it("is nobody's while nobody has given a name", () => {
    const talk = { assignee: "", openNotes: [{ replyTo: null, mentions: [""] }] };
    expect(asks(talk, "").mine).toBe(false);
    expect(asks({ entries: [decision(3, {})] }, " ").changed).toBe(false);
  });

  it("counts threads, not answers", () => {
    const openNotes = [
      { replyTo: null, mentions: [] },
      { replyTo: "n", mentions: [] },
    ];
    expect(asks({ openNotes }).openNotes).toBe(1);
  });

  it("is changed by what somebody else did after the reader looked", () => {
    const entries = [decision(3, { author: "Bima" }), decision(5, { author: "Ayu" })];
    expect(asks({ entries, seen: 2 }).changed).toBe(true);
    expect(asks({ entries, seen: 3 }).changed).toBe(false);
    expect(asks({ entries, seen: null }).changed).toBe(false);
  });
});
