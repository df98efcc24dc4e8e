-- An editor's correction of an origin knows which article's origin it shares, and what the engine had read then.

-- AlterTable
ALTER TABLE "Origin" ADD COLUMN "readJson" TEXT;
ALTER TABLE "Origin" ADD COLUMN "sameAsId" TEXT;
