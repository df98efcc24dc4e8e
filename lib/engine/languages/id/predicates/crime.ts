import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the crime classes. */
export const crime = {
  arrest: {
    verbs: "tangkap, ringkus, bekuk, ciduk, cokok, amankan, gelandang, tangkap basah",
    passive: "tertangkap, tertangkap tangan, terjaring",
    nominal: "penangkapan, OTT, operasi tangkap tangan, peringkusan",
  },
  detain: { verbs: "tahan, tahan sementara, kurung", nominal: "penahanan, kurungan" },
  release: {
    verbs: "bebaskan, lepaskan, lepas, merdekakan",
    middle: "bebas, bebas bersyarat",
    nominal: "pembebasan, pelepasan, pembebasan bersyarat",
  },
  jail: {
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
    intransitive: "bersaksi, memberi kesaksian, memberikan keterangan, memberi keterangan",
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
    verbs: "vonis, -hukum, jatuhi hukuman, jatuhkan vonis, ganjar hukuman, jatuhkan hukuman",
    active: "memvonis",
    nominal: "vonis, hukuman, penjatuhan hukuman",
  },
  rule: {
    verbs: "putuskan, kabulkan, kuatkan putusan, batalkan putusan",
    nominal: "putusan, amar putusan, keputusan hakim, putusan sela",
  },
  appeal: {
    verbs: "ajukan banding, ajukan kasasi, ajukan peninjauan kembali",
    intransitive: "banding, naik banding",
    nominal: "banding, kasasi, peninjauan kembali, upaya hukum",
  },
  sue: {
    verbs: "gugat, ajukan gugatan, layangkan gugatan, somasi",
    active: "menyomasi",
    nominal: "gugatan, gugatan perdata, somasi",
  },
  fine: {
    verbs: "denda, jatuhi denda, kenai denda",
    active: "mendenda",
    nominal: "denda, pengenaan denda",
  },
  punish: {
    verbs: "tindak tegas, -hukum, tindak, tegur",
    nominal: "penghukuman, penindakan, hukuman disiplin, teguran",
  },
  investigate: {
    verbs: "selidiki, sidik, usut, telusuri, investigasi, dalami, telisik",
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
    verbs: "curi, gondol, jarah, maling, gasak uang",
    active: "memaling",
    nominal: "pencurian, penjarahan, pencurian dengan pemberatan",
  },
  rob: {
    verbs: "rampok, begal, jambret, todong",
    nominal: "perampokan, begal, penjambretan, penodongan",
  },
  kidnap: { verbs: "culik", nominal: "penculikan" },
  "assault-person": {
    verbs: "aniaya, keroyok, -pukul, pukuli, tikam, tusuk, bacok",
    nominal: "penganiayaan, pengeroyokan, pemukulan, penikaman, penusukan, pembacokan",
  },
  abuse: {
    verbs: "perkosa, cabuli, lecehkan, setubuhi, rudapaksa",
    nominal: "pemerkosaan, pencabulan, pelecehan seksual, kekerasan seksual, pelecehan",
  },
  defraud: {
    verbs: "tipu, gelapkan, kelabui",
    passive: "tertipu",
    nominal: "penipuan, penggelapan",
  },
  extort: { verbs: "peras, palak", nominal: "pemerasan, pungutan liar, pungli" },
  corrupt: {
    verbs: "korupsi, suap, sogok, sunat anggaran",
    intransitive: "menerima suap, mencuci uang, berkorupsi",
    active: "mengorupsi",
    nominal: "korupsi, suap, penyuapan, pencucian uang, gratifikasi, rasuah",
  },
  smuggle: {
    verbs: "selundupkan, edarkan",
    nominal: "penyelundupan, peredaran, perdagangan orang, TPPO",
  },
  "commit-suicide": {
    intransitive: "bunuh diri, gantung diri, mengakhiri hidup",
    nominal: "aksi bunuh diri",
  },
  confess: {
    intransitive: "mengaku bersalah, mengakui perbuatannya, mengakui kesalahannya",
    nominal: "pengakuan bersalah",
  },
  pardon: {
    verbs: "ampuni, beri grasi, beri amnesti, beri remisi",
    nominal: "grasi, amnesti, pengampunan, remisi, abolisi",
  },
  negligence: {
    verbs: "lalaikan, abaikan, telantarkan",
    middle: "lalai, ceroboh",
    nominal: "kelalaian, kecerobohan, pengabaian, keteledoran",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
