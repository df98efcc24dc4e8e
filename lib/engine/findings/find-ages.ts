import type { Finding } from "../reconciliation.ts";
import { findingOf, type SentenceInput, sideOf } from "./finding-input.ts";

/** Between "born" and the date: a place at most. */
const BIRTH_UNITS_MAX = 40;

/**
 * An age that the year of birth in the same sentence does not give on the day of publication. Only where the age is one
 * of now: nothing in the sentence speaks of then.
 */
export function findAges({
  document,
  sentence,
  quantities,
  times,
  words,
}: SentenceInput): readonly Finding[] {
  const { text, folded, article } = document;
  const published = Number(article.publishedAt?.slice(0, 4));
  const [age, ...moreAges] = quantities.filter(({ ruleId }) => ruleId === "quantity/age");
  if (!Number.isInteger(published) || age === undefined || moreAges.length > 0) return [];
  const told = folded.slice(sentence.start, sentence.end);
  const years = age.value.number;
  if (
    years === null ||
    age.value.unit !== "year" ||
    age.value.hedge !== "exact" ||
    words.ageThen.test(told)
  )
    return [];
  const born = words.born.exec(told);
  if (born === null) return [];
  const from = sentence.start + born.index;
  const birth = times.find(({ start }) => start > from && start - from <= BIRTH_UNITS_MAX);
  const year = birth?.value.stated.year;
  if (birth === undefined || year === undefined || year > published) return [];
  const most = published - year;
  if (years === most || years === most - 1) return [];
  const value = { en: `${most - 1} or ${most} years`, id: `${most - 1} atau ${most} tahun` };
  return [
    findingOf(text, "finding.age-against-birth", [{ span: birth, value }, sideOf(age)], {
      en: `Someone born in ${year} was ${most - 1} or ${most} in ${published}, not ${years}.`,
      id: `Orang yang lahir pada ${year} berusia ${most - 1} atau ${most} tahun pada ${published}, bukan ${years}.`,
    }),
  ];
}
