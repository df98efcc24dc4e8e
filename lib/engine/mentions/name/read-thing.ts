import {
  continues,
  foundAt,
  isNameWord,
  K,
  keyOf,
  phraseAt,
  type Reading,
  type Scope,
  textOf,
} from "./reading.ts";

const ROMAN = /^[ivxl]{1,5}$/;
const FIGHTER = new Set(
  "f a b c e mq rq ah ch uh su mig an tu il kf jf j rq km mi ka cn n y md mh hh ec aw bo crj erj dhc u t".split(
    " ",
  ),
);
/** A description in lower case is read this many words far. */
const DESCRIPTION_WORDS_MAX = 5;

/**
 * Reads the name of a thing (ship, treaty, storm …) that begins at a word and notes it.
 * Returns the index after it, or null where none begins.
 */
export function readThing(reading: Reading, scope: Scope, at: number): number | null {
  return (
    readCoded(reading, scope, at) ??
    readType(reading, scope, at) ??
    readHeaded(reading, scope, at) ??
    readTailed(reading, scope, at)
  );
}

function note(
  reading: Reading,
  from: number,
  to: number,
  concept: string,
  ruleId: string,
  descriptive = false,
): number {
  if (!descriptive) {
    reading.thingKeys.set(keyOf(reading, from, to), concept);
  }
  reading.names.push({
    kind: "name",
    ...foundAt(reading, from, to, ruleId),
    concept,
    name: textOf(reading, from, to),
    ...(descriptive ? { descriptive: true as const } : {}),
  });
  return to;
}

/** The end of capitalised words, numbers and hyphenated numbers from a word on. */
function endOfThing(reading: Reading, scope: Scope, from: number): number {
  let at = from;
  while (at < scope.to) {
    const word = reading.words[at];
    const joined = at === from || word?.gap === "space" || word?.gap === "hyphen";
    if (
      !word ||
      !joined ||
      reading.words[at - 1]?.possessive === true ||
      !(
        word.digits ||
        isNameWord(reading, scope, at) ||
        knownPlace(reading, scope, at) ||
        (word.capital && reading.index.directions.has(word.folded))
      )
    ) {
      break;
    }
    if (word.digits && at > from) {
      return at + 1 < scope.to &&
        reading.words[at + 1]?.gap === "hyphen" &&
        reading.words[at + 1]?.digits
        ? at + 2
        : at + 1;
    }
    at += 1;
  }
  return at;
}

function knownPlace(reading: Reading, scope: Scope, at: number): boolean {
  return (
    reading.words[at]?.capital === true &&
    phraseAt(reading, scope, at, K.region | K.capital | K.country) !== undefined
  );
}

/** "KRI Nanggala-402", "KA Argo Wilis", "Boeing 737-800". */
function readCoded(reading: Reading, scope: Scope, at: number): number | null {
  const code = phraseAt(reading, scope, at, K["thing-code"]);
  if (!code) {
    return null;
  }
  const from = at + code.words.length;
  if (!(continues(reading, scope, from) || reading.words[from]?.gap === "hyphen")) {
    return null;
  }
  if (code.id === "aircraft" && SURNAMES.has(code.words[0] ?? "") && !reading.words[from]?.digits) {
    return null;
  }
  const to = code.id === "law" ? endOfLaw(reading, scope, from) : endOfThing(reading, scope, from);
  return to > from ? note(reading, at, to, code.id, "name.code") : null;
}

/** Makers of aircraft that are surnames too: only a number after them makes a type. */
const SURNAMES = new Set(["bell", "robinson", "piper", "casa", "dornier", "fokker", "hercules"]);

const LAW_WORDS = new Set(["nomor", "no", "tahun", "tentang"]);

function endOfLaw(reading: Reading, scope: Scope, from: number): number {
  let at = from;
  while (continues(reading, scope, at)) {
    const word = reading.words[at];
    if (!word || !(word.capital || word.digits || LAW_WORDS.has(word.folded))) {
      break;
    }
    at += 1;
  }
  return LAW_WORDS.has(reading.words[at - 1]?.folded ?? "") ? at - 1 : at;
}

