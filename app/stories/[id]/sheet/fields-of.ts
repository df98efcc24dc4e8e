/** A form's texts by name, all values of each; files are none. */
export function fieldsOf(form: FormData): Readonly<Record<string, string[]>> {
  const names = [...new Set(form.keys())];
  return Object.fromEntries(
    names.map((name) => [name, form.getAll(name).filter((value) => typeof value === "string")]),
  );
}
