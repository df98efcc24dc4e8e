import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the companies classes. */
export const companies = {
  buy: { verbs: "beli, borong, borong habis, tebus", nominal: "pembelian" },
  sell: {
    verbs: "jual, lepas saham, obral, lego, jajakan, jajakan barang, pasarkan",
    middle: "terjual, laku",
    nominal: "penjualan, divestasi",
  },
  acquire: {
    verbs: "akuisisi, ambil alih, caplok saham",
    active: "mengakuisisi",
    nominal: "akuisisi, pengambilalihan",
  },
  merge: {
    verbs: "gabungkan, lebur",
    intransitive: "bergabung dengan, merger, melebur",
    nominal: "merger, penggabungan, peleburan",
  },
  invest: {
    verbs:
      "investasikan, tanamkan modal, suntikkan dana, kucurkan investasi, gelontorkan investasi",
    intransitive: "berinvestasi, menanam modal",
    nominal: "investasi, penanaman modal",
  },
  "lay-off": {
    verbs: "rumahkan, putus kontrak, PHK-kan, pangkas karyawan, kurangi karyawan",
    active: "mem-PHK, melakukan PHK, PHK",
    passive: "di-PHK, terkena PHK",
    nominal: "pemutusan hubungan kerja, PHK massal, pengurangan karyawan",
  },
  hire: {
    verbs: "rekrut, pekerjakan=mempekerjakan",
    active: "merekrut",
    nominal: "perekrutan, rekrutmen",
  },
  "go-bankrupt": {
    verbs: "pailitkan",
    middle: "bangkrut, pailit, gulung tikar, kolaps, tumbang karena utang, kukut",
    nominal: "kebangkrutan, kepailitan",
  },
  "profit-make": {
    verbs: "bukukan laba, cetak laba, raup untung, raih laba",
    intransitive: "untung, meraup keuntungan",
    nominal: "perolehan laba, pembukuan laba",
  },
  "lose-money": {
    verbs: "bukukan rugi",
    intransitive: "merugi, rugi, menderita rugi, tekor, menanggung kerugian",
    nominal: "kerugian, rugi bersih",
  },
  "recall-product": {
    verbs: "tarik dari pasar, tarik dari peredaran, tarik produk, recall",
    active: "me-recall",
    nominal: "penarikan produk, penarikan kembali, penarikan dari pasar, recall",
  },
  "withdraw-goods": {
    verbs: "hentikan penjualan, hentikan produksi, tarik peredaran",
    nominal: "penghentian penjualan, penghentian produksi",
  },
  produce: {
    verbs: "produksi, hasilkan, buat produk, bikin, rakit, cetak produk",
    active: "memproduksi",
    nominal: "produksi, pembuatan",
  },
  compensate: {
    verbs: "ganti rugi, beri kompensasi, beri santunan, santuni, ganti kerugian, bayar ganti rugi",
    nominal: "kompensasi, ganti rugi, santunan, pengembalian uang, restitusi, pampasan",
  },
  employ: {
    verbs: "pekerjakan=mempekerjakan, serap tenaga kerja",
    nominal: "penyerapan tenaga kerja",
  },
  open: {
    verbs: "buka, buka kembali",
    middle: "dibuka, terbuka",
    nominal: "pembukaan, pembukaan kembali",
  },
  close: {
    intransitive: "berhenti beroperasi, tak lagi beroperasi, tidak lagi beroperasi, setop operasi",
    active: "mengunci",
    verbs: "tutup, segel, gembok, tutup paksa",
    middle:
      "ditutup, tutup permanen, tutup total, terkunci, dikunci, dikunci rapat, digembok dari luar",
    nominal: "penutupan, penyegelan",
  },
  inaugurate: {
    verbs: "resmikan, buka secara resmi, gunting pita",
    middle: "diresmikan",
    nominal: "peresmian, acara peresmian",
  },
  build: {
    verbs: "bangun, dirikan, garap proyek, rampungkan, dirikan tenda, pasang tenda",
    middle: "dibangun, berdiri sejak, berdiri pada",
    nominal: "pembangunan, pendirian",
  },
  repair: {
    verbs:
      "perbaiki=memperbaiki, renovasi, benahi, pugar, bangun kembali, betulkan, pulihkan, tambal, servis",
    active: "merenovasi",
    nominal: "perbaikan, renovasi, pembenahan, pemugaran",
  },
  extend: {
    verbs: "perpanjang=memperpanjang, lanjutkan kontrak, tambah masa, ulur waktu",
    nominal: "perpanjangan",
  },
  own: {
    verbs: "miliki, punyai, dominasi, monopoli saham",
    intransitive: "memiliki, mempunyai, memegang saham, mengempit",
    nominal: "kepemilikan",
  },
  operate: {
    verbs: "operasikan, jalankan usaha",
    intransitive: "beroperasi",
    nominal: "pengoperasian, operasional",
  },
  bid: {
    verbs: "tawar",
    intransitive: "mengajukan penawaran, menawar, ikut tender, ikut lelang",
    nominal: "pengajuan penawaran, penawaran saham",
  },
  cooperate: {
    verbs: "gandeng, ajak kerja sama",
    intransitive: "bekerja sama, bekerjasama, berkolaborasi, bermitra, bersinergi",
    nominal: "kerja sama dengan, sinergi, kolaborasi dengan",
  },
  restructure: {
    verbs: "restrukturisasi, reorganisasi, reshuffle, tata ulang",
    active: "merestrukturisasi, me-reshuffle, mereorganisasi",
    nominal: "reorganisasi, reshuffle kabinet, perombakan kabinet, penataan ulang",
  },
  "stay-interested": {
    intransitive:
      "tertarik, berminat, masih berminat, masih tertarik, tetap berminat, tetap tertarik, menyatakan minat, menunjukkan minat, menyatakan ketertarikan, tetap berkomitmen",
    nominal: "minat membeli, ketertarikan",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
