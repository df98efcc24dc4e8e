import { useLocale, useTranslations } from "next-intl";
import { tickedOf } from "@/lib/editorial/corrections/ticked";
import type { Decision, DecisionState } from "@/lib/editorial/decision";
import { editOf } from "@/lib/editorial/edits/edit-of";
import { noteOf } from "@/lib/editorial/notes/note";
import { originStateOf } from "@/lib/editorial/origin-state";
import { outletStateOf } from "@/lib/editorial/outlet";
import { rulesOf } from "@/lib/editorial/rules";
import { rulingOf } from "@/lib/editorial/ruling-of";
import { houseStateOf } from "@/lib/editorial/sheet/house-change";
import { linkStateOf } from "@/lib/editorial/sheet/share-link";
import { presetStateOf } from "@/lib/editorial/sheet/sheet-preset";
import type { FactState } from "@/lib/editorial/views";
import { isHidden } from "@/lib/editorial/visible-decisions";
import { useOriginNames } from "../articles/origin-names";
import { EditLine } from "../claims/edit-line";
import { NoteLine } from "../notes/note-line";
import { RulesSummary } from "../stories/rules-summary";
import { LinkWords } from "./link-words";
import { RulingSummary } from "./ruling-summary";

/** What a decision did, in plain words, with before and after where it changed something. */
export function DecisionLine({ decision, fact }: { decision: Decision; fact: FactState | null }) {
  const t = useTranslations("decision");
  const locale = useLocale();
  const { kind, cause } = decision;
  const [before, after] = [shownSide(decision.before), shownSide(decision.after)];
  const changes = before !== null || after !== null;
  if (kind === "edited") {
    const edit = editOf(decision.after);
    return <span>{edit === null ? null : <EditLine edit={edit} />}</span>;
  }
  if (noteOf(decision.after ?? decision.before) !== null) {
    return <NoteLine title={t(kind)} decision={decision} />;
  }
  const ticked = tickedOf(decision.after);
  if (ticked !== null) {
    const told = ticked.corrections.map(
      ({ outlet, question, answer }) => `${outlet} – ${question[locale]} ${answer[locale]}`,
    );
    return (
      <span className="wrap-anywhere">
        {t(kind)}: {told.join("; ")}
      </span>
    );
  }
  const takenBack = kind === "undone" ? editOf(decision.before) : null;
  if (takenBack !== null) {
    return (
      <span>
        {t(kind)}: <EditLine edit={takenBack} />
      </span>
    );
  }
  // A name, a link or a preset that was taken off: nothing came in its place.
  const isTakenOff =
    typeof before === "string" || linkStateOf(before) !== null || presetStateOf(before) !== null;
  const ended = after === null && isTakenOff;
  return (
    <span>
      {t(kind)}
      {changes ? ": " : ""}
      {!changes || before === null ? null : (
        <>
          <del className="text-ink-3 decoration-1">
            <Side side={before} fact={fact} />
          </del>
          {ended ? null : (
            <>
              <span aria-hidden="true"> → </span>
              <span className="sr-only"> {t("became")} </span>
            </>
          )}
        </>
      )}
      {changes && !ended ? <Side side={after} fact={fact} /> : null}
      {HIDEABLE.includes(kind) && isHidden(decision) ? (
        <span className="block text-ink-3">{t("hidden")}</span>
      ) : null}
      {cause === null ? null : <span className="block">{cause[locale]}</span>}
    </span>
  );
}

/** What stays to be told once it is hidden; of what took something back, the words before say enough. */
const HIDEABLE: readonly Decision["kind"][] = [
  "first-reading",
  "note-added",
  "note-edited",
  "note-resolved",
  "note-reopened",
];

/**
 * What can be told of a state; what says nothing to a reader (which text it was) or only its own screen understands is left
 * out, and the sentence stands by itself.
 */
function shownSide(side: DecisionState): DecisionState {
  const isTold =
    typeof side === "string" ||
    rulingOf(side) !== null ||
    rulesOf(side) !== null ||
    originStateOf(side) !== null ||
    outletStateOf(side) !== null ||
    linkStateOf(side) !== null ||
    houseStateOf(side) !== null ||
    presetStateOf(side) !== null;
  return isTold ? side : null;
}

function Side({ side, fact }: { side: Decision["before"]; fact: FactState | null }) {
  const names = useOriginNames();
  const t = useTranslations("outlets");
  const kinds = useTranslations("outlets.kind");
  const houseWords = useTranslations("house");
  const origins = originStateOf(side);
  const rules = rulesOf(side);
  if (typeof side === "string") {
    return <span className="wrap-anywhere">{side}</span>;
  }
  if (rules !== null) {
    return <RulesSummary rules={rules} />;
  }
  if (origins !== null) {
    const told = origins.articles.map(({ outlet, origins: of }) => `${outlet} – ${names(of)}`);
    return <span className="wrap-anywhere">{told.join("; ")}</span>;
  }
  const link = linkStateOf(side);
  if (link !== null) {
    return <LinkWords link={link} />;
  }
  const outlets = outletStateOf(side);
  if (outlets !== null) {
    const told = outlets.outlets.map(
      ({ name, kind, mergedIntoId }) =>
        `${name} (${kinds(kind)}${mergedIntoId === null ? "" : `, ${t("merged")}`})`,
    );
    return <span className="wrap-anywhere">{told.join("; ")}</span>;
  }
  const preset = presetStateOf(side)?.preset;
  if (preset !== undefined) {
    return <span className="wrap-anywhere">{preset.name}</span>;
  }
  const house = houseStateOf(side)?.house;
  if (house !== undefined) {
    const told = [house.name, house.footer, house.logo ? houseWords("withLogo") : ""];
    const words = told.filter(Boolean).join(", ");
    return <span className="wrap-anywhere">{words === "" ? houseWords("unnamed") : words}</span>;
  }
  return <RulingSummary ruling={rulingOf(side)} fact={fact} />;
}
