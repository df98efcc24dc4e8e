import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { undo } from "@/app/facts/[id]/actions";
import { readAuthor } from "@/app/preferences/read-preferences";
import { RulesForm } from "@/components/stories/rules-form";
import { StoryHeader } from "@/components/stories/story-header";
import { timeZones } from "@/lib/editorial/rules";
import { loadBoard } from "../load-board";
import { saveRules } from "./actions";

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("story");
  return { title: t("tabs.settings") };
}

export default async function SettingsPage({ params }: Props) {
  const [board, author] = await Promise.all([loadBoard((await params).id, "all"), readAuthor()]);
  if (board === null) {
    notFound();
  }
  const { story } = board;
  return (
    <>
      <StoryHeader story={story} tab="settings" />
      <div className="px-4 py-5 md:px-6">
        <RulesForm
          storyId={story.id}
          rules={story.rules}
          zones={timeZones()}
          author={author}
          save={saveRules}
          undo={undo}
        />
      </div>
    </>
  );
}
