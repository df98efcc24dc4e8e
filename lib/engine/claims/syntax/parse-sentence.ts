import { emptyVerb } from "./empty-verb.ts";
import type { Parse, Phrase, Verb } from "./phrase.ts";
import type { Unit } from "./unit.ts";
import type { WordClasses } from "./word-classes.ts";

/** What a clause is to the one around it. */
type LevelKind = "main" | "relative" | "reduced" | "subordinate" | "infinitive";

/** A clause that is being read. */
interface Level {
  readonly kind: LevelKind;
  /** What a relative clause is about. */
  readonly antecedent: Phrase | null;
  /** Whether a comma stood before it, so that the next comma may end it. */
  readonly afterComma: boolean;
  verb: Verb | null;
  /** Phrases since the beginning, or since the last verb. */
  since: Phrase[];
  /** Units that wait for their verb. */
  waiting: number[];
  /** Whose subject a verb without one of its own takes. */
  inherited: readonly Phrase[];
}

/** The parts of a verb group before its verb. */
interface Run {
  first: number;
  copula: boolean;
  auxiliary: boolean;
  infinitive: boolean;
  negated: boolean;
}

/** A longer quotation is a statement of its own; a shorter one a term of the sentence around it. */
const QUOTED_UNITS_MIN = 6;

/** A form of several words that is longer than this holds an object: "raised its key rate". */
const LONG_FORM_UNITS = 16;

/** Cuts the units of a sentence into phrases and verbs and tells who does what; one pass from left to right. */
export function parseSentence(units: readonly Unit[], classes: WordClasses): Parse {
  const reader = new SentenceReader(units, classes);
  reader.readAll();
  return {
    units,
    verbs: reader.verbs,
    phrases: reader.phrases,
    governors: reader.governors,
  };
}

/** Predicates with a statement as their object. */
const TELLING: ReadonlySet<string> = new Set([
  "p:say",
  "p:state-position",
  "p:announce",
  "p:confirm",
  "p:deny",
  "p:disclose",
  "p:admit",
  "p:claim",
  "p:report",
]);

class SentenceReader {
  readonly verbs: Verb[] = [];
  readonly phrases: Phrase[] = [];
  readonly governors: (Verb | null)[];
  private readonly units: readonly Unit[];
  private readonly classes: WordClasses;
  private levels: Level[] = [];
  private run: Run | null = null;
  private at = 0;
  /** What stands between the last phrase or verb and here. */
  private joint: "conjunction" | "comma" | null = null;
  private sawComma = false;
  private preposition: Unit | null = null;
  private lastPhrase: Phrase | null = null;
  private lastWasVerb = false;

  constructor(units: readonly Unit[], classes: WordClasses) {
    this.units = units;
    this.classes = classes;
    this.governors = units.map(() => null);
    this.push("main", null);
  }

  readAll(): void {
    while (this.at < this.units.length) {
      const unit = this.units[this.at];
      if (unit === undefined) break;
      this.readUnit(unit);
    }
    this.closeRun();
    while (this.levels.length > 0) this.pop();
  }

  private get top(): Level {
    const level = this.levels.at(-1);
    if (level !== undefined) return level;
    return this.push("main", null);
  }

  private push(kind: LevelKind, antecedent: Phrase | null): Level {
    const below = this.levels.at(-1);
    const level: Level = {
      kind,
      antecedent,
      afterComma: this.sawComma,
      verb: null,
      since: [],
      waiting: [],
      inherited: below?.verb?.subject ?? below?.inherited ?? [],
    };
    this.levels.push(level);
    return level;
  }

  /** Ends a clause; what waited in it for a verb belongs to the clause around it. */
  private pop(): void {
    const level = this.levels.pop();
    const below = this.levels.at(-1);
    if (level === undefined || level.verb !== null || level.waiting.length === 0) return;
    if (below === undefined) return;
    if (below.verb === null) below.waiting.push(...level.waiting);
    else for (const index of level.waiting) this.governors[index] = below.verb;
  }

