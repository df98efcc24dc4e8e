"use server";

import { revalidatePath } from "next/cache";
import { signChange } from "@/app/preferences/sign-change";
import type { HouseFormState } from "@/components/house/house-actions";
import { changeHouseStyle } from "@/lib/workflows/house-style";

/** Sets how the house signs its sheets. */
export async function saveHouse(_last: HouseFormState, form: FormData): Promise<HouseFormState> {
  const name = field(form, "name");
  const footer = field(form, "footer");
  const saved = await changeHouseStyle({
    name,
    footer,
    logo: await logoOf(form),
    seen: field(form, "seen") || null,
    author: await signChange(form),
  });
  if (!saved.ok) {
    return { kind: "refused", lacks: saved.error, name, footer };
  }
  revalidatePath("/", "layout");
  return { kind: "saved", decisionId: saved.value.decisionId };
}

async function logoOf(form: FormData): Promise<Uint8Array | "keep" | "none"> {
  const file = form.get("logo");
  // A field without a file sends an empty one.
  if (file instanceof File && file.size > 0) {
    return new Uint8Array(await file.arrayBuffer());
  }
  return field(form, "none") === "logo" ? "none" : "keep";
}

function field(form: FormData, name: string): string {
  return String(form.get(name) ?? "");
}
