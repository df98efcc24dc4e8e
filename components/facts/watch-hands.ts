/** Answers, whenever it is asked, whether a key or the pointer was pressed on the page since this was called. */
export function watchHands(): () => boolean {
  let moved = false;
  const stop = new AbortController();
  const note = () => {
    moved = true;
    stop.abort();
  };
  const how = { capture: true, signal: stop.signal };
  window.addEventListener("keydown", note, how);
  window.addEventListener("pointerdown", note, how);
  return () => moved;
}
