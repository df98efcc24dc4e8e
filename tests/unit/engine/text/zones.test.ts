import { describe, expect, it } from "vitest";
import type { ZoneKind } from "../../../../lib/engine/text/document.ts";
import { readDocument } from "../../../../lib/engine/text/read-document.ts";

// Invented outlets, people and events.

const LEAD_ID =
  "Gubernur Sulastri Wibowo meresmikan jembatan gantung di Desa Karangjati pada Senin pagi bersama warga setempat.";
const SECOND_ID =
  "Jembatan itu dibangun selama sembilan bulan dan menghubungkan dua dusun yang lama terpisah sungai.";
const LEAD_EN =
  "Governor Ruth Ainsley opened a footbridge in the village of Karnley on Monday morning with residents looking on.";
const SECOND_EN =
  "The bridge took nine months to build and joins two hamlets that the river had long kept apart.";

function zonesOf(text: string, title?: string): readonly (readonly [ZoneKind, string])[] {
  const document = readDocument({
    id: "a",
    outlet: "Harian Uji",
    text,
    ...(title ? { title } : {}),
  });
  return document.zones.map((zone) => [
    zone.kind,
    document.text.slice(zone.start, zone.end).trim(),
  ]);
}

/** The kind of the zone that holds exactly these words, and those of a report around it. */
function kindOf(
  line: string,
  language: "id" | "en",
  place: "before" | "between" | "after" = "between",
) {
  const [lead, second] = language === "id" ? [LEAD_ID, SECOND_ID] : [LEAD_EN, SECOND_EN];
  const order = {
    before: [line, lead, second],
    between: [lead, line, second],
    after: [lead, second, line],
  };
  return zonesOf(order[place].join("\n\n")).find(([, words]) => words === line)?.[0];
}

describe("datelines", () => {
  it.each([
    ["KARNLEY, May 15 (Unity News) - ", LEAD_EN],
    ["PORT KARNLEY — ", LEAD_EN],
    ["LONDON (AP) — ", LEAD_EN],
    ["KARNLEY, Oct. 3 (Unity) -- ", LEAD_EN],
    ["KUALA KARN: ", LEAD_EN],
    ["HARIANUJI.ID, KARANGJATI – ", LEAD_ID],
    ["HARIANUJI.COM – ", LEAD_ID],
    ["Harianuji.com, Karangjati - ", LEAD_ID],
    ["HarianUji.co.id,- ", LEAD_ID],
    ["HarianUji.id- ", LEAD_ID],
    ["Karangjati (KANTOR) - ", LEAD_ID],
    ["Karangjati, Harian Uji - ", LEAD_ID],
    ["Karangjati - ", LEAD_ID],
    ["KARANGJATI, Harian Uji — ", LEAD_ID],
  ])("%s", (dateline, lead) => {
    expect(zonesOf(`${dateline}${lead}`)).toEqual([
      ["dateline", dateline.trim()],
      ["body", lead],
    ]);
  });

  it.each([
    "Sulastri - gubernur dua periode itu - meresmikan jembatan gantung di desa pada Senin pagi bersama warga.",
    "KPK - lembaga yang menangani perkara itu - belum memberi keterangan sampai Senin malam kepada para wartawan.",
    "Proyek Karangjati-Sukorejo diresmikan pada Senin pagi oleh gubernur bersama warga dua dusun di sana.",
    "The vote was 6-3 - the closest yet - and Ainsley said that she would bring the plan back to them.",
  ])("takes none from: %s", (text) => {
    expect(zonesOf(text).map(([kind]) => kind)).toEqual(["body"]);
  });
});

describe("headlines", () => {
  const title = "Jembatan Gantung Karangjati Diresmikan Gubernur";

  it("finds the title wherever the page repeats it", () => {
    const zones = zonesOf([title, title, LEAD_ID, title, SECOND_ID].join("\n\n"), title);
    expect(zones.filter(([kind]) => kind === "headline")).toHaveLength(3);
    expect(zones.filter(([kind]) => kind === "body")).toHaveLength(2);
  });

  it("finds a headline that no metadata names", () => {
    expect(zonesOf([title, LEAD_ID].join("\n")).map(([kind]) => kind)).toEqual([
      "headline",
      "body",
    ]);
  });

  it("leaves a lone line and a lead without a stop in the report", () => {
    expect(zonesOf("Jembatan diresmikan pada Senin").map(([kind]) => kind)).toEqual(["body"]);
    expect(zonesOf(`${LEAD_ID}\n\n${SECOND_ID}`).map(([kind]) => kind)).toEqual(["body", "body"]);
  });
});

describe("crossheads", () => {
  it.each([
    ["Dibangun Sembilan Bulan", "id"],
    ["WHY NOW?", "en"],
  ] as const)("%s", (line, language) => {
    expect(kindOf(line, language)).toBe("crosshead");
  });

  it("leaves a list in the report", () => {
    const zones = zonesOf(
      [LEAD_ID, "Dusun Kidul 12 rumah", "Dusun Lor 9 rumah", "Dusun Wetan 4 rumah", SECOND_ID].join(
        "\n",
      ),
    );
    expect(zones.map(([kind]) => kind)).toEqual(["body", "body", "body", "body", "body"]);
  });
});

