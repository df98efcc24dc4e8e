-- By what an exported sheet is known again, and its content, so that later differences can be told.

-- AlterTable
ALTER TABLE "Export" ADD COLUMN "code" TEXT;
ALTER TABLE "Export" ADD COLUMN "contentSha256" TEXT;
ALTER TABLE "Export" ADD COLUMN "choiceJson" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Export_code_key" ON "Export"("code");

-- CreateIndex
CREATE INDEX "Export_contentSha256_idx" ON "Export"("contentSha256");

-- CreateTable
CREATE TABLE "SheetContent" (
    "sha256" TEXT NOT NULL PRIMARY KEY,
    "gzip" BLOB NOT NULL
);

-- CreateTable
CREATE TABLE "SheetPreset" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "choiceJson" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "removedAt" TEXT
);

-- CreateTable
CREATE TABLE "HouseStyle" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "footer" TEXT NOT NULL,
    "logoJson" TEXT,
    "author" TEXT NOT NULL,
    "at" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "HouseStyle_at_idx" ON "HouseStyle"("at");
