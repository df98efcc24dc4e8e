import type { Command } from "@/components/ui/commands";

// As many places as are taken in at a glance; more letters bring the others.
const PLACES_MAX = 20;

/**
 * The commands whose label or heading has every word of `query`, best first: those that begin with it, then the order in
 * which they were offered. Places are listed only once something is searched for.
 */
export function filterCommands(commands: readonly Command[], query: string): readonly Command[] {
  const wanted = query.trim().toLowerCase();
  const words = wanted.split(/\s+/).filter(Boolean);
  const found = commands.filter(({ label, group, isPlace = false }) => {
    const text = `${group} ${label}`.toLowerCase();
    return (words.length > 0 || !isPlace) && words.every((word) => text.includes(word));
  });
  const begins = ({ label }: Command) => (label.toLowerCase().startsWith(wanted) ? 0 : 1);
  const ranked = wanted === "" ? found : found.toSorted((a, b) => begins(a) - begins(b));
  const places = new Set(ranked.filter(({ isPlace }) => isPlace).slice(PLACES_MAX));
  return ranked.filter((command) => !places.has(command));
}
