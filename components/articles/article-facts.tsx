import Link from "next/link";
import { useLocale } from "next-intl";
import type { ArticleMark } from "@/lib/editorial/views";
import { STANCE_TEXT, StanceMark } from "../facts/stance-mark";

/** The facts of a paragraph's claims, in its margin. */
export function ArticleFacts({ facts }: { facts: readonly ArticleMark[] }) {
  const locale = useLocale();
  if (facts.length === 0) {
    return null;
  }
  return (
    <ul className="grid content-start gap-1 text-[12.5px] lg:border-l lg:border-line lg:pl-4">
      {facts.map((mark) => (
        <li key={mark.factId} className="flex gap-1.5">
          <span className={STANCE_TEXT[mark.stance]}>
            <StanceMark stance={mark.stance} className="mt-0.5" />
          </span>
          <Link
            href={`/facts/${mark.factId}`}
            prefetch={false}
            className="text-ink-2 hover:text-ink hover:underline"
          >
            {mark.question[locale]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
