import { pad } from "../calendar.ts";
import { againAndAgain, reference } from "../points.ts";
import type { Match, Reading, TimeRule } from "../rule.ts";
import { durationTimex, unitOf } from "../units.ts";

/** Times that come again, and words that point at no place in the calendar. */
export const setRules: readonly TimeRule[] = [
  {
    id: "time.set-unit",
    pattern: "V(?:{number})?{unit}",
    read(match) {
      const unit = match.first("sihdwtokfyev");
      if (unit === undefined) return null;
      const every = match.first("V")?.number ?? 1;
      return againAndAgain(durationTimex(match.first("DN")?.number ?? every, unitOf(unit)));
    },
    examples: [
      { language: "en", text: "The board meets every other week here.", found: "every other week" },
      { language: "id", text: "Mereka berlatih setiap hari di lapangan.", found: "setiap hari" },
    ],
  },
  {
    id: "time.set-weekday",
    pattern: "V(?:(?:d?W|M|P|9|4)(?:P|p?[Ccm])?|2?[DO]M|MD|2D)",
    read: readSetOf,
    examples: [
      { language: "en", text: "The market opens every Monday in town.", found: "every Monday" },
      { language: "id", text: "Pasar buka setiap Senin pagi di sana.", found: "setiap Senin pagi" },
    ],
  },
  {
    id: "time.set-adverb",
    pattern: "U",
    read(match) {
      const token = match.first("U");
      return token === undefined ? null : againAndAgain(token.sense);
    },
    examples: [{ language: "en", text: "The council meets monthly at noon.", found: "monthly" }],
  },
  {
    id: "time.set-times",
    pattern: "(?:(?:[DNQ]x|1)(?:q|[aV]{unit})|q[DN]x|(?:q|{number}{unit})1|[DN]d[aV][woy])",
    read(match) {
      const fused = match.first("q");
      const unit = match.first("sihdwtokfyev");
      if (fused !== undefined) return againAndAgain(fused.sense);
      if (unit === undefined) return null;
      const last = match.tokens.at(-1);
      // "six days a week" comes again every week.
      if (last !== undefined && last !== unit && last.class !== "1")
        return againAndAgain(durationTimex(1, unitOf(last)));
      // "lima tahun sekali" counts the years, "tiga kali setahun" the times.
      const counted = match.tokens.at(-1)?.class === "1" ? match.first("DN")?.number : 1;
      return againAndAgain(durationTimex(counted ?? 1, unitOf(unit)));
    },
    examples: [
      { language: "en", text: "He calls twice a week from abroad.", found: "twice a week" },
      { language: "id", text: "Obat diminum tiga kali sehari saja.", found: "tiga kali sehari" },
    ],
  },
  {
    id: "time.reference",
    pattern: "(?:B|gl)",
    read(match, context) {
      // "in the past" alone; "the past year" is read by the longer rules.
      if (match.first("l")?.sense === "past")
        return PAST_LEADS.has(context.wordBefore) ? reference("PAST_REF") : null;
      const token = match.first("B");
      return token === undefined ? null : reference(token.sense);
    },
    examples: [
      { language: "id", text: "Harga kini naik lagi.", found: "kini" },
      { language: "en", text: "He was recently seen there.", found: "recently" },
    ],
  },
];

const PAST_LEADS: ReadonlySet<string> = new Set(["in", "from", "than", "of"]);

function readSetOf(match: Match): Reading | null {
  const weekday = match.first("W");
  const day = match.first("DO");
  const month = match.first("M");
  const part = match.first("P");
  const season = match.first("9");
  const suffix = part === undefined ? "" : `T${part.sense}`;
  if (weekday !== undefined) return againAndAgain(`XXXX-WXX-${weekday.number}${suffix}`);
  if (day !== undefined && (day.number > 31 || day.counted)) return null;
  if (day !== undefined)
    return againAndAgain(
      `XXXX-${month === undefined ? "XX" : pad(month.number)}-${pad(day.number)}`,
    );
  if (month !== undefined) return againAndAgain(`XXXX-${String(month.number).padStart(2, "0")}`);
  if (season !== undefined) return againAndAgain(`XXXX-${season.sense}`);
  if (match.first("4") !== undefined) return againAndAgain("XXXX-WXX-WE");
  return part === undefined ? null : againAndAgain(`XXXX-XX-XX${suffix}`);
}
