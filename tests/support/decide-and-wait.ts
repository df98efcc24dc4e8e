import { writeSync } from "node:fs";
import { openStore } from "../../lib/store/database.ts";
import { getBoard } from "../../lib/workflows/get-board.ts";
import { recordRuling } from "../../lib/workflows/record-ruling.ts";
import { verified } from "./rulings.ts";

// A process of a test's own: records a ruling on the first fact of a story, says the revision on stdout, and stays until it
// is killed. Arguments: data folder, story id, value that stands.
const [folder = "", storyId = "", value = ""] = process.argv.slice(2);
const store = openStore(folder);
const board = await getBoard(storyId, "all", { store });
const fact = board?.facts[0];
if (fact === undefined) throw new Error("The story has no fact.");
const input = { factId: fact.id, ruling: verified(value), revision: null, author: "Ayu" };
const outcome = await recordRuling(input, { store });
writeSync(1, outcome?.ok ? outcome.value.revision : JSON.stringify(outcome));
setInterval(() => undefined, 1000);
