"use client";

import { CalendarDays } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { readDay, readTypedDay } from "@/lib/editorial/read-day";
import { FIELD_CLASS, Field, fieldAria } from "./field";
import { formatDate } from "./format-date";
import { useHydrated } from "./use-hydrated";

/**
 * A labelled day, typed as people write it or chosen in the browser's calendar. The browser's own field would speak the
 * browser's language and put the month first where that does; this one says in the interface's how it was read, once it is left.
 * The form gets the day as ISO 8601, or what was typed where that is no day. `onDay` hears a day other than `value` (null: none).
 */
export function DayField({
  id,
  label,
  name,
  value = "",
  className = "",
  onDay,
}: {
  id: string;
  label: ReactNode;
  name: string;
  /** ISO 8601, or what the server could not read of what was typed. */
  value?: string;
  className?: string;
  onDay?: (day: string | null) => void;
}) {
  const t = useTranslations("dayField");
  const isAlive = useHydrated();
  const box = useRef<HTMLInputElement>(null);
  const { typed, type, leave } = useTypedDay(box, value, onDay);
  const error = typed.isLeft && typed.day === null && typed.text.trim() !== "";
  const problem = typed.day === null && typed.text.trim() !== "" ? t("unread") : "";
  useEffect(() => {
    // A form with a day that nobody can read is not sent.
    box.current?.setCustomValidity(problem);
  }, [problem]);
  return (
    <Field id={id} label={label} error={error ? t("unread") : null}>
      <span className="relative block">
        <input
          ref={box}
          id={id}
          type="text"
          autoComplete="off"
          placeholder={t("parts")}
          {...fieldAria(id, false, error)}
          // With scripts the hidden field below speaks for it.
          {...(isAlive ? {} : { name })}
          value={typed.text}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => leave()}
          onKeyDown={(event) => {
            if (event.key === "Enter") {
              if (onDay !== undefined) {
                event.preventDefault();
              }
              leave();
            }
          }}
          // As wide as the longest day where its surroundings do not say.
          size={18}
          className={`${FIELD_CLASS} pr-9 ${className}`}
        />
        {isAlive ? (
          <>
            <input type="hidden" name={name} value={typed.day ?? typed.text} />
            <CalendarButton label={label} day={typed.day} onPick={leave} />
          </>
        ) : null}
      </span>
      <span role="status" className="sr-only">
        {typed.isLeft && typed.day !== null ? t("read", { date: typed.text }) : ""}
        {error ? t("unread") : ""}
      </span>
    </Field>
  );
}

/** Opens the browser's calendar: its field stands under the button, where only the calendar shows. */
function CalendarButton({
  label,
  day,
  onPick,
}: {
  label: ReactNode;
  day: string | null;
  onPick: (day: string) => void;
}) {
  const t = useTranslations("dayField");
  const calendar = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={calendar}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={day ?? ""}
        onChange={(event) => onPick(event.currentTarget.value)}
        className="pointer-events-none absolute inset-y-0 right-0 w-9 opacity-0"
      />
      <button
        type="button"
        onClick={() => calendar.current?.showPicker()}
        className="absolute inset-y-0 right-0 grid w-9 place-items-center rounded-desk text-ink-3 hover:text-ink"
      >
        <CalendarDays aria-hidden="true" className="size-4" />
        <span className="sr-only">
          {t("calendar")} {label}
        </span>
      </button>
    </>
  );
}

interface TypedDay {
  readonly text: string;
  readonly day: string | null;
  /** The field was left, or a day chosen, since it was typed into. */
  readonly isLeft: boolean;
}

/** What stands in the field: as typed, and in the interface's words once it is left. It follows `value` and its form's reset. */
function useTypedDay(
  box: RefObject<HTMLInputElement | null>,
  value: string,
  onDay: ((day: string | null) => void) | undefined,
) {
  const locale = useLocale();
  const given = (): TypedDay => {
    const day = readDay(value);
    return { text: day === null ? value : formatDate(day, locale), day, isLeft: false };
  };
  const [typed, setTyped] = useState(given);
  const [followed, setFollowed] = useState(value);
  if (value !== followed) {
    setFollowed(value);
    setTyped(given());
  }
  useEffect(() => {
    const form = box.current?.form;
    const clear = () => setTyped(given());
    form?.addEventListener("reset", clear);
    return () => form?.removeEventListener("reset", clear);
  });
  const leave = (text = typed.text) => {
    const day = readTypedDay(text, today());
    setTyped({ text: day === null ? text : formatDate(day, locale), day, isLeft: true });
    if ((day !== null || text.trim() === "") && (day ?? "") !== value) {
      onDay?.(day);
    }
  };
  const type = (text: string) =>
    setTyped({ text, day: readTypedDay(text, today()), isLeft: false });
  return { typed, type, leave };
}

/** Today where the reader is. Sweden writes a day as ISO 8601 does. */
function today(): string {
  return new Intl.DateTimeFormat("sv-SE", { dateStyle: "short" }).format(new Date());
}
