import type { ReactNode, RefObject } from "react";

/** What a dialog is given. */
export interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly closeLabel: string;
  /** What has the focus at first; without it the first field, or where there is none the first thing to press. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** Once it is gone and the focus is back where it was. */
  readonly onClosed?: () => void;
  readonly children: ReactNode;
}

/** What a question that must be answered is given. */
export interface AlertDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description: string;
  readonly children: ReactNode;
}
