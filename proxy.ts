import { createHash } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { SHEET_STYLE } from "./lib/editorial/sheet/sheet-style";
import { DOOR_WORDS } from "./lib/messages/door-words";
import { chooseLocale, LOCALE_COOKIE } from "./lib/messages/locale";

const LOOPBACK_NAMES = ["localhost", "127.0.0.1", "[::1]"];
const SAFE_METHODS = ["GET", "HEAD", "OPTIONS"];
const PORT_DEFAULT = "3000";

/**
 * The door of the desk, before every path and file. It answers 421 to a Host that is not this machine (a foreign name
 * that resolves to loopback is how a web page reaches a local server), 403 to a change that does not prove that it
 * comes from our own page, 413 to one that is larger than its address takes, and gives every answer its security headers
 * with a fresh nonce.
 */
export function proxy(request: NextRequest): NextResponse {
  const host = request.headers.get("host");
  const words = wordsFor(request);
  if (!isOwnHost(host)) {
    return refuse(request, 421, words.foreignHost(`http://localhost:${ownPort()}`));
  }
  if (!SAFE_METHODS.includes(request.method) && !isOwnOrigin(request.headers.get("origin"), host)) {
    return refuse(request, 403, words.foreignOrigin);
  }
  if (!SAFE_METHODS.includes(request.method)) {
    const refused = refuseBody(request);
    if (refused !== null) {
      return refused;
    }
  }
  if (request.nextUrl.pathname.startsWith("/share/")) {
    return secured(NextResponse.next(), SHARED_POLICY, "no-referrer");
  }

  const policy = contentSecurityPolicy(crypto.randomUUID().replaceAll("-", ""));
  const headers = new Headers(request.headers);
  // Next reads the nonce for its own scripts from this request header.
  headers.set("content-security-policy", policy);
  return secured(NextResponse.next({ request: { headers } }), policy);
}

/** Routes that take files refuse what is too large themselves, by its length, and say so where it was chosen. */
const FILE_ROUTES = [/^\/verify\/file$/, /^\/stories\/[^/]+\/add\/upload$/];
/** Pages on which an article is pasted or a logo chosen; Next holds all actions to as much (see next.config.js). */
const LARGE_FORMS = [/^\/stories\/[^/]+\/add$/, /^\/articles\/[^/]+$/, /^\/house$/];
const LARGE_FORM_BYTES_MAX = 4 * 1024 * 1024;
/** A choice of a thousand facts has 50 KB; a note has less. */
const FORM_BYTES_MAX = 512 * 1024;

/** The answer to a body that is too large for its address, or that does not say how large it is; null for any other. */
function refuseBody(request: NextRequest): NextResponse | null {
  const { pathname } = request.nextUrl;
  if (FILE_ROUTES.some((route) => route.test(pathname))) {
    return null;
  }
  const words = wordsFor(request);
  const length = request.headers.get("content-length");
  if (length === null) {
    return refuse(request, 411, words.noLength);
  }
  const isLarge = LARGE_FORMS.some((route) => route.test(pathname));
  const most = isLarge ? LARGE_FORM_BYTES_MAX : FORM_BYTES_MAX;
  return Number(length) <= most ? null : refuse(request, 413, words.tooLarge(most / 1024));
}

/** The reader's language; a program that asks the API is told in English, as in all its answers. */
function wordsFor({ cookies, headers, nextUrl: { pathname } }: NextRequest) {
  if (pathname.startsWith("/api/")) {
    return DOOR_WORDS.en;
  }
  const chosen = cookies.get(LOCALE_COOKIE)?.value;
  return DOOR_WORDS[chooseLocale(chosen, headers.get("accept-language"))];
}

/** Next writes the port it listens on into PORT, whether it came from the environment or from a flag. */
function ownPort(): string {
  return process.env.PORT ?? PORT_DEFAULT;
}

function isOwnHost(host: string | null): host is string {
  const port = ownPort();
  // A browser leaves out the port that http has anyway.
  const suffixes = port === "80" ? [":80", ""] : [`:${port}`];
  return LOOPBACK_NAMES.some((name) =>
    suffixes.some((suffix) => host?.toLowerCase() === `${name}${suffix}`),
  );
}

function isOwnOrigin(origin: string | null, host: string): boolean {
  return origin !== null && origin.toLowerCase() === `http://${host.toLowerCase()}`;
}

function refuse(request: NextRequest, status: number, sentence: string): NextResponse {
  // Next hands a refused action's sentence to the page that sent it where its type is just this.
  const isAction = request.headers.has("next-action");
  const response = new NextResponse(`${sentence}\n`, {
    status,
    headers: { "content-type": isAction ? "text/plain" : "text/plain; charset=utf-8" },
  });
  return secured(response, "default-src 'none'; frame-ancestors 'none'");
}

/**
 * No inline style is allowed, not even as an attribute: the server renders none, and what the primitives set in the
 * browser goes through the CSSOM, which the policy does not govern.
 */
function contentSecurityPolicy(nonce: string): string {
  // In development React rebuilds server stacks with eval, and Next's overlay brings its own styles.
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * A shared sheet runs and loads nothing but its own style and the house's logo, and whoever it links to does not learn its
 * address. Its style is known by its hash: the same page is also a file, which has no nonce.
 */
const SHARED_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(SHEET_STYLE).digest("base64")}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

function secured(
  response: NextResponse,
  policy: string,
  referrers: "same-origin" | "no-referrer" = "same-origin",
): NextResponse {
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-content-type-options", "nosniff");
  // "no-referrer" would make browsers send "Origin: null" with a form, and our own forms would be refused.
  response.headers.set("referrer-policy", referrers);
  response.headers.set("cross-origin-opener-policy", "same-origin");
  response.headers.set("cross-origin-resource-policy", "same-origin");
  response.headers.set(
    "permissions-policy",
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  );
  return response;
}
