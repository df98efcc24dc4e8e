import type { TimeLexicon } from "../language.ts";

/** English: time. */
export const time = { weekdays: [] } as const satisfies TimeLexicon;
