import { useTranslations } from "next-intl";
import { Kbd } from "@/components/ui/kbd";

const BARS = {
  board: [
    [["J", "K"], "rows"],
    [["Enter"], "open"],
    [["/"], "search"],
    [["A"], "add"],
    [["E"], "sheet"],
    [["?"], "all"],
  ],
  fact: [
    [["1–9"], "choose"],
    [["V"], "verify"],
    [["D"], "disputed"],
    [["U"], "undo"],
    [["J", "K"], "rows"],
    [["?"], "all"],
  ],
} as const;

/** The keys of a screen at its foot; a hint for those who see it, the whole list is behind `?`. */
export function KeysBar({ screen }: { screen: keyof typeof BARS }) {
  const t = useTranslations("keys.bar");
  return (
    <div
      aria-hidden="true"
      className="no-print sticky bottom-0 z-30 mt-6 hidden gap-5 border-t border-line bg-card px-6 py-2 text-[12.5px] text-ink-2 md:flex pointer-coarse:hidden"
    >
      {BARS[screen].map(([caps, name]) => (
        <span key={name} className="inline-flex items-center gap-1.5">
          {caps.map((cap) => (
            <Kbd key={cap}>{cap}</Kbd>
          ))}
          {t(name)}
        </span>
      ))}
    </div>
  );
}