describe("credits", () => {
  it.each([
    ["(Reporting by Ann Lee in Karnley; Editing by P. Holt)", "en"],
    ["(With Unity News)", "en"],
    ["By Ann Lee", "en"],
    ["©2024 Unity Media L.P.", "en"],
    ["(rni/abk)", "id"],
    ["(**)", "id"],
    ["Oleh: Rini Astuti", "id"],
    ["Reporter: Rini Astuti | Editor: Abdul Karim", "id"],
    ["Senin, 3 Juni 2024 | 10:15 WIB", "id"],
  ] as const)("%s", (line, language) => {
    expect(kindOf(line, language, "after")).toBe("credit");
  });

  it("parts the initials from the last sentence", () => {
    expect(zonesOf(`${LEAD_ID} (rn)`)).toEqual([
      ["body", LEAD_ID],
      ["credit", "(rn)"],
    ]);
    expect(zonesOf(`${LEAD_ID}(**)`).at(-1)).toEqual(["credit", "(**)"]);
  });

  it("takes an abbreviation in brackets inside the report for no end", () => {
    const text = [`${LEAD_ID} Ia didampingi Dinas Jembatan (DJ)`, SECOND_ID, SECOND_ID].join(
      "\n\n",
    );
    expect(zonesOf(text).map(([kind]) => kind)).toEqual(["body", "body", "body"]);
  });

  it("drops what follows the end mark", () => {
    const zones = zonesOf(
      [LEAD_ID, SECOND_ID, "(rni/abk)", "Harga Tiket Feri Naik Mulai Juli"].join("\n\n"),
    );
    expect(zones.at(-1)?.[0]).toBe("boilerplate");
  });
});

describe("furniture of the page", () => {
  it.each([
    ["Baca juga: Harga Beras Turun di Karangjati", "id"],
    ["Simak juga: Resep Sayur Lodeh", "id"],
    ["[Gambas:Video Uji]", "id"],
    ["SCROLL UNTUK MELANJUTKAN MEMBACA", "id"],
    ["ADVERTISEMENT", "id"],
    ["Read More", "id"],
    ["READ MORE: Ten walks near Karnley", "en"],
    ["Sign up for our morning newsletter", "en"],
    ["Seen the bridge? Email our newsdesk.", "en"],
    ["Kalau menurutmu gimana? Tulis di kolom komentar, ya!", "id"],
    ["Story continues below advertisement", "en"],
  ] as const)("%s", (line, language) => {
    expect(kindOf(line, language)).toBe("boilerplate");
  });

  it.each([
    ["Related posts", "en"],
    ["Leave a Reply", "id"],
    ["Tinggalkan Balasan", "id"],
  ] as const)("%s takes all that follows", (line, language) => {
    const lead = language === "id" ? [LEAD_ID, SECOND_ID] : [LEAD_EN, SECOND_EN];
    const after = ["Ferry tickets to cost more", "Required fields are marked *"];
    const kinds = zonesOf([...lead, line, ...after].join("\n\n")).map(([kind]) => kind);
    expect(kinds).toEqual(["body", "body", "boilerplate", "boilerplate", "boilerplate"]);
  });

  it("keeps the report that goes on after a box of links", () => {
    const zones = zonesOf(
      [LEAD_EN, "Related articles", "Ferry tickets to cost more", SECOND_EN, SECOND_EN].join("\n"),
    );
    expect(zones.map(([kind]) => kind)).toEqual([
      "body",
      "boilerplate",
      "boilerplate",
      "body",
      "body",
    ]);
  });

  it("takes a lone link mark with the title under it", () => {
    const zones = zonesOf(
      [LEAD_ID, "Artikel Selanjutnya", "Tiket Feri Naik Mulai Bulan Juli", SECOND_ID].join("\n\n"),
    );
    expect(zones.map(([kind]) => kind)).toEqual(["body", "boilerplate", "boilerplate", "body"]);
  });

  it("cuts a link out of the paragraph it was glued to", () => {
    const link = "Baca juga: Tiket Feri Naik";
    expect(zonesOf(`${LEAD_ID} ${link}`)).toEqual([
      ["body", LEAD_ID],
      ["boilerplate", link],
    ]);
  });

  it.each([
    ["Shareholders of the ferry company met on Monday.", "en"],
    ["Iklan rokok dilarang di sekitar sekolah mulai Senin.", "id"],
    ['"Leave a reply," she told the council, "or I will ask again in June."', "en"],
    ["Komentar gubernur itu disambut tepuk tangan warga dusun.", "id"],
  ] as const)("leaves in the report: %s", (line, language) => {
    expect(kindOf(line, language)).toBe("body");
  });

  it("drops a notice in another language and keeps a foreign quotation", () => {
    const notice = "This article was made with the help of the fund that was set up by the council";
    expect(kindOf(notice, "id")).toBe("boilerplate");
    const quotation = '"This is what we have been waiting for since the flood," kata Ainsley.';
    expect(kindOf(quotation, "id")).toBe("body");
  });
});
