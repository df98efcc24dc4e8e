"use client";

import { type FocusEvent, useEffect, useState } from "react";
import { isSameRuling } from "@/lib/editorial/decide-ruling";
import type { Decision } from "@/lib/editorial/decision";
import type { Ruling } from "@/lib/editorial/verdict";
import type { FactView } from "@/lib/editorial/views";
import { cameBetween } from "./came-between";
import { openingRuling } from "./opening-ruling";
import { dropRulingDraft, useRulingDraft } from "./use-ruling-draft";
import { RULE_IDLE, type RuleState } from "./verdict-actions";

interface OpenRuling {
  /** The ruling that the form began with. */
  readonly ruling: Ruling;
  /** The decision that it began after: sent back, so that nobody overwrites what they have not seen. */
  readonly revision: string | null;
  /** Counts how often the form began afresh: the key of its fields. */
  readonly turn: number;
  /** What is typed and not recorded; null where nothing is. */
  readonly typed: Ruling | null;
  /** What somebody decided since the form began, while there is something typed. */
  readonly meanwhile: Decision | null;
  /** The last answer, until the form begins afresh. */
  readonly state: RuleState;
  readonly onTyped: (ruling: Ruling) => void;
  /** For the form: knows whether somebody is about to write in it. */
  readonly held: {
    readonly onFocus: (event: FocusEvent<HTMLFormElement>) => void;
    readonly onBlur: (event: FocusEvent<HTMLFormElement>) => void;
  };
  /** Drops what is typed and shows what is recorded. */
  readonly keep: () => void;
}

/**
 * What the verdict form of `author` stands on. While nothing is typed it follows whatever is decided on the fact; once something
 * is, it keeps every word and the decision that it began after, and says what was decided meanwhile. Nor does it change under somebody who
 * is about to write: fields that were taken away would leave their first letters to the single keys. What was typed and left
 * comes back.
 */
export function useOpenRuling(view: FactView, answer: RuleState, author: string): OpenRuling {
  const { revision } = view.fact;
  const [opened, setOpened] = useState({ ruling: openingRuling(view), revision, turn: 0 });
  const [typed, setTyped] = useState("yours" in answer ? answer.yours : null);
  const [shown, setShown] = useState(revision);
  const draft = useRulingDraft(view.fact.id);
  const [isRestored, setRestored] = useState(typed !== null);
  const [isHeld, setHeld] = useState(false);
  const [settled, setSettled] = useState<RuleState>(RULE_IDLE);
  const state = answer === settled ? RULE_IDLE : answer;
  const beginAfresh = () => {
    setOpened({ ruling: openingRuling(view), revision, turn: opened.turn + 1 });
    setTyped(null);
    setSettled(answer);
  };
  const left = isRestored ? null : draft.read();
  // Whoever sends a ruling and leaves before the answer has left nothing untold.
  const isRecorded = left !== null && isSameRuling(view.fact.ruling, left.ruling);
  const kept = isRecorded ? null : left;
  useEffect(() => {
    if (isRecorded) dropRulingDraft(view.fact.id);
  }, [isRecorded, view.fact.id]);
  const recorded = state.kind === "saved" ? state.revision : null;
  const [last, setLast] = useState(recorded);
  if (recorded !== null && recorded !== last) {
    // One's own: the fields hold it already.
    setLast(recorded);
    setOpened({ ...opened, ruling: typed ?? opened.ruling, revision: recorded });
    setTyped(null);
  } else if (!isRestored && kept !== null) {
    setRestored(true);
    setOpened({ ...kept, turn: opened.turn + 1 });
    setTyped(kept.ruling);
  } else if (revision !== shown && !isHeld) {
    setShown(revision);
    if (revision !== opened.revision && typed === null) {
      beginAfresh();
    }
  }
  const isOlder = view.history.every(({ id }) => id !== opened.revision);
  const meanwhile = typed === null ? null : cameBetween(view.history, opened.revision, author);
  // One's own edits of the evidence come in between nobody. A page that does not know the last ruling yet says nothing.
  const follows = typed !== null && meanwhile === null && !(isOlder && opened.revision !== null);
  return {
    ...opened,
    revision: follows ? revision : opened.revision,
    typed,
    meanwhile,
    state,
    onTyped: (ruling) => {
      setTyped(ruling);
      setRestored(true);
      draft.keep({ ruling, revision: opened.revision });
    },
    held: {
      onFocus: ({ target }) => {
        if (target.matches("input, textarea, select")) {
          setHeld(true);
        }
      },
      // Only for another place: a click beside everything, or on another window, is not yet the end of it.
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) {
          setHeld(false);
        }
      },
    },
    keep: () => {
      dropRulingDraft(view.fact.id);
      beginAfresh();
    },
  };
}