  private readUnit(unit: Unit): void {
    switch (unit.tag) {
      case "noun":
      case "modifier":
      case "number":
      case "determiner":
      case "pronoun":
        this.readPhrase();
        return;
      case "verb":
        this.readVerb(unit);
        return;
      case "copula":
      case "linking":
      case "auxiliary":
      case "negation":
        this.readGroup(unit);
        return;
      case "infinitive":
        this.readInfinitive(unit);
        return;
      case "preposition":
      case "genitive":
      case "doer":
        if (this.closeRun()) return;
        this.preposition = unit;
        break;
      case "relative":
        this.closeRun();
        this.readRelative();
        break;
      case "complementizer":
        this.closeRun();
        if (this.lastWasVerb || this.lastPhrase === null || !this.classes.headLast)
          this.begin("subordinate");
        else this.readRelative();
        break;
      case "subordinator":
        this.closeRun();
        this.readSubordinator();
        break;
      case "conjunction":
        this.closeRun();
        this.joint = "conjunction";
        break;
      case "contrast":
        this.closeRun();
        this.begin("main");
        break;
      case "comma":
        this.closeRun();
        this.readComma();
        break;
      case "stop":
        this.closeRun();
        this.restart();
        break;
      case "open":
      case "close":
        this.closeRun();
        this.sawComma = true;
        this.joint ??= "comma";
        break;
      case "quote":
        this.closeRun();
        this.readQuote();
        break;
      case "time":
        this.own(this.at);
        this.preposition = null;
        break;
      default:
        break;
    }
    this.at += 1;
  }

  /** Gives a unit to the verb of its clause, or lets it wait for one. */
  private own(index: number): void {
    const { verb, waiting } = this.top;
    if (verb === null) waiting.push(index);
    else this.governors[index] = verb;
  }

  private ownAll(first: number, last: number): void {
    for (let index = first; index <= last; index++) this.own(index);
  }

  private begin(kind: LevelKind): void {
    const { top } = this;
    const keepsNothing = top.verb === null && top.since.length === 0 && kind === "main";
    if (kind === "main") {
      const inherited = top.verb?.subject ?? top.inherited;
      if (!keepsNothing) {
        while (this.levels.length > 0) this.pop();
        this.push("main", null).inherited = inherited;
      }
    } else this.push(kind, null);
    this.joint = null;
    this.sawComma = false;
    this.lastPhrase = null;
    this.lastWasVerb = false;
    this.preposition = null;
  }

  private restart(): void {
    while (this.levels.length > 0) this.pop();
    this.begin("main");
  }

  private readSubordinator(): void {
    this.begin("subordinate");
  }

  private readRelative(): void {
    const antecedent = this.lastPhrase;
    this.push("relative", antecedent);
    this.joint = null;
    this.lastWasVerb = false;
    this.preposition = null;
    this.sawComma = false;
  }

  private readComma(): void {
    const { top } = this;
    this.preposition = null;
    const ends =
      (top.kind === "subordinate" && this.levels.length > 1 && this.levels[0]?.verb === null) ||
      ((top.kind === "relative" || top.kind === "reduced") && top.afterComma && top.verb !== null);
    if (ends) this.pop();
    this.sawComma = true;
    this.joint = "comma";
  }

  private readQuote(): void {
    const step = this.units[this.at]?.lower === "“" ? 1 : -1;
    let count = 0;
    for (let index = this.at + step; count <= QUOTED_UNITS_MIN; index += step) {
      const tag = this.units[index]?.tag;
      if (tag === undefined || tag === "quote") break;
      count += 1;
    }
    if (count > QUOTED_UNITS_MIN) this.restart();
  }

  private readPhrase(): void {
    const first = this.at;
    const { run } = this;
    if (this.readResult() || this.readPlainState()) return;
    if (run !== null && !run.infinitive && this.readState()) return;
    this.closeRun();
    const phrase = this.takePhrase();
    this.phrases.push(phrase);
    this.attach(phrase);
    this.ownAll(first, phrase.last);
  }

