import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { signChange } from "@/app/preferences/sign-change";
import { readChoice } from "@/lib/editorial/sheet/read-choice";
import { exportFactSheet } from "@/lib/workflows/export-fact-sheet";
import {
  endExportProgress,
  readExportProgress,
  tellExportProgress,
} from "@/lib/workflows/export-progress";
import { fieldsOf } from "../fields-of";

interface Context {
  params: Promise<{ id: string }>;
}

/**
 * Writes the fact sheet that the form describes, records it in the log and answers with the file. A POST, because it leaves
 * a trace. `job` is what the page calls this export, to ask how far it is.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [form, t] = await Promise.all([request.formData(), getTranslations("sheet")]);
  const text = (name: string) => String(form.get(name) ?? "");
  const job = text("job");
  const file = await exportFactSheet(
    {
      storyId: (await params).id,
      format: text("format"),
      language: text("language"),
      paper: text("paper") || "a4",
      choice: readChoice(fieldsOf(form)),
      author: await signChange(form),
    },
    { progress: (done, of) => tellExportProgress(job, { done, of }) },
  ).finally(() => endExportProgress(job));
  if (file === null) {
    return say(404, t("refused.gone"));
  }
  if (!file.ok) {
    return say(400, t(`refused.${file.error.wrong}`));
  }
  revalidatePath("/", "layout");
  const { fileName, contentType, body, code } = file.value;
  return new Response(new Uint8Array(body), {
    headers: {
      "content-type": contentType,
      // Always a download: what quotes strangers is not shown as a page of our own origin.
      "content-disposition": `attachment; filename="${fileName}"`,
      "cache-control": "no-store",
      "x-sheet-identifier": code,
    },
  });
}

/** How far the export `job` is: `{ done, of }` in facts, or null. */
export function GET(request: Request): Response {
  const job = new URL(request.url).searchParams.get("job") ?? "";
  return Response.json(readExportProgress(job), { headers: { "cache-control": "no-store" } });
}

function say(status: number, sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
