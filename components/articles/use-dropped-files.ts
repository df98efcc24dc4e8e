"use client";

import { useEffect, useRef, useState } from "react";
import { type NamedFile, readDroppedFiles } from "./read-dropped-files";

/**
 * Takes files dropped anywhere on the page, and answers whether some hang over it. The whole page listens because a
 * browser opens a file that misses its target, and what was typed meanwhile would be gone.
 */
export function useDroppedFiles(take: (files: readonly NamedFile[]) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const hang = (event: DragEvent) => {
      if (hasFiles(event)) {
        event.preventDefault();
        setOver(true);
      }
    };
    const leave = (event: DragEvent) => {
      // Only the way out of the window has nothing to go to.
      if (event.relatedTarget === null) {
        setOver(false);
      }
    };
    const drop = (event: DragEvent) => {
      if (event.dataTransfer !== null && hasFiles(event)) {
        event.preventDefault();
        setOver(false);
        void readDroppedFiles(event.dataTransfer).then((files) => latest.current(files));
      }
    };
    window.addEventListener("dragover", hang);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", hang);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, []);
  return over;
}
