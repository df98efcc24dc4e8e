/** A text for comparing only: without case, width of characters and runs of blank space. */
export function foldText(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
}
