import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the transport classes. */
export const transport = {
  crash: {
    middle:
      "jatuh, mengalami kecelakaan, kecelakaan, terjun ke, masuk jurang, celaka, terperosok, terjun bebas, terguling, nyungsep, nyemplung, masuk parit, terjun ke jurang, jatuh ke jurang, ringsek, terpental",
    nominal:
      "kecelakaan, laka lantas, kecelakaan lalu lintas, lakalantas, kecelakaan maut, kecelakaan tunggal, kecelakaan kerja",
  },
  "hit-by": {
    verbs:
      "tabrak, lindas, sambar, hantam, tubruk, senggol, serempet, gilas, ciduk kendaraan, sruduk, seruduk pemotor, samber",
    passive:
      "tertabrak, terlindas, tersambar, terserempet, terpental ditabrak, tergilas, tersenggol",
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
    verbs: "hambat, lambatkan, perlambat=memperlambat",
    middle:
      "terlambat, tertahan, terhambat, mengalami keterlambatan, molor, delay, ngaret, mundur jadwal, mundur dari jadwal",
    nominal: "keterlambatan, kelambatan",
  },
  cancel: {
    verbs: "batalkan, urungkan",
    middle: "batal, urung, tak jadi, gagal digelar, kandas rencananya",
    nominal: "pembatalan",
  },
  postpone: {
    verbs: "tunda, undur, tangguhkan, ulur, geser jadwal, mundurkan",
    middle: "tertunda, molor hingga",
    nominal: "penundaan, penangguhan, pengunduran jadwal",
  },
  resume: {
    verbs: "lanjutkan, teruskan, operasikan kembali",
    middle: "berlanjut, kembali beroperasi, kembali normal, kembali digelar",
    nominal: "kelanjutan, pelanjutan",
  },
  suspend: {
    verbs:
      "hentikan sementara, bekukan, skors, nonaktifkan, tangguhkan sementara, suspensi, kandangkan",
    nominal: "penghentian sementara, pembekuan, skorsing, penonaktifan, moratorium",
  },
  stop: {
    verbs: "hentikan, setop, akhiri, sudahi",
    middle: "berhenti, terhenti, berakhir, usai, mandek, mandeg, mangkrak",
    nominal: "penghentian, berakhirnya",
  },
  start: {
    verbs: "awali, gulirkan, lakukan peletakan batu pertama",
    middle: "dimulai, bermula, berawal, digelar mulai, kick off, mulai bergulir, bergulir",
    active: "memulai, mulai",
    nominal: "permulaan, dimulainya",
  },
  transport: {
    verbs: "angkut, antar, antarkan, bawa penumpang, muat penumpang",
    nominal: "pengangkutan, pengantaran",
  },
  drive: {
    intransitive: "mengemudi, berkendara, nyetir",
    verbs: "kemudikan, sopiri, kendarai, setir",
    nominal: "pengemudian",
  },
  congest: {
    middle: "macet total, tersendat parah, padat merayap, terjebak macet, mengular panjang",
    nominal: "kemacetan, kemacetan panjang, kepadatan arus",
  },
  divert: {
    verbs: "alihkan arus, belokkan, alihkan rute, alihkan penerbangan",
    nominal: "pengalihan arus, pengalihan rute, rekayasa lalu lintas",
  },
  overtake: {
    verbs: "salip, dahului, pepet",
    intransitive: "mendahului",
    nominal: "penyalipan, aksi menyalip",
  },
  "lose-control": {
    middle:
      "hilang kendali, oleng, rem blong, selip, kehilangan kendali, mengalami rem blong, banting setir",
    nominal: "insiden rem blong, kegagalan rem",
  },
  "go-ahead": {
    nominal: "tetap digelarnya",
    middle:
      "tetap digelar, tetap berlangsung, tetap dilaksanakan, tetap diadakan, tetap diselenggarakan, tetap dilangsungkan, jadi digelar, tetap jalan, tetap terlaksana",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
