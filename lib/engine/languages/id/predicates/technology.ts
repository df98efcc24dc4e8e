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
      "mogok di jalan, eror, error, gangguan, tumbang, macet, mengalami gangguan, ngadat, lemot, tak bisa diakses, tidak bisa diakses, korsleting, mati total",
    nominal: "kegagalan, malfungsi, kerusakan teknis, gangguan teknis, gangguan layanan",
  },
  "black-out": {
    middle:
      "listrik padam, padam listrik, mati lampu, listrik mati, lampu padam, mati listrik, gelap gulita",
    nominal: "pemadaman listrik, pemadaman bergilir",
  },
  "restore-power": {
    middle:
      "listrik menyala, listrik kembali menyala, listrik sudah menyala, listrik pulih, kembali menyala, menyala kembali",
    verbs: "pulihkan listrik, pulihkan pasokan listrik",
    nominal: "pemulihan listrik",
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
