import { getLocale, getTranslations } from "next-intl/server";
import { readAuthor } from "@/app/preferences/read-preferences";
import { isLocale } from "@/lib/messages/locale";
import { getCorrectionFile } from "@/lib/workflows/get-corrections";

interface Context {
  params: Promise<{ id: string }>;
}

/** The letter to the outlet that the address names, as text; all corrections as CSV where it names none. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const language = asked.get("language") ?? "";
  const file = await getCorrectionFile(
    {
      storyId: (await params).id,
      language: isLocale(language) ? language : await getLocale(),
      outletId: asked.get("outlet"),
    },
    { reader: await readAuthor() },
  );
  if (file === null) {
    const t = await getTranslations("corrections");
    return new Response(`${t("noLetter")}\n`, {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  }
  return new Response(file.text, {
    headers: {
      "content-type": file.contentType,
      "content-disposition": `attachment; filename="${file.fileName}"`,
      "cache-control": "no-store",
    },
  });
}
