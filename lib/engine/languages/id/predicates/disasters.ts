import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the disasters classes. */
export const disasters = {
  quake: {
    verbs: "guncang, goyang",
    middle: "gempa, berguncang, bergetar",
    nominal: "gempa bumi, gempa, guncangan, gempa susulan, lindu, gempa vulkanik",
  },
  erupt: { middle: "erupsi, meletus, bererupsi", nominal: "erupsi, letusan" },
  spew: { verbs: "muntahkan, semburkan, lontarkan", nominal: "semburan, lontaran, muntahan" },
  flood: {
    verbs: "rendam, genangi, landa banjir",
    middle: "banjir, kebanjiran, terendam, tergenang, terendam banjir",
    nominal:
      "banjir, banjir bandang, genangan, luapan air, rob, genangan air, banjir lahar, banjir rob",
  },
  overflow: { middle: "meluap, jebol, melimpas, meluber", nominal: "luapan, jebolnya, limpasan" },
  landslide: {
    verbs: "timbun, kubur",
    middle: "longsor, tertimbun, ambles, tertimbun longsor",
    nominal: "longsor, tanah longsor, longsoran, penurunan tanah",
  },
  burn: {
    verbs: "bakar, hanguskan, lalap, lahap",
    middle: "terbakar, kebakaran, hangus, ludes terbakar",
    nominal: "kebakaran, pembakaran, karhutla, pembakaran lahan",
  },
  extinguish: {
    verbs: "padamkan, jinakkan api",
    middle: "padam",
    nominal: "pemadaman, pendinginan",
  },
  explode: {
    verbs: "ledakkan",
    middle: "meledak, meletup",
    nominal: "ledakan, peledakan, letupan",
  },
  collapse: {
    middle: "roboh, ambruk, runtuh, ambrol",
    nominal: "keruntuhan, robohnya, ambruknya, runtuhnya",
  },
  evacuate: {
    verbs: "evakuasi, ungsikan, pindahkan",
    active: "mengevakuasi",
    nominal: "evakuasi, pengevakuasian",
  },
  displace: { middle: "mengungsi, kehilangan tempat tinggal, terusir", nominal: "pengungsian" },
  isolate: {
    verbs: "putus akses, isolasi",
    middle: "terisolasi, terisolir, terputus, terjebak",
    nominal: "isolasi, terputusnya akses",
  },
  "declare-emergency": {
    verbs:
      "tetapkan status darurat, tetapkan tanggap darurat, tetapkan status tanggap darurat, nyatakan darurat, umumkan keadaan darurat",
    nominal:
      "status tanggap darurat, tanggap darurat, keadaan darurat, darurat militer, penetapan status darurat",
  },
  "raise-alert": {
    verbs: "naikkan status, tingkatkan status",
    nominal: "kenaikan status, peningkatan status, status awas, status siaga",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
