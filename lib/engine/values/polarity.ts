import type { Localised } from "../article.ts";
import { describeParty } from "./party.ts";
import type { Comparison, PartyValue, PolarityValue } from "./value.ts";

type Modality = PolarityValue["modality"];

/** Told as a fact, whoever told it; the others leave open whether it came about. */
const FIRM: ReadonlySet<Modality> = new Set(["asserted", "reported", "alleged", "denied"]);

/**
 * Compares whether something is so. Opposite answers conflict where both are told as fact or the one is an allegation:
 * an outlet that carries only the charge and one that carries only its denial leave their readers with opposite answers; "will" and "will not" are two plans, and conflict. Two denials conflict where they name different deniers. What is only
 * possible or planned is less precise. The answer is the same with `a` and `b` exchanged, `weaker` turned round.
 */
export function comparePolarities(a: PolarityValue, b: PolarityValue): Comparison {
  if (a.modality === "denied" && b.modality === "denied") return compareDenials(a, b);
  if (a.answer === "open" || b.answer === "open") return compareOpen(a, b);
  const firmA = FIRM.has(a.modality);
  const firmB = FIRM.has(b.modality);
  if (a.answer !== b.answer) return compareOpposites(a, b);
  if (firmA === firmB) return agreement(a);
  return weaker(firmA ? "b" : "a", "polarity-modality", {
    en: "One tells it as a fact, the other only as possible or planned.",
    id: "Yang satu menyatakannya sebagai fakta, yang lain hanya sebagai kemungkinan atau rencana.",
  });
}

/** The answer in a word or two: "Yes", "No, Russia denies it", "Possibly". */
export function describePolarity(value: PolarityValue): Localised {
  const { answer, modality, holder } = value;
  const who = holder === null ? null : describeParty(holder);
  if (modality === "denied") {
    return who === null
      ? { en: "No, it is denied", id: "Tidak, dibantah" }
      : { en: `Denied by ${who.en}`, id: `Dibantah ${who.id}` };
  }
  if (answer === "open") return { en: "Not clear", id: "Belum jelas" };
  if (answer === "no") return { en: "No", id: "Tidak" };
  if (modality === "possible") return { en: "Possibly", id: "Mungkin" };
  if (modality === "planned") return { en: "Planned", id: "Direncanakan" };
  if (modality === "alleged") {
    return who === null
      ? { en: "Yes, it is alleged", id: "Ya, diduga" }
      : { en: `Yes, according to ${who.en}`, id: `Ya, menurut ${who.id}` };
  }
  return { en: "Yes", id: "Ya" };
}

function compareOpen(a: PolarityValue, b: PolarityValue): Comparison {
  if (a.answer === b.answer) {
    return {
      relation: "agree",
      ruleId: "polarity-open",
      reason: { en: "Both leave it open.", id: "Keduanya membiarkannya terbuka." },
    };
  }
  return weaker(a.answer === "open" ? "a" : "b", "polarity-open", {
    en: "One leaves open what the other answers.",
    id: "Yang satu membiarkan terbuka apa yang dijawab yang lain.",
  });
}

function compareOpposites(a: PolarityValue, b: PolarityValue): Comparison {
  const yes = a.answer === "yes" ? a : b;
  const no = a.answer === "yes" ? b : a;
  if (!FIRM.has(yes.modality) && (no.modality !== "planned" || yes.modality !== "planned")) {
    return weaker(yes === a ? "a" : "b", "polarity-modality", {
      en: "One says that it is not so, the other only that it may be or is planned.",
      id: "Yang satu menyatakan tidak, yang lain hanya menyebutnya mungkin atau direncanakan.",
    });
  }
  if (yes.modality === "alleged") {
    return {
      relation: "conflict",
      ruleId: "polarity-allegation",
      reason: {
        en: "One reports an allegation that it is so, the other that it is not.",
        id: "Yang satu memuat tuduhan bahwa demikian, yang lain menyatakan tidak.",
      },
    };
  }
  const denier = no.holder === null ? null : describeParty(no.holder);
  return {
    relation: "conflict",
    ruleId: no.modality === "denied" ? "polarity-denied" : "polarity-opposite",
    reason:
      denier === null
        ? {
            en: "One says that it is so, the other that it is not.",
            id: "Yang satu menyatakan ya, yang lain menyatakan tidak.",
          }
        : {
            en: `One says in its own voice that it is so, the other that ${denier.en} denies it.`,
            id: `Yang satu menyatakannya sendiri sebagai fakta, yang lain memuat bantahan ${denier.id}.`,
          },
  };
}

function compareDenials(a: PolarityValue, b: PolarityValue): Comparison {
  const left = a.holder;
  const right = b.holder;
  if (left === null || right === null || !namesOthers(left, right)) return agreement(a);
  const x = describeParty(left);
  const y = describeParty(right);
  return {
    relation: "conflict",
    ruleId: "denial-parties",
    reason: {
      en: `The outlets name different deniers: ${x.en}, and ${y.en}.`,
      id: `Media menyebut pihak pembantah yang berbeda: ${x.id}, dan ${y.id}.`,
    },
  };
}

/** Each names one that the other leaves out, of the same kind (country beside country). */
function namesOthers(a: PartyValue, b: PartyValue): boolean {
  const only = (from: PartyValue, other: PartyValue): readonly string[] => {
    const known = new Set(other.members.map((member) => member.entity));
    return from.members.map((member) => member.entity).filter((entity) => !known.has(entity));
  };
  const kind = (entity: string): string => entity.split(":")[0] ?? "";
  const left = only(a, b);
  const right = only(b, a);
  // Two denials of one charge share somebody, or they are two denials.
  const shared = left.length < a.members.length;
  return shared && left.some((x) => right.some((y) => kind(x) === kind(y)));
}

function agreement(value: PolarityValue): Comparison {
  const reason: Localised =
    value.answer === "no"
      ? { en: "Both say that it is not so.", id: "Keduanya menyatakan tidak." }
      : { en: "Both say that it is so.", id: "Keduanya menyatakan ya." };
  return { relation: "agree", ruleId: "polarity-same", reason };
}

function weaker(side: "a" | "b", ruleId: string, reason: Localised): Comparison {
  return { relation: "partial", weaker: side, ruleId, reason };
}
