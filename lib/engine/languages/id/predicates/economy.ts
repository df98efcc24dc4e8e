import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the economy classes. */
export const economy = {
  "raise-rate": {
    verbs:
      "naikkan suku bunga, kerek suku bunga, naikkan bunga acuan, kerek bunga acuan, naikkan bunga, naikkan suku bunga acuan, kerek BI Rate",
    nominal:
      "kenaikan suku bunga, kenaikan bunga acuan, kenaikan BI Rate, pengetatan moneter, kenaikan suku bunga acuan",
  },
  "cut-rate": {
    verbs:
      "turunkan suku bunga, pangkas suku bunga, turunkan bunga acuan, pangkas bunga acuan, turunkan bunga, turunkan suku bunga acuan, pangkas suku bunga acuan",
    nominal:
      "penurunan suku bunga, pemangkasan suku bunga, penurunan bunga acuan, pelonggaran moneter",
  },
  "hold-rate": {
    passive:
      "suku bunga dipertahankan, suku bunga acuan dipertahankan, bunga acuan dipertahankan, suku bunga ditahan, suku bunga acuan ditahan, BI Rate dipertahankan, BI Rate ditahan",
    verbs:
      "tahan suku bunga, pertahankan suku bunga=mempertahankan suku bunga, tahan bunga acuan, pertahankan bunga acuan=mempertahankan bunga acuan",
    nominal: "penahanan suku bunga",
  },
  rise: {
    middle:
      "naik, meningkat, melonjak, meroket, melambung, menguat, terkerek, bertambah, melesat, terdongkrak, merangkak naik, meninggi, melejit, merangkak, meroket tajam, melambung tinggi, meledak angkanya, kian mahal, makin mahal, mendaki",
    nominal:
      "kenaikan, peningkatan, lonjakan, pertambahan, kenaikan harga, lonjakan harga, kenaikan tarif, kenaikan upah, kenaikan gaji",
  },
  fall: {
    middle:
      "turun, menurun, merosot, anjlok, melemah, ambles, terjun, terkoreksi, susut, berkurang, terperosok, ambrol, terjun bebas harganya, terperosok ke zona merah, rontok, jeblok, tergelincir ke zona merah, terpangkas, mengempis, memerah",
    nominal: "penurunan, kemerosotan, pelemahan, koreksi, turunnya, anjloknya",
  },
  raise: {
    verbs: "naikkan, tingkatkan, tambah, dongkrak, kerek, lipatgandakan, genjot, tambahi",
    nominal: "penambahan, peningkatan",
  },
  cut: {
    verbs:
      "turunkan, pangkas, kurangi, potong, tekan, sunat, rampingkan, kurangi jumlah, babat, papas, diskon, korting, gunting",
    nominal: "pengurangan, pemangkasan, pemotongan, penghematan",
  },
  grow: {
    middle:
      "tumbuh, bertumbuh, berkembang, berekspansi, moncer, melesat pertumbuhannya, mengalami pertumbuhan",
    nominal: "pertumbuhan, ekspansi",
  },
  shrink: {
    middle: "terkontraksi, menyusut, mengerut, masuk resesi, melambat, mengecil",
    nominal: "kontraksi, resesi, perlambatan, penyusutan",
  },
  inflate: {
    middle: "mengalami inflasi, terjadi inflasi, harga-harga naik",
    nominal: "inflasi, laju inflasi, tekanan harga",
  },
  appreciate: {
    middle: "menguat, terapresiasi, perkasa",
    nominal: "penguatan, apresiasi rupiah, apresiasi mata uang",
  },
  depreciate: {
    middle: "melemah, terdepresiasi, keok terhadap, loyo",
    nominal: "depresiasi, pelemahan rupiah, pelemahan",
  },
  devalue: {
    verbs: "devaluasi",
    active: "mendevaluasi",
    nominal: "devaluasi, devaluasi mata uang, pendevaluasian",
  },
  forecast: {
    intransitive: "memproyeksi, meramal",
    verbs:
      "perkirakan=memperkirakan, prediksi, proyeksikan, ramalkan, prakirakan, perhitungkan=memperhitungkan",
    active: "memprediksi",
    nominal: "perkiraan, prediksi, proyeksi, ramalan, prakiraan, prakiraan cuaca",
  },
  estimate: {
    verbs: "taksir, estimasi, taksirkan, perkirakan jumlah, kalkulasi",
    active: "mengestimasi",
    passive: "ditaksir, diperkirakan mencapai",
    nominal: "taksiran, estimasi",
  },
  target: {
    verbs: "targetkan, patok, incar, bidik",
    passive: "ditargetkan",
    nominal: "target, sasaran",
  },
  reach: {
    verbs: "capai, tembus, sentuh, gapai",
    intransitive: "mencapai, berjumlah, menembus, menyentuh, menyentuh angka",
    nominal: "pencapaian, capaian",
  },
  exceed: {
    verbs: "lampaui, lebihi",
    intransitive: "melebihi, melampaui, tembus di atas, melewati batas",
    nominal: "kelebihan",
  },
  export: { verbs: "ekspor, ekspor ke", active: "mengekspor", nominal: "ekspor, pengeksporan" },
  import: { verbs: "impor, datangkan", active: "mengimpor", nominal: "impor, pengimporan" },
  "trade-worth": {
    intransitive: "berdagang, menjalin perdagangan",
    nominal: "perdagangan, nilai perdagangan, volume perdagangan, perniagaan",
  },
  cost: {
    verbs: "telan biaya, habiskan dana, banderol",
    intransitive: "seharga, senilai, bernilai, menelan anggaran",
    nominal: "biaya, harga jual",
  },
  pay: {
    verbs:
      "bayar, bayarkan, lunasi, setor, setorkan, rogoh, talangi, tanggung biaya, gelontorkan dana, transfer uang, kirim uang tebusan",
    nominal: "pembayaran, pelunasan, setoran",
  },
  spend: {
    verbs: "belanjakan, habiskan, keluarkan dana, gelontorkan, rogoh kocek, hamburkan, kuras",
    nominal: "pengeluaran, belanja, penggelontoran",
  },
  allocate: {
    verbs: "alokasikan, anggarkan, sisihkan, kucurkan",
    passive: "dialokasikan",
    nominal: "alokasi, penganggaran, pengucuran",
  },
  borrow: {
    verbs: "pinjam",
    intransitive: "berutang, meminjam, ngutang, meminjam uang, mengajukan pinjaman",
    nominal: "peminjaman",
  },
  lend: {
    verbs: "pinjamkan, pinjami, beri pinjaman, salurkan kredit",
    nominal: "peminjaman dana, penyaluran kredit, pemberian pinjaman",
  },
  default: {
    intransitive: "gagal bayar, menunggak, mangkir bayar",
    nominal: "gagal bayar, penunggakan, tunggakan",
  },
  tax: {
    verbs: "pajaki, kenakan tarif, kenakan pajak, kenai pajak, berlakukan tarif",
    nominal: "pemajakan, pengenaan tarif, pengenaan pajak",
  },
  subsidise: {
    verbs: "subsidi, talangi biaya",
    active: "menyubsidi",
    nominal: "subsidi, pemberian subsidi",
  },
  supply: {
    verbs: "pasok, suplai, sediakan, fasilitasi",
    active: "menyuplai, memfasilitasi",
    nominal: "pemasokan, penyediaan",
  },
  "run-short": {
    intransitive: "kehabisan, kekurangan stok, kekurangan, kekurangan pasokan",
    middle: "langka, menipis, habis terjual, ludes terjual, habis, sudah habis, telah habis",
    nominal: "kelangkaan, krisis pasokan",
  },
  suffice: {
    intransitive: "mencukupi, masih mencukupi, tersedia, masih tersedia, masih cukup",
    nominal: "ketersediaan stok, kecukupan stok",
  },
  hoard: {
    verbs: "timbun barang, tumpuk",
    intransitive: "menimbun BBM, menimbun beras, menimbun minyak",
    nominal: "penimbunan",
  },
  fund: { verbs: "danai, biayai, modali", nominal: "pendanaan, pembiayaan" },
  donate: {
    verbs: "sumbang, sumbangkan, donasikan, hibahkan",
    intransitive: "berdonasi, urunan, patungan",
    nominal: "donasi, sumbangan, hibah",
  },
  earn: {
    verbs: "raup, kantongi uang, dulang, himpun dana, galang dana",
    intransitive: "berpenghasilan, meraup",
    nominal: "perolehan uang, penghasilan dari",
  },
  waive: {
    verbs: "bebaskan biaya, bebaskan pajak, hapus utang, kecualikan dari",
    intransitive: "menggratiskan",
    nominal: "pembebasan biaya, pembebasan pajak, penghapusan utang, keringanan",
  },
  rebound: {
    middle: "bangkit, rebound, berbalik menguat, kembali menguat, pulih kembali",
    nominal: "kebangkitan, pembalikan arah",
  },
  stabilise: {
    verbs: "stabilkan, jaga stabilitas",
    middle: "stabil, stagnan, bertahan di level, mendatar",
    nominal: "stabilisasi, kestabilan",
  },
  fluctuate: {
    middle: "berfluktuasi, fluktuatif, naik turun, bergejolak",
    nominal: "fluktuasi, gejolak harga",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
