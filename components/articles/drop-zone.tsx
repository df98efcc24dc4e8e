"use client";

import { FolderOpen, Upload as UploadIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { AuthorField } from "@/components/desk/author-field";
import { Button } from "@/components/ui/button";
import { type NamedFile, readPickedFiles } from "./read-dropped-files";
import { sendFile } from "./send-file";
import { UploadList } from "./upload-list";
import { useDroppedFiles } from "./use-dropped-files";
import { useUploads } from "./use-uploads";

const AUTHOR_ID = "drop-author";

/** Takes files and whole folders, dropped or picked, and shows what became of each. */
export function DropZone({ storyId, author }: { storyId: string; author: string }) {
  const t = useTranslations("add");
  const [unsigned, setUnsigned] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const name = useRef(author);
  const { uploads, add, retry } = useUploads((file, details) => sendFile(storyId, file, details));

  const take = (named: readonly NamedFile[]) => {
    const field = document.getElementById(AUTHOR_ID);
    const typed = field instanceof HTMLInputElement ? field.value.trim() : "";
    name.current = typed || author || name.current;
    setUnsigned(name.current === "");
    if (name.current === "") {
      field?.focus();
    } else {
      add(named, name.current);
    }
  };
  const over = useDroppedFiles((named) => take(named));
  const picker = (input: HTMLInputElement) => {
    take(readPickedFiles(input.files ?? []));
    // So that the same file can be picked again after it was mended.
    input.value = "";
  };
  return (
    <section aria-labelledby="drop-heading">
      <fieldset
        aria-labelledby="drop-heading"
        className={`rounded-desk border-2 border-dashed p-5 ${over ? "border-verified bg-verified-bg" : "border-line-strong bg-card"}`}
      >
        <h2 id="drop-heading" className="text-[19px]">
          {t("files")}
        </h2>
        <p className="mt-1 mb-4 text-ink-2">{t("filesHint")}</p>
        <AuthorField author={author} id={AUTHOR_ID} />
        {unsigned ? (
          <p role="alert" className="mt-1 font-medium text-conflicts">
            {t("unsigned")}
          </p>
        ) : null}
        <div className="mt-4 flex flex-wrap gap-2">
          <Button onClick={() => files.current?.click()}>
            <UploadIcon aria-hidden="true" size={15} /> {t("pickFiles")}
          </Button>
          <Button onClick={() => folder.current?.click()}>
            <FolderOpen aria-hidden="true" size={15} /> {t("pickFolder")}
          </Button>
        </div>
        <input
          ref={files}
          type="file"
          multiple
          hidden
          accept=".md,.txt,text/markdown,text/plain"
          data-testid="pick-files"
          aria-label={t("pickFiles")}
          onChange={(event) => picker(event.currentTarget)}
        />
        <input
          ref={folder}
          type="file"
          multiple
          hidden
          webkitdirectory=""
          data-testid="pick-folder"
          aria-label={t("pickFolder")}
          onChange={(event) => picker(event.currentTarget)}
        />
      </fieldset>
      <UploadList
        storyId={storyId}
        uploads={uploads}
        retry={(upload, outlet) => retry(upload, outlet, name.current)}
      />
    </section>
  );
}
