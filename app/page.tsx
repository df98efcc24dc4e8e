import { useTranslations } from "next-intl";
import { CreateStoryForm } from "@/components/stories/create-story-form";
import { OfferDemo } from "@/components/stories/offer-demo";
import { StoryList } from "@/components/stories/story-list";
import type { StorySummary } from "@/lib/editorial/views";
import { listStories } from "@/lib/workflows/list-stories";
import {
  addDemoAction,
  createStoryAction,
  removeStoryAction,
  renameStoryAction,
  restoreStoryAction,
} from "./actions";
import { readAuthor } from "./preferences/read-preferences";

// Open conflicts are what waits for an editor; among equals the last changed comes first, as given.
const byOpenConflicts = (a: StorySummary, b: StorySummary) =>
  b.counts.conflicts - a.counts.conflicts;

const ACTIONS = {
  rename: renameStoryAction,
  remove: removeStoryAction,
  restore: restoreStoryAction,
};

export default async function StoriesPage() {
  const author = await readAuthor();
  const stories = await listStories({ reader: author });
  return <Desk stories={stories} author={author} />;
}

function Desk({ stories, author }: { stories: readonly StorySummary[]; author: string }) {
  const t = useTranslations("stories");
  return (
    <div className="mx-auto max-w-6xl px-4 py-6 md:px-6">
      <h1 className="text-[30px] leading-tight">{t("heading")}</h1>
      <p className="mt-1 max-w-prose text-ink-2">{t("lead")}</p>
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        {stories.length === 0 ? (
          <section className="card p-6" aria-label={t("list")}>
            <h2 className="text-[20px]">{t("emptyTitle")}</h2>
            <ol className="mt-3 grid list-decimal gap-1.5 pl-5 text-ink-2">
              <li>{t("emptyStep1")}</li>
              <li>{t("emptyStep2")}</li>
              <li>{t("emptyStep3")}</li>
            </ol>
            <OfferDemo addDemo={addDemoAction} />
          </section>
        ) : (
          <StoryList
            stories={stories.toSorted(byOpenConflicts)}
            author={author}
            actions={ACTIONS}
          />
        )}
        <CreateStoryForm author={author} create={createStoryAction} />
      </div>
    </div>
  );
}
