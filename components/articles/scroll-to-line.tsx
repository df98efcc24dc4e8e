"use client";

import { useEffect } from "react";
import type { Span } from "@/lib/engine/text/span";
import { lineAnchor } from "./article-line-href";

/** Brings the stretch that `?at=` names into view, for addresses that carry no `#` of their own. */
export function ScrollToLine({ line }: { line: Span }) {
  const id = lineAnchor(line);
  useEffect(() => {
    document.getElementById(id)?.scrollIntoView({ block: "center" });
  }, [id]);
  return null;
}
