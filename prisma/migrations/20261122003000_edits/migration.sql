-- What an editor changed in what the engine suggests: the facts and reports as they stand on the desk, and beside an edited
-- fact what the engine itself says of it, so that the next run can be laid under the same edits.

-- AlterTable
ALTER TABLE "Fact" ADD COLUMN "hidden" TEXT;
ALTER TABLE "Fact" ADD COLUMN "suggestedJson" TEXT;

-- AlterTable
ALTER TABLE "Report" ADD COLUMN "mark" TEXT;
