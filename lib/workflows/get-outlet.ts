import { groupBy } from "../editorial/group-by.ts";
import type { OutletView } from "../editorial/outlet-views.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { type LoadedOutlet, loadOutlets } from "./load-outlets.ts";

/** An outlet with its articles, origins and how its values fared; another spelling opens the outlet it was merged into. */
export async function getOutlet(
  outletId: string,
  options: WorkflowOptions = {},
): Promise<OutletView | null> {
  const outlets = await loadOutlets(contextOf(options).store);
  const found = outlets.find(
    ({ summary }) => summary.id === outletId || summary.spellings.some(({ id }) => id === outletId),
  );
  if (found === undefined) return null;
  const { summary, articles, judged, corrections } = found;
  return {
    outlet: summary,
    origins: usualOrigins(articles),
    judged,
    corrections,
    articles: articles.toSorted((a, b) => (a.article.addedAt < b.article.addedAt ? 1 : -1)),
    others: outlets
      .filter(({ summary: { id } }) => id !== summary.id)
      .map(({ summary: { id, name } }) => ({ id, name })),
  };
}

function usualOrigins(articles: LoadedOutlet["articles"]): OutletView["origins"] {
  const origins = articles.flatMap(({ article }) => article.origins);
  // Own and unstated origins are named by the outlet; what an editor renamed must not count as two.
  const byName = groupBy(origins, ({ kind, name }) =>
    kind === "own" || kind === "unstated" ? kind : `${kind} ${name}`,
  );
  return [...byName.values()]
    .flatMap((members) => {
      const [first] = members;
      if (first === undefined) return [];
      return [{ name: first.name, kind: first.kind, articles: members.length }];
    })
    .sort((a, b) => b.articles - a.articles);
}
