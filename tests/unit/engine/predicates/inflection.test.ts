import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../lib/engine/languages/languages.ts";
import { predicateForms } from "../../../../lib/engine/predicates/forms.ts";
import { conjugate, thirdPerson } from "../../../../lib/engine/predicates/inflect-english.ts";
import { prefixNasal, readStem } from "../../../../lib/engine/predicates/inflect-indonesian.ts";

describe("prefixNasal", () => {
  it.each([
    ["tandatangani", "menandatangani"],
    ["tabrak", "menabrak"],
    ["tembak", "menembak"],
    ["panggil", "memanggil"],
    ["sita", "menyita"],
    ["kukuhkan", "mengukuhkan"],
    ["kunjungi", "mengunjungi"],
    ["teken", "meneken"],
    ["ringkus", "meringkus"],
    ["bekuk", "membekuk"],
    ["ciduk", "menciduk"],
    ["geruduk", "menggeruduk"],
    ["seruduk", "menyeruduk"],
    ["hadiri", "menghadiri"],
    ["akui", "mengakui"],
    ["usir", "mengusir"],
    ["lantik", "melantik"],
    ["naikkan", "menaikkan"],
    ["vonis", "memvonis"],
    ["fasilitasi", "memfasilitasi"],
    ["jerat", "menjerat"],
    ["dakwa", "mendakwa"],
    ["kritik", "mengkritik"],
    ["produksi", "memproduksi"],
    ["transfer", "mentransfer"],
    ["syaratkan", "mensyaratkan"],
    ["khawatirkan", "mengkhawatirkan"],
    ["nyatakan", "menyatakan"],
    ["bom", "mengebom"],
    ["cek", "mengecek"],
    ["tes", "mengetes"],
    ["cat ulang", "mengecat ulang"],
    ["naikkan suku bunga", "menaikkan suku bunga"],
  ])("%s → %s", (stem, active) => expect(prefixNasal(stem)).toBe(active));
});

describe("readStem", () => {
  it("takes an active that the rules do not give", () => {
    expect(readStem("perbaiki=memperbaiki")).toEqual({
      stem: "perbaiki",
      active: "memperbaiki",
      bare: true,
    });
  });

  it("leaves the bare form out where the data says so", () => {
    expect(readStem("-hukum").bare).toBe(false);
  });
});

describe("conjugate", () => {
  const { irregular } = LANGUAGES.en.predicates;
  it.each([
    ["sign", "signs signing signed signed"],
    ["ban", "bans banning banned banned"],
    ["ram", "rams ramming rammed rammed"],
    ["deny", "denies denying denied denied"],
    ["agree", "agrees agreeing agreed agreed"],
    ["die", "dies dying died died"],
    ["tie", "ties tying tied tied"],
    ["accuse", "accuses accusing accused accused"],
    ["visit", "visits visiting visited visited"],
    ["admit", "admits admitting admitted admitted"],
    ["sink", "sinks sinking sank sunk"],
    ["hit", "hits hitting hit hit"],
    ["raid", "raids raiding raided raided"],
    ["veto", "vetoes vetoing vetoed vetoed"],
    ["crash", "crashes crashing crashed crashed"],
    ["quit", "quits quitting quit quit"],
    ["tow", "tows towing towed towed"],
    ["fix", "fixes fixing fixed fixed"],
    ["destroy", "destroys destroying destroyed destroyed"],
  ])("%s → %s", (verb, forms) => {
    const { third, gerund, past, participle } = conjugate(verb, irregular);
    expect([third, gerund, past, participle].join(" ")).toBe(forms);
  });

  it("bends the first word of a verb of several", () => {
    expect(conjugate("take office", irregular).past).toBe("took office");
    expect(conjugate("call in", irregular).gerund).toBe("calling in");
    expect(conjugate("put up", irregular).past).toBe("put up");
  });

  it("gives plurals with the same endings", () => {
    expect(["treaty", "ship", "match", "convoy"].map(thirdPerson)).toEqual([
      "treaties",
      "ships",
      "matches",
      "convoys",
    ]);
  });
});

describe("predicateForms", () => {
  it("tells the voices of an Indonesian class apart", () => {
    const forms = predicateForms("id", LANGUAGES.id.predicates, "sign");
    const voice = (form: string) => forms.find((candidate) => candidate.form === form)?.voice;
    expect(voice("menandatangani")).toBe("active");
    expect(voice("teken")).toBe("active");
    expect(voice("ditandatangani")).toBe("passive");
    expect(voice("diteken")).toBe("passive");
    expect(voice("penandatanganan")).toBe("nominal");
  });

  it("reads a loan that is noun and headline verb as the noun", () => {
    const forms = predicateForms("id", LANGUAGES.id.predicates, "evacuate");
    expect(forms.find((form) => form.form === "evakuasi")?.voice).toBe("nominal");
  });
});
