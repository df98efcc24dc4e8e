import { describe, expect, it } from "vitest";
import { rememberLast } from "../../../../lib/engine/text/remember-last.ts";

describe("rememberLast", () => {
  it("reads once what is asked for again, and anew what another was asked after", () => {
    const read: string[] = [];
    const lengthOf = rememberLast(({ name }: { readonly name: string }) => {
      read.push(name);
      return name.length;
    });
    const [ferry, ship] = [{ name: "ferry" }, { name: "ship" }];
    expect([ferry, ferry, ship, ship, ferry].map(lengthOf)).toEqual([5, 5, 4, 4, 5]);
    expect(read).toEqual(["ferry", "ship", "ferry"]);
  });
});