/** "F-16", "Su-35": a type of aircraft. */
function readType(reading: Reading, scope: Scope, at: number): number | null {
  const word = reading.words[at];
  const next = reading.words[at + 1];
  if (!word?.capital || at + 1 >= scope.to || next?.gap !== "hyphen") {
    return null;
  }
  if (next.digits && FIGHTER.has(word.folded)) {
    return note(reading, at, at + 2, "aircraft", "name.aircraft-type");
  }
  const letters = word.end - word.start;
  const mark = next.end - next.start;
  const registered =
    letters <= 2 &&
    next.upper &&
    (mark === 3 || mark === 4) &&
    REGISTRATION.test(reading.document.text.slice(word.start, next.end)) &&
    phraseAt(reading, scope, at, K.country | K.institution) === undefined &&
    phraseAt(reading, scope, at + 1, K.country | K.institution) === undefined;
  return registered ? note(reading, at, at + 2, "aircraft", "name.registration") : null;
}

/** The nationality mark of an aircraft and its own letters: "PK-LQS", "G-ABCD", "9M-" is written with a digit. */
const REGISTRATION = /^[A-Z]{1,2}-[A-Z]{3,4}$/;

/** "Perjanjian Kemitraan …", "perjanjian kemitraan komprehensif", "Typhoon Maring", "Treaty of Rome". */
function readHeaded(reading: Reading, scope: Scope, at: number): number | null {
  const head = phraseAt(reading, scope, at, K["thing-head"]);
  if (!head || scope.titleCase) {
    return null;
  }
  const { officeBody } = reading.index.lexicon;
  const from = at + head.words.length;
  const capital = reading.words[at]?.capital === true;
  if (officeBody === "before") {
    return (
      readHeadBeforeOf(reading, scope, at, from, head.id) ??
      readDescribed(reading, scope, at, from, head.id)
    );
  }
  const proper = continues(reading, scope, from) ? endOfProper(reading, scope, from) : from;
  if (proper > from && (capital || (head.id !== "treaty" && head.id !== "program"))) {
    return note(reading, at, proper, head.id, "name.head");
  }
  return head.id === "treaty" ? readDescription(reading, scope, at, from) : null;
}

/** Capitalised words in an Indonesian name, common ones included ("Kemitraan Strategis"). */
function endOfProper(reading: Reading, scope: Scope, from: number): number {
  let at = from;
  while (at < scope.to && at - from < 10) {
    const word = reading.words[at];
    const joined = at === from || word?.gap === "space" || word?.gap === "hyphen";
    const connects = word?.folded === "dan" && reading.words[at + 1]?.capital === true;
    if (!word || !joined || !(word.capital || word.digits || connects)) {
      break;
    }
    at += 1;
  }
  return at;
}

const CAPITAL_HEAD_CONCEPTS = new Set(["storm", "operation", "flight", "law"]);

function readHeadBeforeOf(
  reading: Reading,
  scope: Scope,
  at: number,
  from: number,
  concept: string,
): number | null {
  const next = reading.words[from];
  if (!next || !continues(reading, scope, from)) {
    return null;
  }
  if (
    reading.words[at]?.capital &&
    (next.folded === "of" || next.folded === "on" || next.folded === "for")
  ) {
    const start = reading.words[from + 1]?.folded === "the" ? from + 2 : from + 1;
    const to = endOfProper(reading, scope, start);
    return to > start ? note(reading, at, to, concept, "name.head-of") : null;
  }
  const names =
    CAPITAL_HEAD_CONCEPTS.has(concept) &&
    (reading.words[at]?.capital || concept === "flight") &&
    (next.capital || next.digits);
  return names && concept !== "law"
    ? note(reading, at, endOfThing(reading, scope, from), concept, "name.head")
    : null;
}

/** Lower-case words before an English head: "a comprehensive strategic partnership treaty". */
function readDescribed(
  reading: Reading,
  scope: Scope,
  at: number,
  to: number,
  concept: string,
): number | null {
  if (concept !== "treaty" || reading.words[at]?.capital) {
    return null;
  }
  let from = at;
  while (
    from > scope.from &&
    at - from < DESCRIPTION_WORDS_MAX &&
    reading.words[from]?.gap !== "stop" &&
    reading.words[from]?.gap !== "comma"
  ) {
    const before = reading.words[from - 1];
    if (!before || before.capital || before.digits || !isDescriptive(reading, before.folded)) {
      break;
    }
    from -= 1;
  }
  return from < at
    ? note(
        reading,
        from,
        to,
        concept,
        "name.description",
        countNaming(reading, from, at) < 2 || hasHead(reading, scope, from, at),
      )
    : null;
}

