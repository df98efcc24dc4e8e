"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { UploadItem } from "./upload-item";
import type { Upload } from "./use-uploads";

/** What became of each file, as it lands; the sum is said to screen readers. */
export function UploadList({
  storyId,
  uploads,
  retry,
}: {
  storyId: string;
  uploads: readonly Upload[];
  retry: (upload: Upload, outlet: string) => void;
}) {
  const t = useTranslations("add");
  const count = (test: (upload: Upload) => boolean) => uploads.filter(test).length;
  const open = count(({ state }) => state.kind === "waiting" || state.kind === "reading");
  const added = count(({ state }) => state.kind === "done" && state.outcome.kind === "added");
  const duplicates = count(
    ({ state }) => state.kind === "done" && state.outcome.kind === "duplicate",
  );
  const refused = count(({ state }) => state.kind === "refused" || state.kind === "failed");
  return (
    <>
      <p role="status" className={uploads.length === 0 ? "sr-only" : "mt-4 font-semibold"}>
        {uploads.length === 0
          ? ""
          : open > 0
            ? t("progress", { done: uploads.length - open, of: uploads.length })
            : t("result", { added, duplicates, refused })}
      </p>
      {uploads.length > 0 ? (
        <ul aria-label={t("outcomes")} className="card mt-2 divide-y divide-line">
          {uploads.map((upload) => (
            <UploadItem key={upload.key} upload={upload} retry={retry} />
          ))}
        </ul>
      ) : null}
      {added + duplicates > 0 && open === 0 ? (
        <p className="mt-3">
          <Link href={`/stories/${storyId}`} className={buttonClass("primary")}>
            {t("openBoard")}
          </Link>
        </p>
      ) : null}
    </>
  );
}
