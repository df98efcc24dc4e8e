import fc from "fast-check";

// What passes once passes everywhere: properties draw the same values in every run, and others in `npm run fuzz`.
const SEED = 20_240_619;

fc.configureGlobal({ seed: import.meta.env.MODE === "fuzz" ? Date.now() : SEED });
