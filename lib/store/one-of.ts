/** The member of `known` that a column holds. Throws where it holds none: the row was written by something else. */
export function oneOf<T extends string>(known: readonly T[], text: string): T {
  const found = known.find((word) => word === text);
  if (found === undefined)
    throw new Error(`The database holds "${text}" where only ${known.join(", ")} can stand.`);
  return found;
}
