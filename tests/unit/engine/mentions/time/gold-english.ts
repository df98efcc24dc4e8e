import type { Passage } from "./read-gold.ts";

/**
 * Invented passages in the manner of English news wires, business pages and encyclopaedias: no such event, company or
 * person exists. Each time expression is marked as [words|type|value] after TIMEX3; written before the rules were run
 * on them.
 */
export const englishGold: readonly Passage[] = [
  {
    published: "1989-10-27",
    text: "Harrow Steel Corp. said net income fell 12% in [the third quarter|DATE|1989-Q3], to $18.4 million. [A year earlier|DATE|1988], the company earned $21 million. Sales for [the first nine months|DURATION|P9M] rose 3%.",
  },
  {
    published: "1989-10-27",
    text: "Directors of Lowell Foods declared a dividend of 12 cents a share, payable [Nov. 15|DATE|1989-11-15] to stock of record [Nov. 1|DATE|1989-11-01]. The company [last year|DATE|1988] paid 10 cents. It expects to report results for [fiscal 1990|DATE|FY1990] in [August|DATE|1990-08].",
  },
  {
    published: "1989-10-27",
    text: "The benchmark bond closed at 101, compared with 100 1/2 [Thursday|DATE|1989-10-26]. Trading was slow. Economists expect rates to fall in [the next six months|DURATION|P6M].",
  },
  {
    published: "1990-01-12",
    text: "Orders for machine tools fell 8% in [November|DATE|1989-11] from [October|DATE|1989-10]. They were 15% below the level of [November 1988|DATE|1988-11]. The group said demand has been weak since [last summer|DATE|1989-SU].",
  },
  {
    published: "1990-01-12",
    text: "Mr. Aldane, [58 years old|DURATION|P58Y], will retire [March 31|DATE|1990-03-31] after [11 years|DURATION|P11Y] as chairman. He joined the bank in [1961|DATE|1961]. A successor will be named [later this month|DATE|1990-01].",
  },
  {
    published: "1998-02-18",
    text: "Inspectors left the site [Tuesday night|TIME|1998-02-17TNI] and are due back [next week|DATE|1998-W09]. The standoff began [four months ago|DATE|1997-10]. [Today|DATE|1998-02-18] diplomats met for [three hours|DURATION|PT3H] in Geneva.",
  },
  {
    published: "1998-02-18",
    text: "The space crew awoke at [7:30 a.m.|TIME|1998-02-18T07:30] and will walk outside [Thursday morning|TIME|1998-02-19TMO]. The mission, which began on [Feb. 10|DATE|1998-02-10], lasts [two weeks|DURATION|P2W].",
  },
  {
    published: "1998-03-06",
    text: "A gunman killed four co-workers at the lottery office [Friday|DATE|1998-03-06] before shooting himself. He had returned to work [last week|DATE|1998-W09] after [several months|DURATION|PXM] of leave. Police were called at [about 8:45 a.m.|TIME|1998-03-06T08:45].",
  },
  {
    published: "1998-03-06",
    text: "Unemployment fell to 4.6 percent in [February|DATE|1998-02], the lowest level in [24 years|DURATION|P24Y]. Wages have risen 4 percent over [the past year|DURATION|P1Y]. Analysts [now|DATE|PRESENT_REF] expect the central bank to act [this spring|DATE|1998-SP].",
  },
  {
    published: "2013-03-22",
    text: "Parliament will vote on [Friday|DATE|2013-03-22] on the rescue plan. Banks have been shut since [March 16|DATE|2013-03-16] and will not reopen until [Tuesday|DATE|2013-03-26]. Savers withdrew funds [daily|SET|P1D] from cash machines.",
  },
  {
    published: "2013-03-22",
    text: "The archaeologist said the tomb dates from [the 14th century|DATE|13]. Workers found it [two years ago|DATE|2011] while digging a drain. It will open to visitors [next month|DATE|2013-04].",
  },
  {
    published: "1996-11-20",
    text: "The airliner crashed minutes after takeoff [Wednesday evening|TIME|1996-11-20TEV]. It was the second crash [this year|DATE|1996] for the carrier, founded in [1947|DATE|1947]. The pilot had [20 years|DURATION|P20Y] of experience.",
  },
  {
    published: "2001-05-03",
    text: "Rebels seized the garrison town of Marrow [early Thursday|DATE|2001-05-03]. [The previous day|DATE|2001-05-02], talks had collapsed in the capital. The insurgency has lasted for [a decade|DURATION|P1DE].",
  },
  {
    published: "2003-03-21",
    text: "Troops crossed the border at [5:30 a.m. local time on Thursday|TIME|2003-03-20T05:30]. Planes flew without pause. The general said the campaign could take [weeks|DURATION|PXW] or [months|DURATION|PXM].",
  },
  {
    published: "2006-06-12",
    text: "The Veronian War began on [3 May 1861|DATE|1861-05-03]. On [4 May|DATE|1861-05-04], the king called up the reserves. [Two months later|DATE|1861-07], the first army marched north.",
  },
  {
    published: "2006-06-12",
    text: "In [June 1944|DATE|1944-06] the Fourth Army landed at Port Sorrel. By [the end of August|DATE|1944-08] it held the whole coast. Fighting continued through [the winter of 1944|DATE|1944-WI] until the armistice of [7 May 1945|DATE|1945-05-07].",
  },
  {
    published: "2006-06-12",
    text: "The siege lasted from [October 1571|DATE|1571-10] to [January 1572|DATE|1572-01]. In [the 1580s|DATE|158] the duchy was divided. The last duke died in [1602|DATE|1602], and [three years later|DATE|1605] his castle burned.",
  },
  {
    published: "2007-08-17",
    text: "United Harbour beat Castle Rovers 3-1 on [Saturday|DATE|2007-08-11], its first win there since [1998|DATE|1998]. The return match is on [Dec. 26|DATE|2007-12-26]. The club has played at the ground for [more than 100 years|DURATION|P100Y].",
  },
  {
    published: "2024-04-22",
    text: "Revenue rose 9% to $4.2 billion in [the first quarter of 2024|DATE|2024-Q1], the company said on [Monday|DATE|2024-04-22]. It expects growth to slow in [the second half of the year|DATE|2024-H2]. Shares are up 14% so far [this year|DATE|2024].",
  },
  {
    published: "2024-04-22",
    text: "The tariff takes effect on [1 July 2024|DATE|2024-07-01]. Ministers meet again [next Monday|DATE|2024-04-29]. The current accord expires at [midnight on June 30|TIME|2024-06-30T24:00].",
  },
  {
    published: "2023-03-14",
    text: "Regulators took over the lender on [Sunday|DATE|2023-03-12], [two days|DURATION|P2D] after depositors rushed to withdraw money. Its shares had lost 60% on [Thursday|DATE|2023-03-09]. The bank was founded [40 years ago|DATE|1983].",
  },
  {
    published: "2023-03-14",
    text: "Cyclone Lena struck [late Monday|DATE|2023-03-13] and again [early on Tuesday|DATE|2023-03-14]. Schools will stay closed for the rest of [the week|DATE|2023-W11]. It was the third storm in [a month|DURATION|P1M].",
  },
  {
    published: "2019-09-27",
    text: "Prime Minister Ada Brandt called elections for [Nov. 12|DATE|2019-11-12]. Her party won a majority in [April 2016|DATE|2016-04]. She plans to campaign [every weekend|SET|XXXX-WXX-WE].",
  },
  {
    published: "2019-09-27",
    text: "The court sentenced him to [five years|DURATION|P5Y] in prison on [Wednesday|DATE|2019-09-25]. He was arrested in [early 2018|DATE|2018] and has [10 days|DURATION|P10D] to appeal.",
  },
  {
    published: "2024-06-20",
    text: "Flights resumed [this morning|TIME|2024-06-20TMO] after a [12-hour|DURATION|PT12H] closure. The runway was damaged [overnight|TIME|2024-06-20TNI]. Repairs are expected to finish by [8 p.m. GMT|TIME|2024-06-20T20:00].",
  },
  {
    published: "1989-10-27",
    text: "The department said personal income rose 0.4% in [September|DATE|1989-09] at an [annual|SET|P1Y] rate. In the [year-earlier|DATE|1988] period, incomes grew 0.6%. The report for [October|DATE|1989-10] will be released [Nov. 29|DATE|1989-11-29].",
  },
  {
    published: "1990-01-12",
    text: "The airline plans to buy 20 jets over [five years|DURATION|P5Y], beginning in [1991|DATE|1991]. The first is to be delivered in [the fourth quarter|DATE|1990-Q4]. [Currently|DATE|PRESENT_REF] it operates a fleet of 41.",
  },
  {
    published: "1998-02-18",
    text: "The treaty was signed on [Sept. 24, 1996|DATE|1996-09-24]. In [recent weeks|DATE|PAST_REF] several senators have objected. A vote could come as early as [next Wednesday|DATE|1998-02-25].",
  },
  {
    published: "1998-03-06",
    text: "The volcano, dormant for [nearly 400 years|DURATION|P400Y], erupted in [July 1995|DATE|1995-07]. In [the past|DATE|PAST_REF], farmers lived on its slopes. Scientists climb it [twice a month|SET|P1M].",
  },
  {
    published: "2013-03-22",
    text: "Police arrested a [34-year-old|DURATION|P34Y] man [early Friday morning|TIME|2013-03-22TMO]. The theft took place between [2 a.m.|TIME|2013-03-22T02:00] and [4 a.m.|TIME|2013-03-22T04:00]. He is to appear in court on [Monday|DATE|2013-03-25].",
  },
  {
    published: "1996-11-20",
    text: "Mount Karnel has been climbed [every year|SET|P1Y] since [the early 1970s|DATE|197]. [Last Saturday|DATE|1996-11-16], two climbers died near the summit. Rescuers waited [a full day|DURATION|P1D] for the weather to clear.",
  },
  {
    published: "2001-05-03",
    text: "The ferry service runs [every 30 minutes|SET|PT30M] between [6 a.m.|TIME|2001-05-03T06:00] and [10 p.m.|TIME|2001-05-03T22:00] It carried 2 million people [last year|DATE|2000]. Fares rise [each January|SET|XXXX-01].",
  },
  {
    published: "2003-03-21",
    text: "Retail sales slipped in the week ended [March 15|DATE|2003-03-15]. [A week earlier|DATE|2003-W10] they rose 0.3 percent. Economists see no recovery before [the second quarter|DATE|2003-Q2].",
  },
  {
    published: "2007-08-17",
    text: "The central bank cut its discount rate [Friday|DATE|2007-08-17]. Markets have fallen for [five straight weeks|DURATION|P5W]. At the time of its last meeting, on [Aug. 7|DATE|2007-08-07], policy was unchanged.",
  },
  {
    published: "2024-04-22",
    text: "King Aldric (born [14 November 1948|DATE|1948-11-14]) reigned from [1972|DATE|1972] to [1999|DATE|1999]. [The following year|DATE|2000] he published his memoirs. His palace, built in [the late 18th century|DATE|17], is open on [Sundays|SET|XXXX-WXX-7].",
  },
  {
    published: "2024-06-20",
    text: "A magnitude-6.1 quake hit at [05:20 local time on Wednesday|TIME|2024-06-19T05:20] ([2120 GMT Tuesday|TIME|2024-06-18T21:20]). Aftershocks were felt for [hours|DURATION|PTXH].",
  },
  {
    published: "2019-09-27",
    text: "The actor died [yesterday|DATE|2019-09-26] aged [87|DURATION|P87Y]. He made his debut in [the 1950s|DATE|195]. A memorial will be held [this weekend|DATE|2019-W39-WE].",
  },
  {
    published: "2023-03-14",
    text: "Inflation eased to 6% in [the 12 months|DURATION|P12M] through [February|DATE|2023-02]. That was the smallest rise since [September 2021|DATE|2021-09]. The next report is due on [April 12|DATE|2023-04-12].",
  },
  {
    published: "1989-10-27",
    text: "The strike, [now|DATE|PRESENT_REF] in its fourth week, has cost $8 million [a day|SET|P1D]. Talks broke off on [Oct. 20|DATE|1989-10-20]. The union's last contract ran [three years|DURATION|P3Y].",
  },
  {
    published: "1990-01-12",
    text: "The plant, closed since [mid-December|DATE|1989-12], will reopen [Monday|DATE|1990-01-15]. It built 300 cars [a week|SET|P1W] in [the late 1970s|DATE|197]. [The next decade|DURATION|P1DE] will decide its future.",
  },
  {
    published: "1998-02-18",
    text: "A blizzard dumped 18 inches of snow over [the weekend|DATE|1998-W07-WE]. It was the worst storm in [recent years|DATE|PAST_REF]. Crews worked without rest through [Sunday|DATE|1998-02-15].",
  },
  {
    published: "1998-03-06",
    text: "The novelist wrote [six days a week|SET|P1W]. Her first book appeared [25 years ago|DATE|1973]. A new one will be published [this fall|DATE|1998-FA].",
  },
  {
    published: "2013-03-22",
    text: "Researchers tracked 4,000 patients over [a decade|DURATION|P1DE]. Those who walked [30 minutes|DURATION|PT30M] [a day|SET|P1D] lived longer. The study ended in [December 2012|DATE|2012-12].",
  },
  {
    published: "2006-06-12",
    text: "At [11 a.m. on 11 November 1918|TIME|1918-11-11T11:00] the guns fell silent. [That evening|TIME|1918-11-11TEV] crowds filled the squares. [Earlier that month|DATE|1918-11] the fleet had mutinied.",
  },
  {
    published: "2006-06-12",
    text: "The republic was proclaimed on [14 April 1931|DATE|1931-04-14]. Over [the next five years|DURATION|P5Y] governments rose and fell. On [the night of 17 July 1936|TIME|1936-07-17TNI] the garrison rebelled, and [the next morning|TIME|1936-07-18TMO] the strait was closed.",
  },
  {
    published: "2024-04-22",
    text: "Voters go to the polls in [May|DATE|2024-05]. Turnout in the [2019|DATE|2019] election was 61%. Postal votes must arrive by [5 p.m. on May 2|TIME|2024-05-02T17:00].",
  },
  {
    published: "2007-08-17",
    text: "The bridge collapsed during the rush on [Aug. 1|DATE|2007-08-01]. It was inspected [annually|SET|P1Y], most [recently|DATE|PAST_REF] in [June 2006|DATE|2006-06]. Rebuilding will take [at least 18 months|DURATION|P18M].",
  },
  {
    published: "2024-06-20",
    text: "Apex Motors will recall cars built between [May 2019|DATE|2019-05] and [July 2021|DATE|2021-07]. Owners will be told by letter within [60 days|DURATION|P60D]. The company recalled 30,000 cars in [February|DATE|2024-02].",
  },
  {
    published: "2001-05-03",
    text: "He ran the mile in [four minutes|DURATION|PT4M] in [1954|DATE|1954]. [Fifty years later|DATE|2004], the record is [17 seconds|DURATION|PT17S] faster. Fans gather there [each May|SET|XXXX-05].",
  },
  {
    published: "2003-03-21",
    text: "The museum closes for [a week|DURATION|P1W] at [Christmas|DATE|2002-12-25].",
  },
  {
    published: "1996-11-20",
    text: "Profit from continuing operations was $2.1 million in [the latest quarter|DATE|1996-Q3], against a loss in [the year-ago quarter|DATE|1995-Q3]. Its fiscal year ends [June 30|DATE|1997-06-30]. Its sales rose 8%.",
  },
  {
    published: "2019-09-27",
    text: "Protesters have marched [every Friday|SET|XXXX-WXX-5] for [months|DURATION|PXM]. In [the coming days|DATE|FUTURE_REF] the council will decide on a ban. The last curfew was imposed on [4 June 1989|DATE|1989-06-04].",
  },
  {
    published: "2023-03-14",
    text: "She served as mayor from [2006|DATE|2006] until [last December|DATE|2022-12]. [Two weeks ago|DATE|2023-W09] she joined the cabinet. She will host a summit in [the autumn|DATE|2023-FA].",
  },
  {
    published: "1998-02-18",
    text: "The talks opened at [9 a.m. EST|TIME|1998-02-18T09:00] and ran past [midnight|TIME|1998-02-18T24:00]. [Tomorrow|DATE|1998-02-19] the envoys fly home. Nobody expects a deal [soon|DATE|FUTURE_REF].",
  },
  {
    published: "2013-03-22",
    text: "Shares closed 2% lower in Oslo. [A day earlier|DATE|2013-03-21] they had touched a [52-week|DURATION|P52W] high. The stock traded at $9 in [mid-2010|DATE|2010].",
  },
  {
    published: "2024-06-20",
    text: "Ferry tickets sell out [months|DURATION|PXM] in advance. Bookings for [summer 2025|DATE|2025-SU] open at [10:00 on July 1|TIME|2024-07-01T10:00]. Until [recently|DATE|PAST_REF] no booking was needed.",
  },
  {
    published: "2007-08-17",
    text: "In [the 20th century|DATE|19] the glacier shrank by a third. [Thirty years ago|DATE|1977] it filled the valley. By [2050|DATE|2050] it may be gone.",
  },
  {
    published: "1990-01-12",
    text: "The magazine, published [weekly|SET|P1W] since [1923|DATE|1923], becomes a [monthly|SET|P1M] in [April|DATE|1990-04]. Circulation fell 4% in [the six months|DURATION|P6M] ended [Dec. 31|DATE|1989-12-31].",
  },
  {
    published: "2024-04-22",
    text: "Engineers expect the tunnel to open in [late 2026|DATE|2026], [18 months|DURATION|P18M] behind schedule. Work stopped from [March|DATE|2023-03] to [May last year|DATE|2023-05]. Crews dig by night too.",
  },
];
