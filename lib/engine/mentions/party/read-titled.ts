import { type Phrase, slug } from "../name/phrase-index.ts";
import {
  continues,
  endOfName,
  foundAt,
  isAgent,
  isNameWord,
  isOrdinaryStart,
  K,
  keyOf,
  likePerson,
  type Office,
  phraseAt,
  type Reading,
  type Scope,
} from "../name/reading.ts";
import { placeEntity } from "../place.ts";
import { noteOrganisation, readOrganisation } from "./read-organisation.ts";

/** What an office can belong to, read just before it in the sentence ("Russian …", "foreign ministry …", "its …"). */
export interface Body {
  readonly from: number;
  readonly entity: string;
}

/** Titles before a name are at most this many ("Menteri … Jenderal (Purn) H …"). */
const TITLES_MAX = 5;

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
    titles.office?.body === undefined && area === null
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
  const team = nameTo - nameFrom === 2 && reading.sporting && TEAM_OFFICES.has(title);
  if (!(nameTo - nameFrom === 1 || team) || reading.words[nameTo]?.gap !== "comma") {
    return null;
  }
  const to = endOfName(reading, scope, nameTo);
  const closed =
    to < scope.to && (reading.words[to]?.gap === "comma" || isAgent(reading, scope, nameTo, to));
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

interface Titles {
  readonly to: number;
  readonly office?: Office;
  readonly rank?: string;
  readonly plural: boolean;
  readonly area: boolean;
  /** No office, only what somebody is in the story. */
  readonly role: boolean;
}

