import type { ComponentProps, ReactNode } from "react";

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
    <div className="mt-4 first:mt-0">
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
export function fieldAria(id: string, hint: boolean, error: boolean): ComponentProps<"input"> {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return {
    ...(ids === "" ? {} : { "aria-describedby": ids }),
    ...(error ? { "aria-invalid": true } : {}),
  };
}
