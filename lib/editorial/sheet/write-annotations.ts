import { embeddableJson } from "./embeddable-json.ts";
import { type Progress, UNTOLD, writeEach } from "./progress.ts";
import { voiceOf } from "./say.ts";
import type { Sheet, SheetEvidence, SheetFact, SheetRow, SheetSource } from "./sheet.ts";
import type { SheetDocument } from "./sheet-document.ts";

/**
 * All quotations of the sheet as W3C Web Annotations: what each says of which question, and where it stands, by its words
 * and by its place in code points of the text as the desk retrieved it.
 */
export function writeAnnotations(
  { sheet, seal }: SheetDocument,
  progress: Progress = UNTOLD,
): string {
  const name = `urn:tally:sheet:${seal?.code ?? encodeURIComponent(sheet.storyId)}`;
  const voice = voiceOf(sheet);
  const ofFact = (fact: SheetFact) =>
    fact.rows.flatMap((row) =>
      row.evidence.map((words) => ({
        type: "Annotation",
        motivation: "describing",
        created: sheet.madeAt,
        body: bodiesOf(fact, row, voice.words.stances[row.stance], sheet),
        target: targetOf(words, sheet.sources[row.source - 1]),
      })),
    );
  const items = sheet.sections
    .flatMap(({ facts }) => writeEach(facts, ofFact, progress))
    .flat()
    .map((said, index) => ({ id: `${name}:${index + 1}`, ...said }));
  const collection = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: name,
    type: "AnnotationCollection",
    label: sheet.title,
    total: items.length,
    first: { id: `${name}:page`, type: "AnnotationPage", startIndex: 0, items },
  };
  return embeddableJson(collection);
}

function bodiesOf(fact: SheetFact, row: SheetRow, stance: string, { language }: Sheet) {
  const body = { type: "TextualBody", format: "text/plain", language };
  return [
    { ...body, purpose: "identifying", value: fact.question },
    { ...body, purpose: "describing", value: row.value ?? "" },
    { ...body, purpose: "classifying", value: stance },
  ];
}

function targetOf(words: SheetEvidence, source: SheetSource | undefined) {
  if (source === undefined) throw new RangeError("a row of the sheet has no source");
  return {
    type: "SpecificResource",
    source: source.url ?? `urn:tally:article:${encodeURIComponent(source.articleId)}`,
    state: { type: "TimeState", sourceDate: source.retrievedAt },
    selector: [
      {
        type: "TextQuoteSelector",
        exact: words.text,
        prefix: words.prefix,
        suffix: words.suffix,
      },
      { type: "TextPositionSelector", ...words.codePoints },
    ],
  };
}
