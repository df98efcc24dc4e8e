import { useTranslations } from "next-intl";
import { subjectKey } from "@/lib/editorial/corrections/ticked";
import type { Letter } from "@/lib/editorial/corrections/write-letter";
import type { LanguageId } from "@/lib/engine/article";
import { LetterText } from "./letter-text";
import { TickForm, type Ticking } from "./tick-form";

/** The letters that are due, one an outlet, to read, copy, download and tick off as sent. */
export function CorrectionLetters({
  letters,
  language,
  ...ticking
}: Ticking & { letters: readonly Letter[]; language: LanguageId }) {
  const t = useTranslations("corrections");
  return (
    <section aria-labelledby="correction-letters">
      <h2 id="correction-letters" className="text-[21px]">
        {t("letters")}
      </h2>
      <p className="mt-1 mb-3 max-w-prose text-[13px] text-ink-3">
        {letters.length === 0 ? t("noLetters") : t("lettersLead")}
      </p>
      <ul className="grid gap-3">
        {letters.map((letter) => (
          <li key={letter.outletId} className="card px-4 py-3">
            <LetterCard letter={letter} language={language} {...ticking} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function LetterCard({
  letter: { outletId, outlet, corrections, text },
  language,
  ...ticking
}: Ticking & { letter: Letter; language: LanguageId }) {
  const t = useTranslations("corrections");
  const open = corrections.filter(({ state }) => state === "open");
  const query = new URLSearchParams({ language, outlet: outletId });
  return (
    <>
      <details>
        <summary className="w-fit cursor-pointer py-1 font-semibold wrap-anywhere">
          {t("letterOf", { outlet })}{" "}
          <span className="font-normal text-ink-3">
            {t("points", { count: corrections.length })}
          </span>
        </summary>
        <LetterText
          outlet={outlet}
          text={text}
          language={language}
          href={`/stories/${ticking.storyId}/corrections/file?${query}`}
        />
      </details>
      <div className="mt-1.5">
        <TickForm
          keys={open.map(subjectKey)}
          decisionId={null}
          steps={
            open.length === 0
              ? []
              : [{ step: "sent", label: t("sentAll"), name: t("sentAllOf", { outlet }) }]
          }
          {...ticking}
        />
      </div>
    </>
  );
}