/** Lower-case words after an Indonesian head. Two and more that treaties are named by make a name; a second head does not. */
function readDescription(reading: Reading, scope: Scope, at: number, from: number): number | null {
  let to = from;
  while (continues(reading, scope, to) && to - from < DESCRIPTION_WORDS_MAX) {
    const word = reading.words[to];
    const compound = word?.folded === "sama" && reading.words[to - 1]?.folded === "kerja";
    const head = phraseAt(reading, scope, to, K["thing-head"]) !== undefined;
    if (
      !word ||
      word.capital ||
      word.digits ||
      !(compound || head || isDescriptive(reading, word.folded))
    ) {
      break;
    }
    to += 1;
  }
  if (to === from) {
    return null;
  }
  const plain = countNaming(reading, from, to) < 2 || hasHead(reading, scope, from, to);
  return note(reading, at, to, "treaty", "name.description", plain);
}

const VERB_STARTS = ["meng", "meny", "mem", "men", "ber", "di"];

function isDescriptive(reading: Reading, folded: string): boolean {
  const { ordinary, determiners, placePrepositions, agentVerbs, officePrepositions, lexicon } =
    reading.index;
  const verbal =
    lexicon.possessiveSuffix !== "" &&
    folded.length > 5 &&
    folded !== "bersama" &&
    VERB_STARTS.some((start) => folded.startsWith(start)) &&
    !folded.startsWith("menyeluruh");
  return (
    folded === "bersama" ||
    !(
      ordinary.has(folded) ||
      determiners.has(folded) ||
      placePrepositions.has(folded) ||
      agentVerbs.has(folded) ||
      officePrepositions.has(folded) ||
      verbal
    )
  );
}

/** How many of the words are ones that names of treaties are made of ("kemitraan", "strategic"). */
function countNaming(reading: Reading, from: number, to: number): number {
  const { namingWords } = reading.index;
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const pair = at + 1 < to && namingWords.has(keyOf(reading, at, at + 2));
    count += pair || namingWords.has(reading.words[at]?.folded ?? "") ? 1 : 0;
    at += pair ? 1 : 0;
  }
  return count;
}

function hasHead(reading: Reading, scope: Scope, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (phraseAt(reading, scope, at, K["thing-head"])) {
      return true;
    }
  }
  return false;
}

/** "Comprehensive Partnership Treaty", "Paris Agreement", "Online Safety Act": capitals that end in a head. */
function readTailed(reading: Reading, scope: Scope, at: number): number | null {
  const first = reading.words[at];
  if (
    reading.index.lexicon.officeBody !== "before" ||
    scope.titleCase ||
    !first?.capital ||
    first.folded === "the"
  ) {
    return null;
  }
  const initial = at === scope.from;
  const from = initial && reading.index.ordinary.has(first.folded) ? at + 1 : at;
  for (let to = from + 1; to < scope.to && to - from < 9; to += 1) {
    const word = reading.words[to];
    const linking =
      word &&
      !word.capital &&
      (word.folded === "and" || word.folded === "of") &&
      reading.words[to + 1]?.capital;
    if (!word || !(word.gap === "space" || word.gap === "hyphen") || !(word.capital || linking)) {
      return null;
    }
    const head = word.capital ? phraseAt(reading, scope, to, K["thing-head"]) : undefined;
    const more = head && reading.words[to + head.words.length];
    if (
      head &&
      !(more?.capital && more.gap === "space") &&
      head.id !== "storm" &&
      head.id !== "flight" &&
      head.id !== "operation"
    ) {
      return note(reading, from, to + head.words.length, head.id, "name.tail");
    }
  }
  return null;
}

/**
 * Reads a bare name with a number after it ("Sri Rahayu 9", "Dao Nuea IV"), or a name right after a word for the thing
 * ("kapal bernama Harapan Jaya"). `to` is the end of the bare name. Returns the end of the whole, or null.
 */
