"use server";

import { revalidatePath } from "next/cache";
import { after } from "next/server";
import { signChange } from "@/app/preferences/sign-change";
import type { OutletFormState } from "@/components/outlets/outlet-actions";
import type { OutletRequest } from "@/lib/editorial/decide-outlet";
import { OUTLET_KINDS } from "@/lib/editorial/outlet";
import { changeOutlet } from "@/lib/workflows/change-outlet";
import { reconcileStory } from "@/lib/workflows/reconcile-story";

const NAME_LENGTH_MAX = 200;

/** Renames the form's outlet, sets its kind, merges it with another or takes that back. */
export async function changeOutletAction(
  _last: OutletFormState,
  form: FormData,
): Promise<OutletFormState> {
  const request = readRequest(form);
  if (request === null) {
    return { kind: "gone" };
  }
  const author = await signChange(form);
  const changed = await changeOutlet({ outletId: field(form, "outletId"), request, author });
  if (changed === null) {
    return { kind: "gone" };
  }
  revalidatePath("/", "layout");
  if (!changed.ok) {
    return changed.error;
  }
  const { decisionId, stories } = changed.value;
  // By whom an article is tells the engine whose reporting it may be; the counts themselves have changed already.
  after(async () => {
    for (const story of stories) {
      await reconcileStory(story);
    }
  });
  return { kind: "saved", decisionId };
}

function readRequest(form: FormData): OutletRequest | null {
  const kind = field(form, "request");
  switch (kind) {
    case "rename":
      return { kind, name: field(form, "name").slice(0, NAME_LENGTH_MAX) };
    case "merge":
      return { kind, into: field(form, "into") };
    case "separate":
      return { kind };
    case "kind": {
      const to = OUTLET_KINDS.find((known) => known === field(form, "to"));
      return to === undefined ? null : { kind, to };
    }
    default:
      return null;
  }
}

function field(form: FormData, name: string): string {
  return String(form.get(name) ?? "");
}
