-- Full-text search over facts, values, articles and notes.
--
-- The four full-text tables hold words and places only, never the texts (content='': those stand in their own tables), and
-- are kept by triggers, inside the transaction of whatever is written: nothing that changes a text has to think of the
-- search. A row of SearchEntry says what a rowid of a full-text table stands for; ids are never used again.
--
-- A later migration that rebuilds Fact, Value, Article or Note loses the triggers on it and must create them again;
-- tests/integration/migrate.test.ts holds that every trigger of these files stands.

-- CreateTable
CREATE TABLE "SearchEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "storyId" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "SearchEntry_kind_ownerId_key" ON "SearchEntry"("kind", "ownerId");

-- CreateVirtualTable: the prefix indexes answer the first letters of a word, while somebody types
CREATE VIRTUAL TABLE "SearchFact" USING fts5(
    "questionEn", "questionId",
    content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
CREATE VIRTUAL TABLE "SearchValue" USING fts5(
    "answerEn", "answerId",
    content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
CREATE VIRTUAL TABLE "SearchArticle" USING fts5(
    "title", "text",
    content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
CREATE VIRTUAL TABLE "SearchNote" USING fts5(
    "text",
    content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);

-- CreateTrigger
CREATE TRIGGER "Fact_search_insert" AFTER INSERT ON "Fact"
BEGIN
    INSERT INTO "SearchEntry" ("kind", "ownerId", "storyId")
        SELECT 'fact', NEW."id", NEW."storyId";
    INSERT INTO "SearchFact" (rowid, "questionEn", "questionId")
        SELECT "id", NEW."questionEn", NEW."questionId" FROM "SearchEntry" WHERE "kind" = 'fact' AND "ownerId" = NEW."id";
END;

-- CreateTrigger
CREATE TRIGGER "Fact_search_update" AFTER UPDATE OF "storyId", "questionEn", "questionId" ON "Fact"
WHEN OLD."storyId" IS NOT NEW."storyId" OR OLD."questionEn" IS NOT NEW."questionEn" OR OLD."questionId" IS NOT NEW."questionId"
BEGIN
    DELETE FROM "SearchFact" WHERE rowid = (SELECT "id" FROM "SearchEntry" WHERE "kind" = 'fact' AND "ownerId" = OLD."id");
    DELETE FROM "SearchEntry" WHERE "kind" = 'fact' AND "ownerId" = OLD."id";
    INSERT INTO "SearchEntry" ("kind", "ownerId", "storyId")
        SELECT 'fact', NEW."id", NEW."storyId";
    INSERT INTO "SearchFact" (rowid, "questionEn", "questionId")
        SELECT "id", NEW."questionEn", NEW."questionId" FROM "SearchEntry" WHERE "kind" = 'fact' AND "ownerId" = NEW."id";
END;

-- CreateTrigger
CREATE TRIGGER "Fact_search_delete" AFTER DELETE ON "Fact"
BEGIN
    DELETE FROM "SearchFact" WHERE rowid = (SELECT "id" FROM "SearchEntry" WHERE "kind" = 'fact' AND "ownerId" = OLD."id");
    DELETE FROM "SearchEntry" WHERE "kind" = 'fact' AND "ownerId" = OLD."id";
END;

-- CreateTrigger
CREATE TRIGGER "Value_search_insert" AFTER INSERT ON "Value"
BEGIN
    INSERT INTO "SearchEntry" ("kind", "ownerId", "storyId")
        SELECT 'value', NEW."id", "storyId" FROM "Fact" WHERE "id" = NEW."factId";
    INSERT INTO "SearchValue" (rowid, "answerEn", "answerId")
        SELECT "id", NEW."answerEn", NEW."answerId" FROM "SearchEntry" WHERE "kind" = 'value' AND "ownerId" = NEW."id";
END;

-- CreateTrigger
CREATE TRIGGER "Value_search_update" AFTER UPDATE OF "factId", "answerEn", "answerId" ON "Value"
WHEN OLD."factId" IS NOT NEW."factId" OR OLD."answerEn" IS NOT NEW."answerEn" OR OLD."answerId" IS NOT NEW."answerId"
BEGIN
    DELETE FROM "SearchValue" WHERE rowid = (SELECT "id" FROM "SearchEntry" WHERE "kind" = 'value' AND "ownerId" = OLD."id");
    DELETE FROM "SearchEntry" WHERE "kind" = 'value' AND "ownerId" = OLD."id";
    INSERT INTO "SearchEntry" ("kind", "ownerId", "storyId")
        SELECT 'value', NEW."id", "storyId" FROM "Fact" WHERE "id" = NEW."factId";
    INSERT INTO "SearchValue" (rowid, "answerEn", "answerId")
        SELECT "id", NEW."answerEn", NEW."answerId" FROM "SearchEntry" WHERE "kind" = 'value' AND "ownerId" = NEW."id";
END;

-- CreateTrigger
CREATE TRIGGER "Value_search_delete" AFTER DELETE ON "Value"
BEGIN
    DELETE FROM "SearchValue" WHERE rowid = (SELECT "id" FROM "SearchEntry" WHERE "kind" = 'value' AND "ownerId" = OLD."id");
    DELETE FROM "SearchEntry" WHERE "kind" = 'value' AND "ownerId" = OLD."id";
END;

-- CreateTrigger
CREATE TRIGGER "Article_search_insert" AFTER INSERT ON "Article"
BEGIN
    INSERT INTO "SearchEntry" ("kind", "ownerId", "storyId")
        SELECT 'article', NEW."id", NEW."storyId" WHERE NEW."currentSnapshotId" IS NOT NULL;
    INSERT INTO "SearchArticle" (rowid, "title", "text")
        SELECT "SearchEntry"."id", NEW."title", "Snapshot"."text" FROM "SearchEntry", "Snapshot"
        WHERE "kind" = 'article' AND "ownerId" = NEW."id" AND "Snapshot"."id" = NEW."currentSnapshotId";
END;

-- CreateTrigger
CREATE TRIGGER "Article_search_update" AFTER UPDATE OF "storyId", "title", "currentSnapshotId" ON "Article"
WHEN OLD."storyId" IS NOT NEW."storyId" OR OLD."title" IS NOT NEW."title" OR OLD."currentSnapshotId" IS NOT NEW."currentSnapshotId"
BEGIN
    DELETE FROM "SearchArticle" WHERE rowid = (SELECT "id" FROM "SearchEntry" WHERE "kind" = 'article' AND "ownerId" = OLD."id");
    DELETE FROM "SearchEntry" WHERE "kind" = 'article' AND "ownerId" = OLD."id";
    INSERT INTO "SearchEntry" ("kind", "ownerId", "storyId")
        SELECT 'article', NEW."id", NEW."storyId" WHERE NEW."currentSnapshotId" IS NOT NULL;
    INSERT INTO "SearchArticle" (rowid, "title", "text")
        SELECT "SearchEntry"."id", NEW."title", "Snapshot"."text" FROM "SearchEntry", "Snapshot"
        WHERE "kind" = 'article' AND "ownerId" = NEW."id" AND "Snapshot"."id" = NEW."currentSnapshotId";
END;

-- CreateTrigger
CREATE TRIGGER "Article_search_delete" AFTER DELETE ON "Article"
BEGIN
    DELETE FROM "SearchArticle" WHERE rowid = (SELECT "id" FROM "SearchEntry" WHERE "kind" = 'article' AND "ownerId" = OLD."id");
    DELETE FROM "SearchEntry" WHERE "kind" = 'article' AND "ownerId" = OLD."id";
END;

-- CreateTrigger
CREATE TRIGGER "Note_search_insert" AFTER INSERT ON "Note"
BEGIN
    INSERT INTO "SearchEntry" ("kind", "ownerId", "storyId")
        SELECT 'note', NEW."id", NEW."storyId";
    INSERT INTO "SearchNote" (rowid, "text")
        SELECT "id", NEW."text" FROM "SearchEntry" WHERE "kind" = 'note' AND "ownerId" = NEW."id";
END;

-- CreateTrigger
CREATE TRIGGER "Note_search_update" AFTER UPDATE OF "storyId", "text" ON "Note"
WHEN OLD."storyId" IS NOT NEW."storyId" OR OLD."text" IS NOT NEW."text"
BEGIN
    DELETE FROM "SearchNote" WHERE rowid = (SELECT "id" FROM "SearchEntry" WHERE "kind" = 'note' AND "ownerId" = OLD."id");
    DELETE FROM "SearchEntry" WHERE "kind" = 'note' AND "ownerId" = OLD."id";
    INSERT INTO "SearchEntry" ("kind", "ownerId", "storyId")
        SELECT 'note', NEW."id", NEW."storyId";
    INSERT INTO "SearchNote" (rowid, "text")
        SELECT "id", NEW."text" FROM "SearchEntry" WHERE "kind" = 'note' AND "ownerId" = NEW."id";
END;

-- CreateTrigger
CREATE TRIGGER "Note_search_delete" AFTER DELETE ON "Note"
BEGIN
    DELETE FROM "SearchNote" WHERE rowid = (SELECT "id" FROM "SearchEntry" WHERE "kind" = 'note' AND "ownerId" = OLD."id");
    DELETE FROM "SearchEntry" WHERE "kind" = 'note' AND "ownerId" = OLD."id";
END;

-- What stands on the desk already
INSERT INTO "SearchEntry" ("kind", "ownerId", "storyId") SELECT 'fact', "id", "storyId" FROM "Fact" ORDER BY rowid;
INSERT INTO "SearchEntry" ("kind", "ownerId", "storyId")
    SELECT 'value', "Value"."id", "storyId" FROM "Value" JOIN "Fact" ON "Fact"."id" = "factId" ORDER BY "Value".rowid;
INSERT INTO "SearchEntry" ("kind", "ownerId", "storyId")
    SELECT 'article', "id", "storyId" FROM "Article" WHERE "currentSnapshotId" IS NOT NULL ORDER BY rowid;
INSERT INTO "SearchEntry" ("kind", "ownerId", "storyId") SELECT 'note', "id", "storyId" FROM "Note" ORDER BY rowid;
INSERT INTO "SearchFact" (rowid, "questionEn", "questionId")
    SELECT "SearchEntry"."id", "questionEn", "questionId" FROM "SearchEntry" JOIN "Fact" ON "Fact"."id" = "ownerId" WHERE "kind" = 'fact';
INSERT INTO "SearchValue" (rowid, "answerEn", "answerId")
    SELECT "SearchEntry"."id", "answerEn", "answerId" FROM "SearchEntry" JOIN "Value" ON "Value"."id" = "ownerId" WHERE "kind" = 'value';
INSERT INTO "SearchArticle" (rowid, "title", "text")
    SELECT "SearchEntry"."id", "title", "text" FROM "SearchEntry" JOIN "Article" ON "Article"."id" = "ownerId"
    JOIN "Snapshot" ON "Snapshot"."id" = "currentSnapshotId" WHERE "kind" = 'article';
INSERT INTO "SearchNote" (rowid, "text")
    SELECT "SearchEntry"."id", "text" FROM "SearchEntry" JOIN "Note" ON "Note"."id" = "ownerId" WHERE "kind" = 'note';
