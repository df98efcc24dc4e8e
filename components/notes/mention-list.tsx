import { useTranslations } from "next-intl";
import type { ArticleMention } from "@/lib/editorial/views";
import { NoteWords } from "./note-words";

/** Notes on articles that name the reader: they belong to no row of the board. */
export function MentionList({ mentions }: { mentions: readonly ArticleMention[] }) {
  const t = useTranslations("news");
  if (mentions.length === 0) {
    return null;
  }
  return (
    <section className="card mb-3 px-4 py-3" aria-labelledby="mentions-heading">
      <h2 id="mentions-heading" className="text-[15px]">
        {t("mentions")}
      </h2>
      <ul className="mt-1 grid gap-2 text-[13px]">
        {mentions.map(({ note, outlet }) => (
          <li key={note.id}>
            <a href={`/articles/${note.articleId}#note-${note.id}`} className="link font-semibold">
              {t("mentionBy", { name: note.author, outlet })}
            </a>
            <NoteWords text={note.text} mentions={note.mentions} />
          </li>
        ))}
      </ul>
    </section>
  );
}
