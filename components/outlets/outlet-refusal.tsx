import { useTranslations } from "next-intl";
import type { OutletFormState } from "./outlet-actions";

/** Why an outlet was not changed, and what to do. */
export function OutletRefusal({ state }: { state: OutletFormState }) {
  const t = useTranslations("outlets");
  if (state.kind === "idle" || state.kind === "saved") {
    return null;
  }
  const lacks = state.kind === "gone" ? [t("gone")] : state.missing.map((l) => t(`missing.${l}`));
  return (
    <ul
      role="alert"
      className="my-2 rounded-r-desk border-l-3 border-conflicts bg-conflicts-bg px-3 py-2"
    >
      {lacks.map((lack) => (
        <li key={lack}>{lack}</li>
      ))}
    </ul>
  );
}
