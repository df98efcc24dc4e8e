interface Part {
  readonly first: ReadonlySet<string>;
  /** Can match nothing, so that what follows may come first. */
  readonly empty: boolean;
  /** How many signs it takes at most. */
  readonly longest: number;
}

/**
 * The signs a pattern can begin with, so that a rule is tried only where it can match, and how far it reaches at most,
 * signs that it only looks at included. Reads the subset of regular expressions that rules use: groups, alternatives,
 * classes without ranges, and the quantifiers ? and {m,n}; throws on a pattern without end.
 */
export function readShape(source: string): Pick<Part, "first" | "longest"> {
  let at = 0;

  const readAlternatives = (): Part => {
    let part = readSequence();
    while (source.charAt(at) === "|") {
      at++;
      const other = readSequence();
      part = {
        first: new Set([...part.first, ...other.first]),
        empty: part.empty || other.empty,
        longest: Math.max(part.longest, other.longest),
      };
    }
    return part;
  };

  const readSequence = (): Part => {
    let first: ReadonlySet<string> = new Set();
    let empty = true;
    let longest = 0;
    while (at < source.length && source.charAt(at) !== "|" && source.charAt(at) !== ")") {
      const part = readQuantified();
      if (empty) first = new Set([...first, ...part.first]);
      empty = empty && part.empty;
      longest += part.longest;
    }
    return { first, empty, longest };
  };

  const readQuantified = (): Part => {
    const part = readAtom();
    const sign = source.charAt(at);
    if (sign === "*" || sign === "+") throw new Error(`A pattern without end: ${source}`);
    if (sign === "?") {
      at++;
      return { ...part, empty: true };
    }
    if (sign !== "{") return part;
    const close = source.indexOf("}", at);
    const [least, most] = source
      .slice(at + 1, close)
      .split(",")
      .map(Number);
    at = close + 1;
    const longest = part.longest * (most ?? least ?? 1);
    return { ...part, empty: part.empty || least === 0, longest };
  };

  const readAtom = (): Part => {
    const sign = source.charAt(at);
    if (sign === "[") {
      const close = source.indexOf("]", at);
      const first = new Set(source.slice(at + 1, close));
      at = close + 1;
      return { first, empty: false, longest: 1 };
    }
    if (sign !== "(") {
      at++;
      return { first: new Set([sign]), empty: false, longest: 1 };
    }
    const head = /^\((?:\?(?::|!|=|<\w+>))?/.exec(source.slice(at))?.[0] ?? "(";
    at += head.length;
    const inner = readAlternatives();
    at++;
    const looks = head === "(?!" || head === "(?=";
    return looks ? { ...inner, first: new Set(), empty: true } : inner;
  };

  return readAlternatives();
}
