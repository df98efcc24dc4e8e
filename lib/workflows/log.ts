import { type Logger, pino } from "pino";
import { readEnv } from "../env.ts";

/**
 * The server's log for whoever runs it: JSON lines on stderr (stdout belongs to the commands' answers), silent in tests. It
 * never holds the text of an article or a ruling. Opened with the first line, so that a wrong setting is told by the start.
 */
export function log(): Logger {
  opened ??= pino(
    { name: "tally", level: readEnv().nodeEnv === "test" ? "silent" : "info" },
    process.stderr,
  );
  return opened;
}

let opened: Logger | undefined;
