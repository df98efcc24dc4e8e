import parser from "@typescript-eslint/parser";
import regexp from "eslint-plugin-regexp";

/** Biome lints everything else; this one knows which patterns a hostile text can make slow, and nothing more is asked of it. */
const config = [
  { ignores: [".next/**", "data/**", "playwright-report/**", "lib/store/generated/**"] },
  {
    files: ["**/*.{ts,tsx,js,mjs}"],
    languageOptions: { parser },
    linterOptions: { noInlineConfig: true },
    plugins: { regexp },
    rules: {
      // Two quantifiers that can hand characters to each other: polynomial or exponential work at one place.
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      // A quantifier that reads on from every place where a match could start: quadratic work over the text.
      "regexp/no-super-linear-move": ["error", { report: "potential", ignorePartial: false }],
    },
  },
];

export default config;
