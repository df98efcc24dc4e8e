// Plain JavaScript: a thread does not inherit its parent's way of reading TypeScript.
import { register } from "tsx/esm/api";

register();
await import("./engine.ts");
