import { cookies } from "next/headers";
import { AUTHOR_COOKIE, COOKIE, cleanName, readAuthor } from "./read-preferences";

/**
 * Who signs a change: the name that came with it as `author` (kept for the next one), else the name set before,
 * else "".
 */
export async function signChange(form: FormData | URLSearchParams): Promise<string> {
  const typed = cleanName(String(form.get("author") ?? ""));
  if (typed === "") {
    return readAuthor();
  }
  (await cookies()).set(AUTHOR_COOKIE, typed, COOKIE);
  return typed;
}
