import type { useTranslations } from "next-intl";
import type { Decision } from "@/lib/editorial/decision";
import type { Board } from "@/lib/editorial/views";
import type { LanguageId } from "@/lib/engine/article";

/** What a sheet is drawn from. Its language can differ from the interface's, so its words come along. */
export interface SheetContext {
  readonly board: Board;
  readonly language: LanguageId;
  readonly t: ReturnType<typeof useTranslations<never>>;
  /** The ruling that stands on each fact, by the fact's id: who decided it and when. */
  readonly rulings: ReadonlyMap<string, Decision>;
}
