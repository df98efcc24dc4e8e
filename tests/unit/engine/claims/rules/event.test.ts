// Every person and happening in these sentences is invented, and no state did what they tell.
import { describe, expect, it } from "vitest";
import { claimsIn } from "../../../../support/story.ts";

describe("event", () => {
  it.each([
    ["asserted", "en", "The bridge collapsed.", "collapse", "yes", "asserted"],
    ["asserted", "id", "Jembatan itu runtuh.", "collapse", "yes", "asserted"],
    ["negated", "en", "The bridge did not collapse.", "collapse", "no", "asserted"],
    ["negated", "id", "Jembatan itu tidak runtuh.", "collapse", "no", "asserted"],
    ["planned", "en", "France plans to attack Japan.", "attack", "yes", "planned"],
    ["planned", "id", "Prancis berencana menyerang Jepang.", "attack", "yes", "planned"],
    ["possible", "en", "France may attack Japan.", "attack", "yes", "possible"],
    ["possible", "id", "Prancis mungkin menyerang Jepang.", "attack", "yes", "possible"],
    ["possible", "id", "Pemain itu terancam absen.", "sit-out", "yes", "possible"],
    ["alleged", "en", "France allegedly attacked Japan.", "attack", "yes", "alleged"],
    ["alleged", "id", "Prancis diduga menyerang Jepang.", "attack", "yes", "alleged"],
    ["open", "en", "It is unclear whether the bridge collapsed.", "collapse", "open", "possible"],
    ["open", "id", "Belum jelas apakah jembatan itu runtuh.", "collapse", "open", "possible"],
    [
      "of words apart",
      "en",
      "The jury found the mayor of Tarn guilty.",
      "convict",
      "yes",
      "asserted",
    ],
    ["of words apart", "en", "Crews called the search off on Monday.", "cancel", "yes", "asserted"],
    [
      "of words apart",
      "en",
      "The panel cleared the coach of wrongdoing.",
      "clear-name",
      "yes",
      "asserted",
    ],
    ["of words apart", "en", "Officers took the driver into custody.", "arrest", "yes", "asserted"],
    ["of words apart", "id", "Hakim menyatakan bupati itu bersalah.", "convict", "yes", "asserted"],
    [
      "of words apart",
      "id",
      "Polisi tidak menetapkan pemilik kapal sebagai tersangka.",
      "name-suspect",
      "no",
      "asserted",
    ],
    ["by what it is done to", "en", "The court threw out the plan.", "reject", "yes", "asserted"],
    [
      "by what it is done to",
      "en",
      "The team recovered the flight recorder.",
      "find",
      "yes",
      "asserted",
    ],
    [
      "by what it is done to",
      "id",
      "Listrik di kota itu masih padam.",
      "black-out",
      "yes",
      "asserted",
    ],
    ["of what goes on", "en", "The permit is still valid.", "in-force", "yes", "asserted"],
    ["of what goes on", "id", "Penambang itu masih terjebak.", "stay-trapped", "yes", "asserted"],
    [
      "doubly negated",
      "en",
      "France did not deny sending weapons to Japan.",
      "supply-arms",
      "yes",
      "asserted",
    ],
    [
      "doubly negated",
      "id",
      "Prancis tidak membantah mengirim senjata ke Jepang.",
      "supply-arms",
      "yes",
      "asserted",
    ],
  ] as const)("%s (%s): %s", (_, language, text, predicate, answer, modality) => {
    const [claim, ...others] = claimsIn(language, text, "event");
    expect(others).toEqual([]);
    expect(claim?.value).toMatchObject({ kind: "polarity", answer, modality });
    expect(claim?.subject.predicates).toEqual([predicate]);
  });

  it.each([
    ["en", "There was no fog at the airport.", "is:existence", "no", "c:fog"],
    ["en", "There was thick fog.", "is:existence", "yes", "c:fog"],
    ["en", "The bus had no seat belts.", "is:existence", "no", "c:seat-belt"],
    ["en", "Fog covered the runway.", "is:existence", "yes", "c:fog"],
    ["en", "There were no sirens in the village.", "sound-alarm", "no", "c:siren"],
    ["en", "Residents heard a siren.", "sound-alarm", "yes", "c:siren"],
    ["en", "There was no agreement on prisoners.", "agree", "no", "c:prisoner"],
    ["en", "There were no deaths at the clinic.", "die", "no", "c:clinic"],
    ["en", "It was raining.", "rain", "yes", "c:rain"],
    ["id", "Saat itu tidak ada kabut di landasan.", "is:existence", "no", "c:fog"],
    ["id", "Tidak terdapat jaket pelampung di kapal itu.", "is:existence", "no", "c:life-jacket"],
    ["id", "Kabut tebal menyelimuti landasan.", "is:existence", "yes", "c:fog"],
    ["id", "Warga mendengar sirene.", "sound-alarm", "yes", "c:siren"],
    ["id", "Tidak ada sirene.", "sound-alarm", "no", "c:siren"],
    ["id", "Hujan deras turun.", "rain", "yes", "c:rain"],
  ] as const)(
    "tells what is there and what is not (%s): %s",
    (language, text, predicate, answer, thing) => {
      const found = claimsIn(language, text, "event").find(
        ({ subject }) => subject.predicates[0] === predicate,
      );
      expect(found?.value).toMatchObject({ answer });
      const sides = [...(found?.subject.agents ?? []), ...(found?.subject.patients ?? [])];
      expect(sides).toContain(thing);
    },
  );

  it.each([
    ["en", "There are two harbours."],
    ["en", "There is no doubt."],
    ["id", "Ada dua pelabuhan."],
    ["id", "Tidak ada alasan."],
  ] as const)(
    "asks not whether what is counted or only thought is there (%s): %s",
    (language, text) => {
      expect(claimsIn(language, text, "event")).toEqual([]);
    },
  );

  it.each([
    ["en", "Nobody was hurt in the crash.", "crash"],
    ["id", "Tidak ada korban jiwa dalam kebakaran itu.", "burn"],
    ["en", "The minister had no comment after the attack.", "attack"],
  ] as const)(
    "denies no happening that is only the setting (%s): %s",
    (language, text, predicate) => {
      const denied = claimsIn(language, text, "event").filter(
        ({ value, subject }) =>
          value.kind === "polarity" &&
          value.answer === "no" &&
          subject.predicates.includes(predicate),
      );
      expect(denied).toEqual([]);
    },
  );

  it.each([
    ["en", "Police found no weapons.", "find", "no"],
    ["en", "The council, preferring no change, found the weapons.", "find", "yes"],
  ] as const)(
    "takes what is done to nothing for not done (%s): %s",
    (language, text, predicate, answer) => {
      const found = claimsIn(language, text, "event").find(({ subject }) =>
        subject.predicates.includes(predicate),
      );
      expect(found?.value).toMatchObject({ answer });
    },
  );

  it.each([
    ["en", "The trader pleaded guilty.", "confess"],
    ["en", "The trader confessed.", "confess"],
    ["en", "The mayor conceded defeat.", "lose"],
    ["en", "The sirens wailed.", "sound-alarm"],
    ["en", "No shots were fired.", "shoot"],
    ["en", "The gate was chained shut.", "close"],
    ["en", "The buyer tore up the contract.", "withdraw-from"],
    ["en", "The goalkeeper was shown a red card.", "send-off"],
    ["en", "The robber is still at large.", "be-at-large"],
    ["en", "Engineers restored power in the town.", "restore-power"],
    ["en", "The armies will swap prisoners.", "exchange"],
    ["id", "Gerbang itu terkunci.", "close"],
    ["id", "Kiper itu diusir dari lapangan.", "send-off"],
    ["id", "Perampok itu masih buron.", "be-at-large"],
    ["id", "Jaksa membekukan rekening pedagang itu.", "freeze-assets"],
    ["id", "Stok vaksin di klinik itu habis.", "run-short"],
    ["en", "The company was slapped with a fine.", "fine"],
    ["en", "The trader challenged the conviction.", "appeal"],
    ["id", "Pedagang itu melawan putusan tersebut.", "appeal"],
    ["id", "Petugas membunyikan sirene.", "sound-alarm"],
  ] as const)("knows the idioms of news (%s): %s", (language, text, predicate) => {
    const found = claimsIn(language, text, "event").map(({ subject }) => subject.predicates[0]);
    expect(found).toContain(predicate);
  });

  it.each([
    ["en", "France did not rule out attacking Japan."],
    ["id", "Prancis tidak mengesampingkan kemungkinan menyerang Jepang."],
  ] as const)("takes what is not ruled out for possible: %s %s", (language, text) => {
    const attack = claimsIn(language, text, "event").find((claim) =>
      claim.subject.predicates.includes("attack"),
    );
    expect(attack?.value).toMatchObject({ answer: "yes", modality: "possible" });
  });

  it.each([
    ["en", "The United States accused France of sending weapons to Japan."],
    ["id", "Amerika Serikat menuduh Prancis mengirim senjata ke Jepang."],
  ] as const)("names the accuser: %s %s", (language, text) => {
    const sent = claimsIn(language, text, "event").find((claim) =>
      claim.subject.predicates.includes("supply-arms"),
    );
    expect(sent?.value).toMatchObject({
      modality: "alleged",
      holder: { members: [{ entity: "country:US" }] },
    });
  });

  it.each([
    ["a mere telling", "en", "The mayor announced it on Monday."],
    ["a mere telling", "id", "Wali kota mengumumkan hal itu."],
    ["a quoted denial", "en", "“The bridge did not collapse,” said Ana Fell."],
    ["a quoted denial", "id", "“Jembatan itu tidak runtuh,” kata Ana Fell."],
    ["a noun with nothing around it", "en", "There was a visit."],
    ["a noun with nothing around it", "id", "Ada kunjungan."],
    ["a verb of no known sort beside one common thing", "en", "The old house creaked."],
    ["a verb of no known sort beside one common thing", "id", "Rumah tua itu berderit."],
  ] as const)("is not %s (%s): %s", (_, language, text) => {
    expect(claimsIn(language, text, "event")).toEqual([]);
  });

  it.each([
    ["en", "They were cleared of fraud.", "acquit"],
    ["en", "She was rescued.", "rescue"],
    ["id", "Ia tewas.", "die"],
    ["id", "Pelatih itu mengumumkan kemenangannya.", "win"],
  ] as const)("needs no name for what befalls somebody: %s %s", (language, text, predicate) => {
    const [claim] = claimsIn(language, text, "event");
    expect(claim?.subject.predicates).toEqual([predicate]);
  });

  it.each([
    ["en", "France said that Japan had signed the treaty.", "country:FR"],
    ["en", "“The bridge collapsed in the night,” said Ana Fell.", "person:ana-fell"],
    ["id", "“Jembatan itu runtuh tadi malam,” kata Ana Fell.", "person:ana-fell"],
  ] as const)("says who is quoted for it: %s %s", (language, text, speaker) => {
    const [claim] = claimsIn(language, text, "event");
    expect(claim?.speaker?.entity).toBe(speaker);
  });

  it("shows the denial behind what is denied", () => {
    const text = "Kabar bahwa jembatan itu runtuh dibantah Gubernur Ana Fell.";
    const [claim] = claimsIn("id", text, "denial");
    expect(claim?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      "jembatan itu runtuh dibantah",
    ]);
    expect(claim?.value).toMatchObject({ holder: { members: [{ entity: "person:ana-fell" }] } });
  });

  it.each([
    ["en", "The tanker lost power on Sunday. It sank within hours.", "sink", "c:tanker"],
    ["en", "The ministry said it had signed the contract.", "sign", "c:ministry"],
    ["en", "The minister said she would stay in office.", "stay-in-office", "e:office:minister"],
    ["en", "The nurses met on Monday. They resigned.", "resign", "c:nurse"],
    ["id", "Kiper itu cedera. Ia absen pada laga final.", "sit-out", "e:office:player"],
    ["id", "Para perawat bertemu kemarin. Mereka akan mogok.", "strike", "c:nurse"],
  ] as const)("knows what a pronoun stands for: %s %s", (...row) => {
    const [language, text, predicate, key] = row;
    const subject = claimsIn(language, text, "event").find((claim) =>
      claim.subject.predicates.includes(predicate),
    )?.subject;
    expect([...(subject?.agents ?? []), ...(subject?.patients ?? [])]).toContain(key);
  });

  it.each([
    ["no person for a thing", "en", "The doctor left the ward. It burned down.", "c:doctor"],
    ["no thing for a person", "en", "The ferry left at dawn. She resigned.", "c:ferry"],
    ["nothing of two sentences before", "en", "The tanker left. Rain fell. It sank.", "c:tanker"],
  ] as const)("takes %s (%s): %s", (_, language, text, key) => {
    for (const { subject } of claimsIn(language, text, "event").slice(1))
      expect([...subject.agents, ...subject.patients]).not.toContain(key);
  });

  it.each([
    ["en", "“We apologise to our customers,” said Ana Fell.", "apologise", ["e:person:ana-fell"]],
    ["id", "“Kami mohon maaf,” kata Ana Fell.", "apologise", ["e:person:ana-fell"]],
    ["en", "“I will not resign,” said Ana Fell.", "resign", ["e:person:ana-fell"]],
    ["id", "“Saya tidak akan mundur,” kata Ana Fell.", "resign", ["e:person:ana-fell"]],
  ] as const)(
    "takes for a claim what “we” and “I” do, and whoever is quoted for its doer: %s %s",
    (...row) => {
      const [language, text, predicate, agents] = row;
      const claim = claimsIn(language, text, "event").find(({ subject }) =>
        subject.predicates.includes(predicate),
      );
      expect(claim?.speaker?.entity).toBe("person:ana-fell");
      expect([...(claim?.subject.agents ?? [])].filter((key) => key.startsWith("e:"))).toEqual(
        agents,
      );
    },
  );

  it.each([
    ["en", "“We left because they had lied,” said Ana Fell."],
    ["id", "“Kami pergi lantaran orang-orang itu sudah berbohong,” kata Ana Fell."],
  ] as const)("takes nobody else's deed for the speaker's: %s %s", (language, text) => {
    const claim = claimsIn(language, text, "event").find(({ subject }) =>
      subject.predicates.includes("mislead"),
    );
    expect([...(claim?.subject.agents ?? [])]).not.toContain("e:person:ana-fell");
  });
});

