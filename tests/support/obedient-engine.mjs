// An engine for tests of its thread: it does to the thread what a text says.

/** @param {readonly import("../../lib/engine/article.ts").ArticleInput[]} articles */
export async function reconcileArticles(articles) {
  for (const { text } of articles) await obey(text);
  return {
    engine: "obedient",
    articles: articles.map(({ id, outlet }) => ({ id, outlet, findings: [], origins: [] })),
    facts: [],
    independentOrigins: articles.length,
  };
}

/** @param {string} text */
async function obey(text) {
  if (text.includes("HANG")) for (;;);
  if (text.includes("EXIT")) process.exit(3);
  if (text.includes("EAT")) {
    const eaten = [];
    for (;;) eaten.push(new Array(100_000).fill(eaten.length));
  }
  if (text.includes("THROW LATER")) {
    setTimeout(() => {
      throw new Error("Thrown outside of the run.");
    }, 0);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
