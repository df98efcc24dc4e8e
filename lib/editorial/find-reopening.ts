import type { Localised } from "../engine/article.ts";
import type { Fact, Report } from "../engine/reconciliation.ts";
import type { Scene } from "./edits/settle-fact.ts";
import { standsInText } from "./stands-in-text.ts";
import type { FactState } from "./views.ts";

/** What is to be known of the articles, as they are now. */
export type ReopeningScene = Pick<Scene, "outletOf" | "textOf">;

/**
 * Why a decided fact must be looked at again, or null where it need not: whatever changed it, an engine run, a new text of an
 * article or an edit. `after` is the same fact as it stands now, null where the engine finds it no longer. A verified (or
 * qualified) fact reopens when an article that carried its value no longer has the words and no longer gives the value, when
 * all the words it was verified on are gone from the texts, when its standing value is set aside or reported no more, and when
 * a report newly conflicts with it. A first reading that awaits a second one falls with any of this for any value: what the
 * second reader is told must not depend on what the first one found.
 */
export function findReopening(
  before: FactState,
  after: Pick<Fact, "reports"> | null,
  scene: ReopeningScene,
): Localised | null {
  const verdict = before.ruling?.verdict ?? null;
  const isPending = before.readings !== null && before.readings.second === null;
  if (verdict !== "verified" && verdict !== "qualified" && !isPending) return null;
  if (after === null) return before.withdrawn ? null : NO_LONGER_FOUND;
  const standing = isPending ? null : standingOf(before);
  const everyValue = isPending || before.ruling?.standing?.kind === "both";
  const change: Change = { before, after, standing, everyValue, scene };
  return findLostWords(change) ?? findLostValue(change) ?? findConflict(change);
}

interface Change {
  readonly before: FactState;
  readonly after: Pick<Fact, "reports">;
  /** The one value that stands; null where none of the outlets' values does. */
  readonly standing: string | null;
  /** Every value counts: both sides are published, or nobody may know which one stands. */
  readonly everyValue: boolean;
  readonly scene: ReopeningScene;
}

function standingOf({ ruling }: FactState): string | null {
  return ruling?.standing?.kind === "value" ? ruling.standing.value : null;
}

/** The reports that the verdict rests on. */
function carriersOf({ before, standing }: Change): readonly Report[] {
  return standing === null
    ? before.reports
    : before.reports.filter((report) => report.value === standing);
}

/**
 * An article whose text changed under the verdict: none of the words it was quoted with stand in it. It may say the same in
 * other words; then the fact stays closed as long as the words of another article that it was verified on still stand.
 */
function findLostWords(change: Change): Localised | null {
  const { after, scene } = change;
  const carriers = carriersOf(change).filter(({ evidence }) => evidence.length > 0);
  const lost = carriers.filter((report) => !hasLiveWords(report, scene));
  const silenced = lost.find(
    ({ article, value }) =>
      !after.reports.some((report) => report.article === article && report.value === value),
  );
  const reworded = lost.length === carriers.length ? lost[0] : undefined;
  const report = silenced ?? reworded;
  if (report === undefined) return null;
  const now = after.reports.find(({ article }) => article === report.article);
  return changedText(report, now, scene.outletOf(report.article));
}

function hasLiveWords({ article, evidence }: Report, scene: ReopeningScene): boolean {
  const text = scene.textOf(article);
  return text !== null && evidence.some((quotation) => standsInText(quotation, text));
}

/** The value that stands is given by nobody any more, though its words are still there: set aside, moved or read otherwise. */
function findLostValue({ before, after, standing, everyValue }: Change): Localised | null {
  const now = new Set(after.reports.map(({ value }) => value));
  if (standing !== null && !now.has(standing)) return STANDING_GONE;
  const lost = everyValue && before.reports.some(({ value }) => !now.has(value));
  return lost ? VALUE_GONE : null;
}

/** A conflict that the editor has not seen: that article did not conflict with this value when the verdict was given. */
function findConflict({ before, after, standing, scene }: Change): Localised | null {
  const opponent = after.reports.find(
    (report) =>
      report.stance === "conflicts" &&
      report.value !== standing &&
      !before.reports.some(
        (known) =>
          known.article === report.article &&
          known.value === report.value &&
          (known.stance === "conflicts" || standing === null),
      ),
  );
  return opponent === undefined ? null : newConflict(opponent, scene.outletOf(opponent.article));
}

const NO_LONGER_FOUND: Localised = {
  en: "The articles no longer answer this question as they did when it was verified.",
  id: "Artikel-artikel tidak lagi menjawab pertanyaan ini seperti ketika diverifikasi.",
};

const STANDING_GONE: Localised = {
  en: "The value that stood was set aside, or no article is read as giving it any more.",
  id: "Nilai yang berlaku telah disisihkan, atau tidak ada lagi artikel yang terbaca memuatnya.",
};

const VALUE_GONE: Localised = {
  en: "A value was set aside, or no article is read as giving it any more.",
  id: "Sebuah nilai telah disisihkan, atau tidak ada lagi artikel yang terbaca memuatnya.",
};

/** A longer quotation says no more of why the fact is open again. */
const WORDS_LENGTH_MAX = 160;

function changedText(report: Report, now: Report | undefined, outlet: string): Localised {
  const words = shorten(report.evidence[0]?.text ?? "");
  const quoted = now?.evidence[0]?.text;
  const next = quoted === undefined ? null : shorten(quoted);
  return {
    en: `${outlet} changed its text: “${words}” no longer stands in it.${
      next === null ? "" : ` It now says “${next}”.`
    }`,
    id: `${outlet} mengubah teksnya: “${words}” tidak ada lagi di dalamnya.${
      next === null ? "" : ` Kini tertulis “${next}”.`
    }`,
  };
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line.length <= WORDS_LENGTH_MAX) return line;
  const space = line.lastIndexOf(" ", WORDS_LENGTH_MAX);
  const cut = line.slice(0, space > 0 ? space : WORDS_LENGTH_MAX);
  return `${cut.replace(/[\uD800-\uDBFF]$/, "")}…`; // never half a character
}

function newConflict(report: Report, outlet: string): Localised {
  return {
    en: `${outlet} reports something else: ${report.answer.en}.`,
    id: `${outlet} melaporkan hal lain: ${report.answer.id}.`,
  };
}
