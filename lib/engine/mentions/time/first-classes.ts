interface Part {
  readonly first: ReadonlySet<string>;
  /** Can match nothing, so that what follows may come first. */
  readonly empty: boolean;
}

/**
 * The signs a pattern can begin with, so that a rule is tried only where it can match. Reads the subset of regular
 * expressions that rules use: groups, alternatives, classes without ranges, and the quantifiers ?, *, + and {m,n}.
 */
export function firstClasses(source: string): ReadonlySet<string> {
  let at = 0;

  const readAlternatives = (): Part => {
    let part = readSequence();
    while (source.charAt(at) === "|") {
      at++;
      const other = readSequence();
      part = { first: new Set([...part.first, ...other.first]), empty: part.empty || other.empty };
    }
    return part;
  };

  const readSequence = (): Part => {
    let first: ReadonlySet<string> = new Set();
    let empty = true;
    while (at < source.length && source.charAt(at) !== "|" && source.charAt(at) !== ")") {
      const part = readQuantified();
      if (empty) first = new Set([...first, ...part.first]);
      empty = empty && part.empty;
    }
    return { first, empty };
  };

  const readQuantified = (): Part => {
    const part = readAtom();
    const sign = source.charAt(at);
    if (sign === "?" || sign === "*") {
      at++;
      return { ...part, empty: true };
    }
    if (sign === "+") at++;
    if (sign !== "{") return part;
    const close = source.indexOf("}", at);
    const least = Number.parseInt(source.slice(at + 1, close), 10);
    at = close + 1;
    return { ...part, empty: part.empty || least === 0 };
  };

  const readAtom = (): Part => {
    const sign = source.charAt(at);
    if (sign === "[") {
      const close = source.indexOf("]", at);
      const first = new Set(source.slice(at + 1, close));
      at = close + 1;
      return { first, empty: false };
    }
    if (sign !== "(") {
      at++;
      return { first: new Set([sign]), empty: false };
    }
    const head = /^\((?:\?(?::|!|=|<\w+>))?/.exec(source.slice(at))?.[0] ?? "(";
    at += head.length;
    const inner = readAlternatives();
    at++;
    return head === "(?!" || head === "(?=" ? { first: new Set(), empty: true } : inner;
  };

  return readAlternatives().first;
}
