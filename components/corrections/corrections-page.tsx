import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { isPending } from "@/lib/editorial/corrections/correction";
import type { CorrectionsView } from "@/lib/editorial/corrections/write-letter";
import type { LanguageId } from "@/lib/engine/article";
import { LanguageNav } from "../sheet/language-nav";
import { CorrectionLetters } from "./correction-letters";
import { CorrectionValues } from "./correction-values";
import type { Ticking } from "./tick-form";

/** What a story's outlets are to correct: the refuted values with who carries them, and the letters. */
export function CorrectionsPage({
  view,
  language,
  ...ticking
}: Ticking & { view: CorrectionsView; language: LanguageId }) {
  const t = useTranslations("corrections");
  const { corrections, letters, restated, timeZone } = view;
  const address = `/stories/${ticking.storyId}/corrections`;
  const open = corrections.filter(({ state }) => state === "open").length;
  const pending = corrections.filter(isPending).length;
  const counts = { open, sent: pending - open, done: corrections.length - pending };
  return (
    <div className="max-w-5xl px-4 py-4 md:px-6">
      <p className="max-w-prose text-[13.5px] text-ink-2">{t("lead")}</p>
      {restated && corrections.length > 0 ? (
        <p className="mt-1 text-[13px] font-semibold text-partial">{t("restated")}</p>
      ) : null}
      {corrections.length === 0 ? (
        <p className="card mt-4 p-6 text-ink-2">{t("none")}</p>
      ) : (
        <>
          <p className="mt-2 text-[13.5px] font-semibold">{t("counts", counts)}</p>
          <div className="mt-3 mb-6 flex flex-wrap items-center gap-x-5 gap-y-2">
            <LanguageNav
              label={t("language")}
              language={language}
              hrefs={{ en: `${address}?language=en`, id: `${address}?language=id` }}
            />
            <a href={`${address}/file?language=${language}`} className={buttonClass()}>
              <Download aria-hidden="true" size={14} /> {t("table")}
            </a>
          </div>
          <div className="grid gap-8">
            <CorrectionValues corrections={corrections} timeZone={timeZone} {...ticking} />
            <CorrectionLetters letters={letters} language={language} {...ticking} />
          </div>
        </>
      )}
    </div>
  );
}
