import type { Span } from "@/lib/engine/text/span";

/**
 * What is selected inside `text`, an element whose runs carry the UTF-16 offset of their beginning in the article as `data-start`;
 * null where nothing is selected there.
 */
export function selectedWords(text: HTMLElement, selection: Selection | null): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) {
    return null;
  }
  const range = selection.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) {
    return null;
  }
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const run = element?.closest<HTMLElement>("[data-start]") ?? runNear(node, offset);
  if (run === null || run.dataset.start === undefined) {
    return null;
  }
  const before = document.createRange();
  before.setStart(run, 0);
  before.setEnd(run.contains(node) ? node : run, run.contains(node) ? offset : 0);
  return Number(run.dataset.start) + before.toString().length;
}

/** A selection that ends between paragraphs stands in no run: then the next one counts. */
function runNear(node: Node, offset: number): HTMLElement | null {
  const after = node.childNodes.item(offset) ?? node.nextSibling;
  if (after instanceof HTMLElement) {
    return after.matches("[data-start]") ? after : after.querySelector("[data-start]");
  }
  return null;
}
