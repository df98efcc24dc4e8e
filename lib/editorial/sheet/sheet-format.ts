/** The formats in which a fact sheet leaves the house, as the address names them: for people first, then for programs. */
export const SHEET_FORMATS = [
  "pdf",
  "docx",
  "html",
  "md",
  "fragment",
  "xlsx",
  "csv",
  "json",
  "claimreview",
  "annotations",
] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

/** How a file of each format ends and what it says it is. */
export const FILE_KINDS: Readonly<
  Record<SheetFormat, { readonly ending: string; readonly contentType: string }>
> = {
  pdf: { ending: "pdf", contentType: "application/pdf" },
  docx: {
    ending: "docx",
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  html: { ending: "html", contentType: "text/html; charset=utf-8" },
  md: { ending: "md", contentType: "text/markdown; charset=utf-8" },
  fragment: { ending: "fragment.html", contentType: "text/html; charset=utf-8" },
  xlsx: {
    ending: "xlsx",
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  csv: { ending: "csv", contentType: "text/csv; charset=utf-8; header=present" },
  json: { ending: "json", contentType: "application/json; charset=utf-8" },
  claimreview: { ending: "claimreview.jsonld", contentType: "application/ld+json" },
  annotations: {
    ending: "annotations.jsonld",
    contentType: `application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"`,
  },
};
