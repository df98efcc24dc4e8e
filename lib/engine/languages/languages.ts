import type { LanguageId } from "../article.ts";
import { credits as enCredits } from "./en/credits.ts";
import { frames as enFrames } from "./en/frames.ts";
import { grammar as enGrammar } from "./en/grammar.ts";
import { markers as enMarkers } from "./en/markers.ts";
import { names as enNames } from "./en/names.ts";
import { numbers as enNumbers } from "./en/numbers.ts";
import { predicates as enPredicates } from "./en/predicates.ts";
import { questions as enQuestions } from "./en/questions.ts";
import { quotations as enQuotations } from "./en/quotations.ts";
import { text as enText } from "./en/text.ts";
import { time as enTime } from "./en/time.ts";
import { vocabulary as enVocabulary } from "./en/vocabulary.ts";
import { credits as idCredits } from "./id/credits.ts";
import { frames as idFrames } from "./id/frames.ts";
import { grammar as idGrammar } from "./id/grammar.ts";
import { markers as idMarkers } from "./id/markers.ts";
import { names as idNames } from "./id/names.ts";
import { numbers as idNumbers } from "./id/numbers.ts";
import { predicates as idPredicates } from "./id/predicates.ts";
import { questions as idQuestions } from "./id/questions.ts";
import { quotations as idQuotations } from "./id/quotations.ts";
import { text as idText } from "./id/text.ts";
import { time as idTime } from "./id/time.ts";
import { vocabulary as idVocabulary } from "./id/vocabulary.ts";
import type { Language } from "./language.ts";

/** Every language that the engine reads, assembled from the slot files of its folder. */
export const LANGUAGES: Readonly<Record<LanguageId, Language>> = {
  id: {
    id: "id",
    text: idText,
    markers: idMarkers,
    time: idTime,
    numbers: idNumbers,
    names: idNames,
    quotations: idQuotations,
    credits: idCredits,
    predicates: idPredicates,
    vocabulary: idVocabulary,
    frames: idFrames,
    grammar: idGrammar,
    questions: idQuestions,
  },
  en: {
    id: "en",
    text: enText,
    markers: enMarkers,
    time: enTime,
    numbers: enNumbers,
    names: enNames,
    quotations: enQuotations,
    credits: enCredits,
    predicates: enPredicates,
    vocabulary: enVocabulary,
    frames: enFrames,
    grammar: enGrammar,
    questions: enQuestions,
  },
};
