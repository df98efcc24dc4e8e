import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the elections classes. */
export const elections = {
  vote: {
    verbs: "coblos, pilih",
    intransitive:
      "mencoblos, memilih, menyalurkan suara, memberikan suara, menyalurkan hak pilih, memberi suara, menggunakan hak pilih, nyoblos, datang ke TPS, mendatangi TPS",
    nominal: "pencoblosan, pemungutan suara, pemilihan, voting",
  },
  elect: {
    verbs: "pilih sebagai, pilih menjadi, dapuk",
    passive: "terpilih, terpilih kembali, terpilih sebagai",
    nominal: "keterpilihan, pemilu, pemilihan umum, pilkada, pilpres, pilkades",
  },
  win: {
    middle: "juara, keluar sebagai juara, jadi juara, menjadi juara",
    verbs:
      "menangkan, menangi, raih kemenangan, umumkan kemenangan, umumkan kemenangannya, klaim kemenangan, klaim menang, deklarasikan kemenangan, nyatakan diri menang, juarai, sabet, gondol gelar, rebut gelar, rengkuh, boyong gelar, amankan kemenangan",
    intransitive:
      "menang, unggul telak, berjaya, keluar sebagai pemenang, keluar sebagai juara, menjuarai, tampil sebagai juara, menang tipis, menang besar, menang telak, kampiun",
    active: "memenangi, memenangkan",
    nominal: "kemenangan, kemenangan besar",
  },
  lose: {
    intransitive:
      "kalah, takluk, tumbang, kalah dari, menelan kekalahan, keok, tersingkir, bertekuk lutut, kebantai, mengakui kekalahan, mengakui kekalahannya, mengaku kalah, menerima kekalahan, mengakui keunggulan lawan",
    nominal: "kekalahan",
  },
  lead: {
    verbs: "ungguli, pimpin",
    intransitive: "unggul, memimpin, unggul sementara, unggul atas, memimpin perolehan",
    nominal: "keunggulan, kepemimpinan",
  },
  trail: {
    intransitive: "tertinggal, membuntuti, tertinggal dari, berada di belakang",
    nominal: "ketertinggalan",
  },
  "count-votes": {
    verbs: "hitung, rekapitulasi, hitung ulang, rekap",
    active: "merekapitulasi",
    nominal:
      "penghitungan suara, rekapitulasi, hitung cepat, real count, quick count, perhitungan suara, penghitungan, penghitungan ulang, rekapitulasi suara",
  },
  "re-vote": {
    verbs: "gelar pemungutan suara ulang",
    intransitive: "mencoblos ulang",
    nominal: "pemungutan suara ulang, PSU, pemilihan ulang, pencoblosan ulang",
  },
  "gain-votes": {
    verbs: "raih suara, peroleh suara, kantongi suara, kantongi, raup suara, dapat suara",
    active: "mendapat suara, mendapatkan suara, memperoleh suara",
    nominal: "perolehan suara, raihan suara",
  },
  dissent: {
    intransitive: "menyatakan berbeda pendapat, tidak setuju, tak setuju, dissenting opinion",
    nominal: "dissenting opinion, pendapat berbeda, perbedaan suara",
  },
  nominate: {
    verbs:
      "calonkan, usung, nominasikan, jagokan, gadang-gadang, ajukan sebagai calon, majukan sebagai calon, usulkan sebagai calon",
    active: "menominasikan",
    nominal: "pencalonan, pengusungan, nominasi",
  },
  "run-for": {
    intransitive:
      "maju sebagai calon, mencalonkan diri, maju di pilkada, maju pilkada, bertarung, ikut pilkada, nyalon, nyaleg, maju pilgub, maju pilpres, ikut kontestasi",
    nominal: "pencalonan diri, kontestasi",
  },
  campaign: {
    verbs: "kampanyekan",
    intransitive: "berkampanye, kampanye",
    active: "mengampanyekan",
    nominal: "kampanye",
  },
  register: {
    verbs: "daftarkan",
    intransitive: "mendaftar, mendaftarkan diri",
    nominal: "pendaftaran, registrasi",
  },
  disqualify: {
    verbs: "diskualifikasi, gugurkan, coret",
    active: "mendiskualifikasi",
    nominal: "diskualifikasi, pencoretan",
  },
  "take-office": {
    passive: "resmi dilantik",
    verbs: "lantik, sumpah jabatan, ambil sumpah",
    intransitive: "mulai menjabat, resmi menjabat, menjabat",
    nominal: "pelantikan, pengambilan sumpah, serah terima jabatan, sertijab, pengukuhan",
  },
  appoint: {
    verbs:
      "tunjuk, angkat sebagai, angkat menjadi, percayakan jabatan, promosikan, tunjuk sebagai, kukuhkan, daulat, beri mandat, pilih jadi, lantik sebagai",
    nominal: "penunjukan, pengangkatan, promosi jabatan",
  },
  dismiss: {
    middle: "terdepak, tersingkir dari jabatannya",
    verbs:
      "pecat, copot, berhentikan, copot dari jabatan, makzulkan, depak dari jabatan, geser dari, bebastugaskan, nonjobkan, tendang dari",
    nominal: "pemecatan, pencopotan, pemberhentian, PTDH",
  },
  impeach: {
    verbs: "makzulkan, ajukan mosi tidak percaya",
    nominal: "pemakzulan, mosi tidak percaya, impeachment",
  },
  resign: {
    intransitive:
      "mundur, mengundurkan diri, mundur dari jabatan, meletakkan jabatan, undur diri, lengser dari jabatan",
    nominal: "pengunduran diri, mundurnya",
  },
  "stay-in-office": {
    intransitive:
      "bertahan di jabatan, bertahan di jabatannya, tetap menjabat, masih menjabat, tetap memimpin, bertahan sebagai, bertahan di kursinya, bertahan di kursi, tetap bertahan, tetap di posisinya, tetap di jabatannya, tidak ke mana-mana, tak ke mana-mana, tetap melatih, tetap menduduki, mempertahankan jabatannya, mempertahankan kursinya, menolak desakan mundur, menolak desakan untuk mundur, menolak tuntutan mundur, menolak tuntutan untuk mundur, menolak seruan mundur, menepis desakan mundur, bergeming atas desakan mundur, mengabaikan desakan mundur",
    nominal: "bertahannya",
  },
  "pass-law": {
    verbs:
      "sahkan undang-undang=mengesahkan undang-undang, sahkan=mengesahkan, undangkan, loloskan",
    nominal: "pengesahan undang-undang, pengesahan RUU, pengundangan",
  },
  enact: {
    verbs: "berlakukan, terapkan, laksanakan, jalankan, realisasikan, wujudkan",
    middle: "berlaku, mulai berlaku, terealisasi, terwujud",
    nominal: "pemberlakuan, penerapan, pelaksanaan, realisasi",
  },
  revoke: {
    verbs: "cabut, cabut izin, anulir",
    active: "menganulir",
    nominal: "pencabutan, pencabutan izin, pembatalan izin",
  },
  veto: { verbs: "veto, jegal", active: "memveto", nominal: "veto, hak veto" },
  dissolve: { verbs: "bubarkan", middle: "bubar", nominal: "pembubaran" },
  annul: {
    verbs: "nyatakan tidak sah, gugurkan putusan, batalkan putusan",
    middle: "tidak berlaku lagi, kedaluwarsa, gugur demi hukum, batal demi hukum",
    nominal: "pembatalan kontrak, kedaluwarsanya",
  },
  survey: {
    verbs: "survei",
    active: "menyurvei, mensurvei",
    nominal: "survei elektabilitas, hasil survei, jajak pendapat",
  },
  debate: {
    verbs: "perdebatkan=memperdebatkan",
    intransitive: "berdebat, beradu argumen, adu gagasan, debat",
    nominal: "perdebatan, debat publik, debat kandidat",
  },
  "form-coalition": {
    intransitive: "berkoalisi, membentuk koalisi, bergabung dengan koalisi",
    nominal: "pembentukan koalisi, koalisi gabungan",
  },
  "dispute-result": {
    verbs: "gugat hasil, tolak hasil, sengketakan",
    intransitive: "menggugat hasil pemilu, menggugat hasil pilkada",
    nominal: "gugatan hasil pemilu, sengketa hasil, gugatan pilkada",
  },
  "in-force": {
    nominal: "masa berlakunya",
    intransitive: "masih berlaku, tetap berlaku, masih sah, tetap sah",
  },
  uphold: { verbs: "kuatkan putusan, kukuhkan putusan", nominal: "penguatan putusan" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
