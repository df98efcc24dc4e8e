import type { Localised } from "../../article.ts";
import type { Comparison } from "../value.ts";

export type Weaker = "a" | "b" | "both";

/** The two dates in words. */
export interface Names {
  readonly a: Localised;
  readonly b: Localised;
}

/** Which of the two is the looser one, of two of which at least one is. */
export function bothOr(a: boolean | undefined, b: boolean | undefined): Weaker {
  return a === b ? "both" : a === true ? "a" : "b";
}

/** Both say the same; `en` and `id` say what is the same. */
export function agree(ruleId: string, names: Names, en: string, id: string): Comparison {
  const same = names.a.en === names.b.en;
  return {
    relation: "agree",
    ruleId,
    reason: {
      en: same ? `${en}: ${names.a.en}.` : `${en}: ${names.a.en} and ${names.b.en}.`,
      id: same ? `${id}: ${names.a.id}.` : `${id}: ${names.a.id} dan ${names.b.id}.`,
    },
  };
}

/** Compatible, but `weaker` says less. */
export function partial(ruleId: string, names: Names, weaker: Weaker): Comparison {
  if (weaker === "both") {
    return {
      relation: "partial",
      weaker,
      ruleId,
      reason: {
        en: `${capital(names.a.en)} and ${names.b.en} do not exclude each other, but neither confirms the other.`,
        id: `${capital(names.a.id)} dan ${names.b.id} tidak saling meniadakan, tetapi juga tidak saling menguatkan.`,
      },
    };
  }
  const [loose, firm] = weaker === "a" ? [names.a, names.b] : [names.b, names.a];
  return {
    relation: "partial",
    weaker,
    ruleId,
    reason: {
      en: `${capital(loose.en)} is less precise than ${firm.en}, and compatible with it.`,
      id: `${capital(loose.id)} kurang tepat dibanding ${firm.id}, dan tidak bertentangan dengannya.`,
    },
  };
}

/** Both cannot be right. */
export function conflict(ruleId: string, names: Names): Comparison {
  return {
    relation: "conflict",
    ruleId,
    reason: {
      en: `One says ${names.a.en}, another ${names.b.en}; both cannot be right.`,
      id: `Satu menyebut ${names.a.id}, yang lain ${names.b.id}; keduanya tidak mungkin sama-sama benar.`,
    },
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
