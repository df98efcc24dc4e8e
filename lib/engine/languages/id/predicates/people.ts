import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the people classes. */
export const people = {
  die: {
    middle:
      "tewas, meninggal, meninggal dunia, wafat, mangkat, gugur, mati, berpulang, kehilangan nyawa, merenggang nyawa, meregang nyawa, tutup usia, ditemukan tewas, tak tertolong, menghembuskan napas terakhir, mengembuskan napas terakhir, nyawanya tak tertolong, tak bernyawa, meninggalkan dunia, kehilangan nyawanya, terenggut, kehabisan darah, tewas di tempat, tewas seketika, meninggal di tempat",
    nominal:
      "kematian, meninggalnya, tewasnya, wafatnya, kepergian, korban jiwa, korban tewas, korban meninggal",
  },
  kill: {
    verbs: "tewaskan, bunuh, renggut nyawa, habisi, telan korban jiwa, renggut, cabut nyawa",
    passive: "terbunuh",
    nominal: "pembunuhan, tewaskan korban, perenggutan nyawa",
  },
  murder: {
    verbs:
      "bunuh secara keji, habisi nyawa, bantai, mutilasi, tikam hingga tewas, gorok, cekik, jerat leher, bakar hidup-hidup, bacok hingga tewas",
    active: "memutilasi",
    nominal: "pembunuhan berencana, pembantaian, mutilasi, pembunuhan sadis",
  },
  injure: {
    verbs: "lukai, cederai",
    middle:
      "terluka, luka-luka, mengalami luka, cedera, luka berat, luka ringan, luka bakar, mengalami cedera, babak belur, lecet, patah tulang, memar, terluka parah",
    nominal:
      "luka, korban luka, luka sobek, luka tusuk, luka tembak, luka parah, luka serius, luka kepala, cedera kepala",
  },
  "go-missing": {
    middle:
      "hilang, hilang kontak, menghilang, lenyap, raib, belum ditemukan, dinyatakan hilang, dilaporkan hilang, lost contact",
    nominal: "kejadian hilang, hilangnya, lenyapnya, raibnya, korban hilang",
  },
  find: {
    verbs: "temukan, lokalisasi korban, dapati, jumpai jasad, temui jasad",
    passive: "ketemu",
    nominal: "penemuan, temuan, ditemukannya",
  },
  rescue: {
    verbs: "selamatkan, tolong, angkat dari laut, keluarkan korban, evakuasi selamat",
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
    middle:
      "pulih, sembuh, membaik, diperbolehkan pulang, sehat kembali, berangsur pulih, berangsur membaik, sudah sehat, boleh pulang",
    nominal: "pemulihan, kesembuhan",
  },
  search: {
    verbs: "cari, sisir, buru keberadaan, telusuri keberadaan",
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
    verbs: "makamkan, kebumikan, kuburkan, semayamkan, kremasi, peristirahatan terakhir",
    nominal: "pemakaman, penguburan, upacara pemakaman, prosesi pemakaman",
  },
  flee: {
    intransitive:
      "melarikan diri, kabur, lari, kabur ke, minggat, tancap gas, ambil langkah seribu, lari tunggang langgang, menghilang dari kejaran, melarikan diri ke, ngacir, lari dari, lari terbirit-birit, hengkang ke, ngumpet dari polisi",
    nominal: "pelarian, eksodus",
  },
  escape: {
    intransitive: "lolos, kabur dari, meloloskan diri, lepas dari, lolos dari kepungan",
    nominal: "pelolosan diri, kaburnya",
  },
  "be-at-large": {
    intransitive:
      "buron, masih buron, berkeliaran, masih berkeliaran, masuk daftar pencarian orang, masih diburu",
    nominal: "masa buron",
  },
  arrive: {
    verbs: "jangkau lokasi, capai lokasi=mencapai lokasi, tembus lokasi, jangkau",
    intransitive: "tiba, tiba di, sampai di, datang, mendarat di, berdatangan",
    nominal: "kedatangan, ketibaan",
  },
  depart: {
    verbs: "berangkatkan",
    intransitive: "berangkat, bertolak, lepas landas, bertolak ke, terbang ke, terbang dari",
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
  accommodate: {
    intransitive: "berkapasitas, berdaya tampung, mampu menampung, dapat menampung, bisa menampung",
    nominal: "daya tampung",
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
    intransitive:
      "menikah, kawin, naik pelaminan, ijab kabul, melangsungkan pernikahan, melepas masa lajang",
    nominal: "pernikahan, perkawinan",
  },
  "give-birth": {
    intransitive: "bersalin",
    verbs: "lahirkan",
    middle: "lahir, dilahirkan",
    nominal: "kelahiran",
  },
  electrocute: {
    verbs: "setrum",
    middle: "tersengat listrik, kesetrum, tersetrum, tersengat aliran listrik",
    nominal: "sengatan listrik, setruman",
  },
  "fall-down": {
    middle: "terjatuh, terpeleset, tersungkur, terjungkal, terjerembap, tercebur, terjatuh dari",
    nominal: "jatuhnya, terjatuhnya",
  },
  drown: {
    middle: "tewas tenggelam, mati tenggelam, tenggelam di sungai, tenggelam di laut",
    nominal: "korban tenggelam, peristiwa tenggelam",
  },
  grieve: {
    intransitive: "berduka, berkabung, berbelasungkawa, berduka cita",
    nominal: "duka cita, masa berkabung",
  },
  divorce: {
    verbs: "ceraikan, talak",
    intransitive: "bercerai, cerai, pisah ranjang, berpisah",
    nominal: "perceraian, gugatan cerai",
  },
  gather: {
    verbs: "padati, penuhi stadion, galang, himpun",
    intransitive: "berkumpul, memadati, menyemut, berkerumun",
    nominal: "kerumunan massa, konsentrasi massa, penggalangan, penghimpunan",
  },
  relocate: {
    verbs: "relokasi, pindahkan warga",
    intransitive: "pindah rumah, bertransmigrasi",
    active: "merelokasi",
    nominal: "relokasi, pemindahan warga",
  },
  evict: { verbs: "gusur", middle: "tergusur", nominal: "penggusuran, pengosongan paksa" },
  "fight-over": {
    intransitive: "cekcok, bertengkar, adu mulut, ribut, berseteru, berselisih paham",
    nominal: "pertengkaran, cekcok mulut, perseteruan, percekcokan",
  },
  queue: {
    intransitive: "antre, mengantre, mengantri, antri, mengular",
    nominal: "antrean, antrian, antrean panjang",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
