import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { articleLineHref } from "@/components/articles/article-line-href";
import { STANCE_TEXT, StanceMark } from "@/components/facts/stance-mark";
import { StatusTag } from "@/components/facts/status-tag";
import { formatDate } from "@/components/ui/format-date";
import { Tag } from "@/components/ui/tag";
import type {
  ArticleHit,
  FactHit,
  FoundFact,
  NoteHit,
  ValueHit,
} from "@/lib/editorial/search/search-results";
import type { SearchTerm } from "@/lib/editorial/search/search-terms";
import { MarkedLocalised } from "./marked-localised";
import { MarkedText, Pieces } from "./marked-text";

interface ItemProps<Hit> {
  hit: Hit;
  terms: readonly SearchTerm[];
}

/** A fact whose question has the words. */
export function FactHitItem({ hit: { fact, storyTitle }, terms }: ItemProps<FactHit>) {
  return (
    <Item storyTitle={storyTitle} tags={<FactTags fact={fact} />}>
      <HitLink href={`/facts/${fact.id}`}>
        <MarkedLocalised text={fact.question} terms={terms} />
      </HitLink>
    </Item>
  );
}

/** An answer that has the words, with the question that it answers. */
export function ValueHitItem({ hit, terms }: ItemProps<ValueHit>) {
  const t = useTranslations("search");
  const { fact, answer, stance, outlets, storyTitle } = hit;
  const locale = useLocale();
  return (
    <Item storyTitle={storyTitle} tags={<FactTags fact={fact} />}>
      <p className="flex items-baseline gap-1.5">
        <span className={STANCE_TEXT[stance]}>
          <StanceMark stance={stance} className="size-3" />
        </span>
        <HitLink href={`/facts/${fact.id}`}>
          <MarkedLocalised text={answer} terms={terms} />
        </HitLink>
      </p>
      <p className="text-[13px] text-ink-2">
        {fact.question[locale]}{" "}
        <span className="text-ink-3">{t("reportedBy", { outlets: outlets.join(", ") })}</span>
      </p>
    </Item>
  );
}

/** An article with the passage that has the words; it opens at that line. */
export function ArticleHitItem({ hit, terms }: ItemProps<ArticleHit>) {
  const t = useTranslations();
  const locale = useLocale();
  const { passage } = hit;
  const href = passage === null ? `/articles/${hit.id}` : articleLineHref(hit.id, passage);
  return (
    <Item storyTitle={hit.storyTitle} tags={<Tag wraps>{hit.outlet}</Tag>}>
      <HitLink href={href} isPlain>
        <span lang={hit.title === null ? undefined : hit.language}>
          <MarkedText
            text={hit.title ?? t("article.untitled", { outlet: hit.outlet })}
            terms={terms}
          />
        </span>
      </HitLink>
      {passage === null ? null : (
        <p lang={hit.language} className="font-serif text-[15px] leading-relaxed wrap-anywhere">
          {passage.cutBefore ? "…" : ""}
          <Pieces pieces={passage.pieces} />
          {passage.cutAfter ? "…" : ""}
        </p>
      )}
      {hit.publishedAt === null ? null : (
        <p className="text-[12.5px] text-ink-3">
          {t("article.published", { date: formatDate(hit.publishedAt, locale, clockOf(hit)) })}
        </p>
      )}
    </Item>
  );
}

/** A colleague's note; it opens what it stands on. */
export function NoteHitItem({ hit, terms }: ItemProps<NoteHit>) {
  const t = useTranslations("search");
  const locale = useLocale();
  const { fact, article } = hit;
  const on = fact === null ? (article?.outlet ?? hit.storyTitle) : fact.question[locale];
  return (
    <Item
      storyTitle={hit.storyTitle}
      tags={hit.resolved ? <Tag tone="agrees">{t("resolved")}</Tag> : null}
    >
      <HitLink href={noteHref(hit)}>
        <MarkedText text={hit.text} terms={terms} />
      </HitLink>
      <p className="text-[12.5px] text-ink-3">
        {t("noteBy", {
          author: hit.author,
          date: formatDate(hit.at, locale, clockOf(hit)),
          on,
        })}
      </p>
    </Item>
  );
}

/** A time of a story among those of others, so it names its zone. */
function clockOf({ timeZone }: ArticleHit | NoteHit) {
  return { withTime: true, withZone: true, timeZone };
}

function noteHref({ fact, article }: NoteHit): string {
  if (fact !== null) {
    return `/facts/${fact.id}`;
  }
  if (article === null) {
    return "/";
  }
  return article.line === null
    ? `/articles/${article.id}`
    : articleLineHref(article.id, article.line);
}

function Item({
  storyTitle,
  tags,
  children,
}: {
  storyTitle: string;
  tags: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations("search");
  return (
    <li className="grid gap-x-4 gap-y-1 px-4 py-2.5 focus-within:bg-paper md:grid-cols-[minmax(0,1fr)_15rem]">
      <div className="grid min-w-0 gap-0.5">{children}</div>
      <p className="flex flex-wrap content-start items-start gap-1.5 text-[12.5px] text-ink-3 md:justify-end md:text-right">
        {tags}
        <span className="w-full wrap-anywhere">
          <span className="sr-only">{t("inStory")} </span>
          {storyTitle}
        </span>
      </p>
    </li>
  );
}

function HitLink({
  href,
  isPlain = false,
  children,
}: {
  href: string;
  /** A whole load, so that the browser goes to the line and marks it. */
  isPlain?: boolean;
  children: ReactNode;
}) {
  const look = "font-serif text-[16px] leading-snug font-semibold wrap-anywhere hover:underline";
  return isPlain ? (
    <a href={href} data-hit="" className={look}>
      {children}
    </a>
  ) : (
    <Link href={href} prefetch={false} data-hit="" className={look}>
      {children}
    </Link>
  );
}

function FactTags({ fact }: { fact: FoundFact }) {
  const t = useTranslations("board");
  return (
    <>
      <StatusTag status={fact.status} verdict={fact.verdict} />
      {fact.withdrawn ? <Tag>{t("withdrawn")}</Tag> : null}
    </>
  );
}