function readTitles(reading: Reading, scope: Scope, from: number, body?: Body): Titles | null {
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

/**
 * The body after an office: "Rusia", "Kementerian Luar Negeri", "of the union", "for its foreign ministry".
 * `beforeName` says that the office-holder's name may follow it.
 */
function readBody(
  reading: Reading,
  scope: Scope,
  from: number,
  beforeName: boolean,
): { readonly to: number; readonly entity?: string } {
  const { lexicon, officePrepositions, determiners } = reading.index;
  let best: { readonly to: number; readonly entity?: string } = { to: from };
  let at = from;
  for (let count = 0; count < 2 && continues(reading, scope, at); count += 1) {
    let start = at;
    const preposed =
      officePrepositions.has(reading.words[start]?.folded ?? "") &&
      reading.words[start]?.capital === false;
    if (preposed) {
      start += 1;
      start +=
        lexicon.officeBody === "before" && determiners.has(reading.words[start]?.folded ?? "")
          ? 1
          : 0;
    } else if (lexicon.officeBody === "before") {
      break;
    }
    const body = readBodyAt(reading, scope, start, preposed, beforeName);
    if (!body) {
      break;
    }
    const kept = best.entity?.startsWith("org:") && body.entity.startsWith("place:");
    best = kept ? { ...best, to: body.to } : body;
    at = body.to;
  }
  return overBodyWords(reading, scope, best);
}

/** "ketua panitia Ida Maren", "kepala dinas setempat, dr. Ida Maren": common nouns that go on to the name. */
function overBodyWords(
  reading: Reading,
  scope: Scope,
  body: { readonly to: number; readonly entity?: string },
): { readonly to: number; readonly entity?: string } {
  const { bodyWords } = reading.index;
  let to = body.to;
  while (
    to - body.to < BODY_WORDS_MAX &&
    continues(reading, scope, to) &&
    bodyWords.has(reading.words[to]?.folded ?? "") &&
    reading.words[to]?.capital === false
  ) {
    to += 1;
  }
  const next = to < scope.to ? reading.words[to] : undefined;
  const named = next?.capital === true && (next.gap === "space" || next.gap === "comma");
  if (to === body.to || !(named || isRankAt(reading, scope, to))) return body;
  const own = body.entity ?? `org:${slug(keyOf(reading, body.to, to))}`;
  return { to, entity: own };
}

const BODY_WORDS_MAX = 4;

function isRankAt(reading: Reading, scope: Scope, at: number): boolean {
  return phraseAt(reading, scope, at, K.rank) !== undefined;
}

function readBodyAt(
  reading: Reading,
  scope: Scope,
  at: number,
  preposed: boolean,
  beforeName: boolean,
): { readonly to: number; readonly entity: string } | null {
  if (at >= scope.to || !(reading.words[at]?.gap === "space")) {
    return null;
  }
  const country = phraseAt(reading, scope, at, K.country);
  const organisation = readOrganisation(reading, scope, at, beforeName);
  if (organisation && (!country || organisation.to > at + country.words.length)) {
    noteOrganisation(reading, organisation, true);
    return { to: organisation.to, entity: organisation.entity };
  }
  if (country && !likePerson(reading, scope, at, country)) {
    noteCountry(reading, at, at + country.words.length, country.id);
    return { to: at + country.words.length, entity: `country:${country.id}` };
  }
  const both = phraseAt(reading, scope, at, K.reference);
  if (both && both.id === "countries") {
    return { to: at + both.words.length, entity: "both" };
  }
  if (pointsBack(reading, scope, at)) {
    const after = reading.index.lexicon.officeBody === "after";
    return { to: after ? at + 2 : at + 1, entity: "possessive" };
  }
  const seat = phraseAt(reading, scope, at, K.seat);
  if (seat) {
    return { to: at + seat.words.length, entity: `country:${seat.id}` };
  }
  const region = phraseAt(reading, scope, at, K.region | K.capital);
  if (region?.place && !likePerson(reading, scope, at, region)) {
    return { to: at + region.words.length, entity: `place:${region.place}` };
  }
  if (phraseAt(reading, scope, at, K["thing-code"])) {
    return null;
  }
  if (preposed && reading.index.lexicon.officeBody === "before") {
    const from = at + (phraseAt(reading, scope, at, K.rank)?.words.length ?? 0);
    const to = endOfName(reading, scope, from);
    return to > from ? { to, entity: `name:${slug(keyOf(reading, from, to))}` } : null;
  }
  return acronymBody(reading, scope, at);
}

/** "kepala badan itu", "head of the agency": the body is the one named before. */
function pointsBack(reading: Reading, scope: Scope, at: number): boolean {
  const { organisationHeads, organisationTails, lexicon } = reading.index;
  const word = reading.words[at];
  if (!word || word.capital) {
    return false;
  }
  if (lexicon.officeBody === "before") {
    return reading.words[at - 1]?.folded === "the" && organisationTails.has(word.folded);
  }
  const next = at + 1 < scope.to ? (reading.words[at + 1]?.folded ?? "") : "";
  return (
    organisationHeads.has(word.folded) &&
    (lexicon.references.backAfter as readonly string[]).includes(next)
  );
}

/** "direktur NK News", "Kepala BX Ranu": an acronym or typed place right after an office. */
function acronymBody(
  reading: Reading,
  scope: Scope,
  at: number,
): { readonly to: number; readonly entity: string } | null {
  const type = phraseAt(reading, scope, at, K["place-type"]);
  if (type && reading.words[at]?.capital && isNameWord(reading, scope, at + type.words.length)) {
    const from = at + type.words.length;
    const entity = placeEntity(reading, [reading.words[from]?.folded ?? ""], type.id);
    const found = foundAt(reading, at, from + 1, "place.type");
    reading.places.push({ kind: "place", ...found, entity, name: found.text, preposition: "" });
    return { to: from + 1, entity };
  }
  const word = reading.words[at];
  if (phraseAt(reading, scope, at, K.rank | K.office)) {
    return null;
  }
  if (
    word?.upper &&
    word.folded.length <= 6 &&
    isNameWord(reading, scope, at) &&
    !reading.index.ordinary.has(word.folded)
  ) {
    return { to: at + 1, entity: `org:${word.folded}` };
  }
  return null;
}

function noteCountry(reading: Reading, from: number, to: number, code: string): void {
  const found = foundAt(reading, from, to, "party.country");
  reading.parties.push({
    kind: "party",
    ...found,
    partyType: "country",
    entity: `country:${code}`,
    name: found.text,
    nameSpan: { start: found.start, end: found.end },
    inOffice: true,
  });
}

/** Where the name begins after titles: directly, after one comma, or nowhere. */
function startOfName(reading: Reading, scope: Scope, titles: Titles): number | null {
  const word = reading.words[titles.to];
  if (!word || titles.to >= scope.to) {
    return null;
  }
  if (word.gap === "space") {
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
  const rank = phraseAt(reading, scope, titles.to, K.rank) ?? captainAt(reading, scope, titles.to);
  const from =
    rank && isNameWord(reading, scope, titles.to + rank.words.length)
      ? titles.to + rank.words.length
      : titles.to;
  return isNameWord(reading, scope, from) &&
    !reading.words[from]?.upper &&
    !reading.lowerCase.has(reading.words[from]?.folded ?? "")
    ? from
    : null;
}

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

const isAfter = (reading: Reading): boolean => reading.index.lexicon.officeBody === "after";

interface Area {
  readonly body: string;
  readonly to: number;
  readonly nameFrom: number;
  readonly rank?: string;
}

/**
 * "Bupati Ranu Ida Sollund", "Kapolres Ranu AKBP Ida Sollund": the words before a rank are the area, and so is the first
 * of several words, if the article uses it as a place elsewhere. Else null.
 */
function areaAt(reading: Reading, scope: Scope, from: number, titles: Titles): Area | null {
  const end = endOfName(reading, scope, from);
  if (end - from < 2) {
    return null;
  }
  const bare = titles.office !== undefined && titles.office.body === undefined;
  const topics = bare && isAfter(reading) ? endOfTopics(reading, from, end - 1) : from;
  if (topics > from) {
    return { body: `org:${slug(keyOf(reading, from, topics))}`, to: topics, nameFrom: topics };
  }
  if (!titles.area) {
    return null;
  }
  for (let at = from + 1; at < end; at += 1) {
    const rank = phraseAt(reading, scope, at, K.rank);
    if (rank && rank.words[0] !== "h" && isNameWord(reading, scope, at + rank.words.length)) {
      const body = `place:${slug(keyOf(reading, from, at))}`;
      return { body, to: at, nameFrom: at + rank.words.length, rank: rank.id };
    }
  }
  const two = keyOf(reading, from, from + 2);
  // Four words and more are an area and a name of two, where nothing else tells.
  const length =
    end - from > 2 && reading.areaWords.has(two)
      ? 2
      : reading.areaWords.has(keyOf(reading, from, from + 1))
        ? 1
        : end - from > 3 && reading.index.areaOffices.has(titles.office?.title ?? "")
          ? end - from - 2
          : 0;
  const to = from + length;
  return length === 0
    ? null
    : { body: `place:${slug(keyOf(reading, from, to))}`, to, nameFrom: to };
}

/** "Pengawasan Ruang Digital": a noun of doing and the common words after it are what the office is for. */
function endOfTopics(reading: Reading, from: number, end: number): number {
  const { organisationWords } = reading.index;
  if (!TOPIC_NOUN.test(reading.words[from]?.folded ?? "")) return from;
  let at = from + 1;
  while (at < end && organisationWords.has(reading.words[at]?.folded ?? "")) at += 1;
  return at;
}

/** Indonesian nouns of doing: "pengawasan", "pembinaan", "perhubungan". */
const TOPIC_NOUN = /^(?:pe[lmnr]|peng|pem|pen|ke)\p{L}{4,16}an$/u;

/** The end of a person's name; null where the words are an organisation's. */
function endOfPersonName(reading: Reading, scope: Scope, from: number): number | null {
  const to = endOfName(reading, scope, from);
  const last = reading.words[to - 1];
  return last && to - from > 1 && reading.index.organisationTails.has(last.folded) ? null : to;
}

/** ", a spokesman for its foreign ministry", ", 34, kepala badan itu": the office after a name. Null where none. */
export function readOfficeAfter(reading: Reading, scope: Scope, nameTo: number): Office | null {
  let at = nameTo;
  const age = reading.words[at];
  if (age?.digits && (age.gap === "comma" || age.gap === "bracket") && at < scope.to) {
    at += 1;
  }
  const first = reading.words[at];
  if (
    !first ||
    at >= scope.to ||
    !(first.gap === "comma" || (at > nameTo && reading.document.text[age?.end ?? 0] === ")"))
  ) {
    return null;
  }
  const clause = readOfficeClause(reading, scope, at);
  if (clause !== null) {
    return clause;
  }
  const { determiners, lexicon } = reading.index;
  let from = lexicon.officeBody === "before" && determiners.has(first.folded) ? at + 1 : at;
  from += from > at && reading.words[from]?.folded === "former" ? 1 : 0;
  const body = lexicon.officeBody === "before" ? readBodyBefore(reading, scope, from) : undefined;
  const office = phraseAt(reading, scope, body?.to ?? from, K.office | K.role);
  if (!office || (first.capital && at !== nameTo && isOrdinaryStart(reading, at))) {
    return null;
  }
  const start = body?.to ?? from;
  const after = readBody(reading, scope, start + office.words.length, false);
  const owner = after.entity ?? body?.entity;
  // A capital name right after it makes it the title of the next person in a list.
  if (isNameWord(reading, scope, after.to) && reading.words[after.to]?.gap === "space") {
    return null;
  }
  return { from: at, to: after.to, title: office.id, ...(owner ? { body: owner } : {}) };
}

const RELATIVES = new Set(["who", "yang"]);

/** ", who heads its health office", ", yang memimpin badan itu": the verb names the office. */
function readOfficeClause(reading: Reading, scope: Scope, at: number): Office | null {
  const title = reading.index.officeVerbs.get(reading.words[at + 1]?.folded ?? "");
  if (
    title === undefined ||
    !RELATIVES.has(reading.words[at]?.folded ?? "") ||
    !continues(reading, scope, at + 1) ||
    !continues(reading, scope, at + 2)
  ) {
    return null;
  }
  const { determiners, possessives } = reading.index;
  const first = reading.words[at + 2]?.folded ?? "";
  const owned = possessives.has(first);
  const from = at + 2 + (owned || determiners.has(first) ? 1 : 0);
  const body = readBodyAt(reading, scope, from, true, false);
  if (body !== null) {
    return { from: at, to: body.to, title, body: body.entity };
  }
  const to = endOfCommonBody(reading, scope, from);
  return to === null ? null : { from: at, to, title, ...(owned ? { body: "possessive" } : {}) };
}

/** "health office", "organising committee": common words that end in a noun for a body. Null where none does. */
function endOfCommonBody(reading: Reading, scope: Scope, from: number): number | null {
  const { organisationTails, organisationHeads, lexicon } = reading.index;
  const nouns = lexicon.officeBody === "before" ? organisationTails : organisationHeads;
  for (let at = from; at < from + 3 && at < scope.to; at += 1) {
    const word = reading.words[at];
    if (word === undefined || word.capital || word.gap !== "space") return null;
    if (nouns.has(word.folded)) return at + 1;
  }
  return null;
}

function readBodyBefore(
  reading: Reading,
  scope: Scope,
  at: number,
): { readonly to: number; readonly entity: string } | undefined {
  const phrase = phraseAt(reading, scope, at, K.demonym | K.country | K.institution);
  if (!phrase || !phraseAt(reading, scope, at + phrase.words.length, K.office)) {
    return undefined;
  }
  return {
    to: at + phrase.words.length,
    entity: phrase.kind === "institution" ? `org:${phrase.id}` : `country:${phrase.id}`,
  };
}