export function readNumbered(
  reading: Reading,
  scope: Scope,
  from: number,
  to: number,
): number | null {
  const number = reading.words[to];
  const last = reading.words[to - 1];
  const roman = last !== undefined && to - from > 2 && last.upper && ROMAN.test(last.folded);
  const single = to - from > 1 && last?.folded.length === 1 && ROMAN.test(last.folded);
  const digits =
    continues(reading, scope, to) &&
    number?.digits === true &&
    number.end - number.start <= 3 &&
    last?.possessive !== true;
  const concept = conceptNear(reading, scope, from, to);
  const named = isNamed(reading, scope, from);
  const thing = reading.thingKeys.get(keyOf(reading, from, to + 1));
  if (
    digits &&
    (to - from > 1 || named) &&
    !(thing === undefined && isCounted(reading, scope, to + 1))
  ) {
    return note(reading, from, to + 1, thing ?? concept ?? "thing", "name.numbered");
  }
  if ((roman || single) && concept) {
    return note(reading, from, to, concept, "name.numbered");
  }
  const direct =
    from > scope.from && reading.words[from]?.gap === "space"
      ? nounEndingAt(reading, scope, from)
      : undefined;
  if (concept && (named || (direct && to - from > 1))) {
    return note(reading, from, to, direct ?? concept, "name.after-noun");
  }
  return null;
}

/**
 * Reads the name after words that give it ("akun bernama Elang_9", "a hacker known as Elang"); `naming` is where they
 * begin. Returns the end of the name where the noun before them is a word for a thing, or null.
 */
export function readNamed(
  reading: Reading,
  scope: Scope,
  naming: number,
  from: number,
  to: number,
): number | null {
  for (let at = naming - 1; at >= Math.max(scope.from, naming - NAMED_REACH); at -= 1) {
    const noun =
      phraseAt(reading, scope, at, K["thing-noun"]) ??
      phraseAt(reading, scope, at, K.office | K.role | K["place-type"]);
    if (noun?.kind === "thing-noun") {
      const whole = Math.max(to, endOfThing(reading, scope, from));
      return note(reading, from, whole, noun.id, "name.named");
    }
    if (noun !== undefined) return null;
  }
  return null;
}

/** A noun farther back is another's. */
const NAMED_REACH = 4;

const NAMED = new Set(["bernama", "named", "called", "dubbed", "berjuluk"]);

/** "fined Ranu Jaya 150 million": the number counts what follows it. */
const COUNTED = new Set(
  "million billion trillion thousand hundred percent per rupiah dollars euros pounds years juta miliar triliun ribu persen orang tahun kali bulan hari jam menit poin".split(
    " ",
  ),
);

function isCounted(reading: Reading, scope: Scope, at: number): boolean {
  return continues(reading, scope, at) && COUNTED.has(reading.words[at]?.folded ?? "");
}

function isNamed(reading: Reading, scope: Scope, from: number): boolean {
  const before = reading.words[from - 1];
  return (
    from > scope.from &&
    before !== undefined &&
    NAMED.has(before.folded) &&
    conceptNear(reading, scope, from - 1, from) !== undefined
  );
}

function nounEndingAt(reading: Reading, scope: Scope, at: number): string | undefined {
  for (let length = 1; length <= 2; length += 1) {
    const phrase = phraseAt(reading, scope, at - length, K["thing-noun"]);
    if (phrase && phrase.words.length === length && !reading.words[at - length]?.capital) {
      return phrase.id;
    }
  }
  return undefined;
}

const NEAR_BEFORE = 12;
const NEAR_AFTER = 6;

/** The concept of the nearest word for a thing in the sentence, before the name first. */
function conceptNear(reading: Reading, scope: Scope, from: number, to: number): string | undefined {
  for (let at = from - 1; at >= Math.max(scope.from, from - NEAR_BEFORE); at -= 1) {
    const phrase = phraseAt(reading, scope, at, K["thing-noun"]);
    if (phrase) {
      return phrase.id;
    }
  }
  for (let at = to; at < Math.min(scope.to, to + NEAR_AFTER); at += 1) {
    const phrase = phraseAt(reading, scope, at, K["thing-noun"]);
    if (phrase) {
      return phrase.id;
    }
  }
  return undefined;
}
