import "@fontsource-variable/inter/index.css";
import "@fontsource-variable/newsreader/index.css";
import "@fontsource-variable/newsreader/wght-italic.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AuthorProvider } from "@/components/desk/author";
import { SiteHeader } from "@/components/desk/site-header";
import { CommandsProvider } from "@/components/ui/commands";
import { KeysProvider } from "@/components/ui/keys";
import { ToastProvider } from "@/components/ui/toast";
import { ValidityWords } from "@/components/ui/validity-words";
import { inter, newsreader } from "./fonts";
import { chooseLanguage, saveAuthor, saveSingleKeys } from "./preferences/actions";
import { readAuthor, readSingleKeys } from "./preferences/read-preferences";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: { default: "Tally", template: "%s · Tally" }, description: t("what") };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#1f1e23" },
  ],
};

/** Around every page. `connection` keeps all of them dynamic: a page made at build time has no nonce. */
export default async function Layout({ children }: { children: ReactNode }) {
  await connection();
  const [locale, t, author, singleKeys] = await Promise.all([
    getLocale(),
    getTranslations("desk"),
    readAuthor(),
    readSingleKeys(),
  ]);
  return (
    <html lang={locale} className={`${inter.variable} ${newsreader.variable}`}>
      <body>
        <NextIntlClientProvider>
          <KeysProvider initial={singleKeys} save={saveSingleKeys}>
            <ToastProvider closeLabel={t("dismiss")}>
              <ValidityWords />
              <CommandsProvider>
                <a
                  href="#content"
                  className="sr-only z-50 rounded-desk bg-verified px-3 py-2 text-card focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
                >
                  {t("skip")}
                </a>
                <SiteHeader
                  author={author}
                  saveAuthor={saveAuthor}
                  chooseLanguage={chooseLanguage}
                />
                <main id="content" tabIndex={-1} className="outline-none">
                  <AuthorProvider author={author} saveAuthor={saveAuthor}>
                    {children}
                  </AuthorProvider>
                </main>
              </CommandsProvider>
            </ToastProvider>
          </KeysProvider>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
