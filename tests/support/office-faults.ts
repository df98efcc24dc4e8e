import validate from "@ooxml-tools/validate";

/**
 * What Microsoft's own rules for Word and Excel files (Open XML SDK) object to: one sentence each, with its place. By the
 * rules of 2016 and of today.
 */
export async function officeFaults(
  bytes: Uint8Array,
  format: "docx" | "xlsx",
): Promise<readonly string[]> {
  const found = [
    ...(await validate(bytes, format, "Office2016")),
    ...(await validate(bytes, format, "Microsoft365")),
  ];
  return found.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`);
}
