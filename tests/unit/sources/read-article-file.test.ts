// The outlets and events here are invented.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticleFile } from "../../../lib/sources/read-article-file.ts";
import { leastMs } from "../../support/least-time.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, name = "01-harian.md", outlet?: string) =>
  readArticleFile(name, bytes(text), outlet);

describe("an article file", () => {
  it("gives its fields as the file has them and its body trimmed", () => {
    const file = [
      "---",
      "outlet: Harian Satu",
      "language: id",
      "published: 2024-06-20",
      'title: "A \\"quoted\\" title"',
      "url: https://example.org/a?b=1#c",
      "note: anything else is left alone",
      "---",
      "",
      "  First line.",
      "",
      "Last line.  ",
      "",
    ].join("\n");
    expect(read(file)).toEqual({
      ok: true,
      value: {
        outlet: "Harian Satu",
        title: 'A "quoted" title',
        url: "https://example.org/a?b=1#c",
        publishedAt: "2024-06-20",
        language: "id",
        text: "First line.\n\nLast line.",
      },
    });
  });

  it.each(["on", "123", "2024-06-20", "null", "~", "1e3", "yes", "0x1F"])(
    "keeps an outlet named %s as text",
    (outlet) => {
      expect(read(`---\noutlet: ${outlet}\n---\nText.`)).toMatchObject({
        ok: true,
        value: { outlet },
      });
    },
  );

  it("reads a title with a colon, a hash or a quotation mark as people write it", () => {
    const title = (line: string) => {
      const result = read(`---\noutlet: X\ntitle: ${line}\n---\nText.`);
      return result.ok ? result.value.title : result.error.reason;
    };
    expect(title("Menteri: belum ada korban")).toBe("Menteri: belum ada korban");
    expect(title('"Tidak", kata menteri: titik')).toBe('"Tidak", kata menteri: titik');
    expect(title("'Belum' ada: korban")).toBe("'Belum' ada: korban");
  });

  it("drops a byte order mark and reads CRLF and CR as LF", () => {
    expect(read("\uFEFF---\r\noutlet: X\r\n---\r\nOne.\r\nTwo.\rThree.")).toMatchObject({
      ok: true,
      value: { outlet: "X", text: "One.\nTwo.\nThree." },
    });
  });

  it("takes the outlet given beside a text without front matter, and the file's own before that", () => {
    expect(read("Just text.", "a.txt", "Harian Dua")).toMatchObject({
      value: { outlet: "Harian Dua", title: null, text: "Just text." },
    });
    expect(read("---\noutlet: X\n---\nText.", "a.txt", "Harian Dua")).toMatchObject({
      value: { outlet: "X" },
    });
  });

  it("takes dashes in the body for what they are", () => {
    expect(read("---\noutlet: X\n---\nOne.\n---\nTwo.")).toMatchObject({
      value: { text: "One.\n---\nTwo." },
    });
  });
});

describe("a file that is refused", () => {
  const reason = (content: Uint8Array | string, name = "a.md") => {
    const result = readArticleFile(
      name,
      typeof content === "string" ? bytes(content) : content,
      "X",
    );
    return result.ok ? "read" : result.error;
  };

  it.each([
    ["empty", ""],
    ["empty", "---\noutlet: X\n---\n \n\t\n"],
    ["empty", " \n "],
    ["bad-front-matter", "---\noutlet: X\nText without an end."],
    ["bad-front-matter", "---"],
    ["bad-front-matter", "---\noutlet: [X, Y]\n---\nText."],
    ["bad-front-matter", "---\noutlet: {a: b}\n---\nText."],
    ["bad-front-matter", "---\noutlet: X\noutlet: Y\n---\nText."],
    ["bad-front-matter", "---\noutlet: &a X\ntitle: *a\n---\nText."],
    ["bad-front-matter", "---\noutlet: !!js/function X\n---\nText."],
    ["bad-front-matter", "---\njust words\n---\nText."],
    ["bad-date", "---\npublished: 20/06/2024\n---\nText."],
    ["bad-date", "---\npublished: 2024-02-30\n---\nText."],
    ["bad-date", "---\npublished: 2024-06-20T25:00Z\n---\nText."],
    ["bad-url", "---\nurl: javascript:alert(1)\n---\nText."],
    ["bad-url", "---\nurl: file:///etc/passwd\n---\nText."],
    ["bad-url", "---\nurl: example.org\n---\nText."],
  ])("says %s", (expected, content) => {
    expect(reason(content)).toEqual({ name: "a.md", reason: expected });
  });

  it("says what kind of bytes it has", () => {
    expect(reason(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]))).toMatchObject({
      reason: "binary",
    });
    expect(reason(new Uint8Array(200).fill(0x07))).toMatchObject({ reason: "binary" });
    expect(reason(new Uint8Array([0x41, 0xff, 0x42]))).toMatchObject({ reason: "encoding" });
    expect(reason(bytes("a".repeat(1_000_001)))).toMatchObject({ reason: "too-large" });
    expect(reason(bytes("a".repeat(1_000_000)))).toBe("read");
    expect(reason("Text.", "a.pdf")).toMatchObject({ name: "a.pdf", reason: "bad-type" });
  });

  it("says that the outlet is missing", () => {
    expect(read("Text.")).toEqual({
      ok: false,
      error: { name: "01-harian.md", reason: "no-outlet" },
    });
    expect(read("---\noutlet: ''\n---\nText.")).toMatchObject({ error: { reason: "no-outlet" } });
  });
});

it.each(["2024-06-20", "2024-06-20T08:30", "2024-06-20T08:30:15+07:00", "2024-06-20 08:30:15Z"])(
  "takes %s for a date",
  (date) => {
    expect(read(`---\noutlet: X\npublished: ${date}\n---\nText.`)).toMatchObject({
      value: { publishedAt: date },
    });
  },
);

it("stores any text so that a second reading changes nothing, and never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.uint8Array(), (text, raw) => {
      const result = read(`---\noutlet: X\n---\n${text}`);
      if (result.ok) {
        expect(result.value.text).not.toMatch(/[\0\r]/);
        expect(read(`---\noutlet: X\n---\n${result.value.text}`)).toEqual(result);
      }
      readArticleFile("a.md", raw, "X");
    }),
  );
});

it("answers at once to a file that looks like a long beginning", () => {
  const hostile = [
    `---\n${"a: ".repeat(30_000)}\n---\nText.`,
    `---\n${"[".repeat(90_000)}\n---\nText.`,
    `---\n${"- ".repeat(40_000)}\n---\nText.`,
    `---\n${"a: b\n".repeat(20_000)}Text.`,
    `${"-".repeat(100_000)}\nText.`,
  ];
  for (const text of hostile) {
    expect(leastMs(() => read(text))).toBeLessThan(250);
  }
});
