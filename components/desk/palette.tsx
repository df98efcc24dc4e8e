"use client";

import { Command as List } from "cmdk";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import type { Command } from "@/components/ui/commands";
import { Dialog } from "@/components/ui/dialog";
import { FIELD_CLASS } from "@/components/ui/field";
import { Kbd } from "@/components/ui/kbd";
import { filterCommands } from "./filter-commands";

/**
 * Every command of the screen and every place it leads to, found by typing. The chosen one runs once the dialog is closed and
 * the focus is back, so that it works on what was worked on before.
 */
export function Palette({
  commands,
  open,
  onOpenChange,
}: {
  commands: readonly Command[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const t = useTranslations("palette");
  const [query, setQuery] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const chosen = useRef<Command | null>(null);
  const found = filterCommands(commands, query);
  const groups = [...new Set(found.map(({ group }) => group))];
  const choose = (command: Command) => {
    chosen.current = command;
    onOpenChange(false);
  };
  const onClosed = () => {
    const command = chosen.current;
    chosen.current = null;
    setQuery("");
    command?.run();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      onClosed={onClosed}
      initialFocus={input}
      title={t("title")}
      closeLabel={t("close")}
    >
      <List shouldFilter={false} loop label={t("list")}>
        <List.Input
          ref={input}
          value={query}
          onValueChange={setQuery}
          placeholder={t("search")}
          aria-label={t("search")}
          className={FIELD_CLASS}
        />
        <List.List label={t("list")} className="mt-2 max-h-[55dvh] overflow-y-auto">
          <List.Empty className="px-2 py-3 text-ink-2">{t("nothing")}</List.Empty>
          {groups.map((group) => (
            <List.Group
              key={group}
              heading={group}
              className="**:[[cmdk-group-heading]]:px-2 **:[[cmdk-group-heading]]:pt-2 **:[[cmdk-group-heading]]:text-[12px] **:[[cmdk-group-heading]]:text-ink-3"
            >
              {found
                .filter((command) => command.group === group)
                .map((command) => (
                  <List.Item
                    key={command.id}
                    value={command.id}
                    onSelect={() => choose(command)}
                    className="flex min-h-9 cursor-pointer items-center gap-3 rounded px-2 py-1 aria-selected:bg-line"
                  >
                    <span className="min-w-0 flex-1 wrap-anywhere">{command.label}</span>
                    {command.keys === undefined ? null : (
                      <Kbd>{command.cap ?? command.keys.toUpperCase()}</Kbd>
                    )}
                  </List.Item>
                ))}
            </List.Group>
          ))}
        </List.List>
      </List>
    </Dialog>
  );
}
