"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type PointerEvent, type ReactNode, useRef, useState } from "react";
import { useCommands } from "@/components/ui/commands";
import { useKeys } from "@/components/ui/keys";
import {
  moveWindow,
  partOfWindow,
  type TimeWindow,
  zoomWindow,
} from "@/lib/editorial/timeline/time-window";
import { type TimelinePlace, timelineAddress } from "./timeline-address";

const KEYS = {
  closer: { keys: "Equal", cap: "+" },
  wider: { keys: "Minus", cap: "−" },
  earlier: { keys: "[", cap: "[" },
  later: { keys: "]", cap: "]" },
  everything: { keys: "0", cap: "0" },
} as const;

/** A shorter pull is a hand that trembled over a click. */
const PULL_MIN = 0.015;

/**
 * Zooming by hand around the plot (`children`): keys, a stretch pulled over with the mouse, a double click for closer. On a
 * touch screen the finger goes on scrolling, and the links above do the same.
 */
export function TimelineZoom({
  place,
  window,
  children,
}: {
  place: TimelinePlace;
  window: TimeWindow;
  children: ReactNode;
}) {
  const t = useTranslations();
  const router = useRouter();
  const area = useRef<HTMLDivElement>(null);
  const [pull, setPull] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const { whole } = place;
  const look = (at: TimeWindow) => router.push(timelineAddress(place, at), { scroll: false });
  const closer = () => look(zoomWindow(window, whole, 0.5));
  const wider = () => look(zoomWindow(window, whole, 2));
  const command = (name: keyof typeof KEYS, run: () => void) => {
    const { keys, cap } = KEYS[name];
    return {
      id: `timeline.${name}`,
      label: t(`timeline.${name}`),
      group: t("keys.groups.timeline"),
      keys,
      cap,
      run,
    };
  };
  useCommands([
    command("closer", closer),
    command("wider", wider),
    command("earlier", () => look(moveWindow(window, whole, -0.5))),
    command("later", () => look(moveWindow(window, whole, 0.5))),
    command("everything", () => look(whole)),
  ]);
  // The same keys with Shift, as a plus sign needs it, and on the number pad.
  useKeys({ "Shift+Equal": closer, NumpadAdd: closer, NumpadSubtract: wider });
  /** Where a pointer is on the axis: 0 its start, 1 its end. */
  const shareAt = (clientX: number): number => {
    const axis = area.current?.querySelector("[data-axis]")?.getBoundingClientRect();
    return axis === undefined || axis.width === 0 ? 0 : (clientX - axis.left) / axis.width;
  };
  const isOnAxis = (event: { readonly clientX: number; readonly target: EventTarget }) => {
    const share = shareAt(event.clientX);
    const onLink = event.target instanceof Element && event.target.closest("a") !== null;
    return share >= 0 && share <= 1 && !onLink;
  };
  const begin = (event: PointerEvent<HTMLDivElement>) => {
    if (event.pointerType !== "touch" && event.button === 0 && isOnAxis(event)) {
      event.preventDefault(); // else the words under it are selected
      event.currentTarget.setPointerCapture(event.pointerId);
      const share = shareAt(event.clientX);
      setPull({ from: share, to: share });
    }
  };
  const end = () => {
    setPull(null);
    if (pull !== null && Math.abs(pull.to - pull.from) >= PULL_MIN) {
      look(partOfWindow(window, whole, pull.from, pull.to));
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: everything that the pointer does here the links above do too.
    <div
      ref={area}
      className="relative mt-3"
      onPointerDown={begin}
      onPointerMove={(event) =>
        pull === null ? undefined : setPull({ ...pull, to: shareAt(event.clientX) })
      }
      onPointerUp={end}
      onPointerCancel={() => setPull(null)}
      onDoubleClick={(event) =>
        isOnAxis(event) ? look(zoomWindow(window, whole, 0.5, shareAt(event.clientX))) : undefined
      }
    >
      {children}
      {pull === null ? null : <Pulled from={pull.from} to={pull.to} />}
    </div>
  );
}

/** The stretch that is being pulled over; as wide as the plot, by the same columns. */
function Pulled({ from, to }: { from: number; to: number }) {
  const [low, high] = [Math.max(Math.min(from, to), 0), Math.min(Math.max(from, to), 1)];
  return (
    <div className="pointer-events-none absolute inset-0 grid px-4 md:grid-cols-[17rem_minmax(0,1fr)] md:gap-x-4">
      <svg aria-hidden="true" className="h-full w-full md:col-start-2">
        <rect
          x={`${low * 100}%`}
          width={`${Math.max(high - low, 0) * 100}%`}
          height="100%"
          className="fill-focus/15 stroke-focus"
        />
      </svg>
    </div>
  );
}
