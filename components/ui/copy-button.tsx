"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState, useTransition } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { FIELD_CLASS } from "./field";
import { useHydrated } from "./use-hydrated";
import { type Clip, writeClipboard } from "./write-clipboard";

/**
 * Copies what `load` brings, and says so. Where the browser refuses, the text is shown, selected, to be copied by hand. Copying
 * needs scripts; without them there is no button.
 */
export function CopyButton({
  load,
  label,
  name,
}: {
  load: () => Promise<Clip>;
  label: string;
  /** What it is called where it is heard alone. */
  name: string;
}) {
  const t = useTranslations("copy");
  const [done, setDone] = useState<"copied" | "failed" | null>(null);
  const [refused, setRefused] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [pending, start] = useTransition();
  const hydrated = useHydrated();
  const copy = async () => {
    const loading = load();
    if (await writeClipboard(loading)) {
      setDone("copied");
      return;
    }
    const clip = await loading.catch(() => null);
    setDone(clip === null ? "failed" : null);
    setRefused(clip?.text ?? "");
    setOpen(clip !== null);
  };
  if (!hydrated) {
    return null;
  }
  return (
    <>
      <Button
        className="no-print"
        aria-label={name}
        aria-disabled={pending}
        onClick={() => {
          if (!pending) {
            setDone(null);
            start(copy);
          }
        }}
      >
        {done === "copied" ? (
          <Check aria-hidden="true" size={14} />
        ) : (
          <Copy aria-hidden="true" size={14} />
        )}{" "}
        {label}
      </Button>
      <span role="status" className="no-print text-[12.5px] text-verified">
        {done === "copied" ? t("copied") : ""}
      </span>
      {done === "failed" ? (
        <span role="alert" className="text-[12.5px] font-medium text-conflicts">
          {t("failed")}
        </span>
      ) : null}
      <ByHand text={refused} open={isOpen} onOpenChange={setOpen} />
    </>
  );
}

function ByHand({
  text,
  open,
  onOpenChange,
}: {
  text: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const t = useTranslations("copy");
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("byHand")}
      closeLabel={t("close")}
      initialFocus={field}
    >
      <label className="block text-[13px]">
        {t("byHandHint")}
        <textarea
          ref={field}
          readOnly
          rows={8}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
          className={`${FIELD_CLASS} mt-2 font-mono`}
        />
      </label>
    </Dialog>
  );
}
