import type { HouseLack } from "@/lib/editorial/sheet/house-change";

/** What setting the house style answers. */
export type HouseFormState =
  | { readonly kind: "idle" }
  /** `decisionId` is what an undo takes back; null where nothing changed or there is no log yet. */
  | { readonly kind: "saved"; readonly decisionId: string | null }
  | {
      readonly kind: "refused";
      readonly lacks: readonly HouseLack[];
      readonly name: string;
      readonly footer: string;
    };

export const HOUSE_IDLE: HouseFormState = { kind: "idle" };

/** Sets how the house signs its sheets. */
export type HouseAction = (last: HouseFormState, form: FormData) => Promise<HouseFormState>;
