"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Dialog } from "@/components/ui/dialog";
import { useKeysSwitch } from "@/components/ui/keys";

const GROUPS = {
  board: [
    ["J", "next"],
    ["K", "previous"],
    ["L", "right"],
    ["H", "left"],
    ["Enter", "open"],
    ["V", "verify"],
    ["D", "disputed"],
    ["R", "reason"],
    ["N", "note"],
    ["E", "evidence"],
    ["/", "search"],
    ["A", "add"],
    ["S", "sheet"],
  ],
  fact: [
    ["1–9", "choose"],
    ["V", "verify"],
    ["D", "disputed"],
    ["R", "reason"],
    ["N", "note"],
    ["E", "evidence"],
    ["Shift E", "evidenceBefore"],
    ["J", "nextFact"],
    ["K", "previousFact"],
    ["/", "search"],
    ["B", "board"],
  ],
  timeline: [
    ["+", "closer"],
    ["−", "wider"],
    ["[", "earlier"],
    ["]", "later"],
    ["0", "everything"],
  ],
  steps: [
    ["U", "undo"],
    ["Shift U", "redo"],
  ],
  everywhere: [
    ["Ctrl K", "palette"],
    ["?", "help"],
  ],
} as const;

/** The list of keys, with the switch that turns single keys off. */
export function KeysList({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const t = useTranslations("keys");
  const timeline = useTranslations("timeline");
  const { on, turn } = useKeysSwitch();
  const hintId = useId();
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("title")} closeLabel={t("close")}>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <KeyGroup title={t("groups.board")}>
          {GROUPS.board.map(([key, name]) => (
            <KeyLine key={name} cap={key} label={t(`board.${name}`)} />
          ))}
        </KeyGroup>
        <KeyGroup title={t("groups.fact")}>
          {GROUPS.fact.map(([key, name]) => (
            <KeyLine key={name} cap={key} label={t(`fact.${name}`)} />
          ))}
        </KeyGroup>
        <KeyGroup title={t("groups.timeline")}>
          {GROUPS.timeline.map(([key, name]) => (
            <KeyLine key={name} cap={key} label={timeline(name)} />
          ))}
        </KeyGroup>
        <KeyGroup title={t("groups.steps")}>
          {GROUPS.steps.map(([key, name]) => (
            <KeyLine key={name} cap={key} label={t(`steps.${name}`)} />
          ))}
        </KeyGroup>
        <KeyGroup title={t("groups.everywhere")}>
          {GROUPS.everywhere.map(([key, name]) => (
            <KeyLine key={name} cap={key} label={t(`everywhere.${name}`)} />
          ))}
        </KeyGroup>
      </div>
      <div className="mt-5 border-t border-line pt-4">
        <label className="flex items-center gap-2 font-semibold">
          <input
            type="checkbox"
            role="switch"
            checked={on}
            aria-checked={on}
            aria-describedby={hintId}
            onChange={(event) => turn(event.currentTarget.checked)}
            className="size-4 accent-verified"
          />
          {t("single")}
        </label>
        <p id={hintId} className="mt-1 text-[12.5px] text-ink-3">
          {t("singleHint")}
        </p>
      </div>
    </Dialog>
  );
}

function KeyGroup({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <h3 className="mb-1 font-sans text-[12.5px] tracking-normal text-ink-3">{title}</h3>
      <dl className="grid gap-1">{children}</dl>
    </section>
  );
}

function KeyLine({ cap, label }: { cap: string; label: string }) {
  return (
    <div className="flex items-baseline justify-between gap-3">
      <dd className="order-2 font-mono text-[12px]">
        <kbd className="whitespace-nowrap rounded border border-b-2 border-line-strong px-1.5">
          {cap}
        </kbd>
      </dd>
      <dt>{label}</dt>
    </div>
  );
}
