"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Says in the interface's language what a field lacks that its form is not sent with: the browser would say it in its own. The
 * words go as soon as somebody types or sends again, so that no field stays refused for what was so before.
 */
export function ValidityWords() {
  const t = useTranslations("validity");
  useEffect(() => {
    const told = new Set<Control>();
    const tell = ({ target }: Event) => {
      if (!isControl(target) || target.validity.customError) {
        return;
      }
      const range = target instanceof HTMLInputElement ? { min: target.min, max: target.max } : {};
      target.setCustomValidity(t(lackOf(target), range));
      told.add(target);
    };
    const forget = () => {
      for (const control of told) {
        control.setCustomValidity("");
      }
      told.clear();
    };
    // Before the form is looked at: a click on its button, which Enter in a field is too, comes first.
    const heard = ["input", "change", "click", "reset"] as const;
    document.addEventListener("invalid", tell, true);
    for (const name of heard) {
      document.addEventListener(name, forget, true);
    }
    return () => {
      forget();
      document.removeEventListener("invalid", tell, true);
      for (const name of heard) {
        document.removeEventListener(name, forget, true);
      }
    };
  }, [t]);
  return null;
}

function isControl(target: EventTarget | null): target is Control {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}

function lackOf({ validity, type }: Control): "choose" | "write" | "link" | "number" | "other" {
  if (validity.valueMissing) {
    return ["radio", "checkbox", "file", "select-one"].includes(type) ? "choose" : "write";
  }
  if (validity.typeMismatch && type === "url") {
    return "link";
  }
  return type === "number" ? "number" : "other";
}
