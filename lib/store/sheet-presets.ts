import type { DecisionKind, DecisionState } from "../editorial/decision.ts";
import { failed, ok, type Result } from "../editorial/result.ts";
import type { ChoiceFields } from "../editorial/sheet/read-choice.ts";
import { readOutput, type SheetOutput } from "../editorial/sheet/sheet-output.ts";
import {
  type PresetChoice,
  type PresetLack,
  type PresetRequest,
  presetStateOf,
  type SheetPreset,
} from "../editorial/sheet/sheet-preset.ts";
import type { Store, Transaction } from "./database.ts";
import { appendDecision, PLAIN_ENTRY } from "./decisions.ts";
import type { SheetPreset as PresetRow } from "./generated/client.ts";
import { newId } from "./new-id.ts";
import type { SetState } from "./state-setter.ts";

/** The presets of the desk, by name. */
export async function readPresets(client: Transaction): Promise<readonly SheetPreset[]> {
  const rows = await client.sheetPreset.findMany({ where: { removedAt: null } });
  return rows.map(reshapePreset).sort((a, b) => a.name.localeCompare(b.name));
}

/** Written by changePreset. Those that were kept before presets had a paper say their format beside the choice. */
type Stored = Omit<PresetChoice, "output"> & { readonly output?: SheetOutput } & Pick<
    ChoiceFields,
    "format"
  >;

function reshapePreset({ id, name, choiceJson }: PresetRow): SheetPreset {
  const { format, output = readOutput({ format }), ...kept }: Stored = JSON.parse(choiceJson);
  return { id, name, kept: { ...kept, output } };
}

/** Who changes presets, when, and in the log of which story. */
export interface PresetBy {
  readonly storyId: string;
  readonly author: string;
  readonly at: string;
}

const KINDS: Readonly<Record<PresetRequest["kind"], DecisionKind>> = {
  keep: "preset-kept",
  rename: "preset-renamed",
  remove: "preset-removed",
};

/** Keeps, renames or removes a preset and logs it where it was done; returns the log entry's id. A removed one can be taken back. */
export function changePreset(
  store: Store,
  request: PresetRequest,
  { storyId, author, at }: PresetBy,
): Promise<Result<string, Extract<PresetLack, "taken" | "gone">>> {
  return store.prisma.$transaction(async (transaction) => {
    const story = await transaction.story.findFirst({ where: { id: storyId, deletedAt: null } });
    const presets = await readPresets(transaction);
    const old = request.kind === "keep" ? null : presets.find(({ id }) => id === request.id);
    if (story === null || old === undefined) return failed("gone");
    if (request.kind !== "remove" && isTaken(presets, request.name, old?.id))
      return failed("taken");
    const id = old?.id ?? newId();
    if (request.kind === "keep") {
      const choiceJson = JSON.stringify(request.kept);
      await transaction.sheetPreset.create({
        data: { id, name: request.name, choiceJson, author, at },
      });
    } else {
      const data = request.kind === "rename" ? { name: request.name } : { removedAt: at };
      await transaction.sheetPreset.update({ where: { id }, data });
    }
    const before: DecisionState = old === null ? null : { preset: { id, name: old.name } };
    const after: DecisionState =
      request.kind === "remove" ? null : { preset: { id, name: request.name } };
    const entry = { ...PLAIN_ENTRY, storyId, kind: KINDS[request.kind], author, at };
    return ok((await appendDecision(transaction, { ...entry, before, after })).id);
  });
}

function isTaken(presets: readonly SheetPreset[], name: string, own: string | undefined): boolean {
  const folded = name.toLowerCase();
  return presets.some((preset) => preset.id !== own && preset.name.toLowerCase() === folded);
}

/** Takes a change of a preset back or makes it again; not where it was changed since, or its name went to another. */
export const setPreset: SetState = async (transaction, _decision, { from, to, at }) => {
  const [expected, wanted] = [presetStateOf(from)?.preset, presetStateOf(to)?.preset];
  const id = expected?.id ?? wanted?.id;
  if (id === undefined) return false;
  if (wanted !== undefined && isTaken(await readPresets(transaction), wanted.name, id))
    return false;
  const now =
    expected === undefined
      ? { removedAt: { not: null } }
      : { name: expected.name, removedAt: null };
  const data = wanted === undefined ? { removedAt: at } : { name: wanted.name, removedAt: null };
  return (await transaction.sheetPreset.updateMany({ where: { id, ...now }, data })).count === 1;
};
