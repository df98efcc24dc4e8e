import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/components/ui/format-date";
import { Quoted } from "@/components/ui/quoted";
import { Tag, type Tone } from "@/components/ui/tag";
import type { Correction, CorrectionState } from "@/lib/editorial/corrections/correction";
import { subjectKey } from "@/lib/editorial/corrections/ticked";
import { useOriginNames } from "../articles/origin-names";
import { TickForm, type Ticking, type TickStep } from "./tick-form";

const TONES: Readonly<Record<CorrectionState, Tone>> = {
  open: "conflicts",
  sent: "partial",
  changed: "agrees",
  corrected: "verified",
  dropped: "plain",
};

/** An article that carries a refuted value: its words, link and origin, how far its correction is, and what can be ticked. */
export function CorrectionCarrier({
  correction,
  timeZone,
  ...ticking
}: Ticking & { correction: Correction; timeZone: string }) {
  const t = useTranslations("corrections");
  const { state, tickedBy, words, language } = correction;
  return (
    <div className="grid gap-x-6 gap-y-2 md:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0 text-[13.5px]">
        <p className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
          <Link
            href={`/outlets/${correction.outletId}`}
            prefetch={false}
            className="font-semibold wrap-anywhere hover:underline"
          >
            {correction.outlet}
          </Link>
          <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>
          <Dates correction={correction} timeZone={timeZone} />
        </p>
        <Quoted lang={language} className="font-serif text-[14px] text-ink-2 italic wrap-anywhere">
          {words}
        </Quoted>
        <Source correction={correction} />
        {state === "changed" || state === "dropped" ? (
          <p className="text-[12.5px] text-ink-2">{t(`stateHint.${state}`)}</p>
        ) : null}
      </div>
      <TickForm
        keys={[subjectKey(correction)]}
        decisionId={tickedBy?.decisionId ?? null}
        steps={useSteps(correction)}
        {...ticking}
      />
    </div>
  );
}

function useSteps({ state, tickedBy, outlet, answer }: Correction): readonly TickStep[] {
  const t = useTranslations("corrections");
  const locale = useLocale();
  const about = { outlet, value: answer[locale] };
  const names = (step: "sent" | "corrected") => ({
    step,
    label: t(`tick.${step}`),
    name: t(`tickOf.${step}`, about),
  });
  const others = (tickedBy?.together ?? 1) - 1;
  const back: TickStep = {
    step: "back",
    label: others > 0 ? `${t("takeBack")} (${t("together", { count: others })})` : t("takeBack"),
    name: t("takeBackOf", about),
  };
  return [
    ...(state === "open" ? [names("sent")] : []),
    ...(state === "open" || state === "sent" || state === "changed" ? [names("corrected")] : []),
    ...(tickedBy === null ? [] : [back]),
  ];
}

function Dates({
  correction: { sentAt, correctedAt },
  timeZone,
}: {
  correction: Correction;
  timeZone: string;
}) {
  const t = useTranslations("corrections");
  const locale = useLocale();
  const day = (at: string) => formatDate(at, locale, { timeZone });
  const told = [
    sentAt === null ? "" : t("sentOn", { date: day(sentAt) }),
    correctedAt === null ? "" : t("correctedOn", { date: day(correctedAt) }),
  ].filter(Boolean);
  return told.length === 0 ? null : (
    <span className="text-[12.5px] text-ink-3">{told.join(", ")}</span>
  );
}

function Source({ correction }: { correction: Correction }) {
  const t = useTranslations("corrections");
  const names = useOriginNames();
  const { articleId, url, origins, sharedWith } = correction;
  return (
    <p className="flex flex-wrap gap-x-3 text-[12.5px] text-ink-3">
      <Link href={`/articles/${articleId}`} prefetch={false} className="link">
        {t("read")}
      </Link>
      {url === null ? (
        <span>{t("noLink")}</span>
      ) : (
        <a href={url} rel="noreferrer" className="link">
          {t("open")}
        </a>
      )}
      <span className="wrap-anywhere">{t("origin", { names: names(origins) })}</span>
      {sharedWith.length === 0 ? null : (
        <span className="wrap-anywhere">{t("shared", { names: sharedWith.join(", ") })}</span>
      )}
    </p>
  );
}
