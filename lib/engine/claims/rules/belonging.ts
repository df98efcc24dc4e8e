import type { PartyMention } from "../../mentions/mention.ts";
import type { Span } from "../../text/span.ts";
import { tokenIndexAt, tokenize } from "../../text/tokens.ts";
import type { ClaimDraft } from "../claim.ts";
import type { Item } from "../item.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { SpanCover } from "../span-cover.ts";
import { inDirectSpeech, itemsIn, sentenceAt, speakerAt, subjectOf } from "../subject.ts";
import { isCarrier } from "./carriers.ts";

/** "kapal milik Bakamla", "the operator, PT Sinar Udara", "a Drevanian helicopter": whose something is, or who runs it. */
export const belonging: ClaimRule = {
  id: "belonging",
  aspect: "who",
  find(reading) {
    const claims = new Map<string, ClaimDraft>();
    const cover = new SpanCover(reading.parties);
    for (const party of reading.parties) {
      const sentence = sentenceAt(reading, party);
      if (sentence === null || !isOwner(cover, party) || inDirectSpeech(reading, party)) continue;
      const bond = bondOf(reading, party);
      if (bond === null) continue;
      const key = `${bond.predicate} ${party.entity} ${bond.thing?.keys[0] ?? ""}`;
      if (!claims.has(key)) claims.set(key, claimOf(reading, sentence, party, bond));
    }
    return [...claims.values()];
  },
};

/** What ties a party to a thing: the class, the thing where it is named, and the words that say so. */
interface Bond {
  readonly predicate: "own" | "operate";
  readonly thing: Item | null;
  readonly span: Span;
}

/** A body or a country that stands for itself. */
function isOwner(cover: SpanCover<PartyMention>, party: PartyMention): boolean {
  const named = party.partyType === "organisation" || party.partyType === "country";
  return (
    named && party.resolvedFrom === undefined && !cover.over(party).some((other) => other !== party)
  );
}

function bondOf(reading: Reading, party: PartyMention): Bond | null {
  return said(reading, party) ?? after(reading, party) ?? before(reading, party);
}

/** How far before its owner a thing is named: "helikopter carteran milik …". */
const THING_REACH = 40;
/** Words of a phrase such as "a ship of the" before the owner. */
const PHRASE_WORDS_MAX = 3;

/** "milik X", "operated by X", "the owner, X". */
function said(reading: Reading, party: PartyMention): Bond | null {
  const tokens = tokenize(reading.document);
  const at = tokenIndexAt(tokens, party.start);
  const from = tokens[at - 1];
  if (from === undefined) return null;
  const first = reading.language.names.determiners.some((word) => word === from.lower)
    ? at - 2
    : at - 1;
  for (let length = PHRASE_WORDS_MAX; length > 0; length -= 1) {
    const words = tokens.slice(Math.max(0, first - length + 1), first + 1);
    const start = words[0]?.start;
    const predicate = predicateOf(reading, words.map(({ lower }) => lower).join(" "));
    if (predicate === null || start === undefined) continue;
    const thing = lastCarrier(reading, { start: Math.max(0, start - THING_REACH), end: start });
    const near = thing !== null && start - thing.end <= 1;
    return { predicate, thing, span: { start: near ? thing.start : start, end: party.end } };
  }
  return null;
}

function predicateOf(reading: Reading, phrase: string): Bond["predicate"] | null {
  const { own = [], operate = [] } = reading.language.names.belonging;
  if (own.includes(phrase)) return "own";
  return operate.includes(phrase) ? "operate" : null;
}

/** "Drevanian military helicopter", "PT Sinar Udara's ferry": the thing follows its owner. */
function after(reading: Reading, party: PartyMention): Bond | null {
  if (reading.language.names.officeBody === "after") return null;
  const { text } = reading.document;
  const possessive = /^['’]s /.test(text.slice(party.end, party.end + 3));
  const demonym = party.ruleId === "party.demonym" || party.ruleId === "party.unknown-country";
  const stated = party.partyType === "organisation" && party.of !== undefined;
  if (!possessive && !demonym && !stated) return null;
  const reach = { start: party.end, end: party.end + THING_REACH };
  const thing = itemsIn(reading, reach).find((item) => isCarrier(item));
  if (thing === undefined || !isPlain(text.slice(party.end, thing.start))) return null;
  return { predicate: "own", thing, span: { start: party.start, end: thing.end } };
}

/** Nothing but one or two words in lower case stand between: "military", "patrol". */
function isPlain(between: string): boolean {
  return /^(?:['’]s)?(?: \p{Ll}{1,14}){0,2} $/u.test(between);
}

/** "kapal patroli Bakamla", "awak helikopter Drevania": Indonesian names the owner right after the thing. */
function before(reading: Reading, party: PartyMention): Bond | null {
  if (reading.language.names.officeBody !== "after") return null;
  const thing = lastCarrier(reading, {
    start: Math.max(0, party.start - THING_REACH),
    end: party.start,
  });
  if (thing === null || party.start - thing.end !== 1) return null;
  return { predicate: "own", thing, span: { start: thing.start, end: party.end } };
}

function lastCarrier(reading: Reading, span: Span): Item | null {
  return itemsIn(reading, span).findLast((item) => isCarrier(item)) ?? null;
}

function claimOf(reading: Reading, sentence: number, party: PartyMention, bond: Bond): ClaimDraft {
  const { predicate, thing, span } = bond;
  return {
    article: reading.document.article.id,
    aspect: "who",
    ruleId: belonging.id,
    evidence: [span],
    sentence,
    value: {
      kind: "party",
      members: [
        {
          entity: party.entity,
          name: reading.fullNames.get(party.entity) ?? party.name,
          ...(party.of === undefined ? {} : { of: party.of }),
        },
      ],
      closed: false,
    },
    subject: subjectOf(span, {
      predicates: [predicate],
      agents: [],
      patients: thing?.keys.filter((key) => key.startsWith("c:")) ?? [],
    }),
    speaker: speakerAt(reading, span),
  };
}