  /** "kapal itu rusak": behind a phrase that a demonstrative closes, a noun or adjective alone says what it is. */
  private readPlainState(): boolean {
    const { top, units, run, classes, lastPhrase } = this;
    const unit = units[this.at];
    const closes = units[this.at - 1]?.tag === "demonstrative" && lastPhrase?.last === this.at - 1;
    if (classes.headLast || run !== null || unit === undefined || !closes) return false;
    const isPlain = unit.tag === "noun" || unit.tag === "modifier";
    if (!isPlain || !this.mayBeSaid(top) || lastPhrase.role !== "bare" || this.leadsToVerb())
      return false;
    const negated = classes.negations.has(unit.lower);
    this.addState(
      { first: this.at, copula: true, auxiliary: false, infinitive: false, negated },
      null,
    );
    return true;
  }

  /** Whether a statement may begin here: no verb stands before, or one that tells or denies something. */
  private mayBeSaid({ verb }: Level): boolean {
    return verb === null || TELLING.has(this.units[verb.head]?.item?.keys[0] ?? "");
  }

  /** The state in "left its crew missing": said of the object, with the numbers in it. */
  private readResult(): boolean {
    const { top, lastPhrase } = this;
    const { verb } = top;
    const unit = this.units[this.at];
    const word = verb === null ? "" : (this.units[verb.head]?.lower ?? "");
    if (verb === null || lastPhrase === null || unit === undefined) return false;
    if (!this.classes.resultVerbs.has(word) || !this.classes.results.has(unit.lower)) return false;
    const object = verb.objects.at(-1);
    if (object === undefined) return false;
    const state = emptyVerb(this.at, this.at, this.at, "state", "middle");
    state.subject = [object];
    verb.objects.splice(verb.objects.indexOf(object), 1);
    const last = Math.max(object.last, ...object.of.map((of) => of.last));
    for (let index = object.first; index <= last; index++) this.governors[index] = state;
    this.governors[this.at] = state;
    this.verbs.push(state);
    this.at += 1;
    return true;
  }

  /** Reads the words of one noun phrase from here on. */
  private takePhrase(): Phrase {
    const first = this.at;
    let head = first;
    let hasHead = false;
    let index = first;
    for (; index < this.units.length; index++) {
      const unit = this.units[index];
      if (unit === undefined) break;
      const { tag } = unit;
      if (tag === "pronoun") {
        if (index > first) break;
        head = index;
        index += 1;
        break;
      }
      if (tag === "demonstrative") {
        index += 1;
        break;
      }
      if (tag === "determiner" && hasHead) break;
      if (tag === "noun") {
        if (!hasHead || this.headMoves(index)) head = index;
        hasHead = true;
        continue;
      }
      if (tag === "number" && hasHead && !this.classes.headLast) break;
      if (tag === "verb" && !hasHead && this.modifies(index)) continue;
      if (tag !== "number" && tag !== "modifier" && tag !== "determiner") break;
      if (!hasHead) head = index;
    }
    index = this.cutResult(first, index, head);
    const prep = this.preposition;
    this.at = Math.max(index, first + 1);
    this.preposition = null;
    return {
      first: prep === null ? first : first - 1,
      last: this.at - 1,
      head,
      prep: prep?.lower ?? null,
      role: prep === null ? "bare" : prep.tag === "doer" ? "doer" : "oblique",
      of: [],
      joined: this.joint,
    };
  }

  /** "left two of its crew missing": after such a verb the last word of its object says in what state. */
  private cutResult(first: number, end: number, head: number): number {
    const { verb } = this.top;
    const word = verb === null ? "" : (this.units[verb.head]?.lower ?? "");
    const isResult =
      this.classes.resultVerbs.has(word) &&
      end - 1 > first &&
      head === end - 1 &&
      this.classes.results.has(this.units[head]?.lower ?? "");
    return isResult ? end - 1 : end;
  }

  /** In a language that puts the noun last, each further noun is what the phrase is about. */
  private headMoves(index: number): boolean {
    const unit = this.units[index];
    return this.classes.headLast && unit?.item !== null;
  }

