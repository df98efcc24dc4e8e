import type { LanguageId } from "../engine/article.ts";
import type en from "./en.json";

declare module "next-intl" {
  interface AppConfig {
    Locale: LanguageId;
    Messages: typeof en;
  }
}
