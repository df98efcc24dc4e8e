"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useFormAction } from "@/components/ui/use-form-action";
import type { StoryActions } from "./story-actions";

/** On a desk without any story: the demo story, to look around in. It takes a moment, for its articles are read. */
export function OfferDemo({ addDemo }: { addDemo: StoryActions["addDemo"] }) {
  const t = useTranslations("stories.demo");
  const { pending, form } = useFormAction(addDemo, null);
  return (
    <form {...form} className="mt-5 border-t border-line pt-4">
      <p className="max-w-prose text-ink-2">{t("what")}</p>
      <Button type="submit" aria-disabled={pending} className="mt-3">
        {t(pending ? "loading" : "load")}
      </Button>
    </form>
  );
}
