// The people, ships and events here are invented.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate } from "../../../lib/engine/annotate.ts";

function mentionsOf(text: string, published = "2024-06-20") {
  return annotate({ id: "x", text, published }).mentions;
}

/** Every stretch in a value, however deep. */
function stretches(value: unknown): readonly { start: number; end: number; text: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(stretches);
  const { start, end, text } = Object.fromEntries(Object.entries(value));
  return typeof start === "number" && typeof end === "number" && typeof text === "string"
    ? [{ start, end, text }, ...inner]
    : inner;
}

describe("the mentions of a text", { timeout: 30_000 }, () => {
  it("carry TIMEX3 and EDTF, number and interval, and the speaker with its place", () => {
    const text =
      "The ferry sank on Tuesday. At least 12 people died. “We will search through the whole night,” said Captain Ira Sande.";
    const mentions = mentionsOf(text);
    expect(mentions).toContainEqual(
      expect.objectContaining({
        kind: "time",
        text: "Tuesday",
        type: "DATE",
        value: "2024-06-18",
        edtf: "2024-06-18",
      }),
    );
    expect(mentions).toContainEqual(
      expect.objectContaining({
        kind: "quantity",
        number: 12,
        low: 12,
        unit: null,
        hedge: "at-least",
      }),
    );
    const quote = mentions.find(({ kind }) => kind === "quote");
    expect(quote).toMatchObject({ form: "statement", speaker: { name: "Ira Sande" } });
  });

  it.each([
    ["The gates opened at 20:47 GMT.", "20:47 GMT", { value: "2024-06-20T20:47", zone: "+00:00" }],
    ["Feri itu berangkat pukul 06.15 WIT.", "pukul 06.15 WIT", { zone: "+09:00" }],
    ["The strike lasted three weeks.", "three weeks", { value: "P3W", duration: "P3W" }],
    ["The bridge closes in late July 2024.", "late July 2024", { mod: "END", edge: "end" }],
    ["The law dates from before 2020.", "2020", { bound: "before" }],
  ])("say of a time all that is known: %s", (text, words, fields) => {
    expect(mentionsOf(text)).toContainEqual(
      expect.objectContaining({ kind: "time", text: words, ...fields }),
    );
  });

  it("leave out of a time what its words do not say", () => {
    const time = mentionsOf("Hujan turun pada 19 Juni 2024.").find(({ kind }) => kind === "time");
    expect(time).toMatchObject({ edtf: "2024-06-19", grain: "day", certainty: "stated" });
    for (const field of ["zone", "duration", "edge", "bound", "vague", "stated"])
      expect(time).not.toHaveProperty(field);
  });

  it("cover page furniture and headlines too", () => {
    const text =
      "Baca juga: Kapal tenggelam di Selat Sunda, 12 orang hilang\n\nPolisi menahan nakhoda itu pada Rabu (19/6).";
    const kinds = mentionsOf(text).map(({ kind, text: words }) => `${kind} ${words}`);
    expect(kinds).toContain("quantity 12 orang");
    expect(kinds).toContain("time Rabu (19/6)");
  });

  it("come in the order of the text", () => {
    const starts = mentionsOf("Pada Rabu, 12 kapal milik Malaysia tiba di Batam.").map(
      ({ start }) => start,
    );
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it("have exact spans in any text, nested ones too", () => {
    const pieces = fc.constantFrom(
      "Pada Rabu (19/6), ",
      "Presiden Aruna Dewi berkata, “Kami tidak akan menyerah hari ini juga,” ",
      "12 orang tewas\r\n\r\n",
      "Cafe\u0301 ",
      "👩‍👩‍👧 ",
      "\u200bkatanya ",
      "ＡＢＣ １２ ",
      "\uD83D",
      "On 3 June 2024, Reuters reported ",
      "Article 51 of the Charter ",
    );
    const any = fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 12 }));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        for (const { start, end, text: words } of stretches(mentionsOf(text)))
          expect(text.slice(start, end)).toBe(words);
      }),
      { numRuns: 200 },
    );
  });
});
