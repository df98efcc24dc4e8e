// The events, outlets and people here are invented.

type Language = "id" | "en";

/** Sentences of one event; `{…}` is filled from WORDS, so that articles differ in wording, number, day and name. */
const SENTENCES: Readonly<Record<Language, readonly string[]>> = {
  id: [
    "Kapal feri {ship} tenggelam di perairan {place} pada {day} sekitar pukul {clock} WIB.",
    "Sedikitnya {count} orang tewas dan {more} penumpang masih hilang, kata Kepala Basarnas {person}.",
    "“Kami akan terus mencari sampai semua korban ditemukan,” kata {person} di {place}, {day}.",
    "Kapal itu mengangkut {more} penumpang dan {count} kru dari {place} menuju {other}.",
    "Kementerian Perhubungan membantah kapal itu kelebihan muatan.",
    "Pemerintah menyiapkan santunan Rp{count} juta untuk setiap keluarga korban.",
    "Cuaca buruk diduga menjadi penyebab kecelakaan, menurut laporan awal Badan Meteorologi.",
    "Kecelakaan serupa terjadi di {other} pada tahun {year} dan menewaskan {more} orang.",
    "Presiden menyampaikan duka cita dan meminta penyelidikan selesai dalam {count} hari.",
    "Operator kapal, PT {ship} Bahari, belum menjawab permintaan tanggapan.",
  ],
  en: [
    "The ferry {ship} sank off {place} on {day} at about {clock}, officials said.",
    "At least {count} people died and {more} passengers are still missing, rescue chief {person} said.",
    "“We will keep searching until every passenger has been found,” {person} told reporters in {place} on {day}.",
    "The vessel carried {more} passengers and {count} crew from {place} to {other}.",
    "The Ministry of Transport denied that the ship was overloaded.",
    "The government will pay {money} to each family within the next two weeks.",
    "Bad weather may have caused the accident, according to a preliminary report by the weather agency.",
    "A similar accident off {other} killed {more} people in {year}.",
    "The president expressed condolences and asked for an inquiry to end within {count} days.",
    "The operator, {ship} Lines Ltd, did not immediately respond to a request for comment.",
  ],
};

const WORDS: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  id: {
    ship: ["Sinar Laut", "Mutiara Timur", "Cahaya Samudra"],
    place: ["Batam", "Bitung", "Ambon", "Kupang"],
    other: ["Ternate", "Sorong", "Makassar"],
    day: ["Selasa (18/6)", "Rabu (19/6/2024)", "Senin malam", "19 Juni 2024"],
    clock: ["20.47", "21.05", "19.30"],
    person: ["Hadi Santoso", "Rina Lestari", "Yusuf Wibowo"],
    count: ["12", "15", "tujuh", "24"],
    more: ["155", "162", "31", "48"],
    year: ["2009", "2016", "2018"],
  },
  en: {
    ship: ["Northern Light", "Coral Queen", "Harbour Star"],
    place: ["Batam", "Bitung", "Cebu", "Davao"],
    other: ["Ternate", "Sorong", "Manila"],
    day: ["Tuesday", "Wednesday, 19 June 2024", "Monday night", "June 19"],
    clock: ["8:47 p.m.", "21:05", "7.30 p.m."],
    person: ["Mark Osei", "Clara Lund", "Ivan Reyes"],
    count: ["12", "15", "seven", "24"],
    more: ["155", "162", "31", "48"],
    money: ["$12,000", "$15,500", "1.2 million pesos"],
    year: ["2009", "2016", "2018"],
  },
};

/** Articles long enough to be like a news report: three rounds of sentences, about 2.5 KB. */
const ROUNDS = 3;

/** The same articles every time: a linear congruential generator (Numerical Recipes) chooses the words. */
export function writeArticles(language: Language, count: number): readonly string[] {
  let seed = 42;
  const choose = (words: readonly string[]): string => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return words[Math.floor((seed / 2 ** 32) * words.length)] ?? "";
  };
  const write = (sentence: string) =>
    sentence.replace(/\{(\w+)\}/g, (_, slot: string) => choose(WORDS[language][slot] ?? []));
  return Array.from({ length: count }, () =>
    Array.from({ length: ROUNDS }, () => SENTENCES[language].map(write).join(" ")).join("\n\n"),
  );
}
