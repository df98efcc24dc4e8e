import type { Locator } from "@playwright/test";

/** A file as a test drops it. */
export interface DroppedFile {
  readonly name: string;
  readonly text: string;
}

/** Drops files on an element as a hand does: drag over it, then drop, with a DataTransfer that carries them. */
export async function dropFiles(target: Locator, files: readonly DroppedFile[]): Promise<void> {
  const transfer = await target.page().evaluateHandle((all) => {
    const carrier = new DataTransfer();
    for (const { name, text } of all)
      carrier.items.add(new File([text], name, { type: "text/markdown" }));
    return carrier;
  }, files);
  await target.dispatchEvent("dragover", { dataTransfer: transfer });
  await target.dispatchEvent("drop", { dataTransfer: transfer });
}
