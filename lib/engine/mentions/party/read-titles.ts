import type { Phrase } from "../name/phrase-index.ts";
import { continues, K, type Office, phraseAt, type Reading, type Scope } from "../name/reading.ts";
import { readBody } from "./read-body.ts";

/** What an office can belong to, read just before it in the sentence ("Russian …", "foreign ministry …", "its …"). */
export interface Body {
  readonly from: number;
  readonly entity: string;
}

/** Titles as they were read before a name. */
export interface Titles {
  readonly to: number;
  readonly office?: Office;
  readonly rank?: string;
  readonly plural: boolean;
  readonly area: boolean;
  /** No office, only what somebody is in the story. */
  readonly role: boolean;
}

/** Titles before a name are at most this many ("Menteri … Jenderal (Purn) H …"). */
const TITLES_MAX = 5;

/** Reads the offices, roles and ranks that stand one after another from the word at `from`; null where none does. */
export function readTitles(
  reading: Reading,
  scope: Scope,
  from: number,
  body?: Body,
): Titles | null {
  let at = from;
  let office: Office | undefined;
  let rank: string | undefined;
  let plural = false;
  let role = false;
  for (
    let count = 0;
    count < TITLES_MAX && at < scope.to && (count === 0 || reading.words[at]?.gap === "space");
    count += 1
  ) {
    const phrase = phraseAt(reading, scope, at, K.office | K.role | K.rank);
    if (!phrase || (phrase.kind === "role" && office)) {
      break;
    }
    const end = at + phrase.words.length;
    if (
      phrase.kind === "rank" &&
      !(continues(reading, scope, end) && reading.words[end]?.capital)
    ) {
      break;
    }
    if (phrase.kind === "rank" && reading.sporting && phrase.id === "kapten" && !office) {
      // The captain of a team holds no rank.
      office = { from: body?.from ?? at, to: end, title: "player" };
      at = end;
    } else if (phrase.kind === "rank") {
      rank = rank ? `${rank} ${phrase.id}` : phrase.id;
      at = end;
    } else {
      const read = isInitialled(reading, scope, phrase, end)
        ? { to: end }
        : phrase.kind === "role"
          ? { to: endOfOrigin(reading, scope, end) }
          : readBody(reading, scope, end, true);
      role = phrase.kind === "role";
      const owner: string | undefined = read.entity ?? (count === 0 ? body?.entity : office?.body);
      office = {
        from: body && count === 0 ? body.from : (office?.from ?? at),
        to: read.to,
        title: office && phrase.id === "candidate" ? office.title : phrase.id,
        ...(owner ? { body: owner } : {}),
        ...(phrase.possessive ? { possessive: true } : {}),
      };
      plural ||= phrase.plural;
      at = read.to;
    }
  }
  if (at === from) {
    return null;
  }
  const lexiconAfter = reading.index.lexicon.officeBody === "after";
  const area =
    office !== undefined &&
    (office.body === undefined
      ? reading.index.areaOffices.has(office.title)
      : office.body.startsWith("org:") && lexiconAfter);
  return {
    to: at,
    ...(office ? { office } : {}),
    ...(rank ? { rank } : {}),
    plural,
    area,
    role,
  };
}

/** Whose names police give by their initials. */
const INITIALLED = new Set([
  "suspect",
  "defendant",
  "victim",
  "witness",
  "driver",
  "resident",
  "student",
  "teacher",
]);

/** "Tersangka MS": initials name the suspect, not a body. */
function isInitialled(reading: Reading, scope: Scope, phrase: Phrase, at: number): boolean {
  const word = reading.words[at];
  return (
    INITIALLED.has(phrase.id) &&
    continues(reading, scope, at) &&
    word?.upper === true &&
    word.folded.length <= 3 &&
    phraseAt(reading, scope, at, K.institution | K.country) === undefined
  );
}

/** "teknisi asal Selandia Baru Ida Maren", "penumpang asal Medan, Ida Maren": where somebody is from stands between. */
function endOfOrigin(reading: Reading, scope: Scope, from: number): number {
  if (!ORIGINS.has(reading.words[from]?.folded ?? "") || !continues(reading, scope, from)) {
    return from;
  }
  const known = phraseAt(reading, scope, from + 1, K.country | K.region | K.capital);
  return known && continues(reading, scope, from + 1) ? from + 1 + known.words.length : from;
}

const ORIGINS = new Set(["asal", "berkebangsaan", "dari"]);
