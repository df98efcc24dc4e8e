/** A number with the smallest step that its writing is precise to. */
export interface Amount {
  readonly value: number;
  readonly step: number;
}

/** Digits as the language reads them, and the other reading where their shape allows one. */
export interface DigitsReading extends Amount {
  readonly other?: Amount;
}

function plain(whole: string, decimals: string): Amount {
  return { value: Number(`${whole}.${decimals || "0"}`), step: 10 ** -decimals.length };
}

/**
 * Reads digits with "." and "," by the language's decimal mark and checks it by shape: groups of three are
 * thousands, one, two or four decimals are decimals whatever the mark, and both marks together explain each other.
 *
 * @returns null for what is no number: "2.5.1", "1.25.3"
 */
export function readDigits(written: string, decimal: "." | ","): DigitsReading | null {
  const whole = wholeNumber(written);
  if (whole !== null) return { value: whole, step: 1 };
  const last = Math.max(written.lastIndexOf("."), written.lastIndexOf(","));
  const mark = written.charAt(last);
  const head = written.slice(0, last);
  const tail = written.slice(last + 1);
  const other = mark === "." ? "," : ".";
  if (head.includes(other)) {
    const groups = head.split(other);
    return isGrouped(groups) && !head.includes(mark) ? plain(groups.join(""), tail) : null;
  }
  if (head.includes(mark)) {
    const groups = [...head.split(mark), tail];
    return isGrouped(groups) ? { value: Number(groups.join("")), step: 1 } : null;
  }
  const asDecimal = plain(head, tail);
  if (tail.length !== 3 || head.length > 3 || head.startsWith("0")) return asDecimal;
  const asGroups = { value: Number(head + tail), step: 1 };
  return mark === decimal ? { ...asDecimal, other: asGroups } : { ...asGroups, other: asDecimal };
}

/** More digits than a double holds exactly are left to `Number`. */
const EXACT_DIGITS_MAX = 15;

/** The value of digits without marks, or null where there are marks. */
function wholeNumber(written: string): number | null {
  if (written.length > EXACT_DIGITS_MAX) return /[.,]/.test(written) ? null : Number(written);
  let value = 0;
  for (let at = 0; at < written.length; at += 1) {
    const digit = written.charCodeAt(at) - 48;
    if (digit < 0) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** Groups of three after the first; of two before the last three in Indian figures ("1,23,456"). */
function isGrouped(groups: readonly string[]): boolean {
  const [first = "", ...rest] = groups;
  if (first.length === 0 || first.length > 3 || rest.at(-1)?.length !== 3) return false;
  const inner = rest.slice(0, -1);
  return inner.every((group) => group.length === 3) || inner.every((group) => group.length === 2);
}