describe("denial", () => {
  it.each([
    [
      "en",
      "Mayor Sari Wibowo denied that the dam had collapsed.",
      "collapse",
      ["person:sari-wibowo"],
    ],
    [
      "id",
      "Menteri Sari Wibowo membantah bendungan itu runtuh.",
      "collapse",
      ["person:sari-wibowo"],
    ],
    [
      "en",
      "Both France and Japan denied the arms shipments.",
      "supply-arms",
      ["country:FR", "country:JP"],
    ],
    [
      "id",
      "Baik Prancis maupun Jepang membantah adanya pengiriman senjata.",
      "supply-arms",
      ["country:FR", "country:JP"],
    ],
  ] as const)("%s: %s", (language, text, predicate, deniers) => {
    const [claim, ...others] = claimsIn(language, text, "denial");
    expect(others).toEqual([]);
    expect(claim).toMatchObject({
      aspect: "whether",
      subject: { predicates: [predicate], head: "denial" },
      value: { answer: "no", modality: "denied" },
    });
    const holder = claim?.value.kind === "polarity" ? claim.value.holder : null;
    expect(holder?.members.map((member) => member.entity)).toEqual(deniers);
  });

  it("shows the denier, the denial and what is denied", () => {
    const [claim] = claimsIn("id", "Prancis membantah mengirim senjata ke Jepang.", "denial");
    expect(claim?.words).toEqual(["Prancis membantah mengirim senjata ke Jepang"]);
  });

  it.each([
    ["id", "Baik Prancis maupun Jepang membantah adanya pengiriman senjata.", true],
    ["en", "Both France and Japan denied the arms shipments.", true],
    ["en", "France and Japan denied the arms shipments.", false],
  ] as const)("knows whether the list of deniers is complete: %s %s", (language, text, closed) => {
    expect(claimsIn(language, text, "denial")).toMatchObject([{ value: { holder: { closed } } }]);
  });

  it.each([
    ["en", "France did not deny sending weapons to Japan."],
    ["id", "Prancis tidak membantah mengirim senjata ke Jepang."],
    ["en", "The bridge did not collapse."],
    ["id", "Jembatan itu tidak runtuh."],
  ] as const)("is not made by %s: %s", (language, text) => {
    expect(claimsIn(language, text, "denial")).toEqual([]);
  });

  it("does not reach into the next sentence", () => {
    const text = "France denied the arms shipments. The bridge collapsed.";
    expect(claimsIn("en", text, "denial").map((claim) => claim.subject.predicates)).toEqual([
      ["supply-arms"],
    ]);
    expect(claimsIn("en", text, "event")).toMatchObject([{ value: { answer: "yes" } }]);
  });
});

describe("event, of a verb with a particle", () => {
  it("leaves a particle to the phrase that it opens", () => {
    const claims = claimsIn("en", "Crews put the boxes out of the window.", "event");
    expect(claims.flatMap(({ subject }) => subject.predicates)).not.toContain("extinguish");
  });
});
