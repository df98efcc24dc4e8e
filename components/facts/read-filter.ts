import { BOARD_FILTERS, type BoardFilter } from "@/lib/editorial/views";

/** The filter that an address names; everything where it names none that exists. */
export function readFilter(text: string | readonly string[] | undefined): BoardFilter {
  return BOARD_FILTERS.find((filter) => filter === text) ?? "all";
}
