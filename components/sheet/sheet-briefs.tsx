import type { SheetVoice } from "@/lib/editorial/sheet/say";
import type { SheetFact } from "@/lib/editorial/sheet/sheet";

/** The facts of a section as one table, a row each: the sheet for the desk. */
export function SheetBriefs({ facts, voice }: { facts: readonly SheetFact[]; voice: SheetVoice }) {
  if (facts.length === 0) {
    return null;
  }
  const { labels } = voice.words;
  const head = [
    labels.number,
    labels.question,
    labels.standing,
    labels.state,
    labels.corroboration,
  ];
  const cell = "border-b border-line py-1.5 pr-3 text-left align-top";
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-140 border-collapse text-[13px]">
        <thead>
          <tr>
            {head.map((label) => (
              <th
                key={label}
                scope="col"
                className={`${cell} text-[12px] font-semibold text-ink-3`}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.id}>
              <td className={cell}>{fact.number}</td>
              <th scope="row" className={`${cell} font-semibold`}>
                {fact.question}
              </th>
              <td className={cell}>{voice.standing(fact)}</td>
              <td className={cell}>{voice.state(fact)}</td>
              <td className={cell}>{voice.counted(fact)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
