import type { ReactNode } from "react";

/** A page that says what happened and what to do, where there is nothing else to show. */
export function MessagePage({
  title,
  children,
  actions,
}: {
  title: string;
  children: ReactNode;
  actions: ReactNode;
}) {
  return (
    <div className="mx-auto max-w-xl px-4 py-16 md:py-24">
      <h1 className="text-[30px] leading-tight">{title}</h1>
      <div className="mt-3 grid gap-2 text-[15px] text-ink-2">{children}</div>
      <div className="mt-6 flex flex-wrap gap-2">{actions}</div>
    </div>
  );
}
