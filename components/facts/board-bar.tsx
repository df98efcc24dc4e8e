import type { ReactNode } from "react";

/** The row over the board: filters, search, and what to do with the story. */
export function BoardBar({
  filters,
  buttons,
  children,
}: {
  filters: ReactNode;
  buttons: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="no-print mb-3 flex flex-wrap items-center gap-x-3 gap-y-3">
      {filters}
      {/* Goes to the next line as a whole: with a filter more the buttons alone stood there, far from the search. */}
      <div className="flex min-w-0 grow flex-wrap items-center gap-3">
        {children}
        <span className="flex flex-wrap gap-2 md:ml-auto">{buttons}</span>
      </div>
    </div>
  );
}
