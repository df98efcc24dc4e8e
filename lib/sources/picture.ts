/** A picture as read: what it must have to be shown, and nothing of what else its file carried. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}
