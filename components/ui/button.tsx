import type { ComponentProps } from "react";

const SHAPE =
  "inline-flex min-h-9 items-center justify-center gap-2 rounded-desk border px-3 py-1.5 text-[13px] leading-tight font-medium whitespace-nowrap transition-colors disabled:opacity-55";
const LOOKS = {
  plain: "border-line-strong bg-card text-ink hover:border-ink-3",
  primary: "border-verified bg-verified text-card hover:brightness-110",
  danger: "border-conflicts bg-conflicts text-card hover:brightness-110",
  quiet: "border-transparent bg-transparent text-ink-2 hover:bg-line hover:text-ink",
} as const;
export type ButtonLook = keyof typeof LOOKS;

/** A button; `look` says how much it weighs on the page. */
export function Button({
  look = "plain",
  type = "button",
  className = "",
  ...props
}: ComponentProps<"button"> & { look?: ButtonLook }) {
  return <button type={type} className={buttonClass(look, className)} {...props} />;
}

/** The classes of a button, for a link that stands among buttons. */
export function buttonClass(look: ButtonLook = "plain", more = ""): string {
  return `${SHAPE} ${LOOKS[look]} ${more}`;
}
