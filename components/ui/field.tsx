import type { AriaAttributes, ComponentProps, ReactNode } from "react";

/** The look of everything that can be typed into. */
export const FIELD_CLASS =
  "block w-full rounded-desk border border-field bg-card px-2.5 py-1.5 text-[14px] text-ink placeholder:text-ink-3 aria-invalid:border-conflicts aria-invalid:ring-1 aria-invalid:ring-conflicts";

/** A labelled control with its hint and its error; `id` ties them together, so the control must carry it. */
export function Field({
  id,
  label,
  hint,
  error,
  children,
}: {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="mt-4 first:mt-0 [[type=hidden]+&]:mt-0">
      <label htmlFor={id} className="mb-1 block text-[12.5px] font-semibold">
        {label}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-[12px] text-ink-3">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="mt-1 text-[12.5px] font-medium text-conflicts">
          {error}
        </p>
      ) : null}
    </div>
  );
}

/** The ARIA attributes of a control inside `Field`. */
export function fieldAria(
  id: string,
  hint: boolean,
  error: boolean,
): Pick<AriaAttributes, "aria-describedby" | "aria-invalid"> {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return {
    ...(ids === "" ? {} : { "aria-describedby": ids }),
    ...(error ? { "aria-invalid": true } : {}),
  };
}

interface Labels {
  /** Of the control; hint and error derive theirs from it. */
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
}

/** A labelled field of one line. */
export function TextField({
  label,
  hint,
  error,
  className = "",
  ...input
}: Labels & ComponentProps<"input">) {
  return (
    <Field id={input.id} label={label} hint={hint} error={error}>
      <input
        {...fieldAria(input.id, Boolean(hint), Boolean(error))}
        {...input}
        className={`${FIELD_CLASS} ${className}`}
      />
    </Field>
  );
}

/** A labelled field of several lines. */
export function TextArea({
  label,
  hint,
  error,
  className = "",
  ...area
}: Labels & ComponentProps<"textarea">) {
  return (
    <Field id={area.id} label={label} hint={hint} error={error}>
      <textarea
        {...fieldAria(area.id, Boolean(hint), Boolean(error))}
        {...area}
        className={`${FIELD_CLASS} ${className}`}
      />
    </Field>
  );
}

/** A labelled choice of one among its options. */
export function SelectField({
  label,
  hint,
  error,
  className = "",
  ...select
}: Labels & ComponentProps<"select">) {
  return (
    <Field id={select.id} label={label} hint={hint} error={error}>
      <select
        {...fieldAria(select.id, Boolean(hint), Boolean(error))}
        {...select}
        className={`${FIELD_CLASS} ${className}`}
      />
    </Field>
  );
}
