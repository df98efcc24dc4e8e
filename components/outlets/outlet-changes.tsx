import { useTranslations } from "next-intl";
import { FIELD_CLASS, Field } from "@/components/ui/field";
import { OUTLET_KINDS } from "@/lib/editorial/outlet";
import type { OutletView } from "@/lib/editorial/outlet-views";
import { type OutletChange, OutletForm } from "./outlet-form";

/** What can be changed of an outlet: its name, its kind, and which spellings are one. */
export function OutletChanges({ view, ...rest }: OutletChange & { view: OutletView }) {
  const t = useTranslations("outlets");
  const { outlet, others } = view;
  return (
    <section aria-labelledby="outlet-changes" className="card no-print grid gap-5 p-4">
      <h2 id="outlet-changes" className="text-[17px]">
        {t("changes")}
      </h2>
      <OutletForm
        key={outlet.name}
        outletId={outlet.id}
        request="rename"
        button={t("rename")}
        {...rest}
      >
        <Field id="outlet-name" label={t("name")} hint={t("nameHint")}>
          <input
            id="outlet-name"
            name="name"
            required
            maxLength={200}
            defaultValue={outlet.name}
            autoComplete="off"
            aria-describedby="outlet-name-hint"
            className={FIELD_CLASS}
          />
        </Field>
      </OutletForm>
      <OutletForm outletId={outlet.id} request="kind" button={t("saveKind")} {...rest}>
        <Field id="outlet-kind" label={t("kindLabel")}>
          <select
            key={outlet.kind}
            id="outlet-kind"
            name="to"
            defaultValue={outlet.kind}
            className={FIELD_CLASS}
          >
            {OUTLET_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind.${kind}`)}
              </option>
            ))}
          </select>
        </Field>
      </OutletForm>
      {others.length === 0 ? null : (
        <OutletForm outletId={outlet.id} request="merge" button={t("merge")} {...rest}>
          <Field id="outlet-into" label={t("into")} hint={t("intoHint")}>
            <select
              id="outlet-into"
              name="into"
              required
              defaultValue=""
              aria-describedby="outlet-into-hint"
              className={FIELD_CLASS}
            >
              <option value="">{t("choose")}</option>
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        </OutletForm>
      )}
      {outlet.spellings.map(({ id, name }) => (
        <OutletForm
          key={id}
          outletId={id}
          request="separate"
          button={t("separate", { name })}
          {...rest}
        >
          <p>{t("spelling", { name })}</p>
        </OutletForm>
      ))}
    </section>
  );
}
