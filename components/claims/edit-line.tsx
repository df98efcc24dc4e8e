import { useTranslations } from "next-intl";
import type { Edit } from "@/lib/editorial/edits/edit";

/** What an editor changed, in a sentence, with the words it is about. */
export function EditLine({ edit }: { edit: Edit }) {
  const t = useTranslations("edit");
  switch (edit.op) {
    case "accept":
    case "change":
    case "move":
      return t(edit.op, { words: edit.claim.text });
    case "set-aside":
      return t("set-aside", { words: edit.claim.text, reason: edit.reason });
    case "add-claim":
      return t("add-claim", { words: edit.report.evidence[0]?.text ?? "" });
    case "question":
      return t("question", { question: edit.question });
    case "split":
    case "add-fact":
      return t(edit.op, { question: edit.fact.question });
    case "set-fact-aside":
      return t("set-fact-aside", { reason: edit.reason });
    case "merge":
    case "keep":
      return t(edit.op);
  }
}
