/** The actions of what somebody has seen; bound to the server by the route. */
export interface SeenActions {
  /** Keeps that the reader has seen a story up to an entry of its log; answers how far they had before, or null. */
  readonly markSeen: (storyId: string, sequence: number) => Promise<number | null>;
  /** Keeps that the reader has looked at a fact. */
  readonly markFactSeen: (factId: string, sequence: number) => Promise<void>;
}
