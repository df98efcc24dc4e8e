import { type Phrase, slug } from "../name/phrase-index.ts";
import {
  endOfName,
  followsShortForm,
  isAgent,
  isNameWord,
  K,
  keyOf,
  type Office,
  phraseAt,
  type Reading,
  type Scope,
} from "../name/reading.ts";
import { areaAt } from "./read-area.ts";
import { readOfficeAfter } from "./read-office-after.ts";
import { type Body, readTitles, type Titles } from "./read-titles.ts";

/**
 * Reads a title, office or rank with the name on either side of it ("Presiden Rusia, Vladimir Putin"; "Governor Ida Sollund";
 * "the deputy governor"). Returns the index after it, or null where no title begins at the word.
 */
export function readTitled(reading: Reading, scope: Scope, at: number, body?: Body): number | null {
  const titles = readTitles(reading, scope, at, body);
  if (!titles) {
    return null;
  }
  const start = startOfName(reading, scope, titles);
  const area = start === null ? null : areaAt(reading, scope, start, titles);
  const nameFrom = area ? area.nameFrom : start;
  const nameTo =
    nameFrom === null || scope.titleCase ? null : endOfPersonName(reading, scope, nameFrom);
  if (nameFrom === null || nameTo === null || nameTo === nameFrom) {
    if (!titles.office || titles.role) {
      return null;
    }
    reading.offices.push({ ...titles.office, plural: titles.plural });
    return titles.to;
  }
  const served =
    (titles.office?.body === undefined || reading.index.lexicon.officeBody === "after") &&
    area === null
      ? endOfServant(reading, scope, titles.office?.title ?? "", nameFrom, nameTo)
      : null;
  if (served !== null && titles.office) {
    const office = {
      ...titles.office,
      to: nameTo,
      body: `name:${slug(keyOf(reading, nameFrom, nameTo))}`,
    };
    pushPerson(reading, scope, body?.from ?? at, served, nameTo, served, office, titles.rank);
    return served;
  }
  const after = titles.office ? null : readOfficeAfter(reading, scope, nameTo);
  const stated =
    titles.office && area
      ? { ...titles.office, to: area.to, body: titles.office.body ?? area.body }
      : titles.office;
  const office = stated ?? after ?? undefined;
  pushPerson(
    reading,
    scope,
    body?.from ?? at,
    after ? after.to : nameTo,
    nameFrom,
    nameTo,
    office,
    titles.rank ?? area?.rank,
  );
  return after ? after.to : nameTo;
}

/** "penasihat keamanan Sollund, Ida Maren, …": after a single name the next full name holds the office, under the first. */
function endOfServant(
  reading: Reading,
  scope: Scope,
  title: string,
  nameFrom: number,
  nameTo: number,
): number | null {
  const short = reading.words[nameTo - 1]?.upper === true;
  const team = nameTo - nameFrom === 2 && (short || (reading.sporting && TEAM_OFFICES.has(title)));
  if (!(nameTo - nameFrom === 1 || team) || reading.words[nameTo]?.gap !== "comma") {
    return null;
  }
  const to = endOfName(reading, scope, nameTo);
  const closed =
    to === scope.to || reading.words[to]?.gap === "comma" || isAgent(reading, scope, nameTo, to);
  return to - nameTo > 1 && closed ? to : null;
}

/** "manajer Bintang Ranu, Ida Maren": offices of a team, whose name has two words as often as one. */
const TEAM_OFFICES = new Set(["manager", "coach", "player", "captain"]);

/** Notes a name whose title was read as a person; which person is settled after the last sentence. */
export function pushPerson(
  reading: Reading,
  scope: Scope,
  from: number,
  to: number,
  nameFrom: number,
  nameTo: number,
  office?: Office,
  rank?: string,
): void {
  noteAlias(reading, scope, nameFrom, nameTo);
  reading.candidates.push({
    from: nameFrom,
    to: nameTo,
    key: keyOf(reading, nameFrom, nameTo),
    preposition: "",
    initial: from === scope.from,
    agent: true,
    person: { from, to, ...(office ? { office } : {}), ...(rank ? { rank } : {}) },
  });
}

/** "Ida Sollund (Idas)": a short name in brackets is another name of the person. */
export function noteAlias(reading: Reading, scope: Scope, from: number, to: number): void {
  const alias = to < scope.to ? reading.words[to] : undefined;
  if (
    alias?.gap === "bracket" &&
    alias.capital &&
    !alias.upper &&
    to - from > 1 &&
    reading.document.text[alias.end] === ")"
  ) {
    reading.acronyms.set(alias.folded, `person:${slug(keyOf(reading, from, to))}`);
  }
}

/** Where the name begins after titles: directly, after one comma, or nowhere. */
function startOfName(reading: Reading, scope: Scope, titles: Titles): number | null {
  const word = reading.words[titles.to];
  if (!word || titles.to >= scope.to) {
    return null;
  }
  // "Kepala Dinas Kesehatan (Dinkes) Ranu …": a short form in brackets parts no body from what follows.
  const short = titles.office?.body !== undefined && followsShortForm(reading, titles.to);
  if (word.gap === "space" || short) {
    return isNameWord(reading, scope, titles.to) ? titles.to : null;
  }
  if (
    word.gap !== "comma" ||
    !titles.office ||
    titles.plural ||
    (isCrowd(titles.office) && !isSingled(reading, titles))
  ) {
    return null;
  }
  const from = endOfRanks(reading, scope, titles.to);
  return isNameWord(reading, scope, from) &&
    !reading.words[from]?.upper &&
    !reading.lowerCase.has(reading.words[from]?.folded ?? "")
    ? from
    : null;
}

/** "Prof. Dr. Ida Maren": the name begins after all ranks before it; the word itself where no name follows them. */
function endOfRanks(reading: Reading, scope: Scope, from: number): number {
  let at = from;
  for (let count = 0; count < RANKS_MAX; count += 1) {
    const rank = phraseAt(reading, scope, at, K.rank) ?? captainAt(reading, scope, at);
    if (!rank || reading.words[at + rank.words.length]?.gap !== "space") break;
    at += rank.words.length;
  }
  return isNameWord(reading, scope, at) ? at : from;
}

const RANKS_MAX = 3;

/** "the victim, Ida Maren, …": an English article in the singular means one. */
function isSingled(reading: Reading, { office }: Titles): boolean {
  const before = reading.words[(office?.from ?? 0) - 1]?.folded;
  return before === "the" || before === "a" || before === "one";
}

/** "the pilot, Captain Ida Maren": in English an office by itself, here a rank. */
function captainAt(reading: Reading, scope: Scope, at: number): Phrase | undefined {
  const held = phraseAt(reading, scope, at, K.office);
  return held?.id === "captain" && held.words.length === 1 ? held : undefined;
}

/** "menurut warga, Sollund menolak": many hold such an office, so a comma after it begins something else. */
const CROWDS = new Set([
  "fisher",
  "resident",
  "student",
  "crew",
  "journalist",
  "parent",
  "victim",
  "official",
]);

function isCrowd(office: Office): boolean {
  return CROWDS.has(office.title) && office.possessive !== true;
}

/** The end of a person's name; null where the words are an organisation's. */
function endOfPersonName(reading: Reading, scope: Scope, from: number): number | null {
  const to = endOfName(reading, scope, from);
  const last = reading.words[to - 1];
  return last && to - from > 1 && reading.index.organisationTails.has(last.folded) ? null : to;
}
