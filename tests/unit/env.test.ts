import { describe, expect, it } from "vitest";
import { parseEnv } from "../../lib/env.ts";

describe("the settings", () => {
  it("have a default for everything", () => {
    expect(parseEnv({})).toEqual({
      ok: true,
      value: { dataDir: "data", port: 3000, host: "127.0.0.1", nodeEnv: "production" },
    });
  });

  it("take an empty one for a missing one", () => {
    expect(parseEnv({ HOST: "", PORT: "", DATA_DIR: "", NODE_ENV: "" })).toEqual(parseEnv({}));
  });

  it.each(["localhost", "127.0.0.1", "127.1.2.3", "::1"])("take %s for a host", (HOST) => {
    expect(parseEnv({ HOST })).toMatchObject({ ok: true, value: { host: HOST } });
  });

  it.each([
    "0.0.0.0",
    "::",
    "[::1]",
    " ",
    "192.168.1.5",
    "example.org",
    "127.0.0.1.example.org",
    "localhost ",
  ])("refuse %s as a host and say why", (HOST) => {
    expect(parseEnv({ HOST })).toEqual({
      ok: false,
      error: [
        `HOST is "${HOST}", but Tally has no accounts yet, so it only serves this machine: use 127.0.0.1, ::1 or localhost.`,
      ],
    });
  });

  it.each(["0", "65536", "-1", "3000.5", "http", " 3000", "1e3"])("refuse %s as a port", (PORT) => {
    expect(parseEnv({ PORT })).toEqual({
      ok: false,
      error: [`PORT must be a number from 1 to 65535, not "${PORT}".`],
    });
  });

  it("name everything that is wrong at once", () => {
    const parsed = parseEnv({ PORT: "x", HOST: "y", DATA_DIR: " ", NODE_ENV: "z" });
    expect(parsed.ok ? [] : parsed.error).toHaveLength(4);
  });
});
