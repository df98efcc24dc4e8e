import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the technology classes. */
export const technology = {
  hack: {
    intransitive:
      "masuk ke sistem, menembus sistem, masuk ke jaringan, menyusup ke sistem, menyusup ke jaringan",
    middle: "kebobolan data, bocor datanya",
    verbs: "retas, bobol, retas data, jebol sistem, bobol data, susupi",
    nominal: "peretasan, pembobolan, serangan siber, kebocoran data",
  },
  "break-down": {
    middle:
      "mogok di jalan, eror, error, gangguan, tumbang, macet, padam listrik, mengalami gangguan, ngadat, lemot, tak bisa diakses, tidak bisa diakses, korsleting, mati lampu, mati total",
    nominal:
      "pemadaman listrik, kegagalan, malfungsi, kerusakan teknis, gangguan teknis, gangguan layanan",
  },
  install: {
    verbs: "pasang, pasangi, instal",
    middle: "terpasang",
    nominal: "pemasangan, instalasi",
  },
  upload: {
    verbs: "unggah, posting, bagikan di media sosial, unduh",
    active: "memposting, mengunggah",
    nominal: "pengunggahan, postingan",
  },
  "go-viral": {
    middle: "viral, beredar luas, viral di media sosial, ramai diperbincangkan, jadi sorotan",
    nominal: "video viral, unggahan viral",
  },
  "block-online": {
    verbs: "blokir situs, blokir akses, putus jaringan, take down",
    nominal: "pemblokiran situs, pemblokiran akses, pemutusan internet",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
