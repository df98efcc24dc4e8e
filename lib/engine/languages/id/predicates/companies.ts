import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the companies classes. */
export const companies = {
  buy: { verbs: "beli, borong", nominal: "pembelian" },
  sell: {
    verbs: "jual, lepas saham, obral",
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
    verbs: "investasikan, tanamkan modal, suntikkan dana, kucurkan investasi",
    intransitive: "berinvestasi, menanam modal",
    nominal: "investasi, penanaman modal",
  },
  "lay-off": {
    verbs: "rumahkan, putus kontrak",
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
    middle: "bangkrut, pailit, gulung tikar, kolaps",
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
    verbs: "produksi, hasilkan, buat produk, bikin",
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
    verbs: "tutup, segel",
    middle: "ditutup, tutup permanen",
    nominal: "penutupan, penyegelan",
  },
  inaugurate: { verbs: "resmikan", middle: "diresmikan", nominal: "peresmian" },
  build: {
    verbs: "bangun, dirikan",
    middle: "dibangun, berdiri",
    nominal: "pembangunan, pendirian",
  },
  repair: {
    verbs: "perbaiki=memperbaiki, renovasi, benahi, pugar, bangun kembali",
    active: "merenovasi",
    nominal: "perbaikan, renovasi, pembenahan, pemugaran",
  },
  extend: { verbs: "perpanjang=memperpanjang, lanjutkan kontrak", nominal: "perpanjangan" },
  own: { verbs: "miliki, punyai", intransitive: "memiliki, mempunyai", nominal: "kepemilikan" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
