import type { FrameLexicon } from "../language.ts";

export const frames = {
  first: ["pertama", "pertamanya", "perdana", "baru kali ini"],
  last: ["terakhir", "sebelumnya"],
  since: ["sejak", "semenjak", "dalam", "selama", "pada", "setelah", "tahun", "bulan", "hari"],
  together: ["dengan", "bersama"],
  questions: {
    when: "Kapan",
    clock: "Pukul berapa",
    firstSince: "Kapan {noun} terakhir sebelum ini?",
    firstSinceBare: "Kapan hal itu terakhir terjadi sebelum ini?",
    said: "Apa yang dikatakan {speaker}?",
    saidBare: "Apa yang dikatakan?",
    denies: "Siapa yang membantah {noun}?",
    officeOf: "Siapa {office} {of}?",
    officeHeld: "Apa jabatan {who}?",
    officeBare: "Siapa {office}-nya?",
    age: "Berapa umur orang itu?",
    amountBare: "Berapa jumlahnya?",
    dateBare: "Kapan itu terjadi?",
    placeBare: "Di mana itu terjadi?",
  },
} as const satisfies FrameLexicon;
