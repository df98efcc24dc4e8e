import { Quoted } from "@/components/ui/quoted";
import type { RowWords, SheetVoice } from "@/lib/editorial/sheet/say";
import type { RowStance, SheetFact } from "@/lib/editorial/sheet/sheet";
import { CopyFact } from "./copy-fact";

const TONES: Readonly<Record<RowStance, string>> = {
  agrees: "text-agrees",
  conflicts: "text-conflicts",
  partial: "text-partial",
  silent: "text-ink-3",
  unread: "text-ink-3",
};

/** One fact of the sheet: what stands, on whose decision, and every outlet's stance in its own words. */
export function SheetFactCard({ fact, voice }: { fact: SheetFact; voice: SheetVoice }) {
  const { labels } = voice.words;
  const head = [labels.outlet, labels.stance, labels.value, labels.words, labels.origin];
  return (
    <article className="border-t border-line py-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h4 className="min-w-0 flex-1 basis-72 font-serif text-[17px] leading-snug font-semibold">
          {fact.number}. {fact.question}
        </h4>
        <CopyFact factId={fact.id} question={fact.question} language={voice.language} as="words" />
      </div>
      <dl className="mt-1.5 grid gap-x-4 gap-y-0.5 text-[13.5px] sm:grid-cols-[max-content_minmax(0,1fr)]">
        {voice.lines(fact).map(({ label, text }) => (
          <div key={label} className="contents">
            <dt className="text-ink-3 max-sm:mt-1">{label}</dt>
            <dd className="wrap-anywhere">{text}</dd>
          </div>
        ))}
      </dl>
      <table className="mt-3 w-full border-collapse text-left text-[13px] max-md:block">
        <caption className="sr-only">{fact.question}</caption>
        <thead className="max-md:sr-only">
          <tr>
            {head.map((label) => (
              <th
                key={label}
                scope="col"
                className="border-b border-line-strong py-1 pr-3 text-[12px] font-semibold text-ink-3"
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {fact.rows.map((row, index) => (
            <Row
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a sheet never change their order.
              key={index}
              stance={row.stance}
              row={voice.row(row)}
            />
          ))}
        </tbody>
      </table>
    </article>
  );
}

const CELL =
  "border-b border-line py-1.5 pr-3 align-top max-md:block max-md:border-b-0 max-md:py-0.5";

function Row({ stance, row }: { stance: RowStance; row: RowWords }) {
  return (
    <tr className="max-md:block max-md:border-b max-md:border-line max-md:py-1.5">
      <th scope="row" className={`${CELL} font-semibold`}>
        {row.outlet}
      </th>
      <td className={`${CELL} ${TONES[stance]}`}>{row.stance}</td>
      <td className={CELL}>{row.value}</td>
      <td className={CELL}>
        {row.words.map((stretch) => (
          <Quoted
            key={stretch}
            lang={row.source.language}
            className="mr-1 font-serif text-[13.5px] text-ink-2 italic"
          >
            {stretch}
          </Quoted>
        ))}
        {row.speaker === "" ? null : <span className="block text-ink-3">{row.speaker}</span>}
      </td>
      <td className={`${CELL} text-ink-3`}>{row.origin}</td>
    </tr>
  );
}
