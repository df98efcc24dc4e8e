import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the maritime classes. */
export const maritime = {
  ram: {
    verbs: "tabrak, seruduk, hantam lambung, gasak, tumbur, sundul, terjang kapal, sodok",
    nominal: "penabrakan",
  },
  collide: {
    intransitive:
      "bertabrakan, tabrakan, berbenturan, adu banteng, bersenggolan, bertubrukan, menabrak belakang, beradu, adu kambing, adu muka, berpapasan lalu menabrak, beradu moncong, laga kambing",
    nominal:
      "tabrakan, benturan, tabrakan beruntun, kecelakaan beruntun, tubrukan, tabrakan adu banteng",
  },
  sink: {
    verbs: "tenggelamkan, karamkan",
    middle: "tenggelam, karam, terbenam, nyaris tenggelam, tenggelam di perairan, amblas",
    nominal: "insiden tenggelam, tenggelamnya, penenggelaman, karamnya",
  },
  scuttle: {
    verbs: "tenggelamkan kapal pencuri ikan, tenggelamkan kapal ikan ilegal",
    nominal: "penenggelaman kapal",
  },
  capsize: {
    middle:
      "terbalik, oleng lalu terbalik, terguling di laut, terbalik dihantam ombak, karam terbalik",
    nominal: "insiden terbalik, terbaliknya",
  },
  refloat: {
    verbs: "apungkan kembali, angkat bangkai kapal",
    nominal: "pengapungan kembali, pengangkatan bangkai kapal",
  },
  "run-aground": {
    middle: "kandas, terdampar, karam di karang",
    nominal: "insiden kandas, kandasnya, terdamparnya",
  },
  tow: {
    verbs: "tarik kapal, tunda kapal, derek, seret",
    nominal: "penarikan kapal, penggandengan, penderekan",
  },
  escort: { verbs: "kawal, dampingi, giring", nominal: "pengawalan, pendampingan, kawalan" },
  chase: {
    verbs: "kejar, buru, buntuti, kuntit, uber",
    intransitive: "melakukan pengejaran",
    nominal: "pengejaran, kejar-kejaran",
  },
  "chase-away": {
    verbs: "halau, usir kapal, paksa keluar",
    nominal: "penghalauan, pengusiran kapal",
  },
  "enter-illegally": {
    verbs: "masuki secara ilegal, terobos, serobot",
    intransitive: "masuk tanpa izin, menerobos masuk, masuk secara ilegal",
    nominal: "penerobosan, penyerobotan",
  },
  "fish-illegally": {
    verbs: "curi ikan",
    intransitive: "menangkap ikan secara ilegal",
    nominal: "pencurian ikan, penangkapan ikan ilegal, illegal fishing, perburuan liar",
  },
  "board-ship": { verbs: "naiki", intransitive: "naik ke kapal, naik kapal", nominal: "penaikan" },
  hijack: { verbs: "bajak, bajak kapal, bajak pesawat", nominal: "pembajakan, aksi pembajakan" },
  drift: {
    middle: "hanyut, terombang-ambing, terapung-apung, terseret arus, terkatung-katung di laut",
    nominal: "kejadian hanyut, hanyutnya",
  },
  dock: {
    verbs: "sandarkan, labuhkan",
    intransitive:
      "bersandar, berlabuh, merapat, sandar, lego jangkar, buang jangkar, lempar jangkar, lempar sauh, tambat, bertambat",
    nominal: "penyandaran, kedatangan kapal",
  },
  sail: { verbs: "layari, arungi", intransitive: "berlayar, melaut", nominal: "pelayaran" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
