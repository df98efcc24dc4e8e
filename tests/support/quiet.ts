import { afterEach, beforeEach, expect, vi } from "vitest";

// Before every test: what the code says on the console fails it.
let said: readonly { readonly mock: { readonly calls: readonly unknown[] } }[] = [];

beforeEach(() => {
  said = [vi.spyOn(console, "error"), vi.spyOn(console, "warn")];
});

afterEach(() => {
  const lines = said.flatMap((spy) => spy.mock.calls);
  vi.restoreAllMocks();
  expect(lines, "the console stays silent in a test").toEqual([]);
});
