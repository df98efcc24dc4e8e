import type { LanguageId } from "../../engine/article.ts";
import type { SheetChanges } from "./compare-sheets.ts";
import type { SheetChoice } from "./sheet-choice.ts";

/** A fact sheet that left the house. Hashes are SHA-256 in lower-case hexadecimal. */
export interface SheetExport {
  readonly storyId: string;
  /** The identifier printed in it. */
  readonly code: string;
  readonly format: string;
  readonly language: LanguageId;
  readonly choice: SheetChoice;
  /** Of the exported bytes. */
  readonly sha256: string;
  /** Of what it says, the same for every format. */
  readonly contentSha256: string;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** An export with what has changed on the desk since. */
export interface ExportStanding {
  readonly exported: SheetExport;
  /** As the sheet has it. */
  readonly title: string;
  /** The story's; null where the desk has no such story any more. */
  readonly timeZone: string | null;
  /** The desk would say something else today, or has no such story any more. */
  readonly stale: boolean;
  /** Where they differ; null where they do not, or where one of the two is gone. */
  readonly changes: SheetChanges | null;
}

/**
 * What a file or a printed identifier is:
 * - `exact`: byte for byte what the desk exported;
 * - `same-content`: the same content in other bytes, such as a JSON laid out anew;
 * - `altered`: it names an export, and is not the file that was exported: saved anew or changed;
 * - `named`: an identifier or hash that an export has;
 * - `unknown`: it names an export that this desk does not know;
 * - `unmarked`: nothing in it names an export.
 */
export type ProofKind = "exact" | "same-content" | "altered" | "named" | "unknown" | "unmarked";

/** What is found of a file or an identifier on this desk. */
export interface SheetProof {
  readonly kind: ProofKind;
  readonly standing: ExportStanding | null;
}
