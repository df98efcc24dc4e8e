import { cookies } from "next/headers";

export const AUTHOR_COOKIE = "tally-author";
export const KEYS_COOKIE = "tally-single-keys";
/** How a preference is kept: for a year (in seconds), out of the reach of scripts and of other sites. */
export const COOKIE = {
  httpOnly: true,
  sameSite: "strict",
  path: "/",
  maxAge: 31_536_000,
} as const;
/** Longest author name, in characters: fits the header and a cookie in any script. */
const AUTHOR_LENGTH_MAX = 80;

/** The name set in the header, or "" where nobody has set one yet. */
export async function readAuthor(): Promise<string> {
  return cleanName((await cookies()).get(AUTHOR_COOKIE)?.value ?? "");
}

/** Whether single letters work as shortcuts; they do until somebody switches them off. */
export async function readSingleKeys(): Promise<boolean> {
  return (await cookies()).get(KEYS_COOKIE)?.value !== "off";
}

/** A name as it is kept: one line, trimmed, cut to its longest length. */
export function cleanName(text: string): string {
  const line = text.replace(/\p{Cc}/gu, " ").trim();
  return [...line].slice(0, AUTHOR_LENGTH_MAX).join("").trim();
}
