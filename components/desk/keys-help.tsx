"use client";

import { Keyboard } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCommandSource } from "@/components/ui/commands";
import { Kbd } from "@/components/ui/kbd";
import { useKeys, useKeysSwitch } from "@/components/ui/keys";

// Not part of the first load: it comes with the first use.
const KeysList = dynamic(async () => (await import("./keys-list")).KeysList, { ssr: false });

/** The way to the list of keys, on `?` or by its button. */
export function KeysHelp() {
  const t = useTranslations("keys");
  const [open, setOpen] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const { on, turn } = useKeysSwitch();
  const show = () => {
    setWanted(true);
    setOpen(true);
  };
  const onKey = (event: KeyboardEvent) => {
    event.preventDefault();
    show();
  };
  useKeys({ "?": onKey, "Shift+?": onKey });
  useCommandSource(() => [
    {
      id: "keys.list",
      label: t("list"),
      group: t("settings"),
      keys: "?",
      run: show,
    },
    {
      id: "keys.switch",
      label: t(on ? "turnOff" : "turnOn"),
      group: t("settings"),
      run: () => turn(!on),
    },
  ]);
  return (
    <>
      <button
        type="button"
        onClick={show}
        aria-label={t("title")}
        title={t("title")}
        className="inline-flex items-center gap-1.5 rounded p-1.5 text-ink-2 hover:text-ink max-md:hidden pointer-coarse:hidden"
      >
        <Keyboard aria-hidden="true" size={17} />
        <Kbd>?</Kbd>
      </button>
      {isWanted ? <KeysList open={open} onOpenChange={setOpen} /> : null}
    </>
  );
}
