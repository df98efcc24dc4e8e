import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * What axe finds on a page, or on the `part` of it that a selector names: a rule and the elements that break it a line,
 * none where all is well. Waits first until nothing fades any more, for what still does has the colours of neither state.
 */
export async function faultsOf(page: Page, part?: string): Promise<readonly string[]> {
  await expect.poll(() => page.evaluate(fading), "what still fades").toEqual([]);
  const axe = new AxeBuilder({ page });
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations.map(
    ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

/** What a running transition or animation changes, but for what goes on for ever. */
function fading(): readonly string[] {
  return document
    .getAnimations()
    .filter(({ playState }) => playState === "running")
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    .map(({ effect }) => String(effect instanceof KeyframeEffect ? effect.target?.className : ""));
}
