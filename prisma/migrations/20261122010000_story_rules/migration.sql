-- What a story asks of a verdict, and the time zone in which its times of publication are shown.

-- AlterTable
ALTER TABLE "Story" ADD COLUMN "timeZone" TEXT NOT NULL DEFAULT 'Asia/Jakarta';
ALTER TABLE "Story" ADD COLUMN "originsNeeded" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Story" ADD COLUMN "primaryDocument" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Story" ADD COLUMN "secondReader" BOOLEAN NOT NULL DEFAULT false;
