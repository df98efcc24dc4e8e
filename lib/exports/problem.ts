import { z } from "zod";

/** What went wrong, as RFC 9457 has programs tell each other. */
export const problemSchema = z.strictObject({
  type: z.string().describe("Names the kind of problem; the same for every occurrence"),
  title: z.string().describe("The kind of problem in words"),
  status: z.int().min(400).max(599).describe("The HTTP status"),
  detail: z.string().describe("What to do about it"),
  parameters: z
    .array(z.strictObject({ parameter: z.string(), detail: z.string() }))
    .optional()
    .describe("The parameters that cannot be understood, and why"),
  available: z.array(z.string()).optional().describe("Media types that there are"),
});
export type Problem = z.infer<typeof problemSchema>;
