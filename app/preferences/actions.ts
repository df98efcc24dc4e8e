"use server";

import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { isLocale, LOCALE_COOKIE } from "@/lib/messages/locale";
import { COOKIE, KEYS_COOKIE } from "./read-preferences";
import { signChange } from "./sign-change";

/** Keeps the interface language that the form's `language` names. */
export async function chooseLanguage(_last: null, form: FormData): Promise<null> {
  const language = String(form.get("language"));
  if (isLocale(language)) {
    (await cookies()).set(LOCALE_COOKIE, language, COOKIE);
    revalidatePath("/", "layout");
  }
  return null;
}

/** Keeps the form's `author` as the name that signs every change from this browser. */
export async function saveAuthor(_last: null, form: FormData): Promise<null> {
  await signChange(form);
  revalidatePath("/", "layout");
  return null;
}

/** Keeps whether single letters work as shortcuts. */
export async function saveSingleKeys(on: boolean): Promise<void> {
  (await cookies()).set(KEYS_COOKIE, on ? "on" : "off", COOKIE);
}
