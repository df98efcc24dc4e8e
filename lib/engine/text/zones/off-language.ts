import { countVotes } from "../detect-language.ts";
import { type Taken, takeWhole, type ZoneDraft } from "./zone-draft.ts";

/** Function words of the other language that make a paragraph foreign; names and titles have one or two. */
const FOREIGN_WORDS_MIN = 3;
/** For each foreign function word, fewer of the article's own than this. */
const OWN_SHARE_MAX = 0.2;

/** A paragraph in the other language: a widget or a notice. Foreign words in quotation marks are somebody's and stay. */
export function takeOffLanguage(draft: ZoneDraft): readonly Taken[] {
  return draft.rests.flatMap((rest, paragraph) => {
    if (!rest || /["“‘]/.test(draft.text.slice(rest.start, rest.end))) {
      return [];
    }
    const votes = countVotes(draft.folded, rest);
    const foreign = draft.language === "id" ? votes.en : votes.id;
    return foreign >= FOREIGN_WORDS_MIN && votes[draft.language] <= foreign * OWN_SHARE_MAX
      ? takeWhole(draft, paragraph, "boilerplate", "zone/off-language")
      : [];
  });
}
