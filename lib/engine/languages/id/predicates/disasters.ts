import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the disasters classes. */
export const disasters = {
  quake: {
    verbs: "guncang, goyang, guncangkan",
    middle: "gempa, berguncang, bergetar, diguncang gempa, digoyang gempa, bergoyang",
    nominal: "gempa bumi, gempa, guncangan, gempa susulan, lindu, gempa vulkanik",
  },
  erupt: {
    middle:
      "erupsi, meletus, bererupsi, batuk-batuk, erupsi lagi, kembali meletus, memuntahkan abu",
    nominal: "erupsi, letusan",
  },
  spew: { verbs: "muntahkan, semburkan, lontarkan", nominal: "semburan, lontaran, muntahan" },
  flood: {
    verbs: "rendam, genangi, landa banjir",
    middle:
      "banjir, kebanjiran, terendam, tergenang, terendam banjir, kelelep, terendam air, tenggelam oleh banjir",
    nominal:
      "banjir, banjir bandang, genangan, luapan air, rob, genangan air, banjir lahar, banjir rob",
  },
  overflow: { middle: "meluap, melimpas, meluber", nominal: "luapan, limpasan" },
  landslide: {
    verbs: "timbun, kubur",
    middle:
      "longsor, tertimbun, ambles, tertimbun longsor, tanah bergerak, tergerus, tertimbun material, tertimbun tanah",
    nominal: "longsor, tanah longsor, longsoran, penurunan tanah",
  },
  burn: {
    verbs: "bakar, hanguskan, lalap, lahap",
    middle:
      "terbakar, kebakaran, hangus, ludes terbakar, ludes dilalap api, habis terbakar, hangus terbakar, dilalap api, dilahap api, terbakar habis, dilalap si jago merah",
    nominal: "kebakaran, pembakaran, karhutla, pembakaran lahan",
  },
  extinguish: {
    verbs: "padamkan, jinakkan api, jinakkan, kuasai api",
    middle: "padam, terkendali",
    nominal: "pemadaman, pendinginan",
  },
  explode: {
    verbs: "ledakkan",
    middle: "meledak, meletup, dentuman, menggelegar",
    nominal: "ledakan, peledakan, letupan",
  },
  collapse: {
    middle:
      "roboh, ambruk, runtuh, ambrol, rubuh, doyong lalu roboh, runtuh total, tumbang diterjang, putus diterjang, roboh diterjang, jebol",
    nominal: "keruntuhan, robohnya, ambruknya, runtuhnya, ambrolnya, rubuhnya, jebolnya",
  },
  evacuate: {
    verbs: "evakuasi, ungsikan, pindahkan",
    active: "mengevakuasi",
    nominal: "evakuasi, pengevakuasian",
  },
  displace: {
    middle:
      "mengungsi, kehilangan tempat tinggal, terusir, menyelamatkan diri, mengosongkan rumah, terpaksa mengungsi, mengungsikan diri, ngungsi, telantar, terlantar, terkatung-katung",
    nominal: "pengungsian",
  },
  isolate: {
    verbs: "putus akses, isolasi",
    middle: "terisolasi, terisolir, terputus",
    nominal: "isolasi, terputusnya akses",
  },
  "declare-emergency": {
    verbs:
      "tetapkan status darurat, tetapkan tanggap darurat, tetapkan status tanggap darurat, nyatakan darurat, umumkan keadaan darurat, tetapkan kejadian luar biasa, tetapkan sebagai kejadian luar biasa, tetapkan status kejadian luar biasa, tetapkan klb, tetapkan sebagai klb, tetapkan status klb, tetapkan siaga darurat, nyatakan wabah, tetapkan sebagai wabah, tetapkan darurat",
    nominal:
      "status tanggap darurat, tanggap darurat, keadaan darurat, darurat militer, penetapan status darurat, penetapan klb, penetapan status klb, penetapan kejadian luar biasa",
  },
  "sound-alarm": {
    verbs: "bunyikan sirene, bunyikan alarm, aktifkan sirene, bunyikan",
    middle: "meraung, meraung-raung, berbunyi nyaring, berbunyi",
    nominal: "bunyi sirene, raungan sirene, bunyi alarm",
  },
  "raise-alert": {
    middle: "naik status, berstatus awas, berstatus siaga",
    verbs: "naikkan status, tingkatkan status, naikkan level",
    nominal: "kenaikan status, peningkatan status, status awas, status siaga",
  },
  "sweep-away": {
    verbs: "hanyutkan, seret arus",
    middle: "tersapu, tersapu ombak, terseret banjir, terbawa arus, terseret ombak",
    nominal: "terseretnya, hanyutnya rumah",
  },
  trap: {
    verbs: "jebak, perangkap",
    middle: "terperangkap, terjepit, terhimpit, tertindih",
    nominal: "terperangkapnya, terjebaknya",
  },
  "fall-on": {
    verbs: "timpa, tindih",
    middle: "tertimpa, tertimpa pohon, kejatuhan",
    nominal: "tertimpanya, timpaan",
  },
  stampede: {
    intransitive: "berdesakan, berdesak-desakan, saling dorong, saling injak",
    middle: "terinjak, terinjak-injak",
    nominal: "desak-desakan, aksi saling dorong",
  },
  "stay-trapped": {
    nominal: "masih terjebaknya",
    middle:
      "masih terjebak, masih tertimbun, masih terperangkap, masih terkurung, masih terjepit, belum terevakuasi",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
