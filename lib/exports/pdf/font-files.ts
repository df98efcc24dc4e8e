import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** How a stretch of text is set. Scripts without an italic or a bold of their own are set upright or plain. */
export type FontStyle = "regular" | "bold" | "italic";

/** A font file and the code points that it may hold, as rising pairs of first and last. */
export interface FontFile {
  readonly path: string;
  readonly ranges: readonly (readonly [number, number])[];
}

/** Families in the order in which they are asked for a character, with the styles that each has. */
const FAMILIES: readonly { readonly name: string; readonly styles: readonly FontStyle[] }[] = [
  { name: "noto-sans", styles: ["regular", "bold", "italic"] },
  { name: "noto-sans-arabic", styles: ["regular", "bold"] },
  { name: "noto-sans-thai", styles: ["regular", "bold"] },
  { name: "noto-sans-khmer", styles: ["regular", "bold"] },
  { name: "noto-sans-myanmar", styles: ["regular", "bold"] },
  { name: "noto-sans-bengali", styles: ["regular", "bold"] },
  { name: "noto-sans-tamil", styles: ["regular", "bold"] },
  { name: "noto-sans-sc", styles: ["regular", "bold"] },
  { name: "noto-sans-kr", styles: ["regular", "bold"] },
  { name: "noto-emoji", styles: ["regular"] },
];

const SUFFIXES: Readonly<Record<FontStyle, string>> = {
  regular: "400-normal",
  bold: "700-normal",
  italic: "400-italic",
};

/** Everything else that has letters: Hebrew, Georgian, Armenian, Lao, symbols, rare combining marks. */
const LAST_RESORT: Readonly<Record<FontStyle, string>> = {
  regular: "DejaVuSans.ttf",
  bold: "DejaVuSans-Bold.ttf",
  italic: "DejaVuSans-Oblique.ttf",
};

/** The font files of a style, in the order in which they are asked for a character. */
export function fontFilesOf(style: FontStyle): readonly FontFile[] {
  const files = FAMILIES.flatMap(({ name, styles }) =>
    subsetsOf(name, styles.includes(style) ? style : "regular"),
  );
  const dejavu = dirname(require.resolve("dejavu-fonts-ttf/package.json"));
  const last = { path: join(dejavu, "ttf", LAST_RESORT[style]), ranges: [[0, 0x10ffff] as const] };
  return [...files, last];
}

function subsetsOf(family: string, style: FontStyle): readonly FontFile[] {
  const folder = join(dirname(require.resolve(`@fontsource/${family}/unicode.json`)), "files");
  const subsets: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(require.resolve(`@fontsource/${family}/unicode.json`), "utf8"),
  );
  // The emoji of one family must lie in one file, or no sequence of them joins.
  const whole = family === "noto-emoji" ? { emoji: Object.values(subsets).join(",") } : subsets;
  return Object.entries(whole).map(([subset, ranges]) => ({
    path: join(folder, `${family}-${subset.replace(/[[\]]/g, "")}-${SUFFIXES[style]}.woff`),
    ranges: readRanges(ranges),
  }));
}

/** "U+0600-06FF,U+200C" as pairs. */
function readRanges(text: string): FontFile["ranges"] {
  return text
    .split(",")
    .map((range) => range.trim().replace("U+", "").split("-"))
    .map(([first = "", last = first]) => [Number.parseInt(first, 16), Number.parseInt(last, 16)]);
}
