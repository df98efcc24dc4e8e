import { useTranslations } from "next-intl";
import { samePerson } from "@/lib/editorial/notes/same-person";
import type { StoryRules } from "@/lib/editorial/rules";
import type { FactState, Reading } from "@/lib/editorial/views";
import { readingOf } from "./reading-of";
import { RulingSummary } from "./ruling-summary";

/** What a second reader must know before deciding, and where two differ, both verdicts side by side. */
export function ReadingNotice({
  fact,
  rules,
  author,
}: {
  fact: FactState;
  rules: StoryRules;
  author: string;
}) {
  const t = useTranslations("reading");
  const { readings } = fact;
  const state = readingOf(fact);
  if (readings === null || state === null) {
    return rules.secondReader ? (
      <p className="mt-2 text-[12.5px] text-ink-2">{t("needed")}</p>
    ) : null;
  }
  const { first, second } = readings;
  const names = { first: first.by, second: second?.by ?? "" };
  const isReader = [first, second].some((it) => it !== null && samePerson(it.by, author));
  return (
    <div className="mt-2 rounded-r-desk border-l-3 border-partial bg-partial-bg px-3 py-2">
      <p className="font-semibold wrap-anywhere text-partial">
        {state === "differ"
          ? t("differ", names)
          : state === "yours"
            ? t("yours")
            : t("awaiting", { name: first.by })}
      </p>
      <p className="mt-0.5 text-[12.5px] wrap-anywhere">
        {state === "differ"
          ? isReader || !rules.secondReader
            ? t("differWhat")
            : t("differOthers", names)
          : state === "yours"
            ? t("yoursWhat")
            : t(author === "" ? "awaitingNameless" : "awaitingWhat", { name: first.by })}
      </p>
      {second === null ? null : (
        <div className="mt-2 grid gap-2">
          <ReadingCard reading={first} fact={fact} />
          <ReadingCard reading={second} fact={fact} />
        </div>
      )}
    </div>
  );
}

function ReadingCard({ reading, fact }: { reading: Reading; fact: FactState }) {
  return (
    <section className="card p-2.5" aria-label={reading.by}>
      <h3 className="mb-1 font-sans text-[12.5px] tracking-normal wrap-anywhere">{reading.by}</h3>
      <RulingSummary ruling={reading.ruling} fact={fact} />
    </section>
  );
}
