"use client";

import { Check, Copy } from "lucide-react";
import { useState, useTransition } from "react";
import { Button } from "./button";
import { useHydrated } from "./use-hydrated";
import { type Clip, writeClipboard } from "./write-clipboard";

/**
 * Copies what `load` brings, and says so. Where the browser forbids it, `onRefused` lets the page offer another way; it gets
 * null where nothing could be loaded. Copying needs scripts; without them there is no button.
 */
export function CopyButton({
  load,
  label,
  name,
  copied,
  onRefused,
}: {
  load: () => Promise<Clip>;
  label: string;
  /** What it is called where it is heard alone. */
  name: string;
  copied: string;
  onRefused: (clip: Clip | null) => void;
}) {
  const [done, setDone] = useState(false);
  const [pending, start] = useTransition();
  const hydrated = useHydrated();
  const copy = async () => {
    const loading = load();
    const written = await writeClipboard(loading);
    setDone(written);
    if (!written) {
      onRefused(await loading.catch(() => null));
    }
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
            setDone(false);
            start(copy);
          }
        }}
      >
        {done ? <Check aria-hidden="true" size={14} /> : <Copy aria-hidden="true" size={14} />}{" "}
        {label}
      </Button>
      <span role="status" className="no-print text-[12.5px] text-verified">
        {done ? copied : ""}
      </span>
    </>
  );
}
