import { createContext, useContext } from "react";
import type { BoardFilter } from "@/lib/editorial/views";

interface FilterChoice {
  /** The filter on the screen, which may be ahead of the server. */
  readonly filter: BoardFilter;
  readonly choose: (filter: BoardFilter) => void;
}

/** How what stands over a board changes its filter: on the screen at once. */
export const FilterChoiceContext = createContext<FilterChoice | null>(null);

/** The filter of the board around, and how to change it; throws outside of one. */
export function useFilterChoice(): FilterChoice {
  const choice = useContext(FilterChoiceContext);
  if (choice === null) {
    throw new Error("There is no board around.");
  }
  return choice;
}
