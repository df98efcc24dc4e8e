"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "./button";

/** Copies a text; where the browser forbids it, `onRefused` lets the page offer another way. */
export function CopyButton({
  text,
  label,
  name,
  copied,
  onRefused,
}: {
  text: string;
  label: string;
  /** What it is called where it is heard alone. */
  name: string;
  copied: string;
  onRefused: () => void;
}) {
  const [done, setDone] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setDone(true),
      () => {
        setDone(false);
        onRefused();
      },
    );
  };
  return (
    <>
      <Button onClick={copy} aria-label={name}>
        {done ? <Check aria-hidden="true" size={14} /> : <Copy aria-hidden="true" size={14} />}{" "}
        {label}
      </Button>
      <span role="status" className="text-[12.5px] text-verified">
        {done ? copied : ""}
      </span>
    </>
  );
}
