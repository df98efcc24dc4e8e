import type { Passage } from "./read-gold.ts";

/**
 * A third batch of invented passages, in the manner of old business wires, radio scripts, encyclopaedias of wars and
 * news of today: no such event, company or person exists. Written before the rules were run on them.
 */
export const englishThird: readonly Passage[] = [
  {
    published: "1989-11-02",
    text: "Merrow Industries Inc. said [third-quarter|DATE|1989-Q3] profit rose 14%. For [the nine months|DURATION|P9M], net was $31.2 million, up from $28 million in the [year-earlier|DATE|1988] period. The stock closed [yesterday|DATE|1989-11-01] at $24.50, off 25 cents.",
  },
  {
    published: "1989-11-02",
    text: "The notes, due [Nov. 15, 1999|DATE|1999-11-15], were priced to yield 8.7%. [Late yesterday|DATE|1989-11-01], the [30-year|DURATION|P30Y] bond was quoted at 102. Traders said the market may drift until [tomorrow|DATE|1989-11-03]'s employment report.",
  },
  {
    published: "1989-11-02",
    text: "Ferrand Corp. expects to complete the sale by [the end of this year|DATE|1989] or [early next year|DATE|1990]. The unit had sales of $90 million in [fiscal 1989|DATE|FY1989], ended [June 30|DATE|1989-06-30]. Terms weren't disclosed.",
  },
  {
    published: "1989-11-02",
    text: "[A month ago|DATE|1989-10], the bidder said it would march on without its partner. It has until [Monday|DATE|1989-11-06] to raise its offer. The shares have lost a third of their value since the [Oct. 13|DATE|1989-10-13] plunge.",
  },
  {
    published: "1989-10-30",
    text: "Mr. Tallow, [51 years old|DURATION|P51Y], has been president since [late 1986|DATE|1986]. [Three years ago|DATE|1986] he sold the trucking line. He will take over [Jan. 1|DATE|1990-01-01].",
  },
  {
    published: "1989-10-30",
    text: "The purchasing managers' index stood at 46% in [September|DATE|1989-09]. It was the fifth reading below 50%. Output in [the current quarter|DATE|1989-Q4] is likely to be flat, economists said.",
  },
  {
    published: "1989-10-30",
    text: "The dollar was steady [Friday|DATE|1989-10-27] in New York. In Tokyo [Monday|DATE|1989-10-30], it opened at 142.15 yen. Dealers recalled the bruising days of [October 1987|DATE|1987-10].",
  },
  {
    published: "1989-10-30",
    text: "Lorne Oil reported a loss for [the quarter|DATE|1989-Q3] of $2 million. In [the first half|DATE|1989-H1] it had earned $5 million. The company pays a [quarterly|SET|P3M] dividend of 10 cents.",
  },
  {
    published: "1989-10-30",
    text: "The strike, which began [five weeks ago|DATE|1989-W39], may fall apart [this week|DATE|1989-W44]. Pickets have been at the gate [24 hours|DURATION|PT24H] [a day|SET|P1D]. Neither side would say when talks would resume.",
  },
  {
    published: "1989-10-26",
    text: "The council set a [90-day|DURATION|P90D] limit on the review. Under the [three-year|DURATION|P3Y] contract, wages rise 3% [each year|SET|P1Y]. Members ratified it by mail [last Friday|DATE|1989-10-20].",
  },
  {
    published: "1989-10-26",
    text: "In [the mid-1970s|DATE|197], the firm had 40 plants; [now|DATE|PRESENT_REF] it has six. It may spring a surprise, said one analyst. The second of its furnaces was shut in [May 1982|DATE|1982-05].",
  },
  {
    published: "1989-10-26",
    text: "Factory shipments slid 1.1% in [August|DATE|1989-08] after rising [the previous month|DATE|1989-07]. It was the biggest drop [this year|DATE|1989]. New claims are reported [weekly|SET|P1W].",
  },
  {
    published: "1989-10-26",
    text: "The exchange said trading would open [an hour|DURATION|PT1H] late [today|DATE|1989-10-26]. A power failure struck shortly before [4 p.m. Wednesday|TIME|1989-10-25T16:00]. No orders were lost.",
  },
  {
    published: "1998-02-13",
    text: "This is the evening report. Inspectors returned to the palace [today|DATE|1998-02-13], and the envoy said there would be no bombing [this weekend|DATE|1998-W07-WE]. At [the moment|DATE|PRESENT_REF], said our correspondent, the streets are quiet.",
  },
  {
    published: "1998-02-13",
    text: "The shuttle lifted off at [9:48 p.m. EST on Jan. 22|TIME|1998-01-22T21:48]. Its crew spent [eight days|DURATION|P8D] at the station. A relief crew arrives in [mid-May|DATE|1998-05].",
  },
  {
    published: "1998-02-13",
    text: "The bomb went off at a clinic [two weeks ago|DATE|1998-W05], killing a guard. Agents searched the suspect's trailer [Thursday night|TIME|1998-02-12TNI] and again [early Friday|DATE|1998-02-13]. He has not been seen since [Jan. 30|DATE|1998-01-30].",
  },
  {
    published: "1998-01-20",
    text: "The pontiff arrives in Santa Rueda [Wednesday|DATE|1998-01-21] for a [five-day|DURATION|P5D] visit. No pope has set foot there in [nearly four decades|DURATION|P4DE]. Crowds had waited [hours|DURATION|PTXH] for a rehearsal.",
  },
  {
    published: "1998-01-20",
    text: "Prices could rise [later this year|DATE|1998], the ministry said in its [monthly|SET|P1M] bulletin. [Last year|DATE|1997] they were flat. [Next month|DATE|1998-02] a new levy comes in.",
  },
  {
    published: "1998-01-20",
    text: "For [years|DURATION|PXY] the valley had no road. [Now|DATE|PRESENT_REF] buses run [every hour|SET|PT1H]. In [the near future|DATE|FUTURE_REF] there may be trains.",
  },
  {
    published: "1998-08-07",
    text: "A car bomb tore through the embassy at [10:35 a.m. local time|TIME|1998-08-07T10:35] ([3:35 a.m. EDT|TIME|1998-08-07T03:35]) [Friday|DATE|1998-08-07]. A second blast hit a mission across the border.",
  },
  {
    published: "1998-08-07",
    text: "Relations have been frosty since the [1979|DATE|1979] revolution. In [January|DATE|1998-01] the new leader offered a dialogue. A team of wrestlers visited [earlier this year|DATE|1998].",
  },
  {
    published: "1998-08-07",
    text: "Storms are expected [this afternoon|TIME|1998-08-07TAF] and [tonight|TIME|1998-08-07TNI], with highs near 90. [Tomorrow|DATE|1998-08-08] will be cooler. The heat wave has lasted [more than two weeks|DURATION|P2W].",
  },
  {
    published: "1999-04-14",
    text: "Warplanes struck a refugee column [Wednesday afternoon|TIME|1999-04-14TAF], officials said. The air campaign, [now|DATE|PRESENT_REF] in its fourth week, began [March 24|DATE|1999-03-24]. Some 70 people died, the radio said.",
  },
  {
    published: "1999-04-14",
    text: "The writer lived in exile for [two decades|DURATION|P2DE]. [Once a month|SET|P1M] he crossed the border in secret. He went home on [New Year's Day 1990|DATE|1990-01-01].",
  },
  {
    published: "1999-04-14",
    text: "Mars will be at its brightest [later this month|DATE|1999-04]. The probe should arrive in [September|DATE|1999-09], [nine months|DURATION|P9M] after launch. It will send pictures [daily|SET|P1D].",
  },
  {
    published: "2000-10-13",
    text: "Two suicide bombers rammed the destroyer as it refueled [Thursday|DATE|2000-10-12]. [The same day|DATE|2000-10-12], a mob killed two reservists. The Pentagon will brief reporters at [1 p.m. Friday|TIME|2000-10-13T13:00].",
  },
  {
    published: "2000-10-13",
    text: "Oil topped $36 a barrel, the highest since [November 1990|DATE|1990-11]. [Ten years ago|DATE|1990] it hit $41. Stocks are lower than [a year ago|DATE|1999].",
  },
  {
    published: "2000-10-13",
    text: "The court sat for [two hours|DURATION|PT2H]. It hears about 80 cases [a year|SET|P1Y]. The term opened [last Monday|DATE|2000-10-09].",
  },
  {
    published: "2013-03-22",
    text: "The storm dumped a foot of snow [overnight|TIME|2013-03-22TNI], forecasters said on [Friday|DATE|2013-03-22]. Schools had already lost [six days|DURATION|P6D] [this winter|DATE|2012-WI]. Another front is due [early next week|DATE|2013-W13].",
  },
  {
    published: "2013-03-22",
    text: "Nokara said the tablet would ship in [the second quarter|DATE|2013-Q2] at $199. It sold 2 million in [the fourth quarter of last year|DATE|2012-Q4]. Analysts expect a phone [next year|DATE|2014].",
  },
  {
    published: "2013-03-22",
    text: "A court ordered his release on [Thursday, March 21|DATE|2013-03-21]. He was convicted in [June 2011|DATE|2011-06] and has served [less than two years|DURATION|P2Y] of a [six-year|DURATION|P6Y] term. His lawyer was not at home.",
  },
  {
    published: "2013-03-22",
    text: "The [76-year-old|DURATION|P76Y] cardinal was elected on [13 March|DATE|2013-03-13], [a day|DURATION|P1D] after the conclave began. He will wash prisoners' feet on [Holy Thursday|DATE|2013-03-28]. [Easter|DATE|2013-03-31] Mass follows in the square.",
  },
  {
    published: "2008-11-05",
    text: "Voters stood in line for [up to six hours|DURATION|PT6H] on [Tuesday|DATE|2008-11-04]. The senator takes office on [Jan. 20|DATE|2009-01-20]. He first ran [four years ago|DATE|2004], and lost.",
  },
  {
    published: "2008-11-05",
    text: "Car sales fell 32 percent in [October|DATE|2008-10], the worst month in [25 years|DURATION|P25Y]. Dealers say [the past few weeks|DURATION|PXW] have been grim. [Two years ago|DATE|2006] they had waiting lists.",
  },
  {
    published: "2008-11-05",
    text: "The shop opens at [7 o'clock|TIME|2008-11-05T07:00] and shuts at [midday|TIME|2008-11-05T12:00]. On [Sundays|SET|XXXX-WXX-7] it is closed.",
  },
  {
    published: "2012-10-30",
    text: "The hurricane came ashore at [8 p.m. Monday|TIME|2012-10-29T20:00] and pushed a 14-foot wall of water into the harbor. Subways will stay shut for [days|DURATION|PXD]. The exchange was closed [Monday|DATE|2012-10-29] and [Tuesday|DATE|2012-10-30], its first [two-day|DURATION|P2D] weather closing since [1888|DATE|1888].",
  },
  {
    published: "2012-10-30",
    text: "Power may not be back until [the weekend|DATE|2012-W44-WE]. Crews from nine states are on the road without rest.",
  },
  {
    published: "2012-10-30",
    text: "The company reports on [Thursday|DATE|2012-11-01]. In [the third quarter of 2011|DATE|2011-Q3] it lost $40 million. It has cut jobs in each of [the last three years|DURATION|P3Y].",
  },
  {
    published: "2017-06-14",
    text: "Fire engulfed a 24-storey tower in [the early hours of Wednesday|TIME|2017-06-14TMO]. The first call came at [00:54|TIME|2017-06-14T00:54]. [Six minutes later|TIME|2017-06-14T01:00], crews were on the scene.",
  },
  {
    published: "2017-06-14",
    text: "The tower was built in [1974|DATE|1974] and refurbished in [2016|DATE|2016]. A public inquiry could take [several years|DURATION|PXY], a minister said.",
  },
  {
    published: "2017-06-14",
    text: "The Federal Bank raised rates for the second time in [three months|DURATION|P3M]. It signalled one more increase [this year|DATE|2017] and three in [2018|DATE|2018]. The next meeting is on [July 25|DATE|2017-07-25]-[26|DATE|2017-07-26].",
  },
  {
    published: "2021-02-01",
    text: "Soldiers detained the country's leader in a raid on [Monday|DATE|2021-02-01]. A [one-year|DURATION|P1Y] state of emergency was declared. Parliament had been due to sit [that morning|TIME|2021-02-01TMO].",
  },
  {
    published: "2021-02-01",
    text: "The vaccine is given in two doses, [three weeks|DURATION|P3W] apart. Deliveries will double by [the end of March|DATE|2021-03]. In [recent days|DATE|PAST_REF] some clinics have run dry.",
  },
  {
    published: "2021-02-01",
    text: "Captain Rowe, who became famous in [April 2020|DATE|2020-04], walked his garden [every day|SET|P1D]. He was knighted [last July|DATE|2020-07]. A silence was held at [noon|TIME|2021-02-01T12:00].",
  },
  {
    published: "2023-08-09",
    text: "Wildfires whipped by a passing hurricane raced through the old town on [Tuesday night|TIME|2023-08-08TNI]. At least 36 people had died by [late Wednesday|DATE|2023-08-09]. It is the deadliest fire in the state since [1946|DATE|1946].",
  },
  {
    published: "2023-08-09",
    text: "Consumer prices fell 0.3% in [July|DATE|2023-07] from [a year earlier|DATE|2022], the first drop in [more than two years|DURATION|P2Y]. Exports have shrunk for [three straight months|DURATION|P3M]. A rate cut is likely in [the coming months|DATE|FUTURE_REF].",
  },
  {
    published: "2023-08-09",
    text: "The lander is set to touch down on [August 23|DATE|2023-08-23] after a [40-day|DURATION|P40D] journey. Its rival will lift off on [Friday|DATE|2023-08-11].",
  },
  {
    published: "2025-04-03",
    text: "The tariffs take effect at [12:01 a.m. on April 5|TIME|2025-04-05T00:01], with higher rates from [April 9|DATE|2025-04-09]. Markets had their worst day since [March 2020|DATE|2020-03]. The president said they would be reviewed in [six months|DURATION|P6M].",
  },
  {
    published: "2025-04-03",
    text: "The quake of [28 March|DATE|2025-03-28] struck at [12:50 pm local time|TIME|2025-03-28T12:50]. Rescuers pulled a man alive from a hotel [five days later|DATE|2025-04-02]. The junta announced a ceasefire until [22 April|DATE|2025-04-22].",
  },
  {
    published: "2025-04-03",
    text: "Net profit rose 8% in [the 12 months|DURATION|P12M] to [31 March|DATE|2025-03-31]. The board meets [each month|SET|P1M].",
  },
  {
    published: "2009-05-04",
    text: "The War of the Marches (also known as the Salt War) was fought between Orvane and Tessel from [1784|DATE|1784] to [1788|DATE|1788]. On [the morning of 12 June 1785|TIME|1785-06-12TMO], the garrison surrendered. [The following day|DATE|1785-06-13] the town was sacked.",
  },
  {
    published: "2009-05-04",
    text: "By [early 1942|DATE|1942] the army had fallen back 300 km. In [the autumn of that year|DATE|1942-FA] it counter-attacked. The offensive ended on [2 February 1943|DATE|1943-02-02] with the surrender of the last pocket.",
  },
  {
    published: "2009-05-04",
    text: "In [April 1917|DATE|1917-04] the division moved up. At [dawn on 6 April|TIME|1917-04-06TMO] the guns opened fire, and they did not stop for [three days|DURATION|P3D].",
  },
  {
    published: "2009-05-04",
    text: "The rebellion broke out in [the spring of 1857|DATE|1857-SP] and was put down by [the end of 1858|DATE|1858]. Throughout [the 19th century|DATE|18] the province had been quiet. Its charter was revoked in [December 1860|DATE|1860-12].",
  },
  {
    published: "2009-05-04",
    text: "On [August 2, 1990|DATE|1990-08-02], the army crossed the frontier with four divisions. Within [hours|DURATION|PTXH] the capital had fallen. [That same day|DATE|1990-08-02] the council met, and [four days later|DATE|1990-08-06] it imposed sanctions.",
  },
  {
    published: "2009-05-04",
    text: "The war cost 20,000 lives between [October 1899|DATE|1899-10] and [May 1902|DATE|1902-05]. [Three months|DURATION|P3M] after the first shots a new field marshal arrived with fresh troops.",
  },
  {
    published: "2009-05-04",
    text: "The siege of Varnholt began on [9 September 1683|DATE|1683-09-09]. On [the night of 11 September|TIME|1683-09-11TNI] flares were seen on the hill. [The next day|DATE|1683-09-12] the relief army attacked at [about 4 o'clock in the morning|TIME|1683-09-12T04:00].",
  },
  {
    published: "2016-02-19",
    text: "The strait is frozen for [five months|DURATION|P5M] [a year|SET|P1Y]. Records go back to [the 1880s|DATE|188], and [these days|DATE|PRESENT_REF] the ice is thinner.",
  },
  {
    published: "2016-02-19",
    text: "Union members walked out at [6 a.m. Friday|TIME|2016-02-19T06:00] and will stay out until [midnight|TIME|2016-02-19T24:00]. They plan further strikes on [March 1|DATE|2016-03-01] and [2|DATE|2016-03-02]. Pay was last raised in [the fall of 2013|DATE|2013-FA].",
  },
  {
    published: "2016-02-19",
    text: "Justice Hale served for [nearly 30 years|DURATION|P30Y]. He was found dead on [Saturday morning|TIME|2016-02-13TMO] at a ranch. The flag will fly at half-staff for [30 days|DURATION|P30D].",
  },
  {
    published: "2016-02-19",
    text: "She rises early [every morning|SET|XXXX-XX-XXTMO] and swims for [45 minutes|DURATION|PT45M]. Her record has stood since [August 2009|DATE|2009-08].",
  },
  {
    published: "1989-11-02",
    text: "Analysts expect it to earn 90 cents a share for all of [1989|DATE|1989], against 80 cents in [1988|DATE|1988]. The magazine's ad pages fell in [the final quarter of 1988|DATE|1988-Q4].",
  },
  {
    published: "1989-11-02",
    text: "[Two and a half years|DURATION|P2.5Y] after the crash, the brokerage still owes its staff [a month|DURATION|P1M]'s pay. In [the '60s|DATE|196] it was the biggest on the Street. Its founder died [last weekend|DATE|1989-W43-WE].",
  },
  {
    published: "1989-11-02",
    text: "Robert Tandy, 59, will retire at [year's end|DATE|1989]. He joined in [the late 1950s|DATE|195] as a clerk. The chairman called it a fall from grace.",
  },
  {
    published: "1989-10-26",
    text: "Lumber for [November|DATE|1989-11] delivery rose in [the past few days|DURATION|PXD]. Builders broke ground on fewer homes in each of [the last two months|DURATION|P2M]. [Friday|DATE|1989-10-27]'s housing report may tell more.",
  },
  {
    published: "1998-02-13",
    text: "Ice skating is on [tonight at 8|TIME|1998-02-13T20:00]. Speed records fell [the day before yesterday|DATE|1998-02-11]. A skier was hurt [earlier in the day|DATE|1998-02-13].",
  },
  {
    published: "1998-02-13",
    text: "The fugitive slipped away sometime [Saturday|DATE|1998-02-07], police believe. He bought oats and raisins [a few days before|DATE|PAST_REF].",
  },
  {
    published: "1998-08-07",
    text: "The jobless rate held at 4.5 percent in [July|DATE|1998-07]. Strikes cut auto output in [June|DATE|1998-06]. Revised figures come out in [four weeks|DURATION|P4W].",
  },
  {
    published: "2000-10-13",
    text: "The peace prize went to a man jailed in [the 1970s|DATE|197] and nearly executed in [1980|DATE|1980]. He will collect it in Oslo on [Dec. 10|DATE|2000-12-10]. At [that time|DATE|PAST_REF] few thought he would live.",
  },
  {
    published: "2013-03-22",
    text: "[Ten years on|DATE|2013], the war's cost is still being counted. Troops crossed the line in [the small hours of 20 March 2003|TIME|2003-03-20TMO]. [The next month|DATE|2003-04] the statue fell.",
  },
  {
    published: "2013-03-22",
    text: "Shoppers spent less in [February|DATE|2013-02] than [the previous month|DATE|2013-01]. The chain has [12 months|DURATION|P12M] to find a buyer. It was set up [nearly a century ago|DATE|19].",
  },
  {
    published: "2017-06-14",
    text: "Polls open at [7 a.m.|TIME|2017-06-14T07:00] and close at [10 p.m. BST|TIME|2017-06-14T22:00]. Turnout was 68% [last week|DATE|2017-W23]. Results come in [the early hours|TIME|2017-06-15TMO].",
  },
  {
    published: "2023-08-09",
    text: "The ferry sank at [half past six in the morning|TIME|2023-08-09T06:30], a survivor said. The alarm was raised at [0430 GMT|TIME|2023-08-09T04:30]. Divers searched until [dusk|TIME|2023-08-09TEV].",
  },
  {
    published: "2021-02-01",
    text: "It was [20 minutes to four on the morning of 7 February|TIME|1904-02-07T03:40], wrote the keeper in his log of [1904|DATE|1904]. [That year|DATE|1904] eleven ships were lost. The light is dark [now|DATE|PRESENT_REF].",
  },
  {
    published: "2025-04-03",
    text: "The dam will be filled in [the week of June 9|DATE|2025-W24]. Talks resume [next Thursday|DATE|2025-04-10]. A third round may follow in [the summer|DATE|2025-SU].",
  },
  {
    published: "2025-04-03",
    text: "He was arrested at [8.15am on Wednesday|TIME|2025-04-02T08:15] and questioned for [a day and a half|DURATION|P1.5D]. [Later that day|DATE|2025-04-02] his office was searched. Bail hearings are held [twice a week|SET|P1W].",
  },
  {
    published: "2025-04-03",
    text: "[Yesterday afternoon|TIME|2025-04-02TAF] the index shed 4%. It is at its lowest in [a year and a half|DURATION|P1.5Y]. Over [the past decade|DURATION|P1DE] it had tripled.",
  },
  {
    published: "2016-02-19",
    text: "The primary is [a week from Saturday|DATE|2016-02-27]. She has led in polls since [January|DATE|2016-01]. Her opponent spent [Presidents Day|DATE|2016-02-15] in bed with the flu.",
  },
  {
    published: "2012-10-30",
    text: "The party lasted until [the early morning|TIME|2012-10-30TMO]. [The day before|DATE|2012-10-29], the mayor had called for calm. Garbage is collected on [Tuesdays|SET|XXXX-WXX-2].",
  },
  {
    published: "2009-05-04",
    text: "From [1939|DATE|1939] to [1945|DATE|1945] the yard built 70 ships. In [April 1941|DATE|1941-04] it was bombed.",
  },
  {
    published: "2009-05-04",
    text: "The treaty of [1648|DATE|1648] ended [thirty years|DURATION|P30Y] of war. [A century later|DATE|17] the same towns burned. The last garrison left in [the middle of 1650|DATE|1650].",
  },
  {
    published: "2009-05-04",
    text: "The battle opened on [3 June 1942|DATE|1942-06-03]. [Late on 4 June|DATE|1942-06-04] the carrier sank; the tide had turned in [five minutes|DURATION|PT5M]. [Six months earlier|DATE|1941-12] she had struck the harbour.",
  },
];
