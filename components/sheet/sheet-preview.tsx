import { Quoted } from "@/components/ui/quoted";
import { safeHref } from "@/components/ui/safe-href";
import { type SheetVoice, voiceOf } from "@/lib/editorial/sheet/say";
import type { Sheet, SheetSource } from "@/lib/editorial/sheet/sheet";
import type { HouseStyle } from "@/lib/editorial/sheet/sheet-document";
import { HouseLogo } from "../house/house-logo";
import { SheetBriefs } from "./sheet-briefs";
import { SheetFactCard } from "./sheet-fact-card";

/**
 * The fact sheet as it will leave the house: the same content and words as the exported files, in the sheet's own
 * language, which can differ from the interface's.
 */
export function SheetPreview({ sheet, house }: { sheet: Sheet; house: HouseStyle }) {
  const voice = voiceOf(sheet);
  const { words } = voice;
  return (
    <article
      lang={sheet.language}
      className="card mx-auto max-w-5xl px-4 py-6 md:px-10 md:py-9 print:border-0 print:p-0"
    >
      <header className="border-b-2 border-ink pb-4">
        <House house={house} />
        <p className="text-[12.5px] font-semibold text-ink-3">{words.kicker}</p>
        <h2 className="text-[28px] leading-tight wrap-anywhere">{sheet.title}</h2>
        <p className="mt-1 text-[13px] text-ink-2">{voice.heading.join(" · ")}</p>
        {sheet.restated ? (
          <p className="mt-1 text-[13px] font-semibold text-partial">{words.restated}</p>
        ) : null}
        <Summary voice={voice} />
      </header>
      {sheet.sections.map(({ kind, facts }) => (
        <section key={kind} className="mt-7">
          <h3 className="text-[21px]">
            {words.sections[kind].title} ({facts.length})
          </h3>
          <p className="mb-2 text-[13px] text-ink-3">
            {facts.length === 0 ? words.sections[kind].none : words.sections[kind].note}
          </p>
          {sheet.choice.level === "page" ? (
            <SheetBriefs facts={facts} voice={voice} />
          ) : (
            facts.map((fact) => <SheetFactCard key={fact.number} fact={fact} voice={voice} />)
          )}
        </section>
      ))}
      <Silences voice={voice} />
      <Sources sheet={sheet} voice={voice} />
      <section className="mt-7">
        <h3 className="text-[21px]">{words.methodTitle}</h3>
        <ul className="mt-2 grid list-disc gap-1 pl-5 text-[13px] text-ink-2">
          {words.method.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      {house.footer === "" ? null : (
        <p className="mt-7 border-t border-line pt-2 text-[12.5px] text-ink-3 wrap-anywhere">
          {house.footer}
        </p>
      )}
    </article>
  );
}

function House({ house: { name, logo } }: { house: HouseStyle }) {
  return (
    <div className="mb-2 grid gap-1">
      {logo === null ? null : <HouseLogo logo={logo} name="" />}
      {name === "" ? null : <p className="font-semibold wrap-anywhere">{name}</p>}
    </div>
  );
}

function Summary({ voice: { summary, words } }: { voice: SheetVoice }) {
  return summary.length === 0 ? (
    <p className="mt-3 text-[13px]">{words.noFacts}</p>
  ) : (
    <dl aria-label={words.summary} className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-[13px]">
      {summary.map(({ label, text }) => (
        <div key={label} className="flex gap-1.5">
          <dt className="text-ink-2">{label}</dt>
          <dd className="font-semibold tabular-nums">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Silences({ voice: { silences, words } }: { voice: SheetVoice }) {
  const { title, note, none } = words.silences;
  return (
    <section className="mt-7">
      <h3 className="text-[21px]">{title}</h3>
      <p className="mb-2 text-[13px] text-ink-3">{silences.length === 0 ? none : note}</p>
      <ul className="grid gap-1 text-[13px]">
        {silences.map(({ label, text }) => (
          <li key={label}>
            <b className="font-semibold">{label}</b>: {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ sheet, voice }: { sheet: Sheet; voice: SheetVoice }) {
  return (
    <section className="mt-7">
      <h3 className="text-[21px]">{voice.words.sources}</h3>
      <ol className="mt-2 grid list-decimal gap-1 pl-6 text-[13px]">
        {sheet.sources.map((source) => (
          <li key={source.number} id={`source-${source.number}`} className="wrap-anywhere">
            <Source source={source} voice={voice} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Source({ source, voice }: { source: SheetSource; voice: SheetVoice }) {
  const href = safeHref(source.url);
  return (
    <>
      <b>{source.outlet}</b>
      {source.title === null ? null : (
        <>
          , <Quoted lang={source.language}>{source.title}</Quoted>
        </>
      )}
      {`, ${voice.published(source)}, ${voice.words.labels.retrieved} ${voice.retrieved(source)}, ${voice.origin(source)}, `}
      {href === null ? (
        voice.words.noLink
      ) : (
        <a href={href} rel="noreferrer" className="link break-all">
          {href}
        </a>
      )}
      {source.restated ? ` (${voice.words.restatedMark})` : ""}
      {source.failure === null ? "" : `. ${source.failure}`}
    </>
  );
}
