import type { Furniture } from "../../languages/language.ts";
import { isDigitUnit, isLetterUnit } from "../characters.ts";
import { TEXT_LEXICONS } from "../lexicons.ts";
import { quotedRegions } from "../quoted-regions.ts";
import type { Span } from "../span.ts";
import { countWords, reportEnds, type Taken, takeWhole, type ZoneDraft } from "./zone-draft.ts";

interface Phrase {
  readonly phrase: string;
  readonly furniture: Furniture;
}

/** Pages mix languages: every language's furniture counts in every article. */
const FURNITURE: readonly Furniture[] = Object.values(TEXT_LEXICONS).flatMap(
  (lexicon) => lexicon.furniture,
);
const WITHIN = FURNITURE.filter(
  (furniture) => furniture.at === "inside" || furniture.at === "anywhere",
);

/** Signs that pages set before a link or a note; a quotation mark opens somebody's words instead. */
const FIRST_WORD = /^[^\p{L}\p{N}"“‘']{0,6}([\p{L}\p{N}]+)/u;
const LEAD = /^[^\p{L}\p{N}"“‘']{0,6}/u;
const BY_FIRST_WORD: ReadonlyMap<string, readonly Phrase[]> = indexPhrases();
const LETTER = /[\p{L}\p{N}]/u;
const NOTHING_MORE = /^[^\p{L}\p{N}]*$/u;
/** An invitation to readers is short; a longer paragraph with such words reports on one. */
const INVITATION_WORDS_MAX = 30;
const INVITATION_UNITS_MAX = 200;
const INVITATIONS = WITHIN.filter((furniture) => furniture.at === "anywhere");
const INVITATION_UNITS_MIN = Math.min(
  ...INVITATIONS.flatMap(({ phrases }) => phrases.map((phrase) => phrase.length)),
);
const LINK_WORDS_MAX = 28;
const LINK_UNITS_MAX = 160;
/** A line of fewer words after a lone "Read more" is the next crosshead, not the title of a link. */
const LINK_WORDS_MIN = 4;

function indexPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const furniture of FURNITURE) {
    for (const written of furniture.phrases) {
      const phrase = written.replace(LEAD, "");
      const first = FIRST_WORD.exec(phrase)?.[1];
      if (first && furniture.at !== "anywhere") {
        index.set(first, [...(index.get(first) ?? []), { phrase, furniture }]);
      }
    }
  }
  return index;
}

/** Lines of the page around the report: links, forms, advertisements, and the link titles that follow them. */
export function takeFurniture(draft: ZoneDraft): readonly Taken[] {
  const taken: Taken[] = [];
  const ends = reportEnds(draft);
  for (let paragraph = 0; paragraph < draft.rests.length; paragraph += 1) {
    const found = furnitureAt(draft, paragraph);
    if (!found) {
      continue;
    }
    const ruleId = found.furniture.id;
    taken.push(...takeWhole(draft, paragraph, "boilerplate", ruleId));
    const last = lastTaken(draft, paragraph, found, ends[paragraph] ?? true);
    while (paragraph < last) {
      paragraph += 1;
      taken.push(...takeWhole(draft, paragraph, "boilerplate", ruleId));
    }
  }
  return taken;
}

interface FoundFurniture {
  readonly furniture: Furniture;
  /** Nothing but the phrase stands in the line. */
  readonly alone: boolean;
}

function furnitureAt(draft: ZoneDraft, paragraph: number): FoundFurniture | null {
  const rest = draft.rests[paragraph];
  if (!rest) {
    return null;
  }
  const line = draft.folded.slice(rest.start, rest.end);
  const isPlain = isLetterUnit(line.charCodeAt(0));
  const body = isPlain ? line : line.slice(LEAD.exec(line)?.[0].length ?? 0);
  const first = (isPlain ? plainWord(body) : FIRST_WORD.exec(body)?.[1]) ?? "";
  for (const { phrase, furniture } of BY_FIRST_WORD.get(first) ?? []) {
    if (body.startsWith(phrase) && !continuesWord(body, phrase)) {
      const alone = NOTHING_MORE.test(body.slice(phrase.length));
      if (alone || furniture.at !== "line") {
        return { furniture, alone };
      }
    }
  }
  return invitationIn(line);
}

