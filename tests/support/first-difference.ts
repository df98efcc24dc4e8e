/** Characters shown on either side of where a line begins to differ. */
const AROUND = 60;

/** The first line, counted from 1, in which two texts differ, cut to where it does; null where they are the same. */
export function firstDifference(
  golden: string,
  now: string,
): { readonly line: number; readonly golden: string; readonly now: string } | null {
  const [before, after] = [golden.split("\n"), now.split("\n")];
  const count = Math.max(before.length, after.length);
  for (let index = 0; index < count; index += 1) {
    const [was = "", is = ""] = [before[index], after[index]];
    const added = index >= before.length || index >= after.length;
    if (was === is && !added) continue;
    let at = 0;
    while (at < was.length && was.charAt(at) === is.charAt(at)) at += 1;
    const cut = (line: string) => line.slice(Math.max(0, at - AROUND), at + AROUND);
    return { line: index + 1, golden: cut(was), now: cut(is) };
  }
  return null;
}
