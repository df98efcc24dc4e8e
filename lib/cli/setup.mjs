// What both README commands need before anything is installed: plain Node, no package.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const OLDEST_NODE = [20, 19];
const INSTALL_MARK = "node_modules/.tally-installed";
const BUILD_MARK = ".next/tally-built";
/** What a build is made of; a change in any of it makes a new one. */
const BUILD_INPUTS = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "proxy.ts",
  "next.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];

/** What Tally runs on reports nothing to its makers. */
export const QUIET = { NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1" };

/** Prints one line of progress on stderr: stdout belongs to the product's own output. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Prints why it cannot go on, and ends with exit code 1.
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  say(`\n${sentence}`);
  process.exit(1);
}

/** Runs a command in the project's folder with its output shown; ends the process with its exit code when it fails. */
export function run(command, args, env = {}) {
  const { status, signal, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, ...QUIET, ...env },
  });
  if (error) stop(`Could not run ${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? (signal ? 130 : 1));
}

/** Path of a command that an installed package brings. */
export function binary(name) {
  return join(ROOT, "node_modules", ".bin", name);
}

/** Refuses a Node that is too old, and installs the locked packages where they are missing or have changed. */
export function ensureDependencies() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    stop(
      `Tally needs Node ${OLDEST_NODE.join(".")} or later; this is ${process.versions.node}. Install a newer one from nodejs.org and try again.`,
    );
  }
  // The database driver is compiled for one Node: after a change of Node it is installed again.
  const wanted = `${fingerprint(["package-lock.json"])} ${process.versions.modules}`;
  if (readMark(INSTALL_MARK) === wanted) return;
  say("Installing what Tally is built on (once; a few minutes) …");
  // A newsroom's NODE_ENV=production would leave out what the build and the tests need.
  run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"]);
  writeMark(INSTALL_MARK, wanted);
}

/** Makes the database client from the schema: fast, and needed by everything else. */
export function generateClient() {
  const made = spawnSync(binary("prisma"), ["generate"], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, ...QUIET },
  });
  if (made.status !== 0)
    stop(`The database client could not be made:\n${made.stdout}${made.stderr}`);
}

/** Builds the app where its sources changed since the last build. */
export function ensureBuild() {
  const wanted = fingerprint(BUILD_INPUTS);
  if (readMark(BUILD_MARK) === wanted && existsSync(join(ROOT, ".next/BUILD_ID"))) return;
  say("Building Tally (only after a change) …");
  run(binary("next"), ["build"], { NODE_ENV: "production" });
  writeMark(BUILD_MARK, wanted);
}

/**
 * Finds a Chromium for the browser tests, or gets one: CHROMIUM_PATH, an installed Chromium or Chrome, Playwright's own
 * download, Debian's package. Returns its path; ends the process with what to install where none can be had.
 * @returns {string}
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  say("No Chromium found; asking Playwright for one …");
  const download = spawnSync(binary("playwright"), ["install", "chromium"], {
    cwd: ROOT,
    stdio: "ignore",
    timeout: 300_000,
  });
  const downloaded = download.status === 0 ? playwrightBrowser() : null;
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0 && onPath("apt-get")) {
    say("Installing Debian's chromium package …");
    spawnSync("apt-get", ["update", "-q"], { stdio: "ignore" });
    spawnSync("apt-get", ["install", "-y", "-q", "chromium"], {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    const installed = findBrowser();
    if (installed) return installed;
  }
  return stop(
    "The browser tests need Chromium. Install it (Debian: apt-get install chromium; elsewhere: npx playwright install chromium), or set CHROMIUM_PATH to one, and try again.",
  );
}

/** Programs that open an exported sheet in the tests, with the packages that bring them on Debian. */
const READERS = [
  { program: "pdftotext", packages: ["poppler-utils"] },
  { program: "soffice", packages: ["libreoffice-writer", "libreoffice-calc"] },
];

/**
 * Installs the programs with which the tests open exported sheets, as root on Debian. Elsewhere it says what to install; the
 * tests that need a missing one are then skipped, and say so.
 */
export function ensureReaders() {
  const missing = () => READERS.filter(({ program }) => !onPath(program));
  const packages = missing().flatMap((reader) => reader.packages);
  if (packages.length > 0 && process.getuid?.() === 0 && onPath("apt-get")) {
    say(`Installing Debian's ${packages.join(", ")} …`);
    spawnSync("apt-get", ["update", "-q"], { stdio: "ignore" });
    spawnSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
  for (const { program, packages: wanted } of missing())
    say(
      `No ${program}: what it finds in exported sheets is not tested. Install it (Debian: apt-get install ${wanted.join(" ")}) to have it tested.`,
    );
}

function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    stop(`CHROMIUM_PATH names ${named}, and nothing is there.`);
  }
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  return names.map(onPath).find(Boolean) ?? macBrowser() ?? playwrightBrowser();
}

function macBrowser() {
  const path = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  return existsSync(path) ? path : null;
}

function playwrightBrowser() {
  const asked = spawnSync(
    process.execPath,
    [
      "-e",
      "import('playwright-core').then(({ chromium }) => console.log(chromium.executablePath()))",
    ],
    { cwd: ROOT, encoding: "utf8" },
  );
  const path = asked.stdout?.trim();
  return path && existsSync(path) ? path : null;
}

function onPath(name) {
  return (
    (process.env.PATH ?? "")
      .split(delimiter)
      .filter(Boolean)
      .map((folder) => join(folder, name))
      .find(existsSync) ?? null
  );
}

function fingerprint(inputs) {
  const hash = createHash("sha256");
  for (const input of inputs)
    for (const file of filesOf(join(ROOT, input))) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function filesOf(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  if (path.endsWith(join("store", "generated"))) return [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

function readMark(path) {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function writeMark(path, text) {
  mkdirSync(join(ROOT, path, ".."), { recursive: true });
  writeFileSync(join(ROOT, path), text);
}
