"use client";

import { Command as CommandIcon } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type Command, useAllCommands } from "@/components/ui/commands";
import { useChord } from "@/components/ui/keys";

// Not part of the first load: it comes with the first use.
const Palette = dynamic(async () => (await import("./palette")).Palette, { ssr: false });

/** Opens the palette, on Ctrl or Cmd with K, or by the button, which is the way for touch. */
export function PaletteButton() {
  const t = useTranslations("palette");
  const all = useAllCommands();
  const [open, setOpen] = useState(false);
  const [commands, setCommands] = useState<readonly Command[] | null>(null);
  const show = () => {
    setCommands(all());
    setOpen(true);
  };
  useChord("$mod+k", show);
  return (
    <>
      <button
        type="button"
        onClick={show}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        aria-label={t("open")}
        title={t("open")}
        className="inline-flex items-center rounded p-1.5 text-ink-2 hover:text-ink"
      >
        <CommandIcon aria-hidden="true" size={17} />
      </button>
      {commands === null ? null : (
        <Palette commands={commands} open={open} onOpenChange={setOpen} />
      )}
    </>
  );
}
