import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { chooseLocale, LOCALE_COOKIE } from "./locale.ts";

// The server runs on the reader's own machine, so its time zone is the reader's.
const TIME_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

// biome-ignore lint/style/noDefaultExport: next-intl takes the default export of this file.
export default getRequestConfig(async ({ locale: asked }) => {
  const locale =
    asked ??
    chooseLocale(
      (await cookies()).get(LOCALE_COOKIE)?.value,
      (await headers()).get("accept-language"),
    );
  const { default: messages } =
    locale === "id" ? await import("./id.json") : await import("./en.json");
  return { locale, messages, timeZone: TIME_ZONE };
});
