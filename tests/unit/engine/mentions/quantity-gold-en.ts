// Invented sentences: the people, places, outlets and events in them do not exist.
import type { GoldSentence } from "./quantity-gold.ts";

/** Sentences of English news from many fields, each with every quantity in it; `readGold` says how they are written. */
export const ENGLISH_GOLD: readonly GoldSentence[] = [
  [
    "The death toll from the landslide rose to 43, with 17 people still missing.",
    ["43 = 43", "17 people = 17 #people"],
  ],
  [
    "At least 1,204 homes were destroyed and some 5,600 residents evacuated.",
    [
      "At least 1,204 homes = 1204 ~at-least #homes",
      "some 5,600 residents = 5600 ~about #residents",
    ],
  ],
  [
    "The central bank lifted its key rate by a quarter of a percentage point to 6.25%.",
    ["a quarter of a percentage point = 0.25 percentage-point", "6.25% = 6.25 percent"],
  ],
  [
    "Shares fell 3.2 percent to 41.75 euros, their lowest in almost two years.",
    ["3.2 percent = 3.2 percent", "41.75 euros = 41.75 EUR", "almost two years = 2 year ~nearly"],
  ],
  [
    "Net profit more than doubled to $1.2bn from $540m a year earlier.",
    ["$1.2bn = 1.2e9 USD", "$540m = 540e6 USD"],
  ],
  [
    "The company will cut 2,500 jobs, or about 8% of its workforce.",
    ["2,500 jobs = 2500 #jobs", "about 8% of its workforce = 8 percent ~about #workforce"],
  ],
  [
    "The storm packed sustained winds of 120 knots (222 km/h).",
    ["120 knots = 120 knot", "222 km/h = 222 kilometre-per-hour"],
  ],
  [
    "A magnitude 6.8 earthquake struck at a depth of 35 km.",
    ["A magnitude 6.8 = 6.8 magnitude", "35 km = 35 kilometre"],
  ],
  [
    "The ferry was carrying between 250 and 300 passengers.",
    ["between 250 and 300 passengers = 250..300 ~range #passengers"],
  ],
  [
    "Two-thirds of the 193 member states voted in favour.",
    ["Two-thirds = 2/3 share #states", "193 member states = 193 #states"],
  ],
  [
    "The bill passed by 312 votes to 208, with 41 abstentions.",
    ["312 votes to 208 = S312-208 #votes", "41 abstentions = 41 #abstentions"],
  ],
  ["The Senate confirmed her 52-48.", ["52-48 = S52-48"]],
  ["City beat Rovers 3–1 in front of 41,250 fans.", ["3–1 = S3-1", "41,250 fans = 41250 #fans"]],
  [
    "He was sentenced to 12 years in prison and fined £250,000.",
    ["12 years = 12 year", "£250,000 = 250000 GBP"],
  ],
  [
    "A 34-year-old man and two women aged 27 and 31 were arrested.",
    [
      "34-year-old = 34 year #age",
      "two women = 2 #women",
      "aged 27 = 27 year #age",
      "31 = 31 year #age",
    ],
  ],
  [
    "Maria Lorens, 34, was found 2.5 miles from her home.",
    ["34 = 34 year #age", "2.5 miles = 2.5 mile"],
  ],
  [
    "Temperatures reached 47.2C (117F) in the valley.",
    ["47.2C = 47.2 celsius", "117F = 117 fahrenheit"],
  ],
  [
    "The blaze has burned 12,000 acres, roughly the size of 9,000 football pitches.",
    ["12,000 acres = 12000 acre", "9,000 football pitches = 9000 #pitches"],
  ],
  [
    "Brent crude rose 1.4% to $83.20 a barrel.",
    ["1.4% = 1.4 percent", "$83.20 a barrel = 83.2 USD /barrel"],
  ],
  [
    "Output was cut by 1.5 million barrels per day.",
    ["1.5 million barrels per day = 1.5e6 barrel /day"],
  ],
  [
    "Unemployment fell 0.3 percentage points to 4.1 per cent.",
    ["0.3 percentage points = 0.3 percentage-point", "4.1 per cent = 4.1 percent"],
  ],
  [
    "The project is expected to cost up to A$2.4 billion.",
    ["up to A$2.4 billion = 2.4e9 AUD ~at-most"],
  ],
  [
    "Some 40,000 people fled, about half of them children.",
    ["Some 40,000 people = 40000 ~about #people", "about half = 1/2 share ~about"],
  ],
  ["Dozens were hurt, five of them critically.", ["Dozens = 24..199 ~vague", "five = 5"]],
  [
    "Scores of protesters were detained in half a dozen cities.",
    ["Scores of protesters = 40..199 ~vague #protesters", "half a dozen cities = 6 #cities"],
  ],
  [
    "The army has lost upwards of 300 soldiers.",
    ["upwards of 300 soldiers = 300 ~more-than #soldiers"],
  ],
  [
    "It is the third time in five years that the dam has failed.",
    ["third time = 3 ord #time", "five years = 5 year"],
  ],
  [
    "She won her 23rd grand slam title in straight sets, 6-4, 6-3.",
    ["23rd grand slam title = 23 ord #title", "6-4 = S6-4", "6-3 = S6-3"],
  ],
  [
    "The aircraft, registered PK-LZX, was operating flight QN7510 with 162 people on board.",
    ["162 people = 162 #people"],
  ],
  ["Call the hotline on 0800 555 0199 for help.", []],
  ["The suspect drove a grey van with the plate B 1234 XYZ.", []],
  ["Under Article 5 of the treaty, an attack on one is an attack on all.", []],
  [
    "The minister said one in five households had gone without power.",
    ["one in five households = 0.2 share #households"],
  ],
  ["Only three in ten voters turned out.", ["three in ten voters = 0.3 share #voters"]],
  [
    "The vaccine is 94.5% effective after two doses.",
    ["94.5% = 94.5 percent", "two doses = 2 #doses"],
  ],
  ["Infections dropped to 12 per 100,000 people.", ["12 per 100,000 people = 12 /100000_person"]],
  ["The economy grew at an annual rate of 2.8% in the quarter.", ["2.8% = 2.8 percent"]],
  [
    "The fund has raised more than half a billion dollars.",
    ["more than half a billion dollars = 5e8 USD ~more-than"],
  ],
  ["They waited two and a half hours for a rescue boat.", ["two and a half hours = 2.5 hour"]],
  [
    "A quarter of a million homes were left without power.",
    ["A quarter of a million homes = 250000 #homes"],
  ],
  [
    "The satellite weighs 1.3 tonnes and orbits at 36,000 kilometres.",
    ["1.3 tonnes = 1.3 tonne", "36,000 kilometres = 36000 kilometre"],
  ],
  [
    "The vessel was 60 nautical miles off the coast, drifting at 2 knots.",
    ["60 nautical miles = 60 nautical-mile", "2 knots = 2 knot"],
  ],
  ["Rescuers dug through 15 feet of snow.", ["15 feet = 15 foot"]],
  [
    "He scored 28 points, 11 rebounds and nine assists.",
    ["28 points = 28 #points", "11 rebounds = 11 #rebounds", "nine assists = 9 #assists"],
  ],
  ["The hurdler clocked 12.84 seconds.", ["12.84 seconds = 12.84 second"]],
  ["The runner finished in 2:04:31, 38 seconds ahead of his rival.", ["38 seconds = 38 second"]],
  ["Ticket prices range from $45 to $320.", ["$45 to $320 = 45..320 USD ~range"]],
  ["Wages rose to $18 an hour from $15.50.", ["$18 an hour = 18 USD /hour", "$15.50 = 15.5 USD"]],
  [
    "The budget deficit widened from 3.9% to 4.6% of GDP.",
    ["3.9% = 3.9 percent", "4.6% of GDP = 4.6 percent #gdp"],
  ],
  ["The museum drew 3.2m visitors last year.", ["3.2m visitors = 3.2e6 #visitors"]],
  [
    "Police seized 1.2 tonnes of cocaine worth an estimated €60 million.",
    ["1.2 tonnes of cocaine = 1.2 tonne #cocaine", "an estimated €60 million = 60e6 EUR ~about"],
  ],
  ["The judge gave the pair until Friday to pay the $5,000 bail.", ["$5,000 = 5000 USD"]],
  [
    "Nearly nine in 10 respondents backed the ban.",
    ["Nearly nine in 10 respondents = 0.9 share ~nearly #respondents"],
  ],
  [
    "The city of 2.1 million has just three working ambulances.",
    ["2.1 million = 2.1e6", "three working ambulances = 3 #ambulances"],
  ],
  ["A 7-2 majority of the court upheld the law.", ["7-2 = S7-2"]],
  [
    "The party won 46 of the 120 seats in parliament.",
    ["46 = 46 S46-74 #seats", "120 seats = 120 #seats"],
  ],
  [
    "Voter turnout was 61.4 percent, down from 68.9 percent four years ago.",
    ["61.4 percent = 61.4 percent", "68.9 percent = 68.9 percent"],
  ],
  [
    "Rice prices have tripled to 3,000 kyats per kilogram.",
    ["3,000 kyats per kilogram = 3000 MMK /kilogram"],
  ],
  ["It was the 14th attack this month.", ["14th attack = 14 ord #attack"]],
  [
    "Firefighters from 22 stations tackled the fire on the 16th floor.",
    ["22 stations = 22 #stations", "16th floor = 16 ord #floor"],
  ],
  [
    "The bridge, 1.8 miles long, carries 95,000 vehicles a day.",
    ["1.8 miles = 1.8 mile", "95,000 vehicles a day = 95000 /day #vehicles"],
  ],
  [
    "The train was travelling at 110mph in a 60mph zone.",
    ["110mph = 110 mile-per-hour", "60mph = 60 mile-per-hour"],
  ],
  ["A ceasefire of 72 hours took effect.", ["72 hours = 72 hour"]],
  [
    "More than a dozen ships have been hit since November.",
    ["More than a dozen ships = 12 ~more-than #ships"],
  ],
  [
    "Tens of thousands marched; organisers put the figure at 200,000.",
    ["Tens of thousands = 20000..99999 ~vague", "200,000 = 200000"],
  ],
  [
    "He owed creditors ¥3.4 trillion ($22 billion).",
    ["¥3.4 trillion = 3.4e12 JPY", "$22 billion = 22e9 USD"],
  ],
  ["The loan is worth Rs 450 crore.", ["Rs 450 crore = 4.5e9 INR"]],
  [
    "Sales of 12.5m units beat forecasts of 11.9m.",
    ["12.5m units = 12.5e6 #units", "11.9m = 11.9e6"],
  ],
  ["The reservoir is at 23% of capacity.", ["23% of capacity = 23 percent #capacity"]],
  ["Doctors treated 26 patients; nobody died.", ["26 patients = 26 #patients", "nobody = 0"]],
  ["There were no reports of casualties.", ["no reports of casualties = 0 #casualties"]],
  ["The coastguard rescued all 87 migrants from the sinking boat.", ["87 migrants = 87 #migrants"]],
  ["The quake lasted less than 30 seconds.", ["less than 30 seconds = 30 second ~less-than"]],
  ["She has served three terms and is seeking a fourth.", ["three terms = 3 #terms"]],
  [
    "The plant will employ 1,200-1,500 workers.",
    ["1,200-1,500 workers = 1200..1500 ~range #workers"],
  ],
  ["The oil tanker, about 330 metres long, ran aground.", ["about 330 metres = 330 metre ~about"]],
  ["The team climbed to within 300 ft of the summit.", ["300 ft = 300 foot"]],
  [
    "The index gained 0.9%, or 35.6 points, to 4,012.33.",
    ["0.9% = 0.9 percent", "35.6 points = 35.6 #points", "4,012.33 = 4012.33"],
  ],
  ["The yen weakened to 151.2 per dollar.", ["151.2 per dollar = 151.2 /USD"]],
  ["Sterling traded at $1.27.", ["$1.27 = 1.27 USD"]],
  [
    "Ms Okafor, in her 50s, was pulled alive from the rubble.",
    ["in her 50s = 50..59 year ~vague #age"],
  ],
  ["A five-day-old baby was found.", ["five-day-old = 5 day #age"]],
  [
    "The 18-month-old girl had a fever of 39.5 degrees.",
    ["18-month-old = 18 month #age", "39.5 degrees = 39.5 degree"],
  ],
  ["He was jailed for four-and-a-half years.", ["four-and-a-half years = 4.5 year"]],
  [
    "Two million children are malnourished, the agency said.",
    ["Two million children = 2e6 #children"],
  ],
  [
    "The launch, originally budgeted at $500 million, cost four times as much.",
    ["$500 million = 500e6 USD", "four times = 4 times"],
  ],
  [
    "Exports jumped threefold to 2.1 million tonnes.",
    ["threefold = 3 times", "2.1 million tonnes = 2.1e6 tonne"],
  ],
  ["He had been warned three times about the brakes.", ["three times = 3 #times"]],
  ["The virus has infected as many as 1.4 million.", ["as many as 1.4 million = 1.4e6 ~at-most"]],
  ["No fewer than 11 nations have signed.", ["No fewer than 11 nations = 11 ~at-least #nations"]],
  [
    "The inquiry heard from 140-plus witnesses.",
    ["140-plus witnesses = 140 ~more-than #witnesses"],
  ],
  ["About 20 to 25 gunmen stormed the base.", ["About 20 to 25 gunmen = 20..25 ~range #gunmen"]],
  ["Only one person survived.", ["one person = 1 #person"]],
  ["One of the engines failed.", []],
  ["Mr Hale, who turns 70 in June, will stay.", ["turns 70 = ..70 year ~less-than #age"]],
  ["She won in 2 min 1.90 sec.", ["2 min 1.90 sec = 2.03166666667 minute"]],
  [
    "Mr Hale, who turned 70 on Sunday, won a fourth term.",
    ["turned 70 = 70 year #age", "fourth term = 4 ord #term"],
  ],
  ["The committee approved the nominee 11 to 10.", ["11 to 10 = S11-10"]],
  [
    "The hospital has 12 intensive care beds for a population of 400,000.",
    ["12 intensive care beds = 12 #beds", "400,000 = 400000"],
  ],
  ["A first-half goal was enough for a 1-0 win.", ["1-0 = S1-0"]],
  [
    "The teams drew 0–0 after extra time; Lions won 5–4 on penalties.",
    ["0–0 = S0-0", "5–4 = S5-4"],
  ],
  ["The striker scored twice in nine minutes.", ["twice = 2 #times", "nine minutes = 9 minute"]],
  [
    "The trial heard the gang smuggled 3,500kg of ivory.",
    ["3,500kg of ivory = 3500 kilogram #ivory"],
  ],
  ["The comet passed 5.5 million miles from Earth.", ["5.5 million miles = 5.5e6 mile"]],
  ["Astronomers say the planet is 4.2 light years away.", ["4.2 light years = 4.2 light-year"]],
  [
    "The device has 256GB of storage and a 6.1-inch screen.",
    ["256GB = 256 gigabyte", "6.1-inch = 6.1 inch"],
  ],
  [
    "The solar park will generate 450 MW, enough for 180,000 homes.",
    ["450 MW = 450 megawatt", "180,000 homes = 180000 #homes"],
  ],
  [
    "Ozone levels hit 180 micrograms per cubic metre.",
    ["180 micrograms per cubic metre = 180 microgram /cubic-metre"],
  ],
  ["The suspect is 6ft 2in tall.", ["6ft 2in = 6.16666666667 foot"]],
  ["The flight took two hours and 15 minutes.", ["two hours and 15 minutes = 2.25 hour"]],
  [
    "Prosecutors sought a term of eight years and six months.",
    ["eight years and six months = 8.5 year"],
  ],
  ["Contestants paid £9.99 each.", ["£9.99 each = 9.99 GBP /each"]],
  ["Rents average €1,450 a month.", ["€1,450 a month = 1450 EUR /month"]],
  ["The company makes 60% of its revenue in Asia.", ["60% of its revenue = 60 percent #revenue"]],
  [
    "Three quarters of respondents said they were worse off.",
    ["Three quarters of respondents = 3/4 share #respondents"],
  ],
  ["The vote was split 4-4, leaving the ruling in place.", ["4-4 = S4-4"]],
  ["A three-judge panel heard the appeal.", ["three-judge = 3 #judge"]],
  [
    "Sixty-one of the 98 passengers were foreigners.",
    ["Sixty-one = 61 S61-37 #passengers", "98 passengers = 98 #passengers"],
  ],
  ["The epicentre was at 3.2°S, 128.4°E.", ["3.2°S, 128.4°E = @-3.2,128.4 coordinate"]],
  ["The wreck was found at 34.05 N, 25.1 W.", ["34.05 N, 25.1 W = @34.05,-25.1 coordinate"]],
  [
    "Rainfall of 210 mm in 24 hours broke a 50-year record.",
    ["210 mm = 210 millimetre", "24 hours = 24 hour", "50-year = 50 year"],
  ],
  [
    "It paid 1.5 trillion rupiah, or roughly $95 million.",
    ["1.5 trillion rupiah = 1.5e12 IDR", "roughly $95 million = 95e6 USD ~about"],
  ],
  [
    "The agency reported 47 new cases, bringing the total to 318.",
    ["47 new cases = 47 #cases", "318 = 318"],
  ],
  ["Around 1 in 4 adults smoke.", ["Around 1 in 4 adults = 0.25 share ~about #adults"]],
  ["Boeing 737-800 planes were grounded.", []],
  ["Trains on Line 4 and buses on route 38 were delayed.", []],
  ["The 2024 budget sets aside CHF 5.3 billion.", ["CHF 5.3 billion = 5.3e9 CHF"]],
  [
    "He transferred 0.5 bitcoin, about $30,000 at the time.",
    ["0.5 bitcoin = 0.5 BTC", "about $30,000 = 30000 USD ~about"],
  ],
  [
    "The poll of 1,012 adults had a margin of error of 3 points.",
    ["1,012 adults = 1012 #adults", "3 points = 3 #points"],
  ],
  ["The court awarded him $1 in damages.", ["$1 = 1 USD"]],
  ["More than two in three said no.", ["More than two in three = 2/3 share ~more-than"]],
  [
    "Up to 80% of crops, or 300,000 hectares, were lost.",
    ["Up to 80% of crops = 80 percent ~at-most #crops", "300,000 hectares = 300000 hectare"],
  ],
  [
    "The A380 carried 489 passengers from Terminal 3 at 9.40am.",
    ["489 passengers = 489 #passengers"],
  ],
  ["He threw the javelin 89.94m.", ["89.94m = 89.94 metre"]],
];
