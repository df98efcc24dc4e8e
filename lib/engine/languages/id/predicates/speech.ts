import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the speech classes. */
export const speech = {
  say: {
    verbs:
      "katakan, nyatakan, sampaikan, ucapkan, ungkapkan, tegaskan, sebutkan, utarakan, tuturkan, paparkan, jelaskan, tambahkan",
    intransitive: "berkata, bertutur, mengaku",
    nominal: "pernyataan, ucapan, perkataan, penjelasan",
  },
  announce: { verbs: "umumkan, proklamasikan, maklumkan", nominal: "pengumuman, maklumat" },
  disclose: {
    verbs: "ungkap, bongkar, bocorkan, beberkan, singkap",
    middle: "terungkap, terbongkar, terkuak",
    nominal: "pengungkapan, pembocoran, bocoran",
  },
  deny: {
    verbs: "bantah, sangkal, tampik, tepis, mungkiri",
    active: "memungkiri",
    nominal: "bantahan, sangkalan, penyangkalan, pembantahan",
  },
  confirm: {
    verbs: "konfirmasi, benarkan, pastikan",
    active: "mengonfirmasi, mengkonfirmasi",
    nominal: "konfirmasi, pembenaran, pemastian",
  },
  admit: { verbs: "akui", intransitive: "mengaku", nominal: "pengakuan" },
  apologise: {
    intransitive:
      "minta maaf, meminta maaf, memohon maaf, menyampaikan permintaan maaf, menyampaikan permohonan maaf, mohon maaf",
    nominal: "permintaan maaf, permohonan maaf",
  },
  accuse: { verbs: "tuduh, tuding, dakwa telah", nominal: "tuduhan, tudingan" },
  "clear-name": {
    verbs: "bersihkan nama",
    passive: "dinyatakan bersih",
    nominal: "pemulihan nama baik, rehabilitasi nama",
  },
  blame: { verbs: "salahkan, kambinghitamkan", nominal: "penyalahan" },
  criticise: {
    verbs: "kritik, kecam keras, cela",
    active: "mengkritik, mengeritik",
    nominal: "kritik, kritikan",
  },
  condemn: { verbs: "kecam, kutuk", nominal: "kecaman, kutukan" },
  praise: {
    verbs: "puji, apresiasi, sanjung, acungi jempol",
    active: "mengapresiasi",
    nominal: "pujian, apresiasi, sanjungan",
  },
  warn: {
    verbs: "peringatkan=memperingatkan, wanti-wanti",
    intransitive: "mewanti-wanti, mengeluarkan peringatan, memberi peringatan",
    nominal: "peringatan, peringatan dini",
  },
  threaten: {
    verbs: "ancam, intimidasi",
    active: "mengintimidasi",
    nominal: "ancaman, intimidasi",
  },
  promise: {
    verbs: "janjikan",
    intransitive: "berjanji, bersumpah, menjamin",
    nominal: "janji, sumpah, jaminan",
  },
  demand: { verbs: "tuntut, minta, desakkan", nominal: "tuntutan, permintaan" },
  urge: {
    verbs: "desak, imbau, serukan, himbau",
    intransitive: "menyerukan, berseru",
    nominal: "desakan, imbauan, seruan, himbauan",
  },
  propose: {
    verbs: "usulkan, ajukan, sarankan, tawarkan, rekomendasikan, usul",
    active: "merekomendasikan",
    nominal: "usulan, usul, saran, rekomendasi, pengajuan",
  },
  accept: { verbs: "terima, terima baik, sanggupi", nominal: "penerimaan" },
  reject: { verbs: "tolak, tampik tawaran", active: "menolak mentah-mentah", nominal: "penolakan" },
  refuse: {
    intransitive: "enggan, ogah, tidak bersedia, tak bersedia, emoh, menolak untuk",
    nominal: "keengganan",
  },
  approve: {
    verbs: "setujui, restui, sahkan=mengesahkan, izinkan, beri lampu hijau",
    nominal: "persetujuan, restu, lampu hijau, pengesahan",
  },
  "promise-not": {
    verbs: "kesampingkan, kecualikan, kesampingkan kemungkinan",
    intransitive: "menutup kemungkinan",
    nominal: "penutupan kemungkinan",
  },
  "state-position": {
    verbs: "klaim, yakini, nilai, anggap",
    intransitive: "berpendapat, beranggapan, berkeyakinan, bersikukuh, berdalih, berkeras",
    active: "mengklaim",
    nominal: "klaim, pendapat, penilaian, dalih",
  },
  complain: {
    verbs: "keluhkan, adukan",
    intransitive: "mengeluh, mengadu",
    nominal: "keluhan, aduan, pengaduan",
  },
  "report-to": {
    verbs: "laporkan",
    intransitive: "melapor, membuat laporan",
    passive: "terlapor",
    nominal: "laporan, pelaporan",
  },
  congratulate: { verbs: "beri selamat, ucapkan selamat, selamati", nominal: "ucapan selamat" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
