// Everything here is invented: a board whose every text a stranger may have written.
import { UNDECIDED } from "../../../../lib/editorial/replay-decisions.ts";
import { DEFAULT_RULES } from "../../../../lib/editorial/rules.ts";
import { buildSheet } from "../../../../lib/editorial/sheet/build-sheet.ts";
import { type SheetChoice, WHOLE_STORY } from "../../../../lib/editorial/sheet/sheet-choice.ts";
import type { SheetDocument } from "../../../../lib/editorial/sheet/sheet-document.ts";
import type { Board } from "../../../../lib/editorial/views.ts";
import type { LanguageId } from "../../../../lib/engine/article.ts";
import { articleOf } from "../../../support/articles.ts";
import { both, decision, factState, report } from "../../../support/facts.ts";
import { pngOf } from "../../../support/logos.ts";

/** A board of the given articles and facts. */
export function boardOf(
  articles: Board["articles"],
  facts: Board["facts"],
  title = "An invented event",
): Board {
  const counts = {
    conflicts: 0,
    review: 0,
    awaiting: 0,
    verified: 0,
    single: 0,
    mine: 0,
    changed: 0,
    asks: 0,
    all: facts.length,
  };
  return {
    story: {
      id: "story",
      title,
      createdAt: "2026-01-01T00:00:00.000Z",
      changedAt: "2026-01-01T00:00:00.000Z",
      sequence: 0,
      articles: articles.length,
      outlets: articles.length,
      independentOrigins: articles.length,
      counts,
      meter: { verified: 0, agree: 0, single: 0, partial: 0, conflict: 0 },
      restated: articles.some(({ restated }) => restated),
      visited: false,
      rules: DEFAULT_RULES,
    },
    articles,
    facts,
  };
}

const LOGO = {
  mediaType: "image/png",
  base64: Buffer.from(pngOf()).toString("base64"),
  size: { width: 4, height: 2 },
} as const;

/**
 * A sheet with `text` in every field that an article or a person fills: title, names, words and what stands around them,
 * reasons, links, authors, the house, whose logo is a picture of ours.
 */
export function hostileSheet(
  text: string,
  language: LanguageId = "en",
  choice: SheetChoice = WHOLE_STORY,
): SheetDocument {
  const span = { start: 3, end: 3 + text.length, text };
  const articles = [
    articleOf("one", {
      outlet: text,
      title: text,
      url: `https://example.org/${text}`,
      publishedAt: text,
      origins: [{ ...span, name: text, kind: "agency" }],
      restated: true,
    }),
    articleOf("two", { url: text, failure: both(text) }),
  ];
  const ruling = {
    verdict: "qualified",
    standing: { kind: "other", text },
    difference: "mistake",
    reason: text,
    qualification: text,
    document: { title: text, url: text },
  } as const;
  const fact = factState(
    "fact",
    [report("one", text, { evidence: [span, span], speaker: { ...span, name: text } })],
    {
      ...UNDECIDED,
      ruling,
      question: both(text),
      reason: both(text),
      reopened: { at: text, cause: both(text) },
    },
  );
  const sheet = buildSheet({
    board: boardOf(articles, [fact, { ...fact, id: "open", ruling: null }], text),
    decisions: [decision(1, { author: text, at: text, after: ruling })],
    language,
    now: "2026-01-02T03:04:05.000Z",
    author: text,
    choice,
    texts: new Map([["one", `${text}${text}${text}`]]),
  });
  const seal = { code: "TLY-7K3M-9QXD-2B4H", contentSha256: "0".repeat(64) };
  return { sheet, seal, house: { name: text, footer: text, logo: LOGO } };
}

/** What has broken sheets elsewhere. */
export const HOSTILE_TEXTS: readonly string[] = [
  "<script>alert(1)</script>",
  "</td></tr></table><img src=x onerror=alert(1)>",
  "</style><script>alert(1)</script>",
  "</title><svg onload=alert(1)>",
  `" onmouseover="alert(1)`,
  "' onmouseover='alert(1)",
  "javascript:alert(1)",
  "[click](javascript:alert(1))",
  "![x](https://example.org/x.png)",
  "`code` **bold** _em_ ~~gone~~ ||",
  "a | b \\| c \\",
  "# Heading\n- item\n1. item\n> quote\n---\n```\ncode",
  "<https://example.org> https://example.org www.example.org a@example.org",
  "&lt;b&gt; &#60;b&#62; &amp;",
  "=1+1",
  " =1+1",
  "\n=1+1",
  "\t=cmd|' /C calc'!A0",
  "+1",
  "-1+2",
  "@SUM(1)",
  "x;=1+1",
  `"=1+1"`,
  "＝1+1",
  "\u200b=1+1",
  "one\r\ntwo\rthree\u2028four\u2029five\u0085six",
  "\0\u0007\u001b[31m",
  "\uD83D lone \uDE00",
  "\u202Egnirts",
  "{at} {by} $& $1 $$",
];
