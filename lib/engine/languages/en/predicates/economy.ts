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
      "hold rates, keep rates unchanged, leave rates unchanged, hold rates steady, keep rates on hold, hold interest rates, keep interest rates unchanged, leave interest rates unchanged, keep unchanged, leave unchanged, hold unchanged, hold steady, leave on hold, keep on hold",
    nominal: "rate hold, rate pause, pause in rates",
  },
  rise: {
    middle:
      "rise, gain, climb, soar, surge, jump, go up, spike, edge up, rocket, tick up, go through the roof, balloon, shoot up, leap, creep up, skyrocket, mount up, inch up, accelerate, quicken, mushroom, snowball, swell",
    nominal:
      "rise, increase, jump, surge, spike, uptick, climb, price rise, price hike, tariff hike, pay rise",
  },
  fall: {
    middle:
      "fall, drop, decline, slump, plunge, tumble, slide, dip, plummet, go down by, edge down, sink to a low, decrease, nosedive, sag, ebb, shed value, wane, dwindle, collapse in value, bottom out, recede, crater, tank, nose-dive, crash by, slip back, slow to",
    nominal: "fall, drop, decline, slump, decrease, plunge, slide, dip",
  },
  raise: {
    verbs:
      "raise, increase, lift, hike, boost, step up, put up, double, triple, push up, put up prices, put up the price, put up fares, put up bills, put up rents, bump up, jack up, ramp up, scale up, top up, put up charges, sweeten the pot, sweeten the bid, sweeten the offer, sweeten its offer, sweeten its bid, up its offer, up its bid",
    nominal: "raising, hike, boost",
  },
  cut: {
    verbs:
      "cut, reduce, lower, slash, trim, curb, scale back, halve, pare, chop, bring down, whittle down, shave off, prune",
    nominal: "cut, reduction, cutback, spending cut",
  },
  grow: {
    verbs: "grow, broaden",
    middle: "grow, expand, flourish, thrive",
    nominal: "growth, expansion",
  },
  shrink: {
    active: "contracted, contracting, slowed, slowing",
    verbs: "shrink",
    middle: "shrink, go into recession, slow down",
    nominal: "contraction, recession, slowdown",
  },
  inflate: {
    middle: "be inflated, pick up pace",
    nominal: "inflation, consumer price growth, price growth, price pressure",
  },
  appreciate: {
    active: "firmed",
    middle: "appreciate, strengthen, gain against",
    nominal: "appreciation, strengthening",
  },
  depreciate: {
    middle: "depreciate, weaken, lose ground against, slip against",
    nominal: "depreciation, weakening",
  },
  devalue: { verbs: "devalue", nominal: "devaluation" },
  forecast: {
    verbs: "forecast, predict, project, expect, anticipate, foresee, envisage",
    nominal: "forecast, projection, prediction, outlook, expectation, weather forecast",
  },
  estimate: {
    verbs: "estimate, put at, assess at, value at, reckon, peg at, calculate, gauge",
    nominal: "estimate, estimation, valuation",
  },
  target: {
    verbs: "target, aim for, set a target of, set its sights on",
    intransitive: "aim",
    nominal: "target, goal of",
  },
  reach: { verbs: "reach, hit, amount to, total, come to, top out at", nominal: "attainment" },
  exceed: {
    verbs: "exceed, surpass, outstrip, go beyond, eclipse, outpace",
    active: "tops, topped, topping",
    nominal: "excess",
  },
  export: {
    verbs: "export, ship abroad, ship overseas, sell abroad",
    nominal: "export, exports, shipments abroad",
  },
  import: { verbs: "import, bring in from abroad", nominal: "import, imports" },
  "trade-worth": {
    verbs: "trade with",
    intransitive: "do business with",
    nominal: "trade, bilateral trade, trade volume, two-way trade",
  },
  cost: {
    verbs:
      "cost, be priced at, sell for, fetch, be worth, charge a fee, charge customers, charge passengers, go for, run to",
    nominal: "cost, price tag",
  },
  pay: {
    active: "wired, wiring",
    verbs:
      "pay, pay out, pay back, repay, settle the bill, cough up, foot the bill for, stump up, hand over money, pay up, hand over the ransom, wire money, wire the money",
    nominal: "payment, payout, repayment",
  },
  spend: {
    verbs: "spend, shell out, fork out, splash, splurge, lavish on",
    nominal: "spending, expenditure, outlay",
  },
  allocate: {
    verbs: "allocate, earmark, budget, set aside",
    nominal: "allocation, budget allocation",
  },
  borrow: {
    verbs: "borrow, take out a loan, tap the market for, take on debt",
    nominal: "borrowing",
  },
  lend: { verbs: "lend, loan, extend credit to, bankroll a loan", nominal: "lending" },
  default: {
    verbs: "default on, fall behind on, renege on",
    intransitive: "default, miss a payment",
    nominal: "default, missed payment",
  },
  tax: {
    verbs:
      "tax, levy, impose a levy on, impose a tariff on, impose tariffs on, slap tariffs on, slap a levy on, hit with tariffs",
    nominal: "taxation, tariff, levy",
  },
  subsidise: {
    verbs: "subsidise, subsidize, prop up, underwrite the cost of",
    nominal: "subsidy, subsidies",
  },
  supply: { active: "supplied", verbs: "provide, furnish", nominal: "provision of, supplying" },
  "run-short": {
    verbs: "run out of, run short of, be short of, lack, run low on",
    middle: "run out",
    nominal: "scarcity, running out",
  },
  suffice: {
    intransitive: "suffice",
    passive: "in stock, in good supply, in plentiful supply, well stocked",
    nominal: "adequate supply, sufficient supply",
  },
  hoard: { verbs: "hoard, stockpile, amass", nominal: "hoarding, stockpiling" },
  fund: {
    active: "funded, financed",
    verbs: "bankroll, underwrite",
    nominal: "funding, financing",
  },
  donate: {
    verbs: "donate, contribute, give money to, chip in, pledge money for",
    nominal: "donation, contribution",
  },
  earn: {
    nominal: "takings, box-office takings",
    active: "grossed, pocketed",
    verbs: "earn, rake in, take home",
  },
  waive: {
    verbs: "waive, exempt, write off, scrap the fee, forgive the debt, exclude, excuse",
    nominal: "waiver, exemption, write-off",
  },
  rebound: {
    middle: "rebound, bounce back, pick up, rally back, recoup losses, revive, recoup",
    nominal: "rebound, upturn, turnaround",
  },
  stabilise: {
    active: "steadied",
    verbs: "stabilise, stabilize, keep stable",
    middle: "level off, plateau, be unchanged, remain stable",
    nominal: "stabilisation, stabilization",
  },
  fluctuate: { middle: "fluctuate, seesaw", nominal: "fluctuation, swings" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
