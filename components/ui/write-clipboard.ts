/** What is copied: as text, and for programs that can take it, as HTML. */
export interface Clip {
  readonly text: string;
  readonly html?: string;
}

/**
 * Puts on the clipboard what is still loading, so that the browser counts it to the click that asked for it; false where
 * the browser refuses.
 */
export async function writeClipboard(loading: Promise<Clip>): Promise<boolean> {
  const blob = (type: string, pick: (clip: Clip) => string) =>
    loading.then((clip) => new Blob([pick(clip)], { type }));
  try {
    const item = new ClipboardItem({
      "text/plain": blob("text/plain", ({ text }) => text),
      "text/html": blob("text/html", ({ text, html }) => html ?? escaped(text)),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false; // no permission, no such function, or nothing was loaded, which the caller sees
  }
}

/** For who pastes into a program that prefers HTML: the lines stay. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`).replace(/\n/g, "<br>");
}
