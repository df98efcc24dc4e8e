import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the conflict classes. */
export const conflict = {
  attack: {
    verbs:
      "serang, serbu, gempur, geruduk, gerebek markas, lancarkan serangan, sergap, hantam posisi, labrak",
    active: "melancarkan serangan",
    nominal:
      "serangan, penyerangan, serbuan, gempuran, serangan udara, aksi serangan, serangan balik, penyergapan, gebrakan serangan",
  },
  defend: {
    verbs: "pertahankan=mempertahankan, bela, tangkal, halau serangan",
    nominal: "pembelaan, penangkalan",
  },
  shell: {
    verbs: "bombardir, tembaki dengan artileri, hujani",
    active: "membombardir",
    nominal: "bombardemen, pengeboman artileri, tembakan artileri",
  },
  bomb: {
    verbs: "bom, ledakkan",
    nominal: "pengeboman, pemboman, bom bunuh diri, ledakan bom, serangan bom",
  },
  shoot: {
    verbs:
      "tembak, tembaki, berondong, dor, letuskan, tembak mati, lepaskan tembakan, lepaskan tembakan peringatan, letuskan tembakan, tembakkan peluru karet",
    intransitive: "melepaskan tembakan, melepas tembakan",
    passive: "tertembak",
    nominal:
      "penembakan, tembakan, tembakan peringatan, suara tembakan, letusan senjata, penembakan massal",
  },
  "shoot-down": { verbs: "tembak jatuh, jatuhkan pesawat, rontokkan", nominal: "penembakan jatuh" },
  invade: {
    verbs: "invasi, masuki wilayah, terobos wilayah, masuki paksa, agresi, serbu lapangan",
    active: "menginvasi",
    nominal: "invasi, penyerbuan",
  },
  occupy: {
    verbs: "duduki, kuasai, caplok, rebut, ambil alih kendali",
    nominal: "pendudukan, pencaplokan, aneksasi, perebutan, penguasaan",
  },
  capture: { verbs: "tawan, sandera, jadikan tawanan", middle: "tertawan", nominal: "penawanan" },
  "take-hostage": {
    verbs: "sandera, jadikan sandera",
    nominal: "penyanderaan, drama penyanderaan, aksi penyanderaan",
  },
  deploy: {
    verbs: "kerahkan, terjunkan, tempatkan, tugaskan, siagakan, kirim pasukan",
    nominal: "pengerahan, penerjunan, pengiriman pasukan, mobilisasi",
  },
  "withdraw-troops": {
    verbs: "tarik pasukan, tarik mundur",
    intransitive: "mundur, mundur dari medan",
    nominal: "penarikan pasukan, penarikan mundur",
  },
  ceasefire: {
    intransitive: "gencatan senjata, berdamai, meletakkan senjata",
    nominal: "gencatan senjata, perdamaian, jeda kemanusiaan",
  },
  violate: { verbs: "langgar, ciderai, cederai", nominal: "pelanggaran" },
  comply: {
    verbs: "patuhi, taati",
    intransitive: "patuh, tunduk pada",
    nominal: "kepatuhan, ketaatan",
  },
  "test-missile": {
    verbs: "uji coba rudal, uji coba nuklir, uji tembak rudal",
    intransitive: "melakukan uji coba rudal, menguji rudal, menguji coba rudal",
    passive: "diuji coba",
    nominal: "uji coba rudal, uji coba nuklir, uji tembak",
  },
  "launch-missile": {
    verbs: "luncurkan rudal, tembakkan rudal, tembakkan roket, luncurkan roket, tembakkan",
    nominal: "peluncuran rudal, serangan rudal, serangan roket, penembakan rudal",
  },
  intercept: {
    verbs: "cegat, intersepsi, hadang",
    active: "mengintersepsi",
    nominal: "pencegatan, intersepsi, pengadangan",
  },
  clash: {
    intransitive:
      "bentrok, baku tembak, bertikai, terlibat bentrok, baku hantam, kontak senjata, saling tembak, adu jotos, bersitegang, gontok-gontokan, saling lempar, saling pukul",
    nominal: "bentrokan, baku tembak, kontak tembak, pertikaian, kericuhan",
  },
  fight: {
    verbs: "perangi, lawan",
    intransitive: "bertempur, berperang, berkelahi",
    nominal: "pertempuran, peperangan, perkelahian, perlawanan",
  },
  blockade: {
    verbs: "blokade, kepung, blokir, tutup akses",
    active: "memblokade",
    nominal: "blokade, pengepungan, pemblokiran, blokade jalan",
  },
  destroy: {
    verbs: "hancurkan, musnahkan, luluhlantakkan, robohkan, bongkar paksa, ratakan",
    middle:
      "hancur, luluh lantak, musnah, ludes, porak-poranda, rata dengan tanah, hancur lebur, luluh-lantak",
    nominal: "penghancuran, pemusnahan, kehancuran, perobohan",
  },
  damage: {
    verbs: "rusak, rusakkan, porak-porandakan, sabotase",
    middle: "rusak, rusak berat, rusak ringan, mengalami kerusakan",
    active: "merusak, menyabotase",
    nominal: "kerusakan, perusakan, pengrusakan",
  },
  disarm: {
    verbs: "lucuti, lucuti senjata, demiliterisasi",
    nominal: "pelucutan senjata, perlucutan senjata, demiliterisasi",
  },
  surrender: {
    intransitive: "menyerahkan diri, menyerah, serahkan diri, angkat tangan, menyerahkan senjata",
    nominal: "penyerahan diri",
  },
  exchange: {
    intransitive: "bertukar, bertukar tawanan, bertukar tahanan, saling menukar tawanan",
    nominal: "pertukaran tawanan, pertukaran tahanan, pertukaran",
  },
  "stage-coup": {
    verbs: "kudeta, gulingkan, lengserkan",
    middle: "rezim tumbang, pemerintahan tumbang, kekuasaannya tumbang, lengser",
    active: "mengudeta, mengkudeta",
    nominal: "kudeta, penggulingan, pelengseran",
  },
  spy: {
    verbs: "mata-matai, intai, sadap",
    active: "memata-matai",
    nominal: "spionase, pengintaian, penyadapan",
  },
  exercise: {
    intransitive: "latihan militer, latihan perang, menggelar latihan",
    nominal: "latihan bersama, latihan gabungan, latihan militer, simulasi perang",
  },
  retaliate: {
    verbs: "balas serangan",
    intransitive: "membalas, membalas serangan, membalas dendam, balas dendam, balas menyerang",
    nominal: "pembalasan, balas menembak",
  },
  "advance-on": {
    verbs: "rangsek=merangsek",
    intransitive: "merangsek maju, bergerak maju, merangsek masuk",
    nominal: "pergerakan maju, gerak maju",
  },
  retake: {
    verbs: "rebut kembali, kuasai kembali, bebaskan kota",
    nominal: "perebutan kembali, pembebasan kota",
  },
  rebel: {
    intransitive: "memberontak, melakukan pemberontakan, membangkang",
    nominal: "pemberontakan, pembangkangan",
  },
  torture: { verbs: "siksa, dera", middle: "tersiksa", nominal: "penyiksaan, siksaan" },
  escalate: {
    verbs: "perburuk=memperburuk, perparah=memperparah, perkeruh=memperkeruh, panaskan",
    middle: "memanas, memburuk, kian parah, kian panas, makin parah, bereskalasi",
    nominal: "eskalasi, pemburukan",
  },
  "fire-tear-gas": {
    verbs:
      "tembakkan gas air mata, lepaskan gas air mata, gunakan gas air mata, lontarkan gas air mata, semprotkan gas air mata",
    nominal: "tembakan gas air mata, penggunaan gas air mata, penembakan gas air mata",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
