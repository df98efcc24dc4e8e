/** Keeps what is searched for on a story's board for the way back to it; only in this window. */
export function keepBoardWords(storyId: string, words: string): void {
  try {
    sessionStorage.setItem(keyOf(storyId), words);
  } catch {
    // A browser that keeps nothing leads back to the whole board.
  }
}

/** What was last searched for on a story's board in this window, or "". */
export function boardWords(storyId: string): string {
  try {
    return sessionStorage.getItem(keyOf(storyId)) ?? "";
  } catch {
    return "";
  }
}

const keyOf = (storyId: string) => `tally-board-words ${storyId}`;
