"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import type { Result } from "@/lib/editorial/result";
import type { ImportOutcome, ImportRefusal } from "@/lib/editorial/views";
import { FILE_BYTES_MAX } from "./file-bytes-max";
import type { NamedFile } from "./read-dropped-files";

export type UploadState =
  | { readonly kind: "waiting" | "reading" | "failed" }
  | { readonly kind: "done"; readonly outcome: ImportOutcome }
  | { readonly kind: "refused"; readonly reason: ImportRefusal["reason"] };

export interface Upload extends NamedFile {
  readonly key: string;
  readonly state: UploadState;
}

/** Sends one file to the server. */
export type SendFile = (
  file: NamedFile,
  details: { readonly outlet: string; readonly author: string },
) => Promise<Result<ImportOutcome, ImportRefusal>>;

/**
 * A queue of files that are sent one after the other, so that each shows its own outcome as it lands and one that
 * fails leaves the others alone. The page is refreshed after each.
 */
export function useUploads(send: SendFile) {
  const router = useRouter();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const counter = useRef(0);

  const settle = (key: string, state: UploadState) =>
    setUploads((all) => all.map((upload) => (upload.key === key ? { ...upload, state } : upload)));

  const process = async (upload: Upload, outlet: string, author: string) => {
    settle(upload.key, { kind: "reading" });
    settle(upload.key, await outcome(send, upload, outlet, author));
    router.refresh();
  };

  const enqueue = (upload: Upload, outlet: string, author: string) => {
    queue.current = queue.current.then(() => process(upload, outlet, author));
  };

  const add = (files: readonly NamedFile[], author: string) => {
    const fresh = files.map((file): Upload => {
      counter.current += 1;
      return { ...file, key: String(counter.current), state: { kind: "waiting" } };
    });
    setUploads((all) => [...all, ...fresh]);
    for (const upload of fresh) {
      enqueue(upload, "", author);
    }
  };

  const retry = (upload: Upload, outlet: string, author: string) => {
    settle(upload.key, { kind: "waiting" });
    enqueue(upload, outlet, author);
  };
  return { uploads, add, retry };
}

async function outcome(
  send: SendFile,
  upload: Upload,
  outlet: string,
  author: string,
): Promise<UploadState> {
  // The server refuses it too; it need not be sent first.
  if (upload.file.size > FILE_BYTES_MAX) {
    return { kind: "refused", reason: "too-large" };
  }
  try {
    const result = await send(upload, { outlet, author });
    return result.ok
      ? { kind: "done", outcome: result.value }
      : { kind: "refused", reason: result.error.reason };
  } catch {
    // The server did not answer, or the file went away: the list says so and offers to try again.
    return { kind: "failed" };
  }
}
