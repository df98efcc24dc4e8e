import { describe, expect, it } from "vitest";
import { formatDate } from "../../../components/ui/format-date";

describe("formatDate", () => {
  it("keeps a day whatever the time zone, in the reader's language", () => {
    expect(formatDate("2024-06-19", "id", { timeZone: "Pacific/Auckland" })).toBe("19 Juni 2024");
    expect(formatDate("2024-06-19", "en")).toBe("19 June 2024");
  });

  it("shows a moment in the given zone and leaves alone what is no date", () => {
    expect(formatDate("2024-06-19T20:00:00Z", "id", { timeZone: "Asia/Jakarta" })).toBe(
      "20 Juni 2024",
    );
    expect(formatDate("soon", "en")).toBe("soon");
  });
});
