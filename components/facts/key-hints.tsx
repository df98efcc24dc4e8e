import { useTranslations } from "next-intl";
import { Kbd } from "@/components/ui/kbd";

const HINTS = {
  board: [
    [["J", "K", "H", "L"], "cells"],
    [["Enter"], "open"],
    [["V"], "verify"],
    [["E"], "evidence"],
    [["U"], "undo"],
    [["/"], "search"],
    [["?"], "all"],
  ],
  fact: [
    [["1–9"], "choose"],
    [["V"], "verify"],
    [["D"], "disputed"],
    [["E"], "evidence"],
    [["U"], "undo"],
    [["J", "K"], "rows"],
    [["?"], "all"],
  ],
} as const;

/** The keys of a screen; a hint for those who see it, the whole list is behind `?`. */
export function KeyHints({ screen }: { screen: keyof typeof HINTS }) {
  const t = useTranslations("keys.bar");
  return (
    <div
      aria-hidden="true"
      className="hidden min-w-0 flex-wrap gap-x-5 gap-y-1 lg:flex pointer-coarse:hidden"
    >
      {HINTS[screen].map(([caps, name]) => (
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