  /** "the arrested man": a participle between a determiner and a noun is part of the phrase. */
  private modifies(index: number): boolean {
    const unit = this.units[index];
    const next = this.units[index + 1]?.tag;
    const before = this.units[index - 1]?.tag;
    return (
      this.classes.headLast &&
      (before === "determiner" || before === "modifier") &&
      unit?.voice !== "active" &&
      (next === "noun" || next === "modifier" || next === "number")
    );
  }

  private attach(phrase: Phrase): void {
    const { top } = this;
    const { units } = this;
    const prepUnit = phrase.prep === null ? undefined : units[phrase.first];
    if ((prepUnit?.tag === "genitive" || this.completes(phrase)) && this.lastPhrase !== null) {
      this.lastPhrase.of.push(phrase);
      this.lastWasVerb = false;
      return;
    }
    if (top.verb !== null) this.attachToVerb(top.verb, phrase, top.since);
    top.since.push(phrase);
    this.lastPhrase = phrase;
    this.lastWasVerb = false;
    this.joint = null;
    this.sawComma = false;
  }

  /** "penangkapan dua tersangka": what a noun of a happening is about may follow it at once. */
  private completes(phrase: Phrase): boolean {
    const { lastPhrase: last, units } = this;
    if (last === null || this.classes.headLast || phrase.role !== "bare") return false;
    return last.last + 1 === phrase.first && units[last.head]?.item?.kind === "predicate";
  }

  /** A phrase after a comma may only say again who or what stood before it; a conjunction makes it one of a list. */
  private attachToVerb(verb: Verb, phrase: Phrase, since: readonly Phrase[]): void {
    if (phrase.role === "doer") verb.doers.push(phrase);
    else if (phrase.role === "oblique") verb.obliques.push(phrase);
    else if (phrase.joined === null) verb.objects.push(phrase);
    else if (phrase.joined === "conjunction") {
      const from = since.findLastIndex((each) => each.joined === null || each.role !== "bare");
      const root = since[from];
      const list =
        root === undefined
          ? verb.objects
          : ([verb.doers, verb.obliques].find((each) => each.includes(root)) ?? verb.objects);
      for (const each of since.slice(from + 1)) if (!list.includes(each)) list.push(each);
      list.push(phrase);
    }
  }

  private readGroup(unit: Unit): void {
    const { tag } = unit;
    if (this.saysToWhat(unit)) {
      this.closeRun();
      this.preposition = unit;
      this.at += 1;
      return;
    }
    this.run ??= {
      first: this.at,
      copula: false,
      auxiliary: false,
      infinitive: false,
      negated: false,
    };
    if (tag === "copula" || tag === "linking") this.run.copula = true;
    if (tag === "auxiliary") this.run.auxiliary = true;
    if (unit.negates) this.run.negated = true;
    this.at += 1;
  }

  /** "naik menjadi Rp5.000": after a verb of the same clause a copula of becoming only says to what. */
  private saysToWhat(unit: Unit): boolean {
    const { verb, kind } = this.top;
    const isInside = kind === "relative" || kind === "reduced";
    return (
      this.classes.becoming.has(unit.lower) &&
      verb !== null &&
      !isInside &&
      this.joint === null &&
      this.run === null
    );
  }

  private readInfinitive(unit: Unit): void {
    const next = this.units[this.at + 1];
    const isVerb =
      next?.tag === "verb" ||
      next?.lower === "be" ||
      next?.lower === "have" ||
      next?.lower === "get" ||
      (next?.tag === "adverb" && this.units[this.at + 2]?.tag === "verb");
    if (!isVerb) {
      this.closeRun();
      this.preposition = unit;
      this.at += 1;
      return;
    }
    this.run ??= {
      first: this.at,
      copula: false,
      auxiliary: false,
      infinitive: true,
      negated: false,
    };
    this.run.infinitive = true;
    this.at += 1;
  }

