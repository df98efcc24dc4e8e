import { describe, expect, it } from "vitest";
import {
  linkEnd,
  linkStanding,
  linkState,
  linkStateOf,
} from "../../../../lib/editorial/sheet/share-link.ts";
import { WHOLE_STORY } from "../../../../lib/editorial/sheet/sheet-choice.ts";

const NOW = "2026-01-02T03:04:05.000Z";

describe("a share link", () => {
  it("ends days after it was made, and in its last moment it is over", () => {
    const expiresAt = linkEnd(NOW, 7);
    expect(expiresAt).toBe("2026-01-09T03:04:05.000Z");
    const standing = (now: string, revokedAt: string | null = null) =>
      linkStanding({ expiresAt, revokedAt }, now);
    expect(standing(NOW)).toBe("live");
    expect(standing("2026-01-09T03:04:04.999Z")).toBe("live");
    expect(standing(expiresAt)).toBe("expired");
    expect(standing(NOW, NOW)).toBe("revoked");
  });

  it("is told in the log without what opens it", () => {
    const link = {
      id: "id",
      storyId: "story",
      language: "id",
      choice: WHOLE_STORY,
      author: "Ayu",
      at: NOW,
      expiresAt: NOW,
      revokedAt: null,
      token: "secret",
    } as const;
    expect(JSON.stringify(linkState(link))).not.toContain("secret");
    expect(linkStateOf(linkState(link))).toEqual(linkState(link));
    expect(linkStateOf(null)).toBeNull();
    expect(linkStateOf("link")).toBeNull();
    expect(linkStateOf({ link: 1 })).toBeNull();
  });
});
