import {
  DIFFERENCES,
  type PrimaryDocument,
  type Ruling,
  type Standing,
  VERDICTS,
} from "@/lib/editorial/verdict";

/**
 * The ruling that a verdict form describes. `intent` "draft" leaves the verdict open; publishing both sides cannot
 * be "verified", so it is recorded as disputed. Values of reports come as "value:…", since an outlet's value may be
 * the word "other".
 */
export function readRuling(form: FormData): Ruling {
  const standing = readStanding(form);
  const chosen = VERDICTS.find((verdict) => verdict === form.get("verdict")) ?? "verified";
  const verdict = standing?.kind === "both" && chosen === "verified" ? "disputed" : chosen;
  return {
    verdict: form.get("intent") === "draft" ? null : verdict,
    standing,
    difference: DIFFERENCES.find((difference) => difference === form.get("difference")) ?? null,
    reason: words(form, "reason"),
    qualification: chosen === "qualified" ? words(form, "qualification") : "",
    document: readDocument(form),
  };
}

function readStanding(form: FormData): Standing | null {
  const choice = String(form.get("standing") ?? "");
  if (choice === "both") {
    return { kind: "both" };
  }
  if (choice === "other") {
    const text = words(form, "other");
    return text === "" ? null : { kind: "other", text };
  }
  return choice.startsWith("value:")
    ? { kind: "value", value: choice.slice("value:".length) }
    : null;
}

function readDocument(form: FormData): PrimaryDocument | null {
  const title = words(form, "documentTitle");
  const url = words(form, "documentUrl");
  return title === "" && url === "" ? null : { title, url: url === "" ? null : url };
}

function words(form: FormData, name: string): string {
  return String(form.get(name) ?? "")
    .replaceAll("\r\n", "\n")
    .trim();
}
