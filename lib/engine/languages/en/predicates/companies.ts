import type { PredicateWords } from "../../language.ts";

/** English: the words of the companies classes. */
export const companies = {
  buy: { verbs: "buy, purchase, snap up", nominal: "purchase" },
  sell: { verbs: "sell, offload, divest", nominal: "sale, divestment, sell-off" },
  acquire: {
    verbs: "acquire, take over, buy out",
    nominal: "acquisition, takeover, buyout, takeover bid",
  },
  merge: { verbs: "merge with, combine with", intransitive: "merge", nominal: "merger, tie-up" },
  invest: { verbs: "invest, pour money into, plough into, invest in", nominal: "investment" },
  "lay-off": {
    verbs: "lay off, make redundant, cut jobs, shed jobs, axe jobs, slash jobs",
    nominal: "layoff, layoffs, job cuts, redundancies, redundancy, job cut",
  },
  hire: {
    verbs: "recruit, take on staff, hire staff, hire workers",
    nominal: "recruitment, hiring drive",
  },
  "go-bankrupt": {
    verbs: "file for bankruptcy",
    middle: "go bankrupt, go bust, collapse into administration, go under",
    nominal: "bankruptcy, insolvency",
  },
  "profit-make": {
    verbs: "make a profit, post a profit, turn a profit, book a profit, report a profit",
    nominal: "earnings",
  },
  "lose-money": {
    verbs: "lose money, post a loss, make a loss, report a loss, book a loss",
    nominal: "financial loss, net loss",
  },
  "recall-product": {
    verbs: "recall cars, recall vehicles, pull from shelves, issue a recall, recall products",
    passive: "recalled",
    nominal: "recall, product recall, safety recall",
  },
  "withdraw-goods": {
    verbs: "withdraw from sale, take off the market, phase out, discontinue, stop selling",
    nominal: "withdrawal from sale, discontinuation",
  },
  produce: {
    verbs: "produce, manufacture, make cars, churn out",
    nominal: "production, manufacturing, output",
  },
  compensate: {
    verbs: "compensate, reimburse, refund, indemnify, pay compensation to, pay damages to",
    nominal: "compensation, reimbursement, refund, damages, restitution",
  },
  employ: { verbs: "employ, have a workforce of", nominal: "employment" },
  open: { verbs: "open, reopen, open up", nominal: "opening, reopening" },
  close: {
    verbs: "close, shut, shut down, close down, shutter",
    nominal: "closure, shutdown, closing, government shutdown",
  },
  inaugurate: {
    verbs: "inaugurate, cut the ribbon on, unveil the monument, open officially",
    nominal: "unveiling ceremony, inauguration of, inauguration ceremony",
  },
  build: { verbs: "build, construct, erect", nominal: "construction, building work" },
  repair: {
    verbs: "repair, restore, rebuild, renovate, refurbish",
    nominal: "repair, restoration, rebuilding, renovation",
  },
  extend: {
    verbs: "extend, prolong, renew, lengthen",
    nominal: "extension, renewal, prolongation",
  },
  own: {
    verbs: "possess, hold a stake in",
    active: "owns, owning",
    passive: "owned",
    nominal: "ownership, possession",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
