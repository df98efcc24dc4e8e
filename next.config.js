import createNextIntlPlugin from "next-intl/plugin";

const withMessages = createNextIntlPlugin({
  requestConfig: "./lib/messages/request.ts",
  experimental: {
    // The texts are read into their parts when Tally is built, so that no browser loads the parser of their grammar.
    messages: { path: "./lib/messages", format: "json", locales: ["en", "id"], precompile: true },
  },
});

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  experimental: {
    // A pasted text may have 1 MB. The form around it, and a text just over the limit, must still arrive, so that
    // the refusal can name the reason instead of losing what was typed.
    serverActions: { bodySizeLimit: "4mb" },
    // An exported sheet that comes back to be verified is the largest thing that is sent: see SHEET_BYTES_MAX. Every other
    // address takes far less: see proxy.ts.
    proxyClientMaxBodySize: "40mb",
  },
};

export default withMessages(config);
