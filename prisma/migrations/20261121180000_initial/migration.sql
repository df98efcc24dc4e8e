-- The initial schema, as the schema engine writes it from schema.prisma, and what a schema file cannot say: decisions
-- and snapshots are only ever added.

-- CreateTable
CREATE TABLE "Story" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "changedAt" TEXT NOT NULL,
    "deletedAt" TEXT,
    "engine" TEXT,
    "independentOrigins" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "Outlet" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'outlet',
    "mergedIntoId" TEXT,
    CONSTRAINT "Outlet_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Outlet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "storyId" TEXT NOT NULL,
    "outletId" TEXT NOT NULL,
    "currentSnapshotId" TEXT,
    "title" TEXT,
    "url" TEXT,
    "publishedAt" TEXT,
    "declaredLanguage" TEXT,
    "addedAt" TEXT NOT NULL,
    "addedBy" TEXT NOT NULL,
    "restated" BOOLEAN NOT NULL DEFAULT false,
    "language" TEXT,
    "originKey" TEXT,
    "findingsJson" TEXT NOT NULL DEFAULT '[]',
    "boilerplateJson" TEXT NOT NULL DEFAULT '[]',
    "failureEn" TEXT,
    "failureId" TEXT,
    CONSTRAINT "Article_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Article_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Article_currentSnapshotId_fkey" FOREIGN KEY ("currentSnapshotId") REFERENCES "Snapshot" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Snapshot" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "takenAt" TEXT NOT NULL,
    CONSTRAINT "Snapshot_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Origin" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "reason" TEXT,
    "author" TEXT,
    "at" TEXT,
    "setAside" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Origin_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Fact" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "storyId" TEXT NOT NULL,
    "by" TEXT NOT NULL DEFAULT 'engine',
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "aspect" TEXT NOT NULL,
    "questionEn" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reasonEn" TEXT NOT NULL,
    "reasonId" TEXT NOT NULL,
    "outlets" INTEGER NOT NULL,
    "independentOrigins" INTEGER NOT NULL,
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Fact_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Value" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "factId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "answerEn" TEXT NOT NULL,
    "answerId" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    CONSTRAINT "Value_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "factId" TEXT NOT NULL,
    "valueId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "stance" TEXT NOT NULL,
    "answerEn" TEXT NOT NULL,
    "answerId" TEXT NOT NULL,
    "normalisedJson" TEXT NOT NULL,
    "speakerJson" TEXT,
    "ruleId" TEXT NOT NULL,
    CONSTRAINT "Report_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Report_valueId_fkey" FOREIGN KEY ("valueId") REFERENCES "Value" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Report_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "snapshotId" TEXT NOT NULL,
    "reportId" TEXT,
    "by" TEXT NOT NULL DEFAULT 'engine',
    "position" INTEGER NOT NULL,
    "aspect" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "valueJson" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,
    "setAside" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Claim_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "Snapshot" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Decision" (
    "sequence" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "storyId" TEXT NOT NULL,
    "factId" TEXT,
    "articleId" TEXT,
    "kind" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "beforeJson" TEXT,
    "afterJson" TEXT,
    "undoesId" TEXT,
    "causeEn" TEXT,
    "causeId" TEXT,
    CONSTRAINT "Decision_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Decision_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Decision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Decision_undoesId_fkey" FOREIGN KEY ("undoesId") REFERENCES "Decision" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Note" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "storyId" TEXT NOT NULL,
    "factId" TEXT,
    "claimId" TEXT,
    "articleId" TEXT,
    "start" INTEGER,
    "end" INTEGER,
    "replyToId" TEXT,
    "author" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "resolvedAt" TEXT,
    "resolvedBy" TEXT,
    CONSTRAINT "Note_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Note_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Note_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Note_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Note_replyToId_fkey" FOREIGN KEY ("replyToId") REFERENCES "Note" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mention" (
    "noteId" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    PRIMARY KEY ("noteId", "name"),
    CONSTRAINT "Mention_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Import" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "storyId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "articleId" TEXT,
    "at" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    CONSTRAINT "Import_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Import_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "factId" TEXT NOT NULL,
    "assignee" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "endedAt" TEXT,
    CONSTRAINT "Assignment_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Export" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "storyId" TEXT NOT NULL,
    "decisionId" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    CONSTRAINT "Export_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Export_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "storyId" TEXT NOT NULL,
    "factId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "sentAt" TEXT,
    "correctedAt" TEXT,
    CONSTRAINT "Correction_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Correction_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Correction_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Visit" (
    "person" TEXT NOT NULL,
    "storyId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,

    PRIMARY KEY ("person", "storyId"),
    CONSTRAINT "Visit_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Story_deletedAt_changedAt_idx" ON "Story"("deletedAt", "changedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Outlet_folded_key" ON "Outlet"("folded");

-- CreateIndex
CREATE UNIQUE INDEX "Article_currentSnapshotId_key" ON "Article"("currentSnapshotId");

-- CreateIndex
CREATE INDEX "Article_storyId_addedAt_idx" ON "Article"("storyId", "addedAt");

-- CreateIndex
CREATE INDEX "Article_outletId_idx" ON "Article"("outletId");

-- CreateIndex
CREATE INDEX "Snapshot_sha256_idx" ON "Snapshot"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Snapshot_articleId_sha256_key" ON "Snapshot"("articleId", "sha256");

-- CreateIndex
CREATE INDEX "Origin_articleId_position_idx" ON "Origin"("articleId", "position");

-- CreateIndex
CREATE INDEX "Fact_storyId_position_idx" ON "Fact"("storyId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Value_factId_key_key" ON "Value"("factId", "key");

-- CreateIndex
CREATE INDEX "Report_factId_position_idx" ON "Report"("factId", "position");

-- CreateIndex
CREATE INDEX "Report_valueId_idx" ON "Report"("valueId");

-- CreateIndex
CREATE INDEX "Report_articleId_idx" ON "Report"("articleId");

-- CreateIndex
CREATE INDEX "Claim_reportId_position_idx" ON "Claim"("reportId", "position");

-- CreateIndex
CREATE INDEX "Claim_articleId_start_idx" ON "Claim"("articleId", "start");

-- CreateIndex
CREATE INDEX "Claim_snapshotId_idx" ON "Claim"("snapshotId");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_id_key" ON "Decision"("id");

-- CreateIndex
CREATE INDEX "Decision_storyId_sequence_idx" ON "Decision"("storyId", "sequence");

-- CreateIndex
CREATE INDEX "Decision_factId_sequence_idx" ON "Decision"("factId", "sequence");

-- CreateIndex
CREATE INDEX "Decision_undoesId_idx" ON "Decision"("undoesId");

-- CreateIndex
CREATE INDEX "Decision_articleId_idx" ON "Decision"("articleId");

-- CreateIndex
CREATE INDEX "Note_storyId_at_idx" ON "Note"("storyId", "at");

-- CreateIndex
CREATE INDEX "Note_factId_at_idx" ON "Note"("factId", "at");

-- CreateIndex
CREATE INDEX "Note_claimId_idx" ON "Note"("claimId");

-- CreateIndex
CREATE INDEX "Note_articleId_idx" ON "Note"("articleId");

-- CreateIndex
CREATE INDEX "Note_replyToId_idx" ON "Note"("replyToId");

-- CreateIndex
CREATE INDEX "Mention_name_idx" ON "Mention"("name");

-- CreateIndex
CREATE INDEX "Import_storyId_at_idx" ON "Import"("storyId", "at");

-- CreateIndex
CREATE INDEX "Import_articleId_idx" ON "Import"("articleId");

-- CreateIndex
CREATE INDEX "Assignment_factId_at_idx" ON "Assignment"("factId", "at");

-- CreateIndex
CREATE INDEX "Assignment_assignee_endedAt_idx" ON "Assignment"("assignee", "endedAt");

-- CreateIndex
CREATE INDEX "Export_storyId_at_idx" ON "Export"("storyId", "at");

-- CreateIndex
CREATE INDEX "Export_sha256_idx" ON "Export"("sha256");

-- CreateIndex
CREATE INDEX "Export_decisionId_idx" ON "Export"("decisionId");

-- CreateIndex
CREATE INDEX "Correction_storyId_at_idx" ON "Correction"("storyId", "at");

-- CreateIndex
CREATE INDEX "Correction_articleId_idx" ON "Correction"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "Correction_factId_articleId_value_key" ON "Correction"("factId", "articleId", "value");

-- CreateIndex
CREATE INDEX "Visit_storyId_idx" ON "Visit"("storyId");

-- CreateTrigger
CREATE TRIGGER "Decision_no_update" BEFORE UPDATE ON "Decision"
BEGIN
    SELECT RAISE(ABORT, 'The decision log is append-only.');
END;

-- CreateTrigger
CREATE TRIGGER "Decision_no_delete" BEFORE DELETE ON "Decision"
BEGIN
    SELECT RAISE(ABORT, 'The decision log is append-only.');
END;

-- CreateTrigger
CREATE TRIGGER "Snapshot_no_update" BEFORE UPDATE ON "Snapshot"
BEGIN
    SELECT RAISE(ABORT, 'A snapshot is never changed.');
END;

-- CreateTrigger
CREATE TRIGGER "Snapshot_no_delete" BEFORE DELETE ON "Snapshot"
BEGIN
    SELECT RAISE(ABORT, 'A snapshot is never deleted.');
END;