  /** "is in custody", "masih aman": a group without a verb says that its subject is in a state. */
  private readState(): boolean {
    const { run, units, classes } = this;
    if (run === null) return false;
    const { top } = this;
    const bare =
      top.since.some((phrase) => phrase.role === "bare") ||
      top.kind === "relative" ||
      top.verb !== null;
    const unit = units[this.at];
    const isPlain = unit?.tag === "noun" || unit?.tag === "modifier";
    if (!run.copula && (classes.headLast || !bare || !isPlain || this.leadsToVerb())) return false;
    this.addState(run, null);
    return true;
  }

  /** "kini dua orang dirawat": the phrase here is a subject, for a verb follows it. */
  private leadsToVerb(): boolean {
    for (let index = this.at + 1; index < this.units.length; index++) {
      const tag = this.units[index]?.tag;
      if (tag === "verb" || tag === "auxiliary" || tag === "negation" || tag === "copula")
        return true;
      if (tag !== "noun" && tag !== "modifier" && tag !== "demonstrative" && tag !== "number")
        return false;
    }
    return false;
  }

  private addState(run: Run, prep: Unit | null): void {
    this.run = null;
    if (prep !== null) this.preposition = prep;
    const complement = this.takePhrase();
    this.phrases.push(complement);
    const verb = emptyVerb(run.first, complement.last, complement.head, "state", "middle", {
      negated: run.negated,
      complement,
    });
    this.place(verb, run, true);
    this.ownAll(complement.first, complement.last);
    this.lastPhrase = complement;
    this.lastWasVerb = false;
  }

  /** Ends a group that no verb followed: before a preposition it may be a state ("are in hospital"). */
  private closeRun(): boolean {
    const { run, units } = this;
    if (run === null) return false;
    const unit = units[this.at];
    const next = units[this.at + 1];
    const bare = this.top.since.some((phrase) => phrase.role === "bare") || this.top.verb !== null;
    const isPlaced =
      (unit?.tag === "preposition" || unit?.tag === "doer") &&
      (next?.tag === "noun" ||
        next?.tag === "determiner" ||
        next?.tag === "modifier" ||
        next?.tag === "pronoun" ||
        next?.tag === "number");
    if (unit !== undefined && isPlaced && bare && (run.copula || !this.classes.headLast)) {
      this.at += 1;
      this.addState(run, unit);
      return true;
    }
    this.run = null;
    return false;
  }

  private readVerb(unit: Unit): void {
    const index = this.at;
    const run = this.run;
    this.run = null;
    const isReduced =
      this.classes.headLast &&
      run === null &&
      this.joint === null &&
      (this.voiceOf(unit, run) === "passive" || (unit.isProgressive && !this.lastWasVerb));
    const verb = emptyVerb(run?.first ?? index, index, index, "verb", this.voiceOf(unit, run), {
      negated: run?.negated ?? false,
      embedded:
        run?.infinitive === true ||
        isReduced ||
        (unit.isProgressive && run === null) ||
        this.preposition !== null,
    });
    if (isReduced && this.lastPhrase !== null && !this.lastWasVerb)
      this.push("reduced", this.lastPhrase);
    else if (
      unit.isProgressive &&
      run === null &&
      this.top.verb === null &&
      this.top.since.length === 0
    )
      this.push("subordinate", null);
    this.place(verb, run, !isReduced && (run !== null || !unit.isProgressive));
    this.preposition = null;
    this.at = index + 1;
    this.lastWasVerb = true;
  }

  /** "raised its key rate from …" holds its object: it is no participle, whatever follows. */
  private voiceOf(unit: Unit, run: Run | null): Verb["voice"] {
    const voice = unit.voice ?? "active";
    if (!this.classes.headLast) return voice;
    if (run?.copula === true)
      return voice === "middle" && unit.item?.kind !== "predicate" ? "passive" : voice;
    if (voice !== "passive") return voice;
    return unit.end - unit.start > LONG_FORM_UNITS || this.hasObjectBehindParticle()
      ? "active"
      : voice;
  }

  /** "sent off the goalkeeper": a particle before a noun phrase leaves the verb its object. */
  private hasObjectBehindParticle(): boolean {
    const next = this.units[this.at + 1];
    const tag = this.units[this.at + 2]?.tag;
    return (
      next !== undefined &&
      this.classes.particles.has(next.lower) &&
      (tag === "determiner" || tag === "number" || tag === "pronoun")
    );
  }

