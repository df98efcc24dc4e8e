/** What a command stops with when its input is wrong: the sentence goes to stderr, and the exit code is 2. */
export class UsageError extends Error {}

/**
 * Runs a command: what it returns is printed on stdout and nothing else is; a `UsageError` is printed on stderr as a
 * sentence and ends with exit code 2. Anything else is a bug and throws.
 */
export async function runCommand(
  command: (args: readonly string[]) => Promise<string>,
): Promise<void> {
  try {
    const printed = await command(process.argv.slice(2));
    process.stdout.write(printed.endsWith("\n") ? printed : `${printed}\n`);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
