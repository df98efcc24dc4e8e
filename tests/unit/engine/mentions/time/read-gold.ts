/** A passage with its time expressions marked as [words|type|value]. */
export interface Passage {
  readonly published: string;
  readonly text: string;
}

export interface GoldTime {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly value: string;
}

const MARK = /\[([^|[\]]+)\|(DATE|TIME|DURATION|SET)\|([^\]]+)\]/g;

/** The passage without its marks, and what they mark; spans count in the plain text. */
export function readGold(passage: Passage): {
  readonly plain: string;
  readonly gold: readonly GoldTime[];
} {
  const gold: GoldTime[] = [];
  let plain = "";
  let from = 0;
  for (const match of passage.text.matchAll(MARK)) {
    plain += passage.text.slice(from, match.index);
    const [whole, text = "", type = "", value = ""] = match;
    gold.push({ start: plain.length, end: plain.length + text.length, text, type, value });
    plain += text;
    from = match.index + whole.length;
  }
  return { plain: plain + passage.text.slice(from), gold };
}
