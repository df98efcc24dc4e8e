// Everything here is invented: corrections whose every text a stranger may have written.
import type {
  Correction,
  CorrectionList,
} from "../../../../lib/editorial/corrections/correction.ts";
import { webAddress } from "../../../../lib/editorial/sheet/web-address.ts";
import { both } from "../../../support/facts.ts";

/** Two corrections of one outlet with `text` in every field that an article or a person fills. */
export function hostileCorrections(text: string): CorrectionList {
  const correction = (factId: string): Correction => ({
    factId,
    articleId: "article",
    value: text,
    state: "open",
    question: both(text),
    outletId: "outlet",
    outlet: text,
    title: text,
    url: webAddress(`https://example.org/${text}`),
    publishedAt: text,
    language: "id",
    answer: both(text),
    words: text,
    origins: [{ name: text, kind: "agency", start: 0, end: text.length, text }],
    sharedWith: [text],
    standing: {
      value: both(text),
      qualification: text,
      reason: text,
      document: { title: text, url: text },
      sources: [{ outlet: text, url: null, publishedAt: null }],
      by: [text],
      at: "2026-01-02T20:00:00.000Z",
    },
    rowId: null,
    sentAt: null,
    correctedAt: null,
    tickedBy: null,
  });
  return {
    storyId: "story",
    sequence: 0,
    title: text,
    restated: false,
    timeZone: "Asia/Jakarta",
    corrections: [correction("one"), correction("two")],
  };
}
