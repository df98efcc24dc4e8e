import { redirect } from "next/navigation";
import { expect, test } from "vitest";
import { askServer } from "@/components/ui/ask-server";
import { DOOR_WORDS } from "@/lib/messages/door-words";

test("hands over what the server answers", async () => {
  expect(await askServer(() => Promise.resolve("saved"))).toEqual({ ok: true, value: "saved" });
});

test("says where no answer came instead of taking the page, and what is typed, away", async () => {
  expect(await askServer(() => Promise.reject(new TypeError("Failed to fetch")))).toEqual({
    ok: false,
    error: "unanswered",
  });
});

test("hands over what the door says of a form that is too large, and nothing else that failed", async () => {
  for (const { tooLarge } of Object.values(DOOR_WORDS)) {
    const sentence = tooLarge(512);
    expect(await askServer(() => Promise.reject(new Error(`${sentence}\n`)))).toEqual({
      ok: false,
      error: { refused: sentence },
    });
  }
  expect(await askServer(() => Promise.reject(new Error("It took 512 KB here.")))).toEqual({
    ok: false,
    error: "unanswered",
  });
});

test("lets an answer that leads to another page go its way", async () => {
  await expect(askServer(async () => redirect("/stories/1"))).rejects.toThrow("NEXT_REDIRECT");
});
