import type { Paper } from "../../editorial/sheet/paper.ts";
import { escapeXml } from "./escape-xml.ts";

const WORD = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;
const CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Twentieths of a point. */
const PAPER_TWIPS: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 11_906, height: 16_838 },
  letter: { width: 12_240, height: 15_840 },
};
const MARGIN_TWIPS = 840;

/** Between the margins, in twentieths of a point. */
export function textWidthOf(paper: Paper): number {
  return PAPER_TWIPS[paper].width - 2 * MARGIN_TWIPS;
}

export const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="${CONTENT}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${CONTENT}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${CONTENT}.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="${CONTENT}.settings+xml"/><Override PartName="/word/footnotes.xml" ContentType="${CONTENT}.footnotes+xml"/><Override PartName="/word/footer1.xml" ContentType="${CONTENT}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

export const PACKAGE_RELATIONSHIPS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

/** Title, author, language and time (ISO 8601) of the file. */
export function corePart(core: {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly at: string;
}): string {
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(core.at)}</dcterms:${name}>`;
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(core.title)}</dc:title><dc:creator>${escapeXml(core.author)}</dc:creator>${time("created")}${time("modified")}<dc:language>${core.language}</dc:language></cp:coreProperties>`;
}

/** The body with its paper and foot; `footId` is the foot's relationship. */
export function documentPart(body: string, paper: Paper, footId: string): string {
  const { width, height } = PAPER_TWIPS[paper];
  return `<w:document ${WORD}><w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="${footId}"/><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="900" w:right="${MARGIN_TWIPS}" w:bottom="1250" w:left="${MARGIN_TWIPS}" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

/** Footnotes by their numbers, from 1; those that Word draws its lines with stand before them. */
export function footnotesPart(
  notes: readonly { readonly number: number; readonly content: string }[],
): string {
  const own = notes.map(
    ({ number, content }) =>
      `<w:footnote w:id="${number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>${content}</w:p></w:footnote>`,
  );
  return `<w:footnotes ${WORD}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>${own.join("")}</w:footnotes>`;
}

export function footerPart(content: string): string {
  return `<w:ftr ${WORD}>${content}</w:ftr>`;
}

/** The number of the page, or of all pages, as Word counts them. */
export function pageField(name: "PAGE" | "NUMPAGES", properties: string): string {
  return `<w:fldSimple w:instr=" ${name} "><w:r>${properties}<w:t>1</w:t></w:r></w:fldSimple>`;
}

/** The mark of a footnote in the text. */
export function footnoteMark(number: number): string {
  return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${number}"/></w:r>`;
}

/** English Metric Units: 914,400 an inch, 96 pixels an inch. */
const EMU_PER_PIXEL = 9525;

/** A picture in the text; sizes in pixels. */
export function pictureRun(
  relationId: string,
  alt: string,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const extent = `cx="${Math.round(width * EMU_PER_PIXEL)}" cy="${Math.round(height * EMU_PER_PIXEL)}"`;
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr id="1" name="Logo" descr="${escapeXml(alt)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relationId}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

export const SETTINGS = `<w:settings ${WORD}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

export const NUMBERING = `<w:numbering ${WORD}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/** Sizes in half-points, spaces in twentieths of a point. */
const FULL = {
  text: { size: 20, after: 60 },
  cell: 40,
  headings: [
    { level: 1, size: 40, before: 120, after: 80 },
    { level: 2, size: 28, before: 320, after: 80 },
    { level: 3, size: 22, before: 240, after: 80 },
  ],
};
/** The same of a sheet of one page. */
const BRIEF = {
  text: { size: 16, after: 20 },
  cell: 15,
  headings: [
    { level: 1, size: 32, before: 0, after: 40 },
    { level: 2, size: 20, before: 60, after: 20 },
  ],
};

/** Names, fonts and spaces of everything, closer on a sheet of one page; the language is that of what has none of its own. */
export function stylesPart(language: string, brief: boolean): string {
  const { text, cell, headings: sizes } = brief ? BRIEF : FULL;
  const headings = sizes.map(
    ({ level, size, before, after }) =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="${after}"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`,
  );
  const edge = (name: string) =>
    `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="B9B4A8"/>`;
  const edges = ["top", "left", "bottom", "right", "insideH", "insideV"].map(edge).join("");
  return `<w:styles ${WORD}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Noto Sans" w:hAnsi="Noto Sans" w:eastAsia="Noto Sans CJK SC" w:cs="Noto Sans Arabic"/><w:sz w:val="${text.size}"/><w:szCs w:val="${text.size}"/><w:lang w:val="${language}" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="${text.after}"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${headings.join("")}<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="14518C"/><w:u w:val="single"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style><w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${edges}</w:tblBorders><w:tblCellMar><w:top w:w="${cell}" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="${cell}" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;
}
