import { isLetterUnit, isSpaceUnit } from "../../text/characters.ts";
import type { Document, Sentence } from "../../text/document.ts";
import type { NameMention, PartyMention, PlaceMention } from "../mention.ts";
import { type PhraseIndex, phrasesAt } from "../name/phrase-index.ts";
import { readWords, type Word } from "../name/words.ts";

interface Found {
  readonly parties: readonly PartyMention[];
  readonly places: readonly PlaceMention[];
  readonly names: readonly NameMention[];
}

/** What the sentences so far leave to point back at, and how a word does it. */
interface State {
  readonly document: Document;
  readonly index: PhraseIndex;
  readonly words: readonly Word[];
  readonly parties: readonly PartyMention[];
  readonly sentence: Sentence;
  /** The first party that starts at or after the word. */
  readonly before: number;
  readonly at: number;
  readonly end: number;
}

type Answer = {
  readonly to: number;
  readonly parties: readonly PartyMention[];
  readonly partyType: PartyMention["partyType"];
  readonly ruleId: string;
} | null;

/** Parties farther back than this many are out of mind; it bounds the search. */
const MEMORY = 60;
/** How many sentences back a pronoun reaches. */
const SENTENCES_BACK = 3;

/** Every reference of a document, resolved to one mention for each party it points at. */
export function resolveAll(
  document: Document,
  found: Found,
  index: PhraseIndex,
): readonly PartyMention[] {
  const words = readWords(document);
  const resolved: PartyMention[] = [];
  let at = 0;
  let before = 0;
  for (const sentence of document.sentences) {
    while (at < words.length && (words[at]?.start ?? 0) < sentence.start) {
      at += 1;
    }
    const end = endOf(words, at, sentence.end);
    while (at < end) {
      const start = words[at]?.start ?? 0;
      while (before < found.parties.length && (found.parties[before]?.start ?? 0) < start) {
        before += 1;
      }
      const answer = mayRefer(words, at, index)
        ? resolveAt({
            document,
            index,
            words,
            parties: found.parties,
            sentence,
            before,
            at,
            end,
          })
        : null;
      if (answer) {
        resolved.push(...mentionsOf(document, words, at, answer));
      }
      at = answer ? answer.to : at + 1;
    }
  }
  const taken = new Set(resolved.map((mention) => mention.end));
  const free = found.parties.filter((party) => !taken.has(party.end));
  return [...resolved, ...resolveOffices(document, found.parties, free, index)];
}

function endOf(words: readonly Word[], from: number, offset: number): number {
  let at = from;
  while (at < words.length && (words[at]?.end ?? 0) <= offset) {
    at += 1;
  }
  return at;
}

function mentionsOf(
  document: Document,
  words: readonly Word[],
  at: number,
  answer: NonNullable<Answer>,
): readonly PartyMention[] {
  const start = words[at]?.start ?? 0;
  const end = words[answer.to - 1]?.end ?? start;
  const text = document.text.slice(start, end);
  return answer.parties.map((party) => ({
    kind: "party" as const,
    start,
    end,
    text,
    ruleId: answer.ruleId,
    partyType: party.partyType,
    entity: party.entity,
    name: party.name,
    nameSpan: { start, end },
    ...(party.of ? { of: party.of } : {}),
    resolvedFrom: answer.parties.map((member) => member.entity),
  }));
}

/** Whether a word, or the one after it, is one that points back: few are, and every word of an article is asked. */
function mayRefer(words: readonly Word[], at: number, index: PhraseIndex): boolean {
  const word = words[at];
  const next = words[at + 1];
  return (
    word !== undefined &&
    (index.pointers.has(word.folded) || (next !== undefined && index.backAfter.has(next.folded)))
  );
}

function resolveAt(state: State): Answer {
  const word = state.words[state.at];
  if (!word) {
    return null;
  }
  const { references } = state.index.lexicon;
  const phrase = phrasesAt(state.index, state.words, state.at, state.end).find(
    (each) => each.kind === "reference",
  );
  if (phrase) {
    return resolveBoth(state, phrase.id, state.at + phrase.words.length);
  }
  if ((references.singular as readonly string[]).includes(word.folded)) {
    const person = lastPerson(state);
    return (
      person && {
        to: state.at + 1,
        parties: [person],
        partyType: "person",
        ruleId: "reference.singular",
      }
    );
  }
  if ((references.plural as readonly string[]).includes(word.folded)) {
    const group = onlyGroup(state);
    return (
      group && { to: state.at + 1, parties: group, partyType: "group", ruleId: "reference.plural" }
    );
  }
  return resolveDescription(state);
}

