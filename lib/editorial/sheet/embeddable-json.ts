/** A value as JSON that can stand in a script element of a page: no text in it can end that element. */
export function embeddableJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(/[<>&\u2028\u2029]/g, escapeUnit)}\n`;
}

function escapeUnit(mark: string): string {
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
