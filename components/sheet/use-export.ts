"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";

/** What has become of an export. */
export type ExportState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "writing";
      readonly progress: { readonly done: number; readonly of: number } | null;
    }
  | { readonly kind: "written"; readonly name: string; readonly code: string }
  /** With the server's own sentence, where it gave one. */
  | { readonly kind: "failed"; readonly reason: string | null };

/** How often a page asks how far its export is. */
const ASK_EVERY_MS = 500;

/** Sends a form to `address`, shows how far it is, and saves the file that comes back. */
export function useExport(address: string): {
  readonly state: ExportState;
  readonly start: (form: FormData) => void;
} {
  const router = useRouter();
  const [state, setState] = useState<ExportState>({ kind: "idle" });
  const busy = useRef(false);

  async function run(form: FormData): Promise<ExportState> {
    const job = crypto.randomUUID();
    form.set("job", job);
    const asking = setInterval(() => {
      askProgress(address, job).then(
        (progress) => {
          if (progress !== null && busy.current) setState({ kind: "writing", progress });
        },
        () => undefined, // the next look may get through; the export itself says what failed
      );
    }, ASK_EVERY_MS);
    try {
      const response = await fetch(address, { method: "POST", body: form });
      if (!response.ok) return { kind: "failed", reason: await reasonOf(response) };
      const name = fileNameOf(response);
      save(await response.blob(), name);
      return { kind: "written", name, code: response.headers.get("x-sheet-identifier") ?? "" };
    } catch {
      return { kind: "failed", reason: null };
    } finally {
      clearInterval(asking);
    }
  }

  return {
    state,
    start(form) {
      if (busy.current) return;
      busy.current = true;
      setState({ kind: "writing", progress: null });
      run(form)
        .then((outcome) => {
          busy.current = false;
          setState(outcome);
          router.refresh();
        })
        .catch(() => undefined); // run itself never rejects
    },
  };
}

async function askProgress(address: string, job: string) {
  const response = await fetch(`${address}?job=${job}`);
  const progress: { readonly done: number; readonly of: number } | null = await response.json();
  return progress;
}

async function reasonOf(response: Response): Promise<string | null> {
  const isText = response.headers.get("content-type")?.startsWith("text/plain") ?? false;
  return isText ? (await response.text()).trim() : null;
}

function fileNameOf(response: Response): string {
  const disposition = response.headers.get("content-disposition") ?? "";
  return /filename="([^"]+)"/.exec(disposition)?.[1] ?? "fact-sheet";
}

function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
