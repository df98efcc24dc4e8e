// Invented figures: what they are said of does not exist.
import { describe, expect, it } from "vitest";
import type { LanguageId } from "../../../../lib/engine/article.ts";
import { compareQuantities } from "../../../../lib/engine/values/quantity.ts";
import type { QuantityValue } from "../../../../lib/engine/values/value.ts";
import { findIn } from "../mentions/quantity-gold.ts";

type Side = "a" | "b" | "both";
/** Two tellings, "id:" before an Indonesian one, whose first quantities are compared; and which is less precise. */
type Pair = readonly [a: string, b: string, relation: string, weaker?: Side];

const PAIRS: Readonly<Record<string, readonly Pair[]>> = {
  "exact figures": [
    ["The rate is 5%.", "The rate is 4.75%.", "conflict"],
    ["The rate is 4.8%.", "The rate is 4.75%.", "partial", "a"],
    ["The rate is 4.75%.", "id:Bunga acuan 4,75 persen.", "agree"],
    ["Inflation was 5%.", "Inflation was 5.2%.", "conflict"],
    ["Inflation was 2.6%.", "id:Inflasi 2,61 persen.", "partial", "a"],
    ["It rose 25 basis points.", "It rose 0.25 percentage points.", "agree"],
    ["It rose 25 basis points.", "It rose 0.5 percentage points.", "conflict"],
    ["It rose 5%.", "It rose 5 percentage points.", "unrelated"],
    ["They sold 2 million doses.", "They sold 2.1 million doses.", "partial", "a"],
    ["They sold 2 million doses.", "They sold 2.4 million doses.", "conflict"],
    ["It cost $3 billion.", "It cost $3.1 billion.", "partial", "a"],
    ["It cost $3 billion.", "It cost $3.4 billion.", "conflict"],
    ["id:Nilainya Rp4,1 miliar.", "id:Nilainya Rp4,08 miliar.", "partial", "a"],
    ["id:Nilainya Rp4,1 miliar.", "id:Nilainya Rp41 miliar.", "conflict"],
    ["id:Ada 300 rumah rusak.", "id:Ada 298 rumah rusak.", "partial", "a"],
    ["id:Ada 298 rumah rusak.", "id:Ada 289 rumah rusak.", "conflict"],
    ["It killed 40 people.", "It killed 41 people.", "conflict"],
    ["It killed at least 13 people.", "id:Sebanyak 36 orang tewas.", "conflict"],
    ["It killed at least 13 people.", "It killed 15 people.", "partial", "a"],
    ["It killed at least 2 people.", "It killed 5 people.", "partial", "a"],
    ["It killed 40 people.", "id:Sebanyak 40 orang tewas.", "agree"],
    ["It killed twelve people.", "id:Sebanyak 12 orang tewas.", "agree"],
    ["A magnitude 6 quake hit.", "A magnitude 5.8 quake hit.", "conflict"],
    ["A magnitude 5.6 quake hit.", "id:Gempa bermagnitudo 5,6 terjadi.", "agree"],
    ["The bridge is 12 km long.", "The bridge is 11.6 km long.", "partial", "a"],
    ["No shots were fired.", "Three shots were fired.", "conflict"],
    ["No shots were fired.", "Not a single shot was fired.", "agree"],
    ["Half a million people fled.", "id:Sekitar setengah juta orang mengungsi.", "agree"],
    ["A dozen people fell ill.", "id:Dua belas orang sakit.", "agree"],
  ],
  hedges: [
    ["At least 40 people died.", "It killed 40 people.", "agree"],
    ["At least 40 people died.", "id:Sedikitnya 40 orang tewas.", "agree"],
    ["At least 40 people died.", "It killed 47 people.", "partial", "a"],
    ["At least 40 people died.", "It killed 37 people.", "conflict"],
    ["At least 40 people died.", "At least 45 people died.", "partial", "a"],
    ["More than 40 people died.", "It killed 40 people.", "agree"],
    ["At most 30 ships may pass.", "In all 30 ships may pass.", "agree"],
    ["Nearly 40 people died.", "More than 40 people died.", "partial", "b"],
    ["At least 3 km of road collapsed.", "Two miles of road collapsed.", "agree"],
    ["A third of voters stayed away.", "31.4 percent of voters stayed away.", "partial", "a"],
    ["A third of voters stayed away.", "33 percent of voters stayed away.", "agree"],
    ["More than 40 people died.", "Over 40 people died.", "agree"],
    ["More than 1,000 homes burned.", "In all 1,004 homes burned.", "agree"],
    ["Up to 500 people came.", "In all 480 people came.", "partial", "a"],
    ["Up to 500 people came.", "In all 620 people came.", "conflict"],
    ["Nearly 300 homes burned.", "In all 298 homes burned.", "agree"],
    ["Nearly 300 homes burned.", "In all 275 homes burned.", "partial", "a"],
    ["Nearly 300 homes burned.", "In all 312 homes burned.", "conflict"],
    ["About 50 homes burned.", "In all 50 homes burned.", "agree"],
    ["About 50 homes burned.", "In all 54 homes burned.", "partial", "a"],
    ["About 50 homes burned.", "In all 70 homes burned.", "conflict"],
    ["About 50 homes burned.", "Some 50 homes burned.", "agree"],
    ["It is close to 5%.", "It is 4.75%.", "partial", "a"],
    ["It is above 5%.", "It is 5.2%.", "partial", "a"],
    ["It is above 5%.", "It is 4.8%.", "conflict"],
    ["Fewer than 15 homes burned.", "In all 20 homes burned.", "conflict"],
    ["Fewer than 15 homes burned.", "More than 20 homes burned.", "conflict"],
    ["No fewer than 11 people died.", "id:Tak kurang dari 11 orang tewas.", "agree"],
  ],
  "ranges and vague words": [
    ["Between 10 and 15 people died.", "It killed 12 people.", "partial", "a"],
    ["Between 10 and 15 people died.", "It killed 16 people.", "conflict"],
    ["Between 10 and 15 people died.", "id:Antara 10 dan 15 orang tewas.", "agree"],
    ["Between 10 and 15 people died.", "Between 12 and 18 people died.", "partial", "b"],
    ["id:Belasan orang tewas.", "id:Sebanyak 17 orang tewas.", "partial", "a"],
    ["id:Belasan orang tewas.", "id:Sebanyak 25 orang tewas.", "conflict"],
    ["Dozens of people died.", "id:Puluhan orang tewas.", "agree"],
    ["Hundreds of people fled.", "id:Ratusan orang mengungsi.", "agree"],
    ["Dozens of people died.", "id:Belasan orang tewas.", "conflict"],
    ["Several people died.", "id:Beberapa orang tewas.", "agree"],
    ["Most people left.", "id:Sebagian besar orang pergi.", "agree"],
    ["Most people left.", "About 60% left.", "partial", "a"],
    ["Most people left.", "About 40% left.", "conflict"],
    ["She is in her 50s.", "A woman aged 54 fell.", "partial", "a"],
    ["She is in her 50s.", "A woman aged 61 fell.", "conflict"],
  ],
  shares: [
    ["Two-thirds of people left.", "id:Dua pertiga orang pergi.", "agree"],
    ["A third of people left.", "It was 33%.", "agree"],
    ["Half of the people left.", "It was 52%.", "partial", "a"],
    ["Half of the people left.", "It was 70%.", "conflict"],
    ["One in four people left.", "It was 25%.", "agree"],
    ["Fourteen of the 17 men left.", "Fourteen men left.", "agree"],
    ["Fourteen of the 17 men left.", "Thirteen men left.", "conflict"],
  ],
  money: [
    ["It cost $250,000.", "id:Biayanya Rp4,1 miliar.", "unrelated"],
    ["It cost $250,000.", "id:Biayanya Rp4,1 miliar (sekitar US$250.000).", "agree"],
    ["It cost $250,000.", "id:Biayanya Rp4,1 miliar (sekitar US$400.000).", "conflict"],
    ["It cost $500,000.", "id:Biayanya Rp8 miliar, dengan kurs Rp16.000 per dolar.", "agree"],
    ["It cost $300,000.", "id:Biayanya Rp8 miliar, dengan kurs Rp16.000 per dolar.", "conflict"],
    ["It cost A$5 million.", "It cost $5 million.", "unrelated"],
    ["It cost 5 million dollars.", "id:Biayanya 5 juta dolar AS.", "agree"],
    ["It cost €1.2bn.", "id:Biayanya 1,2 miliar euro.", "agree"],
    ["It cost £20 million.", "It cost £2 million.", "conflict"],
  ],
  rates: [
    ["It costs $12 a month.", "It costs $144 a year.", "agree"],
    ["It costs $12 a month.", "It costs $200 a year.", "unrelated"],
    ["It costs $12 a month.", "It costs $12.", "unrelated"],
    ["It costs $12 a month.", "It costs $15 a month.", "conflict"],
    ["It loses $1.9 billion a year.", "It lost $1.9 billion.", "unrelated"],
    ["id:Upahnya Rp5 juta sebulan.", "id:Upahnya Rp5 juta per bulan.", "agree"],
    ["It is 12 per 100,000 people.", "It is 120 per million people.", "agree"],
    ["It is 12 per 100,000 people.", "It is 15 per 100,000 people.", "conflict"],
    ["It paid $500 each.", "It paid $500 per family.", "agree"],
    ["It paid $500 each.", "It paid $500.", "unrelated"],
  ],
  measures: [
    ["It is 85 km away.", "It is 46 nautical miles away.", "agree"],
    ["It is 85 km away.", "It is 61 nautical miles away.", "conflict"],
    ["It is 500 miles away.", "id:Jaraknya 800 kilometer.", "agree"],
    ["It is 46 miles away.", "It is 46 nautical miles away.", "partial", "a"],
    ["It was 38°C.", "It was 100°F.", "agree"],
    ["It was 38°C.", "It was 90°F.", "conflict"],
    ["It burned 250 acres.", "It burned 101 hectares.", "agree"],
    ["Winds hit 100 knots.", "Winds hit 185 km/h.", "agree"],
    ["He is 6ft 2in tall.", "He is 1.88 m tall.", "agree"],
    ["It took 90 minutes.", "It took 1 hour and 30 minutes.", "agree"],
    ["It took 90 minutes.", "It took two hours.", "conflict"],
    ["It took two weeks.", "It took 15 days.", "partial", "a"],
    ["It took 24 months.", "It took two years.", "agree"],
    ["It weighs 12 tonnes.", "It is 12 km long.", "unrelated"],
    ["A girl aged 19 fell.", "It took 25 years.", "unrelated"],
    ["A girl aged 19 fell.", "id:Gadis berusia 20 tahun jatuh.", "conflict"],
  ],
  "scores and series": [
    ["They voted 6-3.", "They approved it by six votes to three.", "agree"],
    ["They voted 6-3.", "They voted 7-2.", "conflict"],
    ["They won 3–1.", "id:Mereka kalah 1-3.", "agree"],
    ["It was the 12th round.", "id:Itu putaran ke-12.", "agree"],
    ["It was the 12th round.", "It was the 13th round.", "conflict"],
    ["It was the 12th round.", "There were 12 rounds.", "unrelated"],
    ["It lies at 4°39′N 108°54′E.", "It lies at 4.65 N, 108.9 E.", "agree"],
    ["It lies at 4°39′N 108°54′E.", "It lies at 5.65 N, 108.9 E.", "conflict"],
    ["It doubled, a twofold rise.", "id:Naik dua kali lipat.", "agree"],
  ],
  "counts of an earlier moment": [
    ["Initially 12 people died.", "In all 15 people died.", "partial", "a"],
    ["Initially 12 people died.", "In all 12 people died.", "agree"],
    ["id:Data sementara menyebut 12 orang tewas.", "id:Total 15 orang tewas.", "partial", "a"],
    ["id:Hingga Senin malam, 12 orang tewas.", "id:Total 15 orang tewas.", "partial", "a"],
    ["As of Monday, 12 people had died.", "In all 15 people died.", "partial", "a"],
    ["The toll rose from 12 people.", "In all 15 people died.", "partial", "a"],
    ["id:Awalnya 12 orang dilaporkan hilang.", "id:Semula 14 orang hilang.", "conflict"],
  ],
};

function read(telling: string): QuantityValue {
  const isIndonesian = telling.startsWith("id:");
  const language: LanguageId = isIndonesian ? "id" : "en";
  const [first] = findIn(isIndonesian ? telling.slice(3) : telling, language);
  if (first === undefined) throw new Error(`No quantity in “${telling}”`);
  return first.value;
}

const TURNED: Readonly<Record<Side, Side>> = { a: "b", b: "a", both: "both" };

describe.each(Object.entries(PAIRS))("%s", (_, pairs) => {
  for (const [left, right, relation, weaker] of pairs) {
    it(`${left} | ${right}: ${relation}`, () => {
      const [a, b] = [read(left), read(right)];
      const there = compareQuantities(a, b);
      expect([there.relation, there.weaker]).toEqual([relation, weaker]);
      const back = compareQuantities(b, a);
      expect([back.relation, back.weaker]).toEqual([relation, weaker && TURNED[weaker]]);
      expect(there.reason.en).not.toContain("{");
      expect(there.reason.id).not.toContain("{");
    });
  }
});
