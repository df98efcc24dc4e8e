import type { BrowserContext, Page } from "@playwright/test";

/**
 * Makes every page of `context` wait, each time it is loaded, until its scripts have taken it over: what is pressed or typed
 * before that is answered by the plain page or not at all, and which of the two comes first is a matter of the machine's load.
 * What a page does without scripts has tests of its own.
 */
export function waitForScripts(context: BrowserContext): void {
  context.on("page", (page) => {
    const goto = page.goto.bind(page);
    page.goto = async (...address) => {
      const answer = await goto(...address);
      await comeAlive(page);
      return answer;
    };
    const reload = page.reload.bind(page);
    page.reload = async (...options) => {
      const answer = await reload(...options);
      await comeAlive(page);
      return answer;
    };
  });
}

/** Waits until React has taken over all that can be pressed or typed into, and its effects have run. */
async function comeAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    // A shared sheet and a file run none: nothing takes them over.
    if (document.scripts.length === 0) return true;
    // What a form hides for a browser without scripts stays as it came.
    const controls = [
      ...document.querySelectorAll("a, button, form, input:not([type=hidden]), select, textarea"),
    ];
    // React keeps what it knows of an element in a property of it, from when it takes it over.
    const taken = (control: Element) =>
      Object.keys(control).some((key) => key.startsWith("__reactProps$"));
    return controls.every(taken);
  });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  );
}
