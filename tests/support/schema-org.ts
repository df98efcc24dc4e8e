/** A kind of value: text, a date, an address, a number, or the name of a type. */
type Expected = "Text" | "Date" | "URL" | "Number" | (string & {});

interface Kind {
  readonly under: string | null;
  readonly members: Readonly<Record<string, readonly Expected[]>>;
}

/** What schema.org defines of the types and properties that a sheet may use: the type each stands on, and what it may hold. */
const VOCABULARY: Readonly<Record<string, Kind>> = {
  Thing: {
    under: null,
    members: { alternateName: ["Text"], identifier: ["Text", "URL"], name: ["Text"], url: ["URL"] },
  },
  CreativeWork: {
    under: "Thing",
    members: {
      author: ["Organization", "Person"],
      citation: ["CreativeWork", "Text"],
      creativeWorkStatus: ["Text"],
      dateCreated: ["Date"],
      datePublished: ["Date"],
      headline: ["Text"],
      inLanguage: ["Text"],
      publisher: ["Organization", "Person"],
      text: ["Text"],
    },
  },
  Article: { under: "CreativeWork", members: {} },
  NewsArticle: { under: "Article", members: {} },
  Claim: { under: "CreativeWork", members: { appearance: ["CreativeWork"] } },
  Review: {
    under: "CreativeWork",
    members: { itemReviewed: ["Thing"], reviewBody: ["Text"], reviewRating: ["Rating"] },
  },
  ClaimReview: { under: "Review", members: { claimReviewed: ["Text"] } },
  Rating: {
    under: "Thing",
    members: {
      bestRating: ["Number", "Text"],
      ratingExplanation: ["Text"],
      ratingValue: ["Number", "Text"],
      worstRating: ["Number", "Text"],
    },
  },
  Organization: { under: "Thing", members: {} },
  Person: { under: "Thing", members: {} },
};

/** What search engines ask of a review beside that, each by its path; `url` is the publishing page's. */
const NEEDED = {
  ClaimReview: ["claimReviewed", "reviewRating", "url", "author", "datePublished", "itemReviewed"],
  Claim: ["appearance"],
  Rating: ["alternateName"],
  Organization: ["name"],
  Person: ["name"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** What schema.org and search engines object to in a node and in what it holds: one sentence each, with its place. */
export function schemaOrgFaults(node: unknown, path = ""): readonly string[] {
  if (!isObject(node)) return [`${path}: no node`];
  const type = node["@type"];
  if (typeof type !== "string" || VOCABULARY[type] === undefined) {
    return [`${path}: ${String(type)} is no type`];
  }
  const needed: Readonly<Record<string, readonly string[]>> = NEEDED;
  const missing = (needed[type] ?? []).filter((name) => isBlank(node[name]));
  return [
    ...missing.map((name) => `${path}${type} needs ${name}`),
    ...Object.entries(node)
      .filter(([name]) => !name.startsWith("@"))
      .flatMap(([name, value]) => memberFaults(type, name, value, `${path}${type}.`)),
    ...rangeFaults(node, path),
  ];
}

function memberFaults(type: string, name: string, value: unknown, path: string): readonly string[] {
  const expected = membersOf(type)[name];
  if (expected === undefined) return [`${path}${name} is no property of ${type}`];
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((one: unknown) => {
    if (isObject(one)) {
      const own = one["@type"];
      const fits = typeof own === "string" && expected.some((wanted) => standsOn(own, wanted));
      const faults = schemaOrgFaults(one, `${path}${name}.`);
      return fits ? faults : [`${path}${name} may not be ${String(own)}`, ...faults];
    }
    if (name === "inLanguage" && !LANGUAGE.test(String(one))) return [`${path}${name}: ${one}`];
    return expected.some((wanted) => isLiteral(one, wanted)) ? [] : [`${path}${name}: ${one}`];
  });
}

/** A rating lies on its scale. */
function rangeFaults(node: Readonly<Record<string, unknown>>, path: string): readonly string[] {
  const { ratingValue, bestRating, worstRating } = node;
  if (ratingValue === undefined) return [];
  const value = Number(ratingValue);
  return value >= Number(worstRating) && value <= Number(bestRating)
    ? []
    : [`${path}ratingValue ${value} is not between its worst and its best`];
}

function membersOf(type: string): Kind["members"] {
  const kind = VOCABULARY[type];
  if (kind === undefined) return {};
  return { ...(kind.under === null ? {} : membersOf(kind.under)), ...kind.members };
}

function standsOn(type: string, wanted: string): boolean {
  const under = VOCABULARY[type]?.under ?? null;
  return type === wanted || (under !== null && standsOn(under, wanted));
}

function isLiteral(value: unknown, wanted: Expected): boolean {
  switch (wanted) {
    case "Text":
      return typeof value === "string" && value.trim() !== "";
    case "Number":
      return typeof value === "number" && Number.isFinite(value);
    case "Date":
      return typeof value === "string" && DATE.test(value) && !Number.isNaN(Date.parse(value));
    case "URL":
      return typeof value === "string" && URL.canParse(value) && /^https?:/.test(value);
    default:
      return false;
  }
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
