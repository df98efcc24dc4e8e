import { redirect } from "next/navigation";
import { expect, test } from "vitest";
import { askServer } from "@/components/ui/ask-server";

test("hands over what the server answers", async () => {
  expect(await askServer(() => Promise.resolve("saved"))).toEqual({ ok: true, value: "saved" });
});

test("says where no answer came instead of taking the page, and what is typed, away", async () => {
  expect(await askServer(() => Promise.reject(new TypeError("Failed to fetch")))).toEqual({
    ok: false,
    error: "unanswered",
  });
});

test("lets an answer that leads to another page go its way", async () => {
  await expect(askServer(async () => redirect("/stories/1"))).rejects.toThrow("NEXT_REDIRECT");
});
