import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the technology classes. */
export const technology = {
  hack: {
    verbs: "retas, bobol, retas data",
    nominal: "peretasan, pembobolan, serangan siber, kebocoran data",
  },
  "break-down": {
    middle:
      "mogok di jalan, eror, error, gangguan, tumbang, macet, padam listrik, mengalami gangguan",
    nominal:
      "pemadaman listrik, kegagalan, malfungsi, kerusakan teknis, gangguan teknis, gangguan layanan",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