  /** Puts a verb into the clause it belongs to and finds its subject. */
  private place(verb: Verb, run: Run | null, finite: boolean): void {
    const isInfinitive = run?.infinitive === true || this.preposition !== null;
    if (finite && !isInfinitive) this.leaveInner();
    const { top } = this;
    verb.subject = this.subjectOf(top, isInfinitive);
    if (isInfinitive && top.verb !== null && top.kind !== "infinitive")
      this.push("infinitive", null);
    const level = this.top;
    for (const index of level.waiting) this.governors[index] = verb;
    level.waiting = [];
    for (const phrase of verb.subject) {
      for (let index = phrase.first; index <= phrase.last; index++) {
        if (this.takesAlong(level, phrase)) this.governors[index] = verb;
      }
    }
    for (let index = verb.first; index <= verb.last; index++) this.governors[index] = verb;
    level.verb = verb;
    if (level.kind === "relative" || level.kind === "reduced") verb.embedded = true;
    level.since = [];
    this.verbs.push(verb);
    this.joint = null;
    this.sawComma = false;
  }

  /** A subject's numbers are its verb's; a mere number's also those of a participle: "and 12 injured". */
  private takesAlong(level: Level, phrase: Phrase): boolean {
    if (level.kind === "reduced") return this.units[phrase.head]?.tag === "number";
    return level.kind !== "relative" && level.since.includes(phrase);
  }

  /** A second statement cannot go on inside a relative clause or an infinitive: it belongs to the clause around. */
  private leaveInner(): void {
    if (this.joint === "conjunction") return;
    while (this.levels.length > 1) {
      const { top } = this;
      if (top.verb === null) return;
      if (top.kind === "main") return;
      const hasOwn = top.since.some((phrase) => phrase.role === "bare");
      const below = this.levels.at(-2);
      if (below === undefined) return;
      // "said the man who fled was armed": the clause around has its subject waiting.
      const waits = below.verb === null && below.since.some((phrase) => phrase.role === "bare");
      if (!waits && hasOwn) return;
      if (!waits && below.verb !== null && top.kind === "subordinate") return;
      this.pop();
    }
  }

  private subjectOf(level: Level, isInfinitive: boolean): readonly Phrase[] {
    const bare = level.since.filter((phrase) => phrase.role === "bare");
    if (level.kind === "relative" && level.verb === null)
      return bare.length > 0 ? bare : level.antecedent === null ? [] : [level.antecedent];
    if (level.kind === "reduced" && level.verb === null)
      return level.antecedent === null ? [] : [level.antecedent];
    if (isInfinitive) {
      const { verb } = level;
      if (verb === null) return level.inherited;
      const [object] = verb.objects;
      return object !== undefined && verb.voice === "active" ? [object] : verb.subject;
    }
    if (level.verb === null) return this.firstGroup(bare) ?? level.inherited;
    // "arrested two men and seized …": a conjunction right before the verb carries the subject on.
    if (bare.length === 0 || this.joint === "conjunction") return level.verb.subject;
    return this.takeFrom(level.verb, bare);
  }

  /** The first phrase, with all that are joined to it where a conjunction is among the joints. */
  private firstGroup(bare: readonly Phrase[]): readonly Phrase[] | null {
    const [first] = bare;
    if (first === undefined) return null;
    const list = bare.some((phrase) => phrase.joined === "conjunction");
    return list ? bare : [first];
  }

  /** The phrases after the last joint are the next verb's subject, not the last verb's objects. */
  private takeFrom(verb: Verb, bare: readonly Phrase[]): readonly Phrase[] {
    const from = bare.findLastIndex((phrase) => phrase.joined !== null);
    const taken = from < 0 ? bare.slice(-1) : bare.slice(from);
    for (const phrase of taken) {
      for (const list of [verb.objects, verb.doers, verb.obliques]) {
        const index = list.indexOf(phrase);
        if (index >= 0) list.splice(index, 1);
      }
    }
    return taken;
  }
}
