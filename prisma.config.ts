import { defineConfig } from "prisma/config";

// Every Prisma command first looks for a native schema engine and would download one. `generate`, `validate` and
// `format` never start it, so any existing program satisfies the look-up; migrations run through prisma/migrate.ts.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
});
