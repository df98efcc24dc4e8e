// `npm test`: installs what the tests need, a browser included, and passes the whole gate.
import { ensureBrowser, ensureDependencies, ensureReaders, generateClient, run } from "./setup.mjs";

ensureDependencies();
generateClient();
ensureReaders();
run("npm", ["run", "--silent", "check"], { CHROMIUM_PATH: ensureBrowser() });
