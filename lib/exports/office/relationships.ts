import { escapeXml } from "./escape-xml.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The longest address that Excel opens a file with; Word's limit is close to it. A longer one stands as text. */
const LINK_LENGTH_MAX = 2_079;

/** Whether an office program can open the address from a link. */
export function canBeLinked(url: string): boolean {
  return url.length <= LINK_LENGTH_MAX;
}

/** What a part of an office document points to. */
export interface Relationships {
  /** Id for a part of the document, or for a web address outside it; the same target has one id. */
  readonly add: (kind: string, target: string, outside?: boolean) => string;
  readonly write: () => string;
}

/** An empty list; `kind` is the last word of the relationship's type, such as "hyperlink". */
export function openRelationships(): Relationships {
  const known = new Map<string, { readonly id: string; readonly xml: string }>();
  return {
    add(kind, target, outside = false) {
      const key = `${kind} ${target}`;
      const id = known.get(key)?.id ?? `rId${known.size + 1}`;
      const mode = outside ? ` TargetMode="External"` : "";
      const xml = `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${escapeXml(target)}"${mode}/>`;
      known.set(key, { id, xml });
      return id;
    },
    write() {
      const list = [...known.values()].map(({ xml }) => xml).join("");
      return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
    },
  };
}
