import { describe, expect, it } from "vitest";
import type { Message } from "../../../components/ui/message";
import { overtakenMessages } from "../../../components/ui/overtaken-messages";

/** What stays on the shelf of those said in this order, each by its title. */
function shelf(...said: readonly Message[]): readonly string[] {
  let shown: readonly { readonly id: string; readonly message: Message }[] = [];
  for (const message of said) {
    const overtaken = overtakenMessages(shown, message);
    const left = shown.filter((one) => !overtaken.includes(one));
    shown = [...left, { id: message.title, message }];
  }
  return shown.map(({ id }) => id);
}

describe("the messages at the foot of the page", () => {
  it("are one, the newest, however fast verdict follows on verdict", () => {
    const verdicts = ["first", "second", "third"].map((title) => ({ title, about: title }));
    expect(shelf(...verdicts)).toEqual(["third"]);
  });

  it("leave the last problem beside the newest, for whoever has gone on must still see it", () => {
    const refused: Message = { title: "refused", about: "fact", isProblem: true };
    const lost: Message = { title: "lost", isProblem: true };
    expect(shelf(refused, { title: "one" }, { title: "two" })).toEqual(["refused", "two"]);
    expect(shelf(refused, { title: "one" }, lost, { title: "two" })).toEqual(["lost", "two"]);
  });

  it("take back a problem that is settled or told anew", () => {
    const refused: Message = { title: "refused", about: "fact", isProblem: true };
    expect(shelf(refused, { title: "one" }, { title: "two", settles: "fact" })).toEqual(["two"]);
    expect(shelf(refused, { title: "one" }, { title: "two", about: "fact" })).toEqual(["two"]);
  });
});
