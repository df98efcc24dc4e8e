"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type RefObject, useState } from "react";
import { FIELD_CLASS } from "@/components/ui/field";
import { NOTE_LENGTH_MAX } from "@/lib/editorial/notes/note";
import { insertMention, matchPeople, mentionAt } from "./complete-mention";

/** A note's text field, with the names of colleagues after an @: arrows choose, Enter or Tab takes, Escape closes. */
export function MentionField({
  field,
  id,
  label,
  people,
  text,
  describedBy,
  invalid,
  onText,
}: {
  field: RefObject<HTMLTextAreaElement | null>;
  id: string;
  label: string;
  people: readonly string[];
  /** What stands in it at first. */
  text: string;
  describedBy: string | undefined;
  invalid: boolean;
  onText: (text: string) => void;
}) {
  const t = useTranslations("notes");
  const [choices, setChoices] = useState<readonly string[]>([]);
  const [active, setActive] = useState(0);
  const chosen = choices[active];
  const look = () => {
    const { value = "", selectionStart = 0 } = field.current ?? {};
    const mention = mentionAt(value, selectionStart);
    setChoices(mention === null ? [] : matchPeople(people, mention.typed));
    setActive(0);
  };
  const take = (name: string) => {
    const element = field.current;
    const mention = element && mentionAt(element.value, element.selectionStart);
    if (element === null || mention === null) {
      return;
    }
    const next = insertMention(element.value, mention, name);
    element.value = next.text;
    element.focus();
    element.setSelectionRange(next.caret, next.caret);
    setChoices([]);
    onText(next.text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.currentTarget.form?.requestSubmit();
    } else if (chosen !== undefined && !event.nativeEvent.isComposing) {
      const step = { ArrowDown: 1, ArrowUp: choices.length - 1 }[event.key];
      if (step !== undefined) {
        event.preventDefault();
        setActive((active + step) % choices.length);
      } else if (event.key === "Enter" || (event.key === "Tab" && !event.shiftKey)) {
        event.preventDefault();
        take(chosen);
      } else if (event.key === "Escape") {
        event.preventDefault();
        setChoices([]);
      }
    }
  };
  return (
    <div className="relative">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        name="text"
        rows={3}
        maxLength={NOTE_LENGTH_MAX}
        defaultValue={text}
        placeholder={t("placeholder")}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={chosen === undefined ? undefined : `${id}-people`}
        aria-activedescendant={chosen === undefined ? undefined : `${id}-person-${active}`}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        onInput={(event) => {
          onText(event.currentTarget.value);
          look();
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setChoices([])}
        className={`${FIELD_CLASS} field-sizing-content max-h-60 min-h-19 resize-y`}
      />
      <p role="status" className="sr-only">
        {chosen === undefined ? "" : t("choices", { count: choices.length, name: chosen })}
      </p>
      {chosen === undefined ? null : (
        <div
          id={`${id}-people`}
          role="listbox"
          aria-label={t("people")}
          className="absolute inset-x-0 top-full z-40 mt-1 rounded-desk border border-line-strong bg-card py-1 shadow-lift"
        >
          {choices.map((name, index) => (
            <div
              key={name}
              id={`${id}-person-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              // Before the field loses the focus, which closes the list.
              onPointerDown={(event) => {
                event.preventDefault();
                take(name);
              }}
              className="cursor-pointer px-3 py-1.5 aria-selected:bg-verified-bg aria-selected:text-verified"
            >
              {name}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
