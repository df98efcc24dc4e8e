import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";

/**
 * Runs `work` with Prisma's schema engine on the SQLite file at `databaseFile` (made where missing) and frees it.
 * The engine comes as WebAssembly from npm: the native one is a download that a newsroom's network may refuse.
 */
export async function withSchemaEngine<T>(
  databaseFile: string,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  await startWasm();
  const opened: SqlDriverAdapter[] = [];
  const factory = bindMigrationAwareSqlAdapterFactory(rememberingFactory(databaseFile, opened));
  const engine = await bindings.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    factory,
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
    for (const connection of opened) await connection.dispose();
  }
}

/** The engine opens connections exclusively and never closes them, so they are kept in `opened` for us to close. */
function rememberingFactory(
  databaseFile: string,
  opened: SqlDriverAdapter[],
): SqlMigrationAwareDriverAdapterFactory {
  const stock = new PrismaBetterSqlite3({ url: `file:${databaseFile}` });
  const remember = async (connecting: Promise<SqlDriverAdapter>) => {
    const connection = await connecting;
    opened.push(connection);
    return connection;
  };
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    connect: () => remember(stock.connect()),
    connectToShadowDb: () => remember(stock.connectToShadowDb()),
  };
}

let started: Promise<void> | undefined;

function startWasm(): Promise<void> {
  started ??= loadWasm();
  return started;
}

async function loadWasm(): Promise<void> {
  const require = createRequire(import.meta.url);
  const file = require
    .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
    .replace(/\.js$/, ".wasm");
  const wasm = await WebAssembly.compile(new Uint8Array(await readFile(file)));
  const { exports } = await WebAssembly.instantiate(wasm, {
    "./schema_engine_bg.js": { ...bindings },
  });
  bindings.__wbg_set_wasm(exports);
  const { __wbindgen_start: start } = exports;
  if (typeof start !== "function") throw new Error("The schema engine has no start function.");
  start();
}
