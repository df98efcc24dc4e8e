/**
 * What this tab keeps until it is closed, by name. Where the browser keeps nothing (private windows, blocked storage) it holds
 * while the page is open.
 */
export const tabMemory = {
  read(name: string): string | null {
    try {
      return sessionStorage.getItem(name) ?? unkept.get(name) ?? null;
    } catch {
      return unkept.get(name) ?? null;
    }
  },
  keep(name: string, text: string): void {
    try {
      sessionStorage.setItem(name, text);
    } catch {
      unkept.set(name, text);
    }
  },
  drop(name: string): void {
    unkept.delete(name);
    try {
      sessionStorage.removeItem(name);
    } catch {
      // Nothing was kept there.
    }
  },
} as const;

const unkept = new Map<string, string>();
