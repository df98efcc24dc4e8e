// `npm test`: installs what the tests need, a browser included, and passes the whole gate.
import { ensureBrowser, ensureDependencies, generateClient, run } from "./setup.mjs";

ensureDependencies();
generateClient();
run("npm", ["run", "--silent", "check"], { CHROMIUM_PATH: ensureBrowser() });
