/** Reads CSV as RFC 4180 says; throws where a quotation mark stands alone. */
export function parseCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < csv.length) {
    if (csv[at] !== '"') throw new Error(`no quotation mark at ${at}`);
    let cell = "";
    at += 1;
    while (csv[at] !== '"' || csv[at + 1] === '"') {
      if (at >= csv.length) throw new Error("the last cell does not end");
      cell += csv[at];
      at += csv[at] === '"' ? 2 : 1;
    }
    rows.at(-1)?.push(cell);
    at += 1;
    if (csv[at] === ",") at += 1;
    else if (csv.startsWith("\r\n", at)) {
      at += 2;
      if (at < csv.length) rows.push([]);
    } else throw new Error(`a stray character at ${at}`);
  }
  return rows;
}
