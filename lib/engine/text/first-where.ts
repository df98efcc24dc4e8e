/** The index of the first of a list that meets a condition which all after it meet too; its length where none does. */
export function firstWhere<T>(list: readonly T[], isMet: (each: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = list[middle];
    if (each === undefined || isMet(each)) high = middle;
    else low = middle + 1;
  }
  return low;
}
