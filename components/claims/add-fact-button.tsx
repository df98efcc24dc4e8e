"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { AddFactAction } from "./edit-actions";
import { EditDialog } from "./edit-dialog";
import { NewFactFields, readNewFact } from "./new-fact-fields";

/** Adds a fact by its question and opens it. */
export function AddFactButton({ storyId, addFact }: { storyId: string; addFact: AddFactAction }) {
  const t = useTranslations("editing");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-label={t("addFact")} onClick={() => setOpen(true)}>
        <Plus aria-hidden="true" className="size-3.5" />
        {t("aFact")}
      </Button>
      <EditDialog
        open={open}
        onClose={() => setOpen(false)}
        onSaved={({ factId }) => router.push(`/facts/${factId}`)}
        title={t("addFact")}
        submit={t("addFactDo")}
        edit={(form) => addFact({ storyId, fact: readNewFact(form), claim: null })}
      >
        <NewFactFields />
      </EditDialog>
    </>
  );
}
