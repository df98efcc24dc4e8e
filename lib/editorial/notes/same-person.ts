/** Whether two names are one colleague: the desk has no accounts, and nobody minds the case of a name. Blank is nobody. */
export function samePerson(a: string, b: string): boolean {
  const key = personKey(a);
  return key !== "" && key === personKey(b);
}

/** A name as the desk compares it. */
export function personKey(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}
