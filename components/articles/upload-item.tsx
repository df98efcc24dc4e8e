"use client";

import { Check, CircleAlert, Copy, LoaderCircle } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FIELD_CLASS } from "@/components/ui/field";
import type { Upload, UploadState } from "./use-uploads";

/** One file of the queue: its name, what became of it, and what to do where it was refused. */
export function UploadItem({
  upload,
  retry,
}: {
  upload: Upload;
  retry: (upload: Upload, outlet: string) => void;
}) {
  const t = useTranslations("add");
  const { state } = upload;
  return (
    <li className="flex gap-2.5 px-4 py-2.5 text-[13.5px]">
      <StateIcon state={state} />
      <div className="min-w-0 flex-1">
        <p className="font-medium break-all">{upload.path}</p>
        <Outcome state={state} />
        {state.kind === "refused" && state.reason === "no-outlet" ? (
          <form
            className="mt-2 flex flex-wrap gap-2"
            onSubmit={(event) => {
              event.preventDefault();
              retry(upload, String(new FormData(event.currentTarget).get("outlet") ?? ""));
            }}
          >
            <input
              name="outlet"
              required
              maxLength={200}
              aria-label={t("outletOf", { name: upload.path })}
              placeholder={t("outlet")}
              className={`${FIELD_CLASS} max-w-60`}
            />
            <Button type="submit">{t("addWithOutlet")}</Button>
          </form>
        ) : null}
        {state.kind === "failed" ? (
          <Button className="mt-2" onClick={() => retry(upload, "")}>
            {t("retry")}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

function Outcome({ state }: { state: UploadState }) {
  const t = useTranslations("add");
  switch (state.kind) {
    case "done":
      return (
        <p className="text-ink-2">
          {t(`outcome.${state.outcome.kind}`, { outlet: state.outcome.outlet })}{" "}
          <Link href={`/articles/${state.outcome.articleId}`} className="link">
            {t("openArticle")}
          </Link>
        </p>
      );
    case "refused":
      return (
        <p className="text-ink-2">
          <b className="text-conflicts">{t(`refusal.${state.reason}.what`)}</b>{" "}
          {t(`refusal.${state.reason}.do`)}
        </p>
      );
    case "failed":
      return <p className="font-medium text-conflicts">{t("failed")}</p>;
    default:
      return <p className="text-ink-3">{t(state.kind)}</p>;
  }
}

function StateIcon({ state }: { state: UploadState }) {
  const look = { size: 16, "aria-hidden": true } as const;
  switch (state.kind) {
    case "done":
      return state.outcome.kind === "added" ? (
        <Check {...look} className="mt-0.5 flex-none text-agrees" />
      ) : (
        <Copy {...look} className="mt-0.5 flex-none text-partial" />
      );
    case "refused":
    case "failed":
      return <CircleAlert {...look} className="mt-0.5 flex-none text-conflicts" />;
    default:
      return <LoaderCircle {...look} className="mt-0.5 flex-none animate-spin text-ink-3" />;
  }
}
