import type { Candidate } from "../../lib/engine/alignment/candidate.ts";
import type { Claim, Subject } from "../../lib/engine/claims/claim.ts";
import type {
  DateValue,
  PartyValue,
  PlaceValue,
  PolarityValue,
  QuantityValue,
} from "../../lib/engine/values/value.ts";

// Builders of claims and their values for tests: a test names only what it is about.

interface ClaimParts extends Partial<Omit<Claim, "subject" | "evidence">> {
  readonly predicates?: readonly string[];
  readonly head?: string | null;
  readonly agents?: readonly string[];
  readonly patients?: readonly string[];
  readonly context?: Readonly<Record<string, number>>;
  /** What else its subject says. */
  readonly more?: Partial<Subject>;
  /** Where its words begin; they are five code units long. */
  readonly start?: number;
}

/** A claim of an article; without more, a plain "yes" that says nothing of anything. */
export function claim(article: string, parts: ClaimParts = {}): Claim {
  const { predicates, head, agents, patients, context, more, start, ...rest } = parts;
  const from = start ?? 0;
  return {
    article,
    aspect: "whether",
    ruleId: "test",
    evidence: [{ start: from, end: from + 5 }],
    sentence: 0,
    value: polarity(),
    speaker: null,
    ...rest,
    subject: {
      predicates: predicates ?? [],
      head: head ?? null,
      agents: new Set(agents),
      patients: new Set(patients),
      context: new Map(Object.entries(context ?? {})),
      ...more,
    },
  };
}

/** A claim as the alignment takes it: the only one of its kind, halfway down an English article. */
export function candidate(of: Claim, rest: Partial<Candidate> = {}): Candidate {
  return {
    claim: of,
    language: "en",
    rivals: 1,
    echoes: 1,
    depth: 0.5,
    sentence: of.subject.context,
    around: of.subject.context,
    ...rest,
  };
}

export function polarity(rest: Partial<PolarityValue> = {}): PolarityValue {
  return { kind: "polarity", answer: "yes", holder: null, modality: "asserted", ...rest };
}

/** A calendar day (`2026-03-04`), or a minute of it (`2026-03-04T05:20`). */
export function date(edtf: string, rest: Partial<DateValue> = {}): DateValue {
  const grain = edtf.includes("T") ? "minute" : "day";
  return {
    kind: "date",
    edtf,
    first: edtf,
    last: edtf,
    grain,
    certainty: "stated",
    stated: {},
    ...rest,
  };
}

export function quantity(number: number, rest: Partial<QuantityValue> = {}): QuantityValue {
  return {
    kind: "quantity",
    number,
    low: number,
    high: number,
    unit: null,
    per: null,
    step: 1,
    hedge: "exact",
    head: null,
    ...rest,
  };
}

/** Who, by entity ids; the part after the colon serves as the name. */
export function parties(...entities: readonly string[]): PartyValue {
  const members = entities.map((entity) => ({ entity, name: entity.split(":")[1] ?? entity }));
  return { kind: "party", members, closed: false };
}

export function place(entity: string, rest: Partial<PlaceValue> = {}): PlaceValue {
  return { kind: "place", entity, name: entity.split(":")[1] ?? entity, within: [], ...rest };
}
