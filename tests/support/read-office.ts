import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** An element of an office document: its name, its attributes and the text straight inside it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The parts of an office document, by their paths. */
export function readOffice(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return unzipSync(bytes);
}

/** The elements of an XML part in the order in which they begin; throws where it is not well-formed. */
export function readXml(part: Uint8Array | undefined): readonly XmlElement[] {
  if (part === undefined) throw new Error("The document has no such part.");
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(strFromU8(part)).close();
  return elements;
}

/** How many elements of each name there are. */
export function countElements(elements: readonly XmlElement[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { name } of elements) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
