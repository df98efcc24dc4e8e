import type { Span } from "../../../../../lib/engine/text/span.ts";

/** One stretch of speech that must be found. */
export interface GoldQuotation extends Span {
  readonly form: "direct" | "indirect" | "mixed";
  /** Where the text names the speaker; any of these is right. */
  readonly speakers: readonly Span[];
  /** Whom the speaker's words stand for. */
  readonly who: string;
  readonly relays: readonly Span[];
}

export interface GoldPassage {
  readonly text: string;
  readonly quotations: readonly GoldQuotation[];
}

const FORMS = { d: "direct", i: "indirect", m: "mixed" } as const;

interface Stretch extends Span {
  readonly kind: string;
  readonly key: string;
}

/**
 * Reads a passage with its marks: `[d1 …]` direct, `[i1 …]` indirect and `[m1 …]` mixed speech of speaker 1, `[s1 …]` the
 * words that name the speaker, `[r1 …]` who relays it, `¶` a new paragraph. After ` # `, `1=Name` says whom the
 * speaker's words stand for where they do not say so themselves. Throws on a mark that is not closed.
 */
export function readGold(marked: string): GoldPassage {
  const [body = "", notes = ""] = marked.split(" # ");
  const { text, stretches } = readMarks(body.replaceAll("¶", "\n\n"));
  const names = new Map(
    [...notes.matchAll(/(\d)=([^=]+?)(?= \d=|$)/gu)].map((note) => [note[1], note[2]?.trim()]),
  );
  const spoken = ({ start, end }: Span): string => text.slice(start, end);
  const quotations = stretches.flatMap((stretch): readonly GoldQuotation[] => {
    const form = formOf(stretch.kind);
    if (form === null) return [];
    const withKey = (kind: string): readonly Stretch[] =>
      stretches.filter((other) => other.kind === kind && other.key === stretch.key);
    const speakers = withKey("s");
    const first = speakers[0];
    return [
      {
        start: stretch.start,
        end: stretch.end,
        form,
        speakers,
        who: names.get(stretch.key) ?? (first === undefined ? "" : spoken(first)),
        relays: withKey("r"),
      },
    ];
  });
  return { text, quotations };
}

function formOf(kind: string): GoldQuotation["form"] | null {
  return kind === "d" || kind === "i" || kind === "m" ? FORMS[kind] : null;
}

function readMarks(body: string): {
  readonly text: string;
  readonly stretches: readonly Stretch[];
} {
  const open: { kind: string; key: string; start: number }[] = [];
  const stretches: Stretch[] = [];
  let text = "";
  for (let at = 0; at < body.length; at += 1) {
    const mark = /^\[([dimsr])(\d) $/u.exec(body.slice(at, at + 4));
    if (mark !== null) {
      open.push({ kind: mark[1] ?? "", key: mark[2] ?? "", start: text.length });
      at += 3;
    } else if (body[at] === "]") {
      const last = open.pop();
      if (last === undefined) throw new Error(`A mark too many is closed: ${body}`);
      stretches.push({ ...last, end: text.length });
    } else text += body[at];
  }
  if (open.length > 0) throw new Error(`A mark is not closed: ${body}`);
  return { text, stretches: stretches.sort((a, b) => a.start - b.start) };
}