/** Parties before the word, nearest first, within memory. */
function* backwards(state: State): Generator<PartyMention> {
  for (let at = state.before - 1; at >= Math.max(0, state.before - MEMORY); at -= 1) {
    const party = state.parties[at];
    if (party && party.end <= (state.words[state.at]?.start ?? 0)) {
      yield party;
    }
  }
}

/** The person a pronoun means: the first named one of the nearest sentence with any, this sentence's only if it is its subject. */
function lastPerson(state: State): PartyMention | null {
  const { sentences } = state.document;
  const nearest = new Map<number, PartyMention>();
  for (const party of backwards(state)) {
    if (party.partyType !== "person" || !party.entity.startsWith("person:")) {
      continue;
    }
    const back = sentencesBack(state, sentences, party);
    if (back > SENTENCES_BACK) {
      break;
    }
    nearest.set(back, party);
  }
  for (let back = 0; back <= SENTENCES_BACK; back += 1) {
    const person = nearest.get(back);
    if (person) {
      return person;
    }
  }
  return null;
}

function sentencesBack(state: State, sentences: readonly Sentence[], party: PartyMention): number {
  let index = sentences.indexOf(state.sentence, Math.max(0, state.sentence.index - 1));
  index = index < 0 ? state.sentence.index : index;
  let back = 0;
  while (
    index - back >= 0 &&
    (sentences[index - back]?.start ?? 0) > party.start &&
    back <= SENTENCES_BACK
  ) {
    back += 1;
  }
  return back;
}

const SENTENCES_BACK_FOR_BOTH = 12;

/** The two persons or countries named last together; else the only two of the article so far. */
function resolveBoth(state: State, id: string, to: number): Answer {
  const types =
    id === "people" ? ["person"] : id === "countries" ? ["country"] : ["person", "country"];
  for (const type of types) {
    const pair = lastPair(state, type);
    if (pair) {
      return { to, parties: pair, partyType: "group", ruleId: `reference.${id}` };
    }
  }
  return null;
}

function lastPair(state: State, type: string): readonly PartyMention[] | null {
  const recent = new Map<string, PartyMention>();
  const bySentence = new Map<number, Map<string, PartyMention>>();
  for (const party of backwards(state)) {
    const named = party.partyType === type && !party.entity.startsWith("office:");
    const isBody = type === "person" && party.inOffice;
    if (!named || isBody) {
      continue;
    }
    const back = backOf(state, party);
    if (back > SENTENCES_BACK_FOR_BOTH) {
      break;
    }
    const group = bySentence.get(back) ?? new Map<string, PartyMention>();
    group.set(party.entity, party);
    bySentence.set(back, group);
    recent.set(party.entity, party);
  }
  for (const group of bySentence.values()) {
    if (group.size === 2) {
      return [...group.values()].reverse();
    }
  }
  return recent.size === 2 ? [...recent.values()].reverse() : null;
}

function backOf(state: State, party: PartyMention): number {
  let back = 0;
  let index = state.sentence.index;
  while (
    index > 0 &&
    (state.document.sentences[index]?.start ?? 0) > party.start &&
    back <= SENTENCES_BACK_FOR_BOTH
  ) {
    index -= 1;
    back += 1;
  }
  return back;
}

/** "mereka", "they": the group of the sentence before, where it has exactly two named parties of one type joined. */
function onlyGroup(state: State): readonly PartyMention[] | null {
  const previous = state.document.sentences[state.sentence.index - 1];
  if (!previous) {
    return null;
  }
  const members = new Map<string, PartyMention>();
  let last: PartyMention | undefined;
  let joined = false;
  for (const party of state.parties.slice(Math.max(0, state.before - MEMORY), state.before)) {
    if (party.start < previous.start || party.end > previous.end || party.inOffice) {
      continue;
    }
    members.set(party.entity, party);
    const between = last ? state.document.folded.slice(last.end, party.start).trim() : "";
    joined ||=
      last?.partyType === party.partyType &&
      (state.index.conjunctions.has(between) || between === ",");
    last = party;
  }
  const types = new Set([...members.values()].map((party) => party.partyType));
  return joined && members.size >= 2 && types.size === 1 ? [...members.values()] : null;
}

