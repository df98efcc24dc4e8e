/** The address if it is http or https, else null: what came with an article must never run as a script. */
export function safeHref(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) {
    return null;
  }
  return ["http:", "https:"].includes(new URL(address).protocol) ? address : null;
}
