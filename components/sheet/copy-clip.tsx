"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";
import { FIELD_CLASS } from "@/components/ui/field";
import type { Clip } from "@/components/ui/write-clipboard";

/** Copies what `load` brings. Where the browser refuses, the text is shown, selected, to be copied by hand. */
export function CopyClip({
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
  const [refused, setRefused] = useState<Clip | null>(null);
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const onRefused = (clip: Clip | null) => {
    setFailed(clip === null);
    setRefused(clip);
    setOpen(clip !== null);
  };
  return (
    <>
      <CopyButton
        load={load}
        label={label}
        name={name}
        copied={t("copied")}
        onRefused={onRefused}
      />
      {failed ? (
        <span role="alert" className="text-[12.5px] font-medium text-conflicts">
          {t("failed")}
        </span>
      ) : null}
      <Dialog
        open={open}
        onOpenChange={setOpen}
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
            value={refused?.text ?? ""}
            onFocus={(event) => event.currentTarget.select()}
            className={`${FIELD_CLASS} mt-2 font-mono`}
          />
        </label>
      </Dialog>
    </>
  );
}
