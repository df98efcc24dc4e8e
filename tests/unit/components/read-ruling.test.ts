import { describe, expect, it } from "vitest";
import { readRuling } from "../../../components/verdicts/read-ruling";

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    data.set(name, value);
  }
  return data;
}

describe("readRuling", () => {
  it("reads a reported value, even one that is called like a choice", () => {
    expect(readRuling(form({ standing: "value:other", verdict: "verified" })).standing).toEqual({
      kind: "value",
      value: "other",
    });
  });

  it("records both sides as disputed, since both cannot be verified", () => {
    expect(readRuling(form({ standing: "both", verdict: "verified" })).verdict).toBe("disputed");
    expect(readRuling(form({ standing: "both", verdict: "unverifiable" })).verdict).toBe(
      "unverifiable",
    );
  });

  it("leaves the verdict of a draft open and keeps everything else", () => {
    const draft = readRuling(
      form({
        intent: "draft",
        standing: "other",
        other: " 12 ",
        difference: "mistake",
        reason: "a\r\nb ",
      }),
    );
    expect(draft).toEqual({
      verdict: null,
      standing: { kind: "other", text: "12" },
      difference: "mistake",
      reason: "a\nb",
      qualification: "",
      document: null,
    });
  });

  it("takes nothing for a value that was not given or does not exist", () => {
    const ruling = readRuling(
      form({ standing: "other", other: "  ", difference: "none", verdict: "sure" }),
    );
    expect(ruling).toMatchObject({ standing: null, difference: null, verdict: "verified" });
  });

  it("takes a document with or without a link, and nothing for nothing", () => {
    const read = (documentTitle: string, documentUrl: string) =>
      readRuling(form({ documentTitle, documentUrl })).document;
    expect(read(" ", "")).toBeNull();
    expect(read("Decree 12", "")).toEqual({ title: "Decree 12", url: null });
    expect(read("", "https://example.org/decree")).toEqual({
      title: "",
      url: "https://example.org/decree",
    });
  });

  it("takes a qualification only with the verdict that has one", () => {
    expect(readRuling(form({ verdict: "verified", qualification: "so far" })).qualification).toBe(
      "",
    );
    expect(readRuling(form({ verdict: "qualified", qualification: "so far" })).qualification).toBe(
      "so far",
    );
  });
});
