/**
 * Whether an If-None-Match header names an entity tag, or any ("*"), by the weak comparison of RFC 9110, section 13.1.2.
 */
export function namesTag(header: string | null, tag: string): boolean {
  if (header === null) return false;
  if (header.trim() === "*") return true;
  const opaque = (one: string) => one.trim().replace(/^W\//, "");
  return header.split(",").some((one) => opaque(one) === opaque(tag));
}
