import { create, type Font } from "fontkit";
import { type FontStyle, fontFilesOf } from "./font-files.ts";
import { readFont } from "./read-font.ts";

/** A stretch of text that one font can set. */
export interface FontRun {
  /** Path of the font's file, which is also its name in the document. */
  readonly font: string;
  readonly text: string;
}

/** Which font sets which character. Files are opened when a character first needs them. */
export interface FontBook {
  /** Cuts a text so that one font can set each piece; what no font has is shown as U+FFFD. */
  readonly runsOf: (text: string, style: FontStyle) => readonly FontRun[];
}

/** Shape what is around them and have no form of their own: joiners, variation selectors, bidi and tag characters. */
const INVISIBLES = /\p{Default_Ignorable_Code_Point}/gu;
/** Everything that is one character of its own whatever follows: no mark of a script that joins. */
const PLAIN = /^[ -~\u00A0-\u02FF\u2010-\u2027]*$/;

/** A book over the fonts that the project brings. */
export function openFontBook(): FontBook {
  const opened = new Map<string, Font>();
  const shelves = new Map<FontStyle, Shelf>();
  const open = (path: string) => {
    const font = opened.get(path) ?? openFont(path);
    opened.set(path, font);
    return font;
  };
  return {
    runsOf(text, style) {
      const shelf = shelves.get(style) ?? new Shelf(style, open);
      shelves.set(style, shelf);
      return shelf.runsOf(text);
    },
  };
}

function openFont(path: string): Font {
  const font = create(Buffer.from(readFont(path)));
  if (!("layout" in font)) throw new Error(`${path} is a collection of fonts.`);
  return font;
}

const REPLACEMENT = "\uFFFD";
const CLUSTERS = new Intl.Segmenter("und", { granularity: "grapheme" });

/** The fonts of one style. */
class Shelf {
  private readonly files;
  private readonly known = new Map<string, string | null>();
  private readonly open: (path: string) => Font;

  constructor(style: FontStyle, open: (path: string) => Font) {
    this.files = fontFilesOf(style);
    this.open = open;
  }

  runsOf(text: string): readonly FontRun[] {
    const clusters = PLAIN.test(text)
      ? [...text]
      : [...CLUSTERS.segment(text)].map(({ segment }) => segment);
    const runs: { font: string; text: string }[] = [];
    for (const run of clusters.flatMap((cluster) => this.runsOfCluster(cluster))) {
      const last = runs.at(-1);
      if (last !== undefined && last.font === run.font) last.text += run.text;
      else runs.push(run);
    }
    return runs;
  }

  /** One font for a letter with its marks, else one for each of its code points. */
  private runsOfCluster(cluster: string): { font: string; text: string }[] {
    const whole = this.fontFor(cluster);
    if (whole !== null) return [{ font: whole, text: cluster }];
    return [...cluster.replace(INVISIBLES, "")].map((character) => {
      const font = this.fontFor(character);
      if (font !== null) return { font, text: character };
      return { font: this.fontFor(REPLACEMENT) ?? "", text: REPLACEMENT };
    });
  }

  private fontFor(cluster: string): string | null {
    const known = this.known.get(cluster);
    if (known !== undefined) return known;
    const points = [...cluster.replace(INVISIBLES, "")].map((point) => point.codePointAt(0) ?? 0);
    const found = this.files.find(
      ({ path, ranges }) =>
        points.every((point) => ranges.some(([first, last]) => point >= first && point <= last)) &&
        points.every((point) => this.open(path).hasGlyphForCodePoint(point)),
    );
    const font = found?.path ?? null;
    this.known.set(cluster, font);
    return font;
  }
}
