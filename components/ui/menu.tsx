"use client";

import { Menu as Base } from "@base-ui/react/menu";
import type { ReactNode } from "react";
import { buttonClass } from "./button";

/** A button that opens a list of things to do; arrows, letters and Escape work inside it. */
export function Menu({
  label,
  title,
  children,
}: {
  label: ReactNode;
  /** What the button acts on, for who cannot see where it stands. */
  title: string;
  children: ReactNode;
}) {
  return (
    <Base.Root>
      <Base.Trigger
        className={buttonClass("quiet", "min-h-7 px-1.5 py-0.5 text-[12.5px]")}
        title={title}
      >
        {label}
        <span className="sr-only">: {title}</span>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner className="z-50" align="end" sideOffset={4}>
          <Base.Popup className="min-w-48 rounded-desk border border-line bg-card py-1 text-[13.5px] text-ink shadow-lift outline-none">
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** One thing to do. */
export function MenuItem({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <Base.Item
      onClick={onClick}
      className="flex min-h-9 cursor-pointer items-center px-3 py-1.5 outline-none data-highlighted:bg-line"
    >
      {children}
    </Base.Item>
  );
}
