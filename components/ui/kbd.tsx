/** A key's name on its cap. Hidden from screen readers, touch and narrow screens: a hint, not part of a name. */
export function Kbd({ children, onFill = false }: { children: string; onFill?: boolean }) {
  const look = onFill ? "border-card/55 text-card" : "border-line-strong text-ink-2";
  return (
    <span
      aria-hidden="true"
      className={`rounded border border-b-2 px-1.5 font-mono text-[11px] leading-4 font-normal max-md:hidden pointer-coarse:hidden ${look}`}
    >
      {children}
    </span>
  );
}
