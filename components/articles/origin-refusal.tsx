import { useTranslations } from "next-intl";
import type { OriginFormState } from "./origin-actions";

/** Why an origin was not changed, and what to do. */
export function OriginRefusal({ state }: { state: OriginFormState }) {
  const t = useTranslations("originPanel");
  if (state.kind === "idle" || state.kind === "saved") {
    return null;
  }
  return (
    <div
      role="alert"
      className="mt-2 rounded-r-desk border-l-3 border-conflicts bg-conflicts-bg px-3 py-2"
    >
      {state.kind === "refused" ? (
        <>
          <p className="font-semibold text-conflicts">{t("refused")}</p>
          <ul className="list-disc pl-5">
            {state.missing.map((lack) => (
              <li key={lack}>{t(`missing.${lack}`)}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{state.kind === "stale" ? t("stale", { author: state.by || "–" }) : t("gone")}</p>
      )}
    </div>
  );
}
