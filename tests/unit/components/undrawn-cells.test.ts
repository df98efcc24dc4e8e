// The outlets and the event here are invented.
import { NextIntlClientProvider } from "next-intl";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { BoardFactRow } from "../../../components/facts/board-fact-row";
import { boardRows } from "../../../components/facts/board-rows";
import { chooseColumns } from "../../../components/facts/column-choice";
import messages from "../../../lib/messages/en.json" with { type: "json" };
import { article, board, fact, report } from "./fixtures";

it("leads from the cells of a wide board that are not drawn to the fact, where no script draws them", () => {
  const articles = ["a", "b", "c"].map((id) => article(id));
  const [row] = boardRows(
    board(articles, [fact("f", [report("c", "12", "twelve", "agrees")])]),
    "en",
  );
  if (row === undefined) throw new Error("The board has no row.");
  const columns = chooseColumns(articles, { order: [], hidden: [], pinned: [] });
  const props = {
    row,
    columns,
    drawn: new Set(["a"]),
    height: null,
    filter: "all",
    hidden: false,
    cursor: undefined,
  } as const;
  const children = createElement(BoardFactRow, props);
  const shell = { locale: "en", messages, timeZone: "UTC", children } as const;
  const html = renderToStaticMarkup(createElement(NextIntlClientProvider, shell));
  expect(html).toMatch(
    /<noscript><a href="\/facts\/f\?filter=all"[^>]*>2 more outlets: see the fact’s page<\/a>/,
  );
});
