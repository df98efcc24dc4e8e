import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the transport classes. */
export const transport = {
  crash: {
    middle:
      "jatuh, mengalami kecelakaan, kecelakaan, terjun ke, masuk jurang, celaka, terperosok, terjun bebas, terguling",
    nominal:
      "kecelakaan, laka lantas, kecelakaan lalu lintas, lakalantas, kecelakaan maut, kecelakaan tunggal, kecelakaan kerja",
  },
  "hit-by": {
    verbs: "tabrak, lindas, sambar, hantam, tubruk, senggol, serempet, gilas",
    passive: "tertabrak, terlindas, tersambar, terserempet",
    nominal: "tabrak lari",
  },
  derail: {
    middle: "anjlok dari rel, keluar rel, anjlok, tergelincir, keluar jalur",
    nominal: "anjlokan, anjloknya kereta",
  },
  "collide-train": {
    verbs: "tabrak kereta",
    intransitive: "temper kereta",
    passive: "tertemper, ditemper, tertemper kereta, tertabrak kereta, tertabrak kereta api",
    nominal:
      "tabrakan kereta, kecelakaan kereta, tabrakan kereta api, kecelakaan kereta api, temperan, kecelakaan KA",
  },
  land: {
    verbs: "daratkan",
    middle: "mendarat, mendarat darurat",
    nominal: "pendaratan, pendaratan darurat",
  },
  delay: {
    verbs: "hambat, lambatkan",
    middle: "terlambat, tertahan, terhambat, mengalami keterlambatan, molor, delay",
    nominal: "keterlambatan, kelambatan",
  },
  cancel: { verbs: "batalkan, urungkan", middle: "batal, urung", nominal: "pembatalan" },
  postpone: {
    verbs: "tunda, undur, tangguhkan",
    middle: "tertunda",
    nominal: "penundaan, penangguhan, pengunduran jadwal",
  },
  resume: {
    verbs: "lanjutkan, teruskan, operasikan kembali",
    middle: "berlanjut, kembali beroperasi, kembali normal, kembali digelar",
    nominal: "kelanjutan, pelanjutan",
  },
  suspend: {
    verbs: "hentikan sementara, bekukan, skors, nonaktifkan, tangguhkan sementara, suspensi",
    nominal: "penghentian sementara, pembekuan, skorsing, penonaktifan, moratorium",
  },
  stop: {
    verbs: "hentikan, setop, akhiri, sudahi",
    middle: "berhenti, terhenti, berakhir, usai",
    nominal: "penghentian, berakhirnya",
  },
  start: {
    verbs: "awali",
    middle: "dimulai, bermula, berawal",
    active: "memulai, mulai",
    nominal: "permulaan, dimulainya",
  },
  transport: {
    verbs: "angkut, antar, antarkan, bawa penumpang, muat penumpang",
    nominal: "pengangkutan, pengantaran",
  },
  drive: { verbs: "kemudikan, sopiri, kendarai, setir", nominal: "pengemudian" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
