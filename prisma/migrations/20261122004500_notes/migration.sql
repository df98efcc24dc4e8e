-- The words that a note speaks of, and how far somebody has looked at one fact.

-- AlterTable
ALTER TABLE "Note" ADD COLUMN "quote" TEXT;

-- CreateTable
CREATE TABLE "FactVisit" (
    "person" TEXT NOT NULL,
    "factId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,

    PRIMARY KEY ("person", "factId"),
    CONSTRAINT "FactVisit_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "FactVisit_factId_idx" ON "FactVisit"("factId");
