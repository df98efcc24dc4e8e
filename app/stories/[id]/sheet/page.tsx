import type { Metadata } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { undo } from "@/app/facts/[id]/actions";
import { readAuthor } from "@/app/preferences/read-preferences";
import { ExportForm } from "@/components/sheet/export-form";
import { ShareLinks } from "@/components/sheet/share-links";
import { SheetOptions } from "@/components/sheet/sheet-options";
import { SheetPresets } from "@/components/sheet/sheet-presets";
import { SheetPreview } from "@/components/sheet/sheet-preview";
import { StoryHeader } from "@/components/stories/story-header";
import { StoryZone } from "@/components/ui/story-zone";
import { goesOnSheet, missingFacts } from "@/lib/editorial/sheet/choose-facts";
import { type ChoiceFields, readChoice } from "@/lib/editorial/sheet/read-choice";
import { PLAIN_HOUSE } from "@/lib/editorial/sheet/sheet-document";
import { readOutput } from "@/lib/editorial/sheet/sheet-output";
import { isLocale } from "@/lib/messages/locale";
import { listHouseStyles } from "@/lib/workflows/house-style";
import { getSheet } from "@/lib/workflows/load-sheet";
import { listLinks } from "@/lib/workflows/share-sheet";
import { listPresets } from "@/lib/workflows/sheet-presets";
import { loadBoard } from "../load-board";
import { savePreset } from "./preset-actions";
import { makeShareLink, revokeShareLink } from "./share-actions";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<ChoiceFields>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("story");
  return { title: t("tabs.sheet") };
}

export default async function SheetPage({ params, searchParams }: Props) {
  const { id } = await params;
  const [board, author, locale, fields, t, corrections, houseWords, [house], links, sent] =
    await Promise.all([
      loadBoard(id, "all"),
      readAuthor(),
      getLocale(),
      searchParams,
      getTranslations("sheet.exports"),
      getTranslations("corrections"),
      getTranslations("house"),
      listHouseStyles(),
      listLinks(id),
      headers(),
    ]);
  const wanted = fields.language;
  const language = typeof wanted === "string" && isLocale(wanted) ? wanted : locale;
  const choice = readChoice(fields);
  const output = readOutput(fields);
  const presets = await listPresets(id);
  const sheet = await getSheet({ storyId: id, language, choice, author });
  if (board === null || sheet === null) {
    notFound();
  }
  const facts = board.facts
    .filter(goesOnSheet)
    .map((fact) => ({ id: fact.id, question: fact.question[language] }));
  return (
    <StoryZone timeZone={board.story.rules.timeZone}>
      <div className="no-print">
        <StoryHeader story={board.story} tab="sheet" />
      </div>
      <div className="px-4 py-4 md:px-6">
        <SheetOptions
          storyId={id}
          language={language}
          choice={choice}
          output={output}
          facts={facts}
          missing={missingFacts(board.facts, choice).length}
        />
        <SheetPresets
          storyId={id}
          language={language}
          choice={choice}
          output={output}
          presets={presets}
          author={author}
          change={savePreset}
          undo={undo}
        />
        <ExportForm
          storyId={id}
          language={language}
          choice={choice}
          output={output}
          author={author}
        />
        <p className="no-print mb-4 flex flex-wrap gap-x-5 gap-y-1 text-[13px]">
          <Link href={`/stories/${id}/sheet/exports`} className="link">
            {t("open")}
          </Link>
          <Link href={`/stories/${id}/corrections`} className="link">
            {corrections("toCorrections")}
          </Link>
          <Link href="/house" className="link">
            {houseWords("heading")}
          </Link>
          <Link href="/verify" className="link">
            {t("verify")}
          </Link>
        </p>
        <ShareLinks
          storyId={id}
          language={language}
          choice={choice}
          author={author}
          links={links}
          address={`http://${sent.get("host")}/share/`}
          actions={{ make: makeShareLink, revoke: revokeShareLink, undo }}
        />
        <SheetPreview sheet={sheet} house={house ?? PLAIN_HOUSE} />
      </div>
    </StoryZone>
  );
}
