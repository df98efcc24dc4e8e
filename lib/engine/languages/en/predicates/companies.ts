import type { PredicateWords } from "../../language.ts";

/** English: the words of the companies classes. */
export const companies = {
  buy: {
    verbs: "buy, purchase, snap up, splash out on, pick up for, shop for",
    nominal: "purchase",
  },
  sell: { verbs: "sell, offload, divest, offload to, flog", nominal: "sale, divestment, sell-off" },
  acquire: {
    verbs: "acquire, take over, buy out, swallow up, gobble up",
    nominal: "acquisition, takeover, buyout, takeover bid",
  },
  merge: {
    verbs: "merge with, combine with, join up with, fold into",
    intransitive: "merge",
    nominal: "merger, tie-up",
  },
  invest: {
    verbs: "invest, pour money into, plough into, invest in, sink money into",
    nominal: "investment",
  },
  "lay-off": {
    verbs:
      "lay off, make redundant, cut jobs, shed jobs, axe jobs, slash jobs, let go of workers, shed workers, slash its workforce, trim its workforce, axe workers, cut its workforce",
    nominal: "layoff, layoffs, job cuts, redundancies, redundancy, job cut",
  },
  hire: {
    verbs:
      "recruit, take on staff, hire staff, hire workers, bring on board, take on workers, poach staff",
    nominal: "recruitment, hiring drive",
  },
  "go-bankrupt": {
    verbs: "file for bankruptcy, declare bankruptcy",
    middle:
      "go bankrupt, go bust, collapse into administration, go under, fold, go into administration, go belly up, enter liquidation, collapse under debt, collapse owing, liquidate",
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
    verbs: "produce, manufacture, make cars, churn out, roll out cars, turn out",
    nominal: "production, manufacturing, output",
  },
  compensate: {
    verbs:
      "compensate, reimburse, refund, indemnify, pay compensation to, pay damages to, pay out to, make good",
    nominal: "compensation, reimbursement, refund, damages, restitution",
  },
  employ: { verbs: "employ, have a workforce of", nominal: "employment" },
  open: {
    verbs: "open, reopen, open up, throw open, open its doors, unlock, fling open, swing open",
    nominal: "opening, reopening",
  },
  close: {
    passive: "chained, chained up, chained shut, padlocked",
    verbs:
      "close, shut, shut down, close down, shutter, shut its doors, board up, wind down, padlock, mothball, lock, chain shut, bolt shut, bar shut",
    nominal: "closure, shutdown, closing, government shutdown",
  },
  inaugurate: {
    verbs: "inaugurate, cut the ribbon on, unveil the monument, open officially",
    nominal: "unveiling ceremony, inauguration of, inauguration ceremony",
  },
  build: {
    verbs:
      "build, construct, erect, put up tents, put up a fence, put up barriers, put up a building, lay the foundations of",
    nominal: "construction, building work",
  },
  repair: {
    verbs: "repair, restore, rebuild, renovate, refurbish, fix, patch up, mend, shore up",
    nominal: "repair, restoration, rebuilding, renovation",
  },
  extend: {
    verbs: "extend, prolong, renew, lengthen, drag on",
    nominal: "extension, renewal, prolongation",
  },
  own: {
    verbs: "possess, hold a stake in",
    active: "owns, owning",
    passive: "owned",
    nominal: "ownership, possession",
  },
  operate: {
    verbs: "operate, run the, be in service, govern, preside over",
    nominal: "operation of, running of",
  },
  bid: {
    verbs: "bid for, make an offer for, offer to buy, tender for, make a bid for",
    nominal: "takeover offer, bidding, rival bid",
  },
  cooperate: {
    verbs:
      "cooperate with, work with, team up with, partner with, collaborate with, liaise with, coordinate with",
    intransitive: "cooperate, team up, collaborate, work together",
    nominal: "collaboration, joint venture, tie-up with",
  },
  restructure: {
    verbs:
      "restructure, reorganise, reorganize, reshuffle, shake up, modernise the fleet, nationalise, privatise, streamline the",
    nominal: "reorganisation, shake-up, reshuffle",
  },
  "stay-interested": {
    intransitive:
      "remain interested in, remain interested, stay interested, stay in the running, remain in the running, stay in the race, stay in the hunt, remain keen on, remain keen to, express interest in, express an interest in, show interest in, show an interest in, remain committed to, remain committed, stay committed, stand by its offer, stand by its bid",
    passive: "interested in, interested, still interested, keen on, keen to buy, still keen",
    nominal: "interest in buying, expression of interest",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
