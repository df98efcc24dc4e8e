import { type Browser, chromium } from "@playwright/test";
import lighthouse, { desktopConfig, type Result } from "lighthouse";
import { ensureBrowser } from "../../lib/cli/setup.mjs";
import { freePort } from "./serve-desk.ts";

/** What Lighthouse says of a page. */
export interface PageScore {
  /** 0 to 100 by category: performance, accessibility, best-practices. */
  readonly scores: Readonly<Record<string, number>>;
  /** What holds a score below 100: the category, the audit and its figure. */
  readonly short: readonly string[];
  /** How far the page moved while it opened (cumulative layout shift, no unit). */
  readonly shift: number;
}

/** On a busy machine a trace can miss the start of a page (NO_NAVSTART); Lighthouse then asks to be run again. */
const TRIES = 3;

/** Opens the browser that Lighthouse looks through; `score` takes an address and the screen it is opened on. */
export async function openScorer(): Promise<{
  readonly score: (address: string, screen: "desktop" | "phone") => Promise<PageScore>;
  readonly close: () => Promise<void>;
}> {
  const port = await freePort();
  const browser: Browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ["--no-sandbox", "--disable-gpu", `--remote-debugging-port=${port}`],
  });
  return {
    score: async (address, screen) => {
      const flags = {
        port,
        output: "json" as const,
        logLevel: "error" as const,
        onlyCategories: ["performance", "accessibility", "best-practices"],
      };
      const config = screen === "desktop" ? desktopConfig : undefined;
      for (let tries = 1; ; tries += 1) {
        const run = await lighthouse(address, flags, config);
        if (run === undefined) throw new Error(`Lighthouse says nothing of ${address}.`);
        const failure = run.lhr.runtimeError;
        if (failure === undefined) return read(run.lhr);
        if (tries === TRIES) throw new Error(`Lighthouse, ${address}: ${failure.message}`);
      }
    },
    close: () => browser.close(),
  };
}

function read({ categories, audits }: Result): PageScore {
  const all = Object.values(categories);
  const short = all.flatMap(({ id, auditRefs }) =>
    auditRefs.flatMap((ref) => {
      const audit = audits[ref.id];
      return ref.weight > 0 && typeof audit?.score === "number" && audit.score < 1
        ? [`${id}: ${ref.id} ${audit.displayValue ?? ""}`.trim()]
        : [];
    }),
  );
  return {
    scores: Object.fromEntries(all.map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])),
    short,
    shift: audits["cumulative-layout-shift"]?.numericValue ?? Number.NaN,
  };
}