/** "badan itu", "the ministry", "pemimpin tersebut": a noun of the lexicon that points back at the last such party. */
function resolveDescription(state: State): Answer {
  const { lexicon, organisationHeads, organisationTails } = state.index;
  const word = state.words[state.at];
  const next = state.words[state.at + 1];
  if (!word || !next || state.at + 1 >= state.end || next.gap !== "space") {
    return null;
  }
  const before = (lexicon.references.backBefore as readonly string[]).includes(word.folded);
  const after = (lexicon.references.backAfter as readonly string[]).includes(next.folded);
  const noun = before ? next : after ? word : null;
  const heads = before ? organisationTails : organisationHeads;
  if (
    !noun ||
    noun.capital !==
      (noun === word && state.at > 0 && word.gap === "stop" ? noun.capital : false) ||
    !heads.has(noun.folded)
  ) {
    return null;
  }
  for (const party of backwards(state)) {
    if (party.partyType === "organisation" && kindOf(party, noun.folded)) {
      return {
        to: state.at + 2,
        parties: [party],
        partyType: "organisation",
        ruleId: "reference.organisation",
      };
    }
  }
  return null;
}

function kindOf(party: PartyMention, noun: string): boolean {
  const words = party.name.toLowerCase().split(/[^\p{L}]+/u);
  return words.includes(noun) || party.entity.split(/[:-]/).includes(noun);
}

/** "the governor", "juru bicaranya": the one person of the article who holds such an office. */
function resolveOffices(
  document: Document,
  parties: readonly PartyMention[],
  free: readonly PartyMention[],
  index: PhraseIndex,
): readonly PartyMention[] {
  const holders = new Map<string, Map<string, PartyMention>>();
  for (const party of parties) {
    if (party.office && party.entity.startsWith("person:")) {
      const held = holders.get(party.office.title) ?? new Map<string, PartyMention>();
      held.set(party.entity, party);
      holders.set(party.office.title, held);
    }
  }
  const resolved: PartyMention[] = [];
  for (const party of free) {
    const held =
      party.entity.startsWith("office:") &&
      party.partyType === "person" &&
      party.office &&
      isDefinite(document, party, index)
        ? holders.get(party.office.title)
        : undefined;
    const [holder] = held?.values() ?? [];
    const fits =
      holder &&
      held?.size === 1 &&
      !(party.office?.of && holder.office?.of && party.office.of !== holder.office.of);
    if (fits && holder) {
      const { start, end } = party;
      resolved.push({
        kind: "party",
        start,
        end,
        text: document.text.slice(start, end),
        ruleId: "reference.office",
        partyType: "person",
        entity: holder.entity,
        name: holder.name,
        nameSpan: { start, end },
        resolvedFrom: [holder.entity],
      });
    }
  }
  return resolved;
}

/** Offices that many hold: alone they mean no one in particular. */
const SHARED_OFFICES = new Set(
  "analyst resident fisher student crew journalist economist witness victim parent teacher doctor lawyer driver player activist legislator candidate suspect leader minister owner representative adviser deputy director lecturer founder".split(
    " ",
  ),
);
/** "dilantik sebagai presiden": whoever takes the office need not be the one who holds it. */
const BECOMING = new Set("sebagai menjadi calon mantan as former a an next".split(" "));
const POINTING = new Set(["itu", "tersebut", "ini"]);

/** Longer words than this neither take nor point at an office. */
const REACH = 20;

/** The word before an offset, a space between; cut without a pattern, for every office of an article asks. */
function wordBefore(folded: string, offset: number): string {
  if (!isSpaceUnit(folded.charCodeAt(offset - 1))) return "";
  let start = offset - 1;
  while (start > offset - REACH && isLetterUnit(folded.charCodeAt(start - 1))) start -= 1;
  return folded.slice(Math.max(0, start), offset - 1);
}

/** The word after an offset, a space between. */
function wordAfter(folded: string, offset: number): string {
  if (!isSpaceUnit(folded.charCodeAt(offset))) return "";
  let end = offset + 1;
  while (end < offset + REACH && isLetterUnit(folded.charCodeAt(end))) end += 1;
  return folded.slice(offset + 1, end);
}

/** Whether an office without a name means a known one: "the", "its", "tersebut", or an office that only one holds. */
function isDefinite(document: Document, party: PartyMention, index: PhraseIndex): boolean {
  const before = wordBefore(document.folded, party.start);
  const after = wordAfter(document.folded, party.end);
  if (BECOMING.has(before)) {
    return false;
  }
  if (index.lexicon.officeBody === "before") {
    return (
      before === "the" || before === "its" || before === "their" || party.office?.of !== undefined
    );
  }
  return POINTING.has(after) || !SHARED_OFFICES.has(party.office?.title ?? "");
}
