import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the crime classes. */
export const crime = {
  arrest: {
    verbs:
      "tangkap, ringkus, bekuk, ciduk, cokok, amankan, gelandang, tangkap basah, borgol, jemput paksa, gulung, sergap pelaku, tangkapi, grebek pelaku, tertibkan pelaku",
    passive: "tertangkap, tertangkap tangan, terjaring, digulung",
    nominal: "penangkapan, OTT, operasi tangkap tangan, peringkusan",
  },
  detain: {
    middle: "mendekam",
    verbs: "tahan, tahan sementara, kurung, jebloskan ke tahanan, jebloskan ke sel",
    nominal: "penahanan, kurungan",
  },
  release: {
    verbs: "bebaskan, lepaskan, lepas, merdekakan",
    middle: "bebas, bebas bersyarat",
    nominal: "pembebasan, pelepasan, pembebasan bersyarat",
  },
  jail: {
    passive:
      "terancam penjara, terancam hukuman penjara, terancam pidana penjara, terancam bui, terancam dibui",
    middle: "mendekam di penjara, meringkuk",
    verbs: "penjarakan, jebloskan ke penjara, bui",
    active: "memenjarakan",
    nominal: "pemenjaraan, hukuman penjara, pidana penjara, kurungan penjara",
  },
  raid: {
    verbs: "gerebek, geledah, razia",
    active: "merazia",
    nominal: "penggerebekan, penggeledahan, razia",
  },
  seize: { verbs: "sita, rampas, amankan barang bukti", nominal: "penyitaan, perampasan" },
  "freeze-assets": {
    verbs: "blokir rekening, bekukan rekening, bekukan aset, blokir aset",
    nominal: "pembekuan aset, pemblokiran rekening, pembekuan rekening",
  },
  charge: {
    verbs: "dakwa, jerat, jerat dengan pasal",
    middle: "terjerat",
    nominal: "dakwaan, surat dakwaan, pendakwaan",
  },
  "name-suspect": {
    verbs: "tetapkan sebagai tersangka, tetapkan tersangka, jadikan tersangka",
    passive: "jadi tersangka, berstatus tersangka, menjadi tersangka, ditetapkan menjadi tersangka",
    nominal: "penetapan tersangka",
  },
  prosecute: {
    verbs: "tuntut pidana, tuntut hukuman, tuntut penjara",
    passive: "dituntut",
    nominal: "penuntutan, tuntutan jaksa, requisitoir",
  },
  try: {
    verbs: "sidangkan, adili, mejahijaukan",
    passive: "disidang, menjalani sidang",
    nominal: "persidangan, sidang perdana, pengadilan terhadap",
  },
  testify: {
    intransitive:
      "bersaksi, memberi kesaksian, memberikan keterangan, memberi keterangan, bersaksi di pengadilan, dihadirkan sebagai saksi",
    nominal: "kesaksian, keterangan saksi",
  },
  convict: {
    verbs: "nyatakan bersalah, vonis bersalah, putus bersalah",
    passive: "terbukti bersalah, dinyatakan terbukti bersalah",
    nominal: "vonis bersalah, putusan bersalah",
  },
  acquit: {
    verbs: "vonis bebas, putus bebas, bebaskan dari dakwaan, nyatakan tidak bersalah",
    middle: "tidak terbukti bersalah",
    nominal: "vonis bebas, putusan bebas",
  },
  sentence: {
    passive: "diganjar hukuman, diganjar pidana, dihukum penjara, diganjar bui",
    verbs: "vonis, -hukum, jatuhi hukuman, jatuhkan vonis, ganjar hukuman, jatuhkan hukuman",
    active: "memvonis",
    nominal: "vonis, hukuman, penjatuhan hukuman",
  },
  rule: {
    verbs: "putuskan, ketok palu, tetapkan",
    nominal: "putusan, amar putusan, keputusan hakim, putusan sela, penetapan",
  },
  appeal: {
    verbs:
      "ajukan banding, ajukan kasasi, ajukan peninjauan kembali, lawan putusan, lawan vonis, gugat putusan, tentang putusan, tentang vonis",
    intransitive:
      "banding, naik banding, tempuh banding, menempuh banding, menempuh kasasi, menempuh upaya hukum",
    nominal: "banding, kasasi, peninjauan kembali, upaya hukum",
  },
  sue: {
    verbs: "gugat, ajukan gugatan, layangkan gugatan, somasi",
    active: "menyomasi",
    nominal: "gugatan, gugatan perdata, somasi",
  },
  fine: {
    passive:
      "kena denda, terkena sanksi denda, kena sanksi denda, diganjar denda, dijatuhi sanksi denda, terancam denda, terancam sanksi denda, diancam denda, terancam hukuman denda, terancam didenda, terkena denda",
    verbs: "denda, jatuhi denda, kenai denda",
    active: "mendenda",
    nominal: "denda, pengenaan denda",
  },
  punish: {
    verbs: "tindak tegas, -hukum, tindak, tegur",
    nominal: "penghukuman, penindakan, hukuman disiplin, teguran",
  },
  investigate: {
    intransitive: "buka penyelidikan",
    verbs:
      "selidiki, sidik, usut, telusuri, investigasi, dalami, telisik, kuliti kasus, endus, bidik kasus, buka penyelidikan",
    active: "menginvestigasi",
    nominal: "penyelidikan, penyidikan, investigasi, pengusutan",
  },
  question: {
    verbs: "periksa, interogasi, mintai keterangan, cecar",
    active: "menginterogasi",
    passive: "diperiksa",
    nominal: "pemeriksaan, interogasi",
  },
  inspect: {
    verbs: "periksa, cek, inspeksi, audit, tinjau",
    intransitive: "sidak, melakukan sidak",
    active: "mengaudit, menginspeksi",
    nominal: "inspeksi, pengecekan, audit, sidak, peninjauan",
  },
  steal: {
    verbs: "curi, gondol, jarah, maling, gasak uang, embat, kuras isi, bobol rumah, colong",
    active: "memaling",
    nominal: "pencurian, penjarahan, pencurian dengan pemberatan",
  },
  rob: {
    verbs: "rampok, begal, jambret, todong, rampas motor, satroni, palak warga",
    nominal: "perampokan, begal, penjambretan, penodongan",
  },
  kidnap: {
    verbs: "culik, sekap, larikan anak",
    nominal: "penculikan, penyekapan, aksi penculikan, kasus penculikan",
  },
  "assault-person": {
    verbs:
      "aniaya, keroyok, -pukul, pukuli, tikam, tusuk, bacok, hajar massa, gebuki, tampar, tendang, bogem, jotos, sabet dengan, tebas, parangi, siram air keras, siram",
    nominal:
      "penganiayaan, pengeroyokan, pemukulan, penikaman, penusukan, pembacokan, penyiraman air keras, penyekapan dan penganiayaan",
  },
  abuse: {
    active: "menyodomi",
    verbs:
      "perkosa, cabuli, lecehkan, setubuhi, rudapaksa, gagahi, garap anak, nodai, perdaya korban, sodomi",
    nominal: "pemerkosaan, pencabulan, pelecehan seksual, kekerasan seksual, pelecehan",
  },
  defraud: {
    verbs: "tipu, gelapkan, kelabui, gocek, bohongi korban, bawa kabur uang, tilap, tilep, kibuli",
    passive: "tertipu",
    nominal: "penipuan, penggelapan",
  },
  extort: { verbs: "peras, palak", nominal: "pemerasan, pungutan liar, pungli" },
  corrupt: {
    verbs:
      "korupsi, suap, sogok, sunat anggaran, garong uang negara, mainkan anggaran, mark up, selewengkan, tilap dana, salahgunakan=menyalahgunakan",
    intransitive: "menerima suap, mencuci uang, berkorupsi",
    active: "mengorupsi",
    nominal:
      "korupsi, suap, penyuapan, pencucian uang, gratifikasi, rasuah, penyelewengan, penggelembungan anggaran, mark up",
  },
  smuggle: {
    verbs: "selundupkan, edarkan, pasok narkoba, loloskan barang",
    nominal: "penyelundupan, peredaran, perdagangan orang, TPPO",
  },
  "commit-suicide": {
    intransitive:
      "bunuh diri, gantung diri, mengakhiri hidup, nekat gantung diri, melompat dari gedung, mengakhiri nyawanya",
    nominal: "aksi bunuh diri",
  },
  confess: {
    intransitive:
      "mengaku bersalah, mengakui perbuatannya, mengakui kesalahannya, mengaku salah, mengaku menyesal, mengakui kekeliruannya, mengakui kelalaiannya, mengakui kekurangannya, mengakui kelalaian, mengaku keliru, mengaku khilaf, mengaku lalai, mengaku teledor",
    nominal: "pengakuan bersalah",
  },
  pardon: {
    verbs: "ampuni, beri grasi, beri amnesti, beri remisi",
    nominal: "grasi, amnesti, pengampunan, remisi, abolisi",
  },
  negligence: {
    verbs: "lalaikan, abaikan, telantarkan",
    middle: "lalai, ceroboh, teledor, lengah, lalai dalam, abai, ugal-ugalan",
    nominal: "kelalaian, kecerobohan, pengabaian, keteledoran",
  },
  defame: {
    verbs: "fitnah, cemarkan nama baik, cemarkan nama",
    active: "memfitnah",
    nominal: "fitnah, pencemaran nama baik",
  },
  execute: {
    verbs: "eksekusi, hukum mati, penggal, pancung, hukum gantung",
    passive: "dieksekusi mati",
    nominal: "eksekusi mati, pemenggalan, hukuman gantung",
  },
  guard: {
    verbs: "amankan lokasi, jaga ketat",
    intransitive: "berjaga, berpatroli, bersiaga, patroli",
    nominal: "penjagaan, pengamanan, patroli rutin",
  },
  plot: {
    verbs: "dalangi, rekayasa, otaki",
    intransitive: "bersekongkol, berkomplot, berkonspirasi",
    active: "merekayasa",
    nominal: "persekongkolan, konspirasi, rekayasa kasus",
  },
  incite: {
    verbs: "hasut, provokasi, kompori, sulut kerusuhan, resahkan",
    middle: "terprovokasi",
    active: "memprovokasi",
    nominal: "hasutan, penghasutan, provokasi massa",
  },
  forge: {
    verbs: "palsukan, manipulasi, rekayasa dokumen, oplos",
    active: "memanipulasi",
    nominal: "pemalsuan, manipulasi data, manipulasi, pengoplosan",
  },
  hide: {
    verbs: "simpan rapat, kubur jejak, tutupi",
    intransitive: "bersembunyi, sembunyi, ngumpet",
    nominal: "persembunyian, penyembunyian",
  },
  gamble: {
    intransitive: "berjudi, main judi, bermain judi, main judi online",
    nominal: "perjudian, aktivitas judi",
  },
  "drop-case": {
    verbs: "hentikan penyidikan, hentikan penyelidikan, hentikan perkara, tutup kasus",
    passive: "di-SP3",
    nominal: "penghentian penyidikan, penghentian perkara, SP3",
  },
  "withdraw-suit": {
    verbs: "cabut gugatan, cabut laporan, tarik gugatan, cabut aduan",
    nominal: "pencabutan gugatan, pencabutan laporan",
  },
  "hand-over-case": {
    verbs: "limpahkan, limpahkan berkas, serahkan berkas",
    nominal: "pelimpahan, pelimpahan berkas, tahap dua",
  },
  autopsy: {
    verbs: "autopsi, otopsi, visum",
    intransitive: "melakukan autopsi, melakukan visum",
    active: "mengautopsi, mengotopsi",
    nominal: "autopsi, otopsi, ekshumasi, pembongkaran makam",
  },
  "deny-fault": {
    intransitive:
      "mengaku tidak bersalah, mengaku tak bersalah, bersikukuh tidak bersalah, bersikukuh tak bersalah, bersikeras tidak bersalah, merasa tidak bersalah, menolak disalahkan, menolak dipersalahkan, menolak dijadikan kambing hitam, menolak bertanggung jawab, enggan disalahkan, enggan dijadikan kambing hitam, membantah bersalah, membantah tuduhan itu, membantah tuduhan tersebut, membantah tudingan itu, membantah tudingan tersebut, menepis tuduhan itu, menepis tuduhan tersebut, menepis tudingan itu, menepis tudingan tersebut, menampik tuduhan itu, menampik tuduhan tersebut, menampik tudingan itu, menampik tudingan tersebut, menyangkal tuduhan itu, menyangkal tuduhan tersebut, membantah semua tuduhan, membantah seluruh tuduhan, membantah segala tuduhan, membantah dakwaan, membantah semua tudingan, cuci tangan, lepas tangan",
    nominal: "bantahan atas tuduhan, pernyataan tidak bersalah",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
