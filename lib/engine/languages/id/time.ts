import type { TimeLexicon } from "../language.ts";

/** Indonesian: time. */
export const time = { weekdays: [] } as const satisfies TimeLexicon;
