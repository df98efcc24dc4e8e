import type { PredicateWords } from "../../language.ts";

/** English: the words of the economy classes. */
export const economy = {
  "raise-rate": {
    verbs:
      "raise rates, raise interest rates, hike rates, hike interest rates, lift rates, raise the rate, raise the key rate, raise its key rate, raise its policy rate, lift its key rate, tighten policy, raise the benchmark rate, lift the benchmark rate, lift interest rates, increase interest rates",
    nominal:
      "rate rise, rate hike, rate increase, interest rate rise, interest rate hike, interest rate increase, monetary tightening",
  },
  "cut-rate": {
    verbs:
      "cut rates, cut interest rates, lower rates, lower interest rates, trim rates, ease policy, cut the rate, cut the key rate, cut its key rate, reduce interest rates, slash rates",
    nominal: "rate cut, interest rate cut, rate reduction, monetary easing",
  },
  "hold-rate": {
    verbs:
      "hold rates, keep rates unchanged, leave rates unchanged, hold rates steady, keep rates on hold, hold interest rates, keep interest rates unchanged, leave interest rates unchanged",
    nominal: "rate hold, rate pause, pause in rates",
  },
  rise: {
    middle:
      "rise, gain, climb, soar, surge, jump, go up, spike, edge up, rocket, rally, tick up, advance",
    nominal:
      "rise, increase, jump, surge, spike, uptick, climb, price rise, price hike, tariff hike, pay rise",
  },
  fall: {
    middle:
      "fall, drop, decline, slump, plunge, tumble, slide, dip, plummet, go down by, edge down, sink to a low, decrease",
    nominal: "fall, drop, decline, slump, decrease, plunge, slide, dip",
  },
  raise: {
    verbs: "raise, increase, lift, hike, boost, step up, put up, double, triple, push up",
    nominal: "raising, hike, boost",
  },
  cut: {
    verbs: "cut, reduce, lower, slash, trim, curb, scale back, halve, pare",
    nominal: "cut, reduction, cutback, spending cut",
  },
  grow: { verbs: "grow", middle: "grow, expand", nominal: "growth, expansion" },
  shrink: {
    verbs: "shrink",
    middle: "contract, shrink, go into recession, slow down, slow",
    nominal: "contraction, recession, slowdown",
  },
  inflate: {
    middle: "be inflated",
    nominal: "inflation, consumer price growth, price growth, price pressure",
  },
  appreciate: {
    middle: "appreciate, strengthen, firm, gain against",
    nominal: "appreciation, strengthening",
  },
  depreciate: {
    middle: "depreciate, weaken, lose ground against, slip against",
    nominal: "depreciation, weakening",
  },
  devalue: { verbs: "devalue", nominal: "devaluation" },
  forecast: {
    verbs: "forecast, predict, project, expect, anticipate",
    nominal: "forecast, projection, prediction, outlook, expectation, weather forecast",
  },
  estimate: {
    verbs: "estimate, put at, assess at, value at, reckon",
    nominal: "estimate, estimation, valuation",
  },
  target: {
    verbs: "target, aim for, set a target of",
    intransitive: "aim",
    nominal: "target, goal of",
  },
  reach: { verbs: "reach, hit, amount to, total, come to, number", nominal: "total of" },
  exceed: {
    verbs: "exceed, surpass, outstrip",
    active: "tops, topped, topping",
    nominal: "excess",
  },
  export: { verbs: "export, ship abroad", nominal: "export, exports, shipments abroad" },
  import: { verbs: "import, bring in from abroad", nominal: "import, imports" },
  "trade-worth": {
    verbs: "trade with",
    intransitive: "do business with",
    nominal: "trade, bilateral trade, trade volume, two-way trade",
  },
  cost: { verbs: "cost, be priced at, sell for, fetch, be worth", nominal: "cost, price tag" },
  pay: {
    verbs: "pay, pay out, pay back, repay, settle the bill",
    nominal: "payment, payout, repayment",
  },
  spend: { verbs: "spend, shell out, fork out", nominal: "spending, expenditure, outlay" },
  allocate: {
    verbs: "allocate, earmark, budget, set aside",
    nominal: "allocation, budget allocation",
  },
  borrow: { verbs: "borrow, take out a loan", nominal: "borrowing" },
  lend: { verbs: "lend, loan, extend credit to", nominal: "lending" },
  default: {
    verbs: "default on",
    intransitive: "default, miss a payment",
    nominal: "default, missed payment",
  },
  tax: {
    verbs: "tax, levy, impose a levy on, impose a tariff on, impose tariffs on, slap tariffs on",
    nominal: "taxation, tariff, levy",
  },
  subsidise: { verbs: "subsidise, subsidize", nominal: "subsidy, subsidies" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
