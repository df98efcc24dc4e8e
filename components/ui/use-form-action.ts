"use client";

import { useTranslations } from "next-intl";
import {
  type FormEvent,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
  useTransition,
} from "react";
import { askServer } from "./ask-server";
import { useToast } from "./toast";

/** A server action as forms use it: the last answer and the form in, the next answer out. */
export type FormAction<State> = (last: State, form: FormData) => Promise<State>;

/**
 * A form that works before scripts have loaded and keeps what was typed afterwards. React clears a form once its
 * action has run, even where the action refused it; submitting it ourselves prevents that. `foresee` shows what will be, with
 * useOptimistic, until the answer is there. `onAnswer` hears every answer, also where the form is gone with the page that the
 * answer brings. Where no answer comes the form stays as it is, and a message offers to send it again.
 */
export function useFormAction<State>(
  action: FormAction<State>,
  initial: Awaited<State>,
  {
    foresee = () => {},
    onAnswer = () => {},
  }: { foresee?: (form: FormData) => void; onAnswer?: (answer: Awaited<State>) => void } = {},
): {
  state: Awaited<State>;
  pending: boolean;
  form: {
    action: (form: FormData) => void;
    onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  };
} {
  const t = useTranslations("errors.unanswered");
  const say = useToast();
  // What the form does without scripts; the server answers with the whole page and this state in it.
  const [served, serve] = useActionState(action, initial);
  const [answered, setAnswered] = useState<{ readonly state: Awaited<State> } | null>(null);
  const [pending, start] = useTransition();
  const state = answered === null ? served : answered.state;
  // A second key press must not send the same form twice; `pending` itself only changes with the next drawing. Another
  // button pressed meanwhile waits for the answer, and then sends what stands in the form by then.
  const sent = useRef<HTMLElement | "itself" | null>(null);
  const waiting = useRef<{ form: HTMLFormElement; by: HTMLElement | null } | null>(null);
  useEffect(() => {
    if (!pending) {
      sent.current = null;
      const next = waiting.current;
      waiting.current = null;
      if (next?.form.isConnected) {
        next.form.requestSubmit(next.by);
      }
    }
  }, [pending]);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const native = event.nativeEvent;
    const submitter = native instanceof SubmitEvent ? native.submitter : null;
    if (sent.current !== null) {
      const isOther = sent.current !== (submitter ?? "itself");
      waiting.current = isOther ? { form: event.currentTarget, by: submitter } : null;
      return;
    }
    sent.current = submitter ?? "itself";
    const element = event.currentTarget;
    const form = new FormData(element, submitter);
    start(async () => {
      foresee(form);
      const answer = await askServer(() => action(state, form));
      if (!answer.ok) {
        if (answer.error !== "unanswered") {
          const description = `${answer.error.refused} ${t("kept")}`;
          say({ title: t("refused"), description, isProblem: true });
          return;
        }
        const again = () => element.isConnected && element.requestSubmit(submitter);
        say({
          title: t("title"),
          description: t("kept"),
          isProblem: true,
          action: { label: t("again"), run: again },
        });
        return;
      }
      onAnswer(answer.value);
      startTransition(() => setAnswered({ state: answer.value }));
    });
  };
  return { state, pending, form: { action: serve, onSubmit } };
}
