import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the labour classes. */
export const labour = {
  strike: {
    intransitive:
      "mogok, mogok kerja, mogok makan, melakukan mogok, mogok produksi, mogok beroperasi, mogok narik",
    nominal: "aksi mogok, pemogokan, mogok massal, mogok nasional",
  },
  protest: {
    verbs: "demo, protes, unjuk rasa",
    intransitive:
      "berunjuk rasa, berdemonstrasi, demonstrasi, turun ke jalan, berdemo, menggelar aksi, turun aksi, menggelar demo, ngamuk",
    active: "memprotes, mendemo",
    nominal: "unjuk rasa, demonstrasi, aksi protes, aksi massa, aksi damai",
  },
  "protest-to": {
    verbs: "layangkan protes, layangkan nota protes, sampaikan protes, ajukan protes",
    nominal: "nota protes, protes diplomatik, nota diplomatik",
  },
  riot: {
    intransitive:
      "rusuh, mengamuk, ricuh, berakhir ricuh, tawuran, saling serang, chaos, membuat kericuhan, berujung ricuh",
    nominal: "kerusuhan, huru-hara, amuk massa, kericuhan massa",
  },
  disperse: {
    verbs: "bubarkan massa, bubarkan paksa, cerai-beraikan, halau massa, pukul mundur, tertibkan",
    nominal: "pembubaran massa, pembubaran paksa",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
