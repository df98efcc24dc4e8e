import { afterEach, describe, expect, it, vi } from "vitest";
import { newId } from "../../../lib/store/new-id.ts";

afterEach(() => {
  vi.useRealTimers();
});

describe("newId", () => {
  it("gives ids that sort in the order in which they were made, also within a millisecond", () => {
    vi.useFakeTimers({ now: 1_700_000_000_000 });
    const made = Array.from({ length: 2000 }, newId);
    expect(made.toSorted()).toEqual(made);
    expect(new Set(made).size).toBe(made.length);
  });

  it("goes on upwards where the clock is set back", () => {
    vi.useFakeTimers({ now: 4_000_000_000_000 });
    const before = newId();
    vi.setSystemTime(1_600_000_000_000);
    expect(newId() > before).toBe(true);
  });

  it("is 24 hexadecimal characters", () => {
    expect(newId()).toMatch(/^[0-9a-f]{24}$/);
  });
});
