"use client";

import { type FormEvent, startTransition, useActionState, useEffect, useRef } from "react";

/** A server action as forms use it: the last answer and the form in, the next answer out. */
export type FormAction<State> = (last: State, form: FormData) => Promise<State>;

/**
 * A form that works before scripts have loaded and keeps what was typed afterwards. React clears a form once its
 * action has run, even where the action refused it; submitting it ourselves prevents that. `foresee` shows what will be, with
 * useOptimistic, until the answer is there.
 */
export function useFormAction<State>(
  action: FormAction<State>,
  initial: Awaited<State>,
  foresee: (form: FormData) => void = () => {},
): {
  state: State;
  pending: boolean;
  form: {
    action: (form: FormData) => void;
    onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  };
} {
  const [state, dispatch, pending] = useActionState(action, initial);
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
    const form = new FormData(event.currentTarget, submitter);
    startTransition(() => {
      foresee(form);
      dispatch(form);
    });
  };
  return { state, pending, form: { action: dispatch, onSubmit } };
}