/** The word that a text begins with, in plain letters; what has others is left to the pattern. */
function plainWord(text: string): string | undefined {
  let end = 1;
  while (isLetterUnit(text.charCodeAt(end)) || isDigitUnit(text.charCodeAt(end))) end += 1;
  const isPlain = end === text.length || text.charCodeAt(end) < FIRST_FOREIGN;
  return isPlain ? text.slice(0, end) : FIRST_WORD.exec(text)?.[1];
}

/** Below this no character but the ten digits is a number, and none takes two code units. */
const FIRST_FOREIGN = 0x80;

/** "share" is no beginning of "shareholders", yet "baca juga:" may be followed by anything. */
function continuesWord(line: string, phrase: string): boolean {
  return LETTER.test(phrase.at(-1) ?? "") && LETTER.test(line.charAt(phrase.length));
}

function invitationIn(line: string): FoundFurniture | null {
  if (line.length > INVITATION_UNITS_MAX || line.length < INVITATION_UNITS_MIN) {
    return null;
  }
  const found = INVITATIONS.find(({ phrases }) => phrases.some((phrase) => line.includes(phrase)));
  return found && countWords(line) <= INVITATION_WORDS_MAX && !/["“]/.test(line)
    ? { furniture: found, alone: false }
    : null;
}

/** The last paragraph that goes with a furniture line. */
function lastTaken(
  draft: ZoneDraft,
  paragraph: number,
  found: FoundFurniture,
  ends: boolean,
): number {
  if (found.furniture.takes === "line") {
    return paragraph;
  }
  if (found.furniture.takes === "rest") {
    if (ends) {
      return draft.rests.length - 1;
    }
    let last = paragraph;
    while (isLinkLike(draft, last + 1)) {
      last += 1;
    }
    return last;
  }
  return found.alone && isLinkLike(draft, paragraph + 1, LINK_WORDS_MIN)
    ? paragraph + 1
    : paragraph;
}

/** A title that is linked to: one line that does not end as a sentence does. */
function isLinkLike(draft: ZoneDraft, paragraph: number, wordsMin = 1): boolean {
  const rest = draft.rests[paragraph];
  if (!rest) {
    return false;
  }
  const words = draft.text.slice(rest.start, rest.end);
  const count = countWords(words);
  return (
    !/[.:;,]["”]?$/.test(words) &&
    count >= wordsMin &&
    count <= LINK_WORDS_MAX &&
    words.length <= LINK_UNITS_MAX
  );
}

const INSIDE_BY_PHRASE: ReadonlyMap<string, Furniture> = new Map(
  WITHIN.filter((furniture) => furniture.at === "inside").flatMap((furniture) =>
    furniture.phrases.map((phrase) => [phrase, furniture] as const),
  ),
);
/** Led by the end of a sentence: that is rarer than a phrase's first letter, which makes the search fast. */
const INSIDE = new RegExp(
  `([.!?”")\\]]\\s{0,3})(${[...INSIDE_BY_PHRASE.keys()].map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`,
  "g",
);

/** A link set into a paragraph after its sentences ("… katanya. Baca juga: …"), never inside a quotation. */
export function takeInsideFurniture(draft: ZoneDraft): readonly Taken[] {
  const taken: Taken[] = [];
  let paragraph = -1;
  let quoted: readonly Span[] = [];
  for (const match of draft.folded.matchAll(INSIDE)) {
    const start = match.index + (match[1] ?? "").length;
    if ((draft.paragraphs[paragraph]?.end ?? -1) <= start) {
      paragraph = paragraphAt(draft, start, paragraph);
      quoted = quotationsIn(draft, paragraph);
    }
    const rest = draft.rests[paragraph];
    const furniture = INSIDE_BY_PHRASE.get(match[2] ?? "");
    const isFree =
      rest && rest.start < start && start < rest.end && taken.at(-1)?.paragraph !== paragraph;
    if (
      furniture &&
      isFree &&
      !quoted.some((region) => region.start < start && start < region.end)
    ) {
      taken.push({ start, end: rest.end, paragraph, kind: "boilerplate", ruleId: furniture.id });
    }
  }
  return taken;
}

function paragraphAt(draft: ZoneDraft, offset: number, from: number): number {
  let paragraph = Math.max(from, 0);
  while ((draft.paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= offset) {
    paragraph += 1;
  }
  return paragraph;
}

/** Quotations only: a link in brackets is a link. */
function quotationsIn(draft: ZoneDraft, paragraph: number): readonly Span[] {
  const rest = draft.rests[paragraph];
  return rest
    ? quotedRegions(draft.text, rest).filter((region) => draft.text.charAt(region.start) !== "(")
    : [];
}
