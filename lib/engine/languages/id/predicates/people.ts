import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the people classes. */
export const people = {
  die: {
    middle:
      "tewas, meninggal, meninggal dunia, wafat, mangkat, gugur, mati, berpulang, kehilangan nyawa, merenggang nyawa, meregang nyawa, tutup usia, ditemukan tewas",
    nominal:
      "kematian, meninggalnya, tewasnya, wafatnya, kepergian, korban jiwa, korban tewas, korban meninggal",
  },
  kill: {
    verbs: "tewaskan, bunuh, renggut nyawa, habisi, telan korban jiwa",
    passive: "terbunuh",
    nominal: "pembunuhan",
  },
  murder: {
    verbs: "bunuh secara keji, habisi nyawa, bantai, eksekusi mati, mutilasi, tikam hingga tewas",
    active: "memutilasi",
    nominal: "pembunuhan berencana, pembantaian, mutilasi, pembunuhan sadis",
  },
  injure: {
    verbs: "lukai, cederai",
    middle:
      "terluka, luka-luka, mengalami luka, cedera, luka berat, luka ringan, luka bakar, mengalami cedera",
    nominal:
      "luka, korban luka, luka sobek, luka tusuk, luka tembak, luka parah, luka serius, luka kepala, cedera kepala",
  },
  "go-missing": {
    middle:
      "hilang, hilang kontak, menghilang, lenyap, raib, belum ditemukan, dinyatakan hilang, dilaporkan hilang, lost contact",
    nominal: "kejadian hilang, hilangnya, lenyapnya, raibnya, korban hilang",
  },
  find: {
    verbs: "temukan, lokalisasi korban, dapati",
    passive: "ketemu",
    nominal: "penemuan, temuan, ditemukannya",
  },
  rescue: {
    verbs: "selamatkan, tolong",
    passive: "diselamatkan",
    nominal: "penyelamatan, operasi penyelamatan",
  },
  survive: {
    middle: "selamat, bertahan hidup, lolos dari maut, dalam kondisi selamat",
    nominal: "keselamatan korban",
  },
  hospitalise: {
    verbs: "larikan ke rumah sakit, bawa ke rumah sakit, rujuk ke rumah sakit",
    passive:
      "dirawat di rumah sakit, dirawat inap, menjalani perawatan, dilarikan ke puskesmas, dilarikan ke rs, menjalani rawat inap",
    nominal: "rawat inap, perawatan di rumah sakit",
  },
  treat: {
    verbs: "rawat, obati, tangani pasien, operasi",
    passive: "mendapat perawatan, mendapatkan perawatan",
    nominal:
      "perawatan, pengobatan, penanganan medis, perawatan medis, perawatan intensif, pertolongan pertama",
  },
  recover: {
    verbs: "sembuhkan",
    middle: "pulih, sembuh, membaik, diperbolehkan pulang",
    nominal: "pemulihan, kesembuhan",
  },
  search: {
    verbs: "cari, sisir",
    intransitive: "melakukan pencarian",
    nominal: "pencarian, operasi pencarian, penyisiran, operasi SAR",
  },
  identify: {
    verbs: "identifikasi, kenali",
    middle: "teridentifikasi",
    active: "mengidentifikasi",
    nominal: "identifikasi",
  },
  "bury-dead": {
    verbs: "makamkan, kebumikan, kuburkan",
    nominal: "pemakaman, penguburan, upacara pemakaman, prosesi pemakaman",
  },
  flee: {
    intransitive: "melarikan diri, kabur, lari, kabur ke, minggat, buron",
    nominal: "pelarian, eksodus",
  },
  escape: {
    intransitive: "lolos, kabur dari, meloloskan diri",
    nominal: "pelolosan diri, kaburnya",
  },
  arrive: {
    intransitive: "tiba, tiba di, sampai di, datang, mendarat di, berdatangan",
    nominal: "kedatangan, ketibaan",
  },
  depart: {
    verbs: "berangkatkan",
    intransitive: "berangkat, bertolak, lepas landas, bertolak ke, terbang ke",
    nominal: "keberangkatan, pemberangkatan",
  },
  leave: {
    verbs: "tinggalkan",
    intransitive: "angkat kaki, hengkang, pergi, cabut dari",
    nominal: "kepergian dari",
  },
  return: {
    verbs: "kembalikan, pulangkan",
    intransitive: "kembali, kembali ke, pulang, balik",
    nominal: "pengembalian, kepulangan, kembalinya",
  },
  attend: {
    verbs: "hadiri, ikuti",
    intransitive: "hadir, hadir di, turut hadir",
    nominal: "kehadiran",
  },
  participate: {
    verbs: "ikuti",
    intransitive:
      "berpartisipasi, ikut serta, bergabung, ambil bagian, mengambil bagian, turut serta, ikut",
    nominal: "partisipasi, keikutsertaan, keterlibatan",
  },
  marry: {
    verbs: "nikahi, persunting",
    intransitive: "menikah, kawin",
    nominal: "pernikahan, perkawinan",
  },
  "give-birth": { verbs: "lahirkan", middle: "lahir, dilahirkan", nominal: "kelahiran" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
