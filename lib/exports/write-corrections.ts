import type { Correction, CorrectionList } from "../editorial/corrections/correction.ts";
import { LETTER_WORDS, type LetterWords } from "../editorial/corrections/letter-words.ts";
import { originsOf } from "../editorial/corrections/write-letter.ts";
import type { LanguageId } from "../engine/article.ts";
import { writeTable } from "./write-table.ts";

/** The corrections of a story as CSV: a row for each refuted value and article, a header in the language. */
export function writeCorrections({ corrections }: CorrectionList, language: LanguageId): string {
  const words = LETTER_WORDS[language];
  const { columns } = words;
  const head = [
    columns.outlet,
    columns.title,
    columns.link,
    columns.published,
    columns.origin,
    columns.sharedWith,
    columns.question,
    columns.value,
    columns.words,
    columns.standing,
    columns.qualification,
    columns.reason,
    columns.sources,
    columns.document,
    columns.verifiedBy,
    columns.verifiedAt,
    columns.state,
    columns.sentAt,
    columns.correctedAt,
  ];
  return writeTable([head, ...corrections.map((one) => rowOf(one, words, language))]);
}

function rowOf(one: Correction, words: LetterWords, language: LanguageId): readonly string[] {
  const { standing } = one;
  const { document, sources } = standing;
  return [
    one.outlet,
    one.title ?? "",
    one.url ?? "",
    one.publishedAt ?? "",
    originsOf(one, words),
    one.sharedWith.join("; "),
    one.question[language],
    one.answer[language],
    one.words,
    standing.value === null ? words.notSo : standing.value[language],
    standing.qualification,
    standing.reason,
    sources.map(({ outlet, url }) => [outlet, url ?? ""].filter(Boolean).join(" ")).join("; "),
    [document?.title ?? "", document?.url ?? ""].filter(Boolean).join(" "),
    standing.by.join(", "),
    standing.at ?? "",
    words.states[one.state],
    one.sentAt ?? "",
    one.correctedAt ?? "",
  ];
}
