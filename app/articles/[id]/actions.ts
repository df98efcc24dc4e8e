"use server";

import { revalidatePath } from "next/cache";
import { signChange } from "@/app/preferences/sign-change";
import type { OriginFormState } from "@/components/articles/origin-actions";
import type { OriginRequest } from "@/lib/editorial/decide-origin";
import { CORRECTED_KINDS } from "@/lib/editorial/origin-correction";
import { changeOrigin } from "@/lib/workflows/change-origin";

const LENGTH_MAX = { name: 200, reason: 1000 } as const;

/** Corrects the origin of the form's article, merges it with another, or gives it back to the engine. */
export async function changeOriginAction(
  _last: OriginFormState,
  form: FormData,
): Promise<OriginFormState> {
  const request = readRequest(form);
  if (request === null) {
    return { kind: "gone" };
  }
  const changed = await changeOrigin({
    articleId: field(form, "articleId"),
    request,
    seen: field(form, "seen") || null,
    author: await signChange(form),
  });
  if (changed === null) {
    return { kind: "gone" };
  }
  revalidatePath("/", "layout");
  return changed.ok ? { kind: "saved", ...changed.value } : changed.error;
}

function readRequest(form: FormData): OriginRequest | null {
  const kind = field(form, "request");
  const reason = field(form, "reason").slice(0, LENGTH_MAX.reason);
  if (kind === "confirm" || kind === "restore") {
    return { kind };
  }
  if (kind === "merge") {
    return { kind, into: field(form, "into"), reason };
  }
  const origin = CORRECTED_KINDS.find((known) => known === kind);
  const name = field(form, "name").slice(0, LENGTH_MAX.name);
  return origin === undefined ? null : { kind: "correct", origin, name, reason };
}

function field(form: FormData, name: string): string {
  return String(form.get(name) ?? "");
}
