import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the general classes. */
export const general = {
  ban: {
    verbs: "larang, haramkan, cekal",
    passive: "dilarang",
    nominal: "larangan, pelarangan, pencekalan, larangan bertanding",
  },
  allow: {
    verbs: "perbolehkan=memperbolehkan, bolehkan, legalkan, beri izin, perkenankan=memperkenankan",
    nominal: "pemberian izin, legalisasi, perizinan",
  },
  require: { verbs: "wajibkan, haruskan", passive: "diwajibkan", nominal: "kewajiban, keharusan" },
  replace: {
    verbs: "ganti, gantikan, tukar",
    passive: "digantikan",
    nominal: "penggantian, pergantian, penukaran",
  },
  change: {
    verbs: "ubah, revisi, amendemen, ganti nama, rombak",
    middle: "berubah",
    active: "merevisi, mengamendemen",
    nominal: "perubahan, revisi, amendemen, perombakan",
  },
  send: {
    verbs: "kirim, kirimkan, layangkan, serahkan",
    nominal: "pengiriman, kiriman, pengiriman barang",
  },
  receive: { verbs: "terima, -dapat, dapatkan, peroleh", nominal: "penerimaan, perolehan" },
  award: {
    verbs: "anugerahi, anugerahkan, ganjar, beri penghargaan",
    intransitive: "menerima penghargaan, meraih penghargaan",
    nominal: "penganugerahan, penghargaan, anugerah",
  },
  broadcast: {
    verbs: "siarkan langsung, tayangkan, pancarkan",
    nominal: "siaran, penayangan, tayangan",
  },
  establish: {
    verbs: "bentuk, dirikan, gagas",
    middle: "terbentuk",
    nominal: "pembentukan, pendirian",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
