import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the general classes. */
export const general = {
  ban: {
    verbs: "larang, haramkan, cekal, tak bolehkan",
    passive: "dilarang",
    nominal: "larangan, pelarangan, pencekalan, larangan bertanding",
  },
  allow: {
    verbs:
      "perbolehkan=memperbolehkan, bolehkan, legalkan, beri izin, perkenankan=memperkenankan, persilakan=mempersilakan, beri restu",
    nominal: "pemberian izin, legalisasi, perizinan",
  },
  require: { verbs: "wajibkan, haruskan", passive: "diwajibkan", nominal: "kewajiban, keharusan" },
  replace: {
    verbs: "ganti, gantikan, tukar",
    passive: "digantikan",
    nominal: "penggantian, pergantian, penukaran",
  },
  change: {
    verbs: "ubah, revisi, amendemen, ganti nama, rombak, sesuaikan, utak-atik, modifikasi",
    middle: "berubah",
    active: "merevisi, mengamendemen, memodifikasi",
    nominal: "perubahan, revisi, amendemen, perombakan",
  },
  send: {
    verbs: "kirim, kirimkan, layangkan, serahkan, antar surat, titipkan",
    nominal: "pengiriman, kiriman, pengiriman barang",
  },
  receive: {
    verbs: "terima, -dapat, dapatkan, peroleh, kantongi surat, kantongi izin, terima laporan",
    nominal: "penerimaan, perolehan",
  },
  award: {
    verbs:
      "anugerahi, anugerahkan, ganjar, beri penghargaan, ganjar penghargaan, beri gelar, berikan penghargaan",
    intransitive: "menerima penghargaan, meraih penghargaan",
    nominal: "penganugerahan, penghargaan, anugerah",
  },
  broadcast: {
    verbs: "siarkan langsung, tayangkan, pancarkan",
    nominal: "siaran, penayangan, tayangan",
  },
  establish: {
    verbs: "bentuk, dirikan, gagas, rintis, bangun perusahaan",
    middle: "terbentuk",
    nominal: "pembentukan, pendirian",
  },
  plan: {
    verbs: "rencanakan, rancang acara",
    intransitive: "berencana, berniat",
    nominal: "perencanaan, rencana awal",
  },
  schedule: {
    verbs: "jadwalkan, agendakan",
    middle: "dijadwalkan berlangsung",
    nominal: "penjadwalan, pengagendaan",
  },
  cause: {
    verbs: "sebabkan, picu, akibatkan, timbulkan, sulut, pantik",
    middle: "disebabkan, dipicu, diakibatkan",
    nominal: "pemicuan, penyebab utama",
  },
  prevent: {
    verbs: "cegah, gagalkan, tangkis, redam aksi, antisipasi, berantas, tumpas",
    active: "mencegah, mengantisipasi",
    nominal: "pencegahan, penggagalan, pemberantasan, antisipasi",
  },
  disrupt: {
    verbs: "ganggu, lumpuhkan, rintangi, hambat jalannya",
    middle: "terganggu, lumpuh, lumpuh total, tersendat, terkendala, terbatas",
    nominal: "kelumpuhan, terganggunya",
  },
  restrict: {
    verbs: "batasi, perketat=memperketat",
    intransitive: "memberlakukan pembatasan",
    nominal: "pembatasan, pengetatan",
  },
  remove: {
    verbs: "singkirkan bangkai, angkut keluar, lenyapkan, hapus, hapuskan",
    middle: "terhapus",
    nominal: "penghapusan, pelenyapan",
  },
  dismantle: {
    verbs: "bongkar bangunan, preteli",
    intransitive: "membongkar bangunan",
    nominal: "pembongkaran, pemretelan",
  },
  ease: {
    verbs: "redakan, longgarkan, ringankan, tenangkan",
    middle: "mereda, surut, melunak, mengendur, melandai",
    nominal: "pelonggaran, peredaan, surutnya",
  },
  evaluate: {
    verbs: "evaluasi, tinjau kembali, tinjau ulang, kaji ulang, pertimbangkan=mempertimbangkan",
    active: "mengevaluasi",
    nominal: "evaluasi, peninjauan kembali kebijakan, kajian ulang",
  },
  supervise: {
    verbs: "awasi, pantau langsung, supervisi",
    nominal: "pengawasan, supervisi, pemantauan langsung",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
