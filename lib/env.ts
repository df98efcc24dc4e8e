import { z } from "zod";
import { failed, ok, type Result } from "./editorial/result.ts";

/** Everything that can be configured from outside. */
export interface Env {
  /** The folder that holds the database and its backups. */
  readonly dataDir: string;
  readonly port: number;
  /** A loopback name or address: until there are accounts, nobody else may reach the desk. */
  readonly host: string;
  readonly nodeEnv: "development" | "test" | "production";
}

const LOOPBACK = /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1)$/i;

const variables = z.object({
  DATA_DIR: z.string().trim().min(1, "DATA_DIR must name a folder.").default("data"),
  PORT: z
    .string()
    .default("3000")
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535, {
      error: (issue) => `PORT must be a number from 1 to 65535, not "${String(issue.input)}".`,
    })
    .transform(Number),
  HOST: z
    .string()
    .default("127.0.0.1")
    .refine((text) => LOOPBACK.test(text), {
      error: (issue) =>
        `HOST is "${String(issue.input)}", but Tally has no accounts yet, so it only serves this machine: ` +
        "use 127.0.0.1, ::1 or localhost.",
    }),
  NODE_ENV: z
    .enum(["development", "test", "production"], {
      error: "NODE_ENV must be development, test or production.",
    })
    .default("production"),
});

/** Reads the settings out of `source`; a failure is one sentence a person can act on for each wrong setting. */
export function parseEnv(
  source: Readonly<Record<string, string | undefined>>,
): Result<Env, readonly string[]> {
  // `HOST= npm start` means "as if it were not set".
  const given = Object.fromEntries(Object.entries(source).filter(([, text]) => text !== ""));
  const parsed = variables.safeParse(given);
  if (!parsed.success) return failed(parsed.error.issues.map((issue) => issue.message));
  const { DATA_DIR, PORT, HOST, NODE_ENV } = parsed.data;
  return ok({ dataDir: DATA_DIR, port: PORT, host: HOST, nodeEnv: NODE_ENV });
}

/** The settings of this process. Throws with the sentences of `parseEnv` where one is wrong. */
export function readEnv(): Env {
  known ??= parseEnv(process.env);
  if (!known.ok) throw new Error(known.error.join(" "));
  return known.value;
}

let known: ReturnType<typeof parseEnv> | undefined;
