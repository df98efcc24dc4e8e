import type { SheetVoice } from "../editorial/sheet/say.ts";
import type { Sheet, SheetFact, SheetRow } from "../editorial/sheet/sheet.ts";

/** A fact and the section that it stands in. */
export interface PlacedFact {
  readonly kind: Sheet["sections"][number]["kind"];
  readonly fact: SheetFact;
}

/** A column of a table of `Of`: its head in the sheet's language, how wide it reads well (in characters), and what stands in it. */
export interface SheetColumn<Of> {
  readonly head: string;
  readonly width: number;
  readonly read: (of: Of) => string | number;
}

/** All that is said of a fact as a whole, in the order of every table. */
export function factColumns(voice: SheetVoice): readonly SheetColumn<PlacedFact>[] {
  const { words } = voice;
  const { labels } = words;
  const column = (
    head: string,
    width: number,
    read: (placed: PlacedFact) => string | number,
  ): SheetColumn<PlacedFact> => ({ head, width, read });
  return [
    column(labels.number, 5, ({ fact }) => fact.number),
    column(labels.section, 16, ({ kind }) => words.sections[kind].title),
    column(labels.question, 40, ({ fact }) => fact.question),
    column(labels.aspect, 12, ({ fact }) => words.aspects[fact.aspect]),
    column(labels.state, 18, ({ fact }) => voice.state(fact)),
    column(labels.standing, 30, ({ fact }) => voice.standing(fact)),
    column(labels.qualification, 24, ({ fact }) => fact.qualification ?? ""),
    column(labels.difference, 20, ({ fact }) =>
      fact.difference === null ? "" : words.differences[fact.difference],
    ),
    column(labels.reason, 40, ({ fact }) => fact.reason ?? ""),
    column(labels.document, 30, ({ fact }) => voice.document(fact)),
    column(labels.decidedBy, 16, ({ fact }) => fact.decision?.by ?? ""),
    column(labels.decidedAt, 22, ({ fact }) => fact.decision?.at ?? ""),
    column(labels.finding, 40, ({ fact }) => fact.finding),
    column(labels.outlets, 8, ({ fact }) => fact.outlets),
    column(labels.origins, 13, ({ fact }) => fact.independentOrigins),
  ];
}

/** A report of a fact, and what a sheet says of it. */
export interface SaidReport {
  readonly row: SheetRow;
  readonly said: ReturnType<SheetVoice["row"]>;
}

/** What one outlet says: its words, when and where they appeared, and where the outlet has them from. */
export function reportColumns({ words: { labels } }: SheetVoice): {
  readonly words: readonly SheetColumn<SaidReport>[];
  readonly appearance: readonly SheetColumn<SaidReport>[];
  readonly origin: readonly SheetColumn<SaidReport>[];
} {
  const column = (
    head: string,
    width: number,
    read: (report: SaidReport) => string | number,
  ): SheetColumn<SaidReport> => ({ head, width, read });
  return {
    words: [
      column(labels.source, 7, ({ row }) => row.source),
      column(labels.outlet, 22, ({ said }) => said.outlet),
      column(labels.stance, 14, ({ said }) => said.stance),
      column(labels.value, 24, ({ said }) => said.value),
      column(labels.words, 50, ({ said }) => said.words.join(" … ")),
      column(labels.place, 14, ({ row }) =>
        row.evidence.map(({ start, end }) => `${start}:${end}`).join(" "),
      ),
      column(labels.language, 8, ({ said }) => said.source.language),
    ],
    appearance: [
      column(labels.published, 22, ({ said }) => said.source.publishedAt ?? ""),
      column(labels.retrieved, 22, ({ said }) => said.source.retrievedAt),
      column(labels.link, 40, ({ said }) => said.url ?? ""),
    ],
    origin: [
      column(labels.origin, 24, ({ said }) => said.origin),
      column(labels.credit, 24, ({ said }) => said.credit),
      column(labels.speaker, 20, ({ said }) => said.speaker),
    ],
  };
}

/** The facts of a sheet in the order in which it gives them. */
export function placedFacts(sheet: Sheet): readonly PlacedFact[] {
  return sheet.sections.flatMap(({ kind, facts }) => facts.map((fact) => ({ kind, fact })));
}
