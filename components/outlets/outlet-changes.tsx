import { useTranslations } from "next-intl";
import { SelectField, TextField } from "@/components/ui/field";
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
        <TextField
          id="outlet-name"
          label={t("name")}
          hint={t("nameHint")}
          name="name"
          required
          maxLength={200}
          defaultValue={outlet.name}
          autoComplete="off"
        />
      </OutletForm>
      <OutletForm outletId={outlet.id} request="kind" button={t("saveKind")} {...rest}>
        <SelectField
          id="outlet-kind"
          label={t("kindLabel")}
          key={outlet.kind}
          name="to"
          defaultValue={outlet.kind}
        >
          {OUTLET_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </SelectField>
      </OutletForm>
      {others.length === 0 ? null : (
        <OutletForm outletId={outlet.id} request="merge" button={t("merge")} {...rest}>
          <SelectField
            id="outlet-into"
            label={t("into")}
            hint={t("intoHint")}
            name="into"
            required
            defaultValue=""
          >
            <option value="">{t("choose")}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
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
