/**
 * What each concept is a kind of: the broader word, then the narrower ones, apart by one space. A broader word may be a
 * concept itself ("ship") or a kind that no text names ("road-vehicle"); one that stands under no other is a root. A
 * concept may have two broader ones: a fisherman is a worker and a member of a crew. Written from general knowledge, as a
 * tree of five levels at most; the ids of lib/engine/languages/concepts.ts, each of which stands here.
 */
export const CONCEPT_KINDS: Readonly<Record<string, string>> = {
  // ── people ──
  person:
    "man woman of-a-sex child adult elderly person-count resident citizen civilian foreigner victim official worker crew traveller patient student fighter offender party-to-a-case relative sports-person believer expert celebrity business-person politician member leader friend enemy protester donor user pregnant twin disabled-person transgender figure scout hero guest partner-person ordinary-role",
  "of-a-sex": "man woman",
  child: "teenager baby minor orphan",
  resident: "indigenous-people netizen neighbour-person population",
  citizen: "resident voter",
  foreigner: "migrant refugee stateless tourist",
  victim: "dead injured missing survivor evacuee hostage casualty",
  dead: "body",
  evacuee: "refugee homeless",
  migrant: "migrant-worker",
  official:
    "head-of-state minister regional-head diplomat lawmaker spokesperson police-officer prosecutor judge civil-servant village-head district-head officer-on-duty chairman secretary deputy acting-official adviser aide secretary-general director-general head-of-office",
  "head-of-state": "president prime-minister vice-president royal dictator ruler first-lady",
  royal: "king queen sultan emperor crown-prince princess",
  leader:
    "president prime-minister dictator ruler chairman head-of-office captain-of-team commander chief-executive",
  minister:
    "foreign-minister defence-minister finance-minister coordinating-minister home-minister justice-minister health-minister education-minister transport-minister trade-minister energy-minister agriculture-minister fisheries-minister cabinet-secretary",
  "regional-head":
    "governor deputy-governor regent deputy-regent mayor deputy-mayor village-head district-head",
  diplomat: "ambassador envoy-special charge-daffaires foreign-minister",
  lawmaker: "speaker-of-house",
  politician: "candidate incumbent challenger running-mate lawmaker",
  candidate: "incumbent challenger running-mate candidate-pair",
  "police-officer": "police-chief detective",
  worker:
    "staff labourer migrant-worker domestic-worker cleaner technician engineer operator miner teacher medic driver farmer fisherman trader civil-servant contract-worker ojek-driver cook security-guard bodyguard rescuer firefighter volunteer diver sex-worker colleague contractor consultant journalist cabin-crew train-driver conductor hunter street-vendor",
  "civil-servant": "candidate-civil-servant teacher officer-on-duty",
  staff: "personnel colleague officer-on-duty",
  teacher: "headteacher lecturer",
  medic: "doctor nurse midwife nutritionist",
  rescuer: "sar-team firefighter volunteer diver",
  crew: "captain sailor fisherman pilot co-pilot cabin-crew train-driver conductor",
  pilot: "co-pilot",
  driver: "train-driver ojek-driver rider",
  traveller: "passenger tourist pilgrim pedestrian rider climber",
  student: "university-student cadet",
  fighter:
    "soldier rebel militant armed-group peacekeeper prisoner-of-war veteran guerrilla sniper",
  soldier: "officer sergeant marine troops recruit-word peacekeeper",
  officer: "general-rank colonel commander",
  rebel: "separatist guerrilla militia",
  militant: "terrorist suicide-bomber",
  offender: "perpetrator criminal suspect convict-person fugitive prisoner gang spy-agent",
  perpetrator:
    "thief robber pirate hijacker kidnapper smuggler poacher drug-dealer illegal-miner loan-shark hacker terrorist suicide-bomber",
  prisoner: "convict-person prisoner-of-war",
  "party-to-a-case":
    "defendant plaintiff respondent suspect convict-person witness lawyer prosecutor judge jury detective",
  witness: "expert-witness",
  judge: "panel-of-judges",
  prosecutor: "attorney-general",
  relative:
    "family father mother son daughter brother sister husband wife couple grandparent parent widow",
  parent: "father mother",
  "sports-person": "athlete coach referee supporter spectator champion runner-up",
  athlete: "player substitute",
  player: "footballer captain-of-team striker defender midfielder goalkeeper",
  believer: "muslim christian hindu buddhist jewish worshipper pilgrim clergy",
  christian: "catholic",
  clergy: "imam cleric priest bishop pope cardinal",
  expert: "scientist observer adviser astronaut nutritionist expert-witness consultant engineer",
  hero: "national-hero",
  celebrity: "actor singer artist writer influencer",
  influencer: "youtuber",
  writer: "editor journalist",
  "business-person":
    "entrepreneur trader seller buyer investor shareholder owner founder chief-executive director manager commissioner customer supplier agent-middleman borrower lender-person contractor",
  "chief-executive": "director",
  trader: "street-vendor seller",
  buyer: "shopper customer consumer",
  protester: "demonstrator activist crowd",
  donor: "blood-donor",
  "partner-person": "counterpart partner colleague",
  "ordinary-role": "beggar homeless",

  // ── groups and organisations ──
  organisation:
    "group institution company party ngo labour-union foundation committee media club public-body armed-body group-of-states religious-body football-association",
  group:
    "delegation gang crowd armed-group community team team-of-people camp-side flight-group militia middle-class",
  institution: "government-agency central-bank bank university electoral-commission court",
  "public-body":
    "government ministry parliament court government-agency authorities electoral-commission",
  government: "cabinet junta bureaucracy authorities state",
  ministry:
    "foreign-ministry defence-ministry marine-affairs-ministry transport-ministry finance-ministry health-ministry education-ministry",
  parliament: "senate regional-council",
  court: "supreme-court constitutional-court high-court district-court criminal-court",
  "government-agency":
    "disaster-agency weather-agency transport-safety-board anti-graft-agency health-office nutrition-agency food-agency space-agency tax-office customs immigration ombudsman audit-board ojk election-watchdog prosecutors-office intelligence who-agency immigration-office",
  "electoral-commission": "election-watchdog",
  committee: "rate-setters jury",
  "armed-body": "military police coast-guard",
  military: "army navy air-force troops",
  navy: "marine",
  authorities: "police prosecutors-office",
  "group-of-states":
    "united-nations security-council general-assembly european-union asean nato alliance imf world-bank who-agency",
  state: "republic kingdom superpower member-state neighbour ally soviet-union flag-state",
  company:
    "state-owned-company subsidiary startup airline insurer supplier industry online-shop bank",
  bank: "central-bank",
  media: "newspaper news-agency broadcaster website",
  party: "coalition opposition",
  team: "national-team club home-team counterpart-team",
  "religious-body": "nahdlatul-ulama muhammadiyah conclave",

  // ── vehicles ──
  vehicle: "ship aircraft road-vehicle train armoured-vehicle spacecraft",
  ship: "boat fishing-boat patrol-ship ferry tanker cargo-ship cruise-ship barge tugboat survey-ship warship wreck submarine",
  boat: "speedboat lifeboat fishing-boat ferry",
  "patrol-ship": "coast-guard-ship",
  warship: "aircraft-carrier submarine patrol-ship",
  aircraft: "helicopter fighter-jet drone spy-balloon",
  helicopter: "ship-borne-helicopter",
  "road-vehicle": "bus truck car motorcycle bicycle van taxi ambulance fire-engine",
  car: "electric-car limousine taxi van",
  train: "commuter-train high-speed-train locomotive carriage",
  "armoured-vehicle": "tank",
  spacecraft: "rocket-space satellite space-station",
  "part-of-a-vehicle":
    "hull bow-of-ship stern-of-ship deck anchor engine brake wheel tyre black-box seat-belt life-jacket crew-cabin fuel-tank flat-tyre battery",

  // ── weapons ──
  weapon:
    "gun missile bomb-thing mine-weapon grenade artillery knife nuclear-weapon chemical-weapon ammunition rocket water-cannon tear-gas air-defence",
  ammunition: "bullet",
  missile: "ballistic-missile rocket warhead",
  "nuclear-weapon": "warhead",
  "air-defence": "iron-dome",

  // ── buildings and made things that stand ──
  building:
    "part-of-a-building house hospital school office hotel shop restaurant factory warehouse mall museum stadium place-of-worship prison police-station palace railway-station terminal laboratory library barracks tower embassy kitchen canteen lighthouse checkpoint housing shelter headquarters",
  house: "housing",
  palace: "state-palace",
  hospital: "clinic ward emergency-room intensive-care",
  school:
    "primary-school middle-school high-school vocational-school madrasa kindergarten boarding-school university seminary class",
  embassy: "consulate",
  shop: "food-stall mall traditional-market online-shop",
  restaurant: "food-stall canteen catering",
  office: "headquarters police-station tax-office immigration-office",
  "place-of-worship": "mosque church temple shrine",
  shelter: "tent refugee-camp air-raid-shelter",
  tower: "antenna lighthouse",
  "part-of-a-building": "door window wall roof floor room fence toilet rubble",
  infrastructure:
    "road bridge dam levee harbour airport-word railway rail power-plant tunnel pipe cable well runway oil-rig refinery smelter irrigation data-centre launch-pad reactor monument network fish-farm",
  road: "toll-road intersection track-lane tunnel",
  harbour: "quay shipyard pier-collapse",
  railway: "rail railway-station level-crossing signal",
  "power-plant": "reactor solar-power",
  pipe: "pipeline-thing",
  cable: "fibre-optic",
  quay: "pier-collapse",

  // ── places ──
  place:
    "evacuation-route infrastructure area location country-place water-body landform site-of-activity border direction-of-place front-line place-of-burial",
  area: "region province regency city district village hamlet capital constituency territory special-region zone land",
  city: "capital",
  village: "hamlet",
  region: "province regency district territory coastal",
  zone: "buffer-zone exclusive-economic-zone territorial-waters waters airspace occupation-word continental-shelf",
  "water-body": "sea river lake strait gulf waters ocean",
  sea: "ocean high-seas territorial-waters exclusive-economic-zone waters",
  waters: "territorial-waters high-seas exclusive-economic-zone",
  landform:
    "island archipelago coast reef volcano mountain hill valley ravine forest beach crater fault-line lake river peatland mangrove",
  mountain: "volcano hill",
  coast: "beach",
  forest: "mangrove peatland national-park",
  location:
    "kilometre-post coordinates epicentre black-spot polling-station command-post hotspot embarkation border-post",
  "site-of-activity":
    "base battlefield trench mine-site quarry landfill farm field park square polling-station headquarters checkpoint quarantine-word archaeological-site market-place",
  base: "barracks",
  "mine-site": "quarry",
  farm: "plantation field fish-farm",
  checkpoint: "border-post customs-post",
  "market-place": "traditional-market night-market",
  "archaeological-site": "temple-ruin fossil",
  "place-of-burial": "tomb shrine",
  border: "maritime-boundary nine-dash-line border-post",
  land: "customary-land peatland farm",
  "country-place": "flag-state superpower neighbour",

  // ── papers, texts and media ──
  document:
    "agreement-text law letter report statement verdict indictment-word certificate passport-paper image post-or-news part-of-a-text work-of-art bill-to-pay ballot-thing list map book text draft record-of-data evidence contract ticket manifest",
  agreement: "treaty pact memorandum partnership ceasefire-word settlement contract",
  "agreement-text": "agreement charter convention protocol declaration resolution",
  treaty: "pact convention protocol law-of-the-sea",
  statement:
    "written-statement communique declaration speech press-conference interview condolence",
  speech: "sermon",
  law: "bill decree regulation constitution law-of-the-sea fatwa sharia",
  "part-of-a-text": "clause article-of-law paragraph detail content title-of-text copy signature",
  "passport-paper": "passport visa licence permission identity",
  certificate: "diploma licence",
  letter: "arrest-warrant email message",
  report: "report-police journal study-word survey",
  list: "voter-roll manifest standings menu lineup schedule",
  evidence: "fingerprint cctv recording sample autopsy dna-test",
  verdict: "sentence",
  recording: "video cctv podcast livestream",
  image: "photo video satellite-image screenshot portrait",
  book: "holy-book",
  "post-or-news": "news rumour hoax post-online comment-online hashtag source information data",
  hoax: "deepfake rumour",
  "bill-to-pay": "electricity-bill receipt",
  "work-of-art": "film song concert festival anthem",

  // ── money and trade ──
  money:
    "financial-paper insurance property sum-of-money currency fund loan tax price income budget capital-money asset savings debt bribe ransom cash-flow",
  "sum-of-money":
    "fee fee-fine damages severance-pay holiday-bonus subsidy dividend bail transfer-fee royalty cash-aid relief-fund zakat bill-to-pay instalment discount cost-word loss spending investment",
  currency: "dollar euro-money rupiah pound-money yen yuan rouble cryptocurrency",
  loan: "mortgage debt",
  debt: "sovereign-debt bond",
  bond: "treasury-bond sukuk",
  fund: "foreign-reserves sovereign-fund pension relief-fund savings",
  tax: "value-added-tax tariff tax-evasion",
  fee: "fare toll-fee rent-word",
  price: "food-price price-cap fare discount cost-word",
  income: "wage pension revenue profit dividend",
  wage: "minimum-wage overtime holiday-bonus severance-pay",
  revenue: "profit",
  loss: "net-loss deficit",
  "financial-paper": "share stake bond initial-public-offering index credit-rating bond-yield",
  share: "stake",
  insurance: "health-insurance",
  rate: "interest-rate exchange-rate inflation unemployment poverty growth turnout electability tenor",
  "interest-rate": "bond-yield basis-point",
  inflation: "core-inflation deflation food-price",
  growth: "gross-domestic-product",
  "state-of-the-economy":
    "economy recession surplus deficit trade-balance deflation bankruptcy demand-economic supply shortage outlook consumption stability prosperity welfare hunger gap",
  "economic-policy":
    "monetary-policy fiscal-policy free-trade trade-war customs-union downstreaming",
  "trade-action":
    "market trade export-word import-word import-quota hajj-quota tender acquisition-word merger-word",
  market: "stock-exchange retail wholesale",
  "acquisition-word": "merger-word",
  property: "land",

  // ── goods and substances ──
  substance:
    "goods energy germ oil gas metal stone sand mud wood water chemical drug medicine food drink poison ash lava smoke carbon plastic glass paper rubber cement oxygen blood uranium material waste foam textile air",
  oil: "palm-oil cooking-oil",
  fuel: "coal gas oil gas-cylinder",
  energy: "electricity fuel renewable-energy solar-power nuclear",
  "renewable-energy": "solar-power",
  metal: "gold nickel steel copper tin bauxite nickel-ore",
  nickel: "nickel-ore",
  chemical: "histamine preservative additive fertiliser",
  drug: "alcohol smoking",
  medicine: "vaccine antibiotic injection infusion dose",
  waste: "toxic-waste leftover",
  food: "meal meat egg milk vegetable fruit noodle bread rice wheat sugar chilli tofu fish salt flour cooking-oil free-meals catch-of-fish",
  meal: "school-meal free-meals menu food-sample leftover portion welcome-banquet",
  "school-meal": "free-meals",
  meat: "chicken poultry",
  fish: "tuna shrimp catch-of-fish",
  vegetable: "onion tomato potato chilli soybean cassava corn seaweed",
  fruit: "banana",
  wheat: "flour",
  drink: "coffee tea milk alcohol water cocoa",
  goods:
    "cigarette-butt product cargo luggage clothes equipment aid-package stock-reserve stolen-goods counterfeit brand gift logistics tray bucket coffin",
  cargo: "container luggage",
  clothes: "uniform headscarf traditional-dress helmet mask",
  equipment:
    "part-of-a-vehicle machine tool mobile-phone computer camera radar radio-word telephone server robot chip pump rope ladder net key bag bed table-thing chair-thing stove hydrant telescope loudspeaker facility placard test-kit flag-thing centrifuge",
  machine: "robot pump",
  "aid-package": "logistics",
  "ballot-thing": "ballot-paper ballot-box blank-box",

  // ── animals and plants ──
  animal: "wildlife livestock bird fish-animal pet species",
  wildlife: "elephant tiger orangutan turtle shark whale bird",
  livestock: "cow goat poultry sacrificial-animal",
  bird: "poultry",
  poultry: "chicken",
  pet: "dog cat",
  "fish-animal": "fish",
  plant: "tree seed seaweed rice corn plantation palm-oil rubber harvest",

  // ── body and disease ──
  "part-of-the-body": "bone head-body lung heart blood body gene",
  disease:
    "covid dengue malaria tuberculosis measles rabies cancer heart-disease stroke diabetes stunting diarrhoea poisoning allergy malnutrition dehydration symptom injury-sport mental-health outbreak",
  symptom: "fever nausea-word headache stomach-ache vomiting diarrhoea dehydration side-effect",
  germ: "virus bacteria variant mutation",
  bacteria: "salmonella e-coli",
  outbreak: "pandemic",
  treatment:
    "surgery injection inpatient outpatient intensive-care clinical-trial medicine vaccine",
  condition: "critical-condition pregnancy immunity hygiene health nutrition",

  // ── what happens ──
  happening:
    "punishment sport votes part-of-a-match score-word tournament title feast-day weather research traffic-happening environment warning relief-work trade-action damage-thing electricity-outage disaster accident incident attack-happening crime meeting-happening election match ceremony protest-word journey event case decision trial-word negotiation-word victory defeat-word change-word action-word",
  incident: "accident collision-word explosion fire data-leak oil-spill hit-and-run-word",
  accident:
    "collision-word hit-and-run-word bird-strike brake-failure short-circuit drunk-driving speeding overloaded",
  disaster: "natural-disaster emergency crisis wildfire oil-spill",
  "natural-disaster":
    "earthquake tsunami flood landslide drought storm wildfire avalanche sinkhole eruption-signs heatwave extreme-weather",
  earthquake: "aftershock",
  flood: "flash-flood high-wave",
  storm: "cyclone tornado lightning hail",
  landslide: "avalanche sinkhole",
  fire: "wildfire flame peat-fire",
  wildfire: "peat-fire hotspot",
  "eruption-signs": "pyroclastic-flow ash-column",
  "damage-thing": "rubble wreck",
  "attack-happening":
    "war air-strike ground-operation aggression sabotage terrorism cyberattack violence retaliation",
  war: "civil-war world-war cold-war conflict",
  conflict: "dispute tension labour-dispute land-dispute",
  crime:
    "corruption fraud-word robbery theft murder-word violence human-trafficking money-laundering tax-evasion online-gambling vote-buying war-crime genocide blasphemy negligence-word abuse-of-power bullying-word harassment terrorism cyberattack sabotage violation-word",
  violence: "domestic-violence murder-word harassment bullying-word",
  robbery: "theft",
  "war-crime": "genocide",
  corruption: "bribe vote-buying abuse-of-power misuse conflict-of-interest",
  cyberattack: "phishing malware data-leak",
  case: "lawsuit investigation trial-word appeal-word charge-word objection",
  "charge-word": "indictment-word",
  "trial-word": "session",
  punishment:
    "punishment-word sentence death-penalty life-sentence fee-fine sanction arms-embargo sanctions-regime restriction ban-word curfew relegation-zone",
  sentence: "death-penalty life-sentence",
  sanction: "sanctions-regime arms-embargo",
  "meeting-happening":
    "summit meeting-word session negotiation-word visit-word discussion-word debate rally press-conference conclave welcome-banquet",
  "negotiation-word": "peace-talks",
  "visit-word": "visit-first journey",
  election:
    "regional-election presidential-election legislative-election referendum campaign-word vote-count recount quick-count-word",
  "vote-count": "recount quick-count-word",
  "campaign-word": "rally debate",
  votes: "valid-votes invalid-votes seat majority margin",
  match:
    "final semi-final quarter-final friendly home-match away-match group-stage knockout-stage round-of-16 penalty-shootout round debut motor-race",
  "part-of-a-match":
    "half-time second-half extra-time set-of-game lap penalty free-kick corner assist offside var red-card yellow-card pole-position podium",
  goal: "own-goal hat-trick penalty clean-sheet",
  "score-word": "goal point",
  tournament: "league world-cup olympics asian-games sea-games season",
  title: "medal gold-medal silver-medal bronze-medal world-ranking",
  sport:
    "football badminton basketball tennis volleyball boxing swimming athletics cycling motor-race marathon singles doubles doping",
  ceremony:
    "parade guard-of-honour flag-raising celebration-word graduation-word banquet-toast red-carpet mourning prayer mass",
  "protest-word": "strike-word industrial-action rally",
  "strike-word": "industrial-action",
  journey: "flight homecoming-traffic hajj umrah patrol",
  "feast-day":
    "eid-al-fitr eid-al-adha christmas easter new-year nyepi ramadan national-day anniversary holiday school-holiday",
  ramadan: "fasting",
  "traffic-happening": "traffic traffic-jam turbulence air-traffic-control",
  weather:
    "rain wind snow hail fog cloud heatwave extreme-weather weather-bad high-wave dry-season rainy-season sunny wave tide current lightning",
  rain: "heavy-rain",
  "extreme-weather": "heavy-rain weather-bad",
  climate: "climate-change dry-season rainy-season",
  research: "study-word discovery-word survey nuclear-test clinical-trial",
  "sky-object": "moon mars planet star asteroid eclipse space orbit-word",
  planet: "mars",
  environment: "pollution air-quality emission deforestation conservation climate oil-spill",
  emission: "carbon",
  warning: "alert-status threat-word",
  "relief-work": "assistance mutual-assistance recovery-word relocation eviction",
  assistance: "mutual-assistance support-word",

  // ── time and measure ──
  time: "time-word date-word day part-of-the-day week month year quarter decade century hour minute second-of-time weekend deadline era part-of-time start-date expiry-date",
  day: "yesterday today tomorrow weekend",
  "part-of-the-day": "morning afternoon evening night dawn midnight",
  quarter: "first-quarter second-quarter third-quarter fourth-quarter half-year",
  year: "fiscal-year term-of-office half-year year-on-year month-on-month annual-quality",
  era: "era-soviet",
  "part-of-time":
    "beginning end future past moment temporary permanent sudden working-hours present-quality momentum",
  measure:
    "number total average maximum minimum record-high length-measure area-measure weight-measure volume-measure share-of-total piece-measure size depth magnitude speed temperature humidity value level capacity scale airspeed frequency ballot-number",
  number: "total average maximum minimum record-high target forecast estimate-word",
  "length-measure": "metre kilometre nautical-mile height length width distance",
  "area-measure": "hectare area-size",
  "weight-measure": "tonne kilogram weight",
  "volume-measure": "litre",
  "share-of-total":
    "half third-part percent percentage percentage-point basis-point majority-part minority",
  "piece-measure": "unit-of-count piece packet portion",
  temperature: "degree-celsius",

  // ── qualities ──
  quality:
    "relation-quality order-quality strength-quality size-quality speed-quality safety-quality worth-quality truth-quality scope-quality field-quality count-quality state-quality colour direction-of-place price-quality law-quality weather-quality",
  "relation-quality": "bilateral multilateral mutual hostile neutral joint unilateral foreign",
  "order-quality": "first last second third new old former next previous young",
  "strength-quality": "weak strong strongest weaker severe heavy light-quality",
  "size-quality": "big small high low long short full empty significant",
  "speed-quality": "fast slow urgent ready",
  "safety-quality":
    "safe dangerous deadly armed unarmed masked peaceful violent escape-unhurt reckless deliberate",
  "worth-quality":
    "important difficult easy good bad main special famous popular controversial advanced modern traditional historic available rich poor",
  "truth-quality":
    "right-quality wrong true false fair unfair clear unclear guilty innocent void valid binding",
  "scope-quality":
    "national international global local regional public private open-quality secret official-quality unofficial urban rural remote",
  "field-quality":
    "strategic comprehensive humanitarian maritime military-quality political economic social cultural religious medical technical legal-quality civil-law defensive offensive halal interfaith emergency-quality",
  "count-quality":
    "whole several many few one-of both alone together general similar different same daily",
  "state-quality":
    "alive lifeless drunk sleeping unconscious naked affected expired stale sovereign annexed subsidised unlicensed",
  colour: "black white red green blue yellow",
  "direction-of-place":
    "north south east west central left right-side inside outside near far north-east north-west south-east south-west direction coastal",
  "price-quality": "free expensive cheap",
  "law-quality": "illegal legal",
  "weather-quality": "cold hot sunny",

  // ── what cannot be touched ──
  abstract:
    "state-of-the-economy economic-policy rate condition treatment sky-object household household-count right-of-people value-held plan-or-policy field-of-life ground-of-things thought power-held relation way-of-doing service job-kind symbol",
  "right-of-people":
    "right human-rights women-rights freedom sovereignty sovereign-rights independence self-defence asylum autonomy obligation",
  "value-held":
    "justice truth lie peace security trust transparency accountability integrity tolerance solidarity resilience sustainability responsibility hope fear concern",
  "plan-or-policy":
    "plan policy programme project reform purpose solution decentralisation land-acquisition priority proposal-word concession contract-extension prisoner-swap",
  "field-of-life":
    "politics democracy religion islam culture education health science technology tourism history language tradition mining aquaculture archaeology gender age defence enrichment denuclearisation",
  religion: "islam",
  technology:
    "internet artificial-intelligence software encryption cloud-computing data app account password",
  internet: "social-media website app",
  education: "lesson exam curriculum scholarship",
  "ground-of-things":
    "cause reason result impact problem issue risk chance consequence motive mistake success failure-word difficulty progress increase-word decrease-word development-word liability",
  problem: "issue difficulty",
  result: "impact consequence landslide-victory",
  impact: "side-effect consequence",
  thought: "opinion public-opinion question-word answer-word response commitment-word position",
  "power-held":
    "power authority influence order office-held term-of-office role duty martial-law capability strength expertise",
  relation:
    "relations relationship cooperation isolation inequality discrimination racism interest-of-party side representative name",
  relations: "cooperation partnership alliance",
  "way-of-doing":
    "process system method standard procedure condition-term step effort attempt-word provocation food-safety arms-race quality-word",
  service: "public-service",
  "job-kind": "job",
  symbol: "flag-thing nine-dash-line anthem",

  // ── what one does ──
  action:
    "act-of-saying act-of-thinking act-of-moving act-of-handling act-of-the-body act-of-helping act-of-managing act-of-change act-of-trade act-in-danger act-of-meeting being",
  "act-of-saying":
    "say-that ask answer explain describe mention quote write-report emphasise remind encourage order-to ask-for appeal-to-public highlight refer-to socialise-policy",
  "ask-for": "appeal-to-public order-to",
  "act-of-thinking":
    "target-word know think want hope-to try-to plan-to decide choose consider suspect-that assess compare calculate measure-to realise remember forget worry-about ignore mean learn see hear feel read expect-arrival need schedule-to",
  "plan-to": "schedule-to prepare",
  "act-of-moving":
    "walk run climb swim jump cross pass-by turn approach follow overtake speed-up brake-to park-vehicle divert fall-down fall-from slip gather",
  "fall-down": "fall-from slip",
  "act-of-handling":
    "use give take bring put hold keep show push pull lift throw cut-body tie break fix carry-goods write wear record-to clean wash cook-food share-post upload close-road block-way",
  fix: "improve handle solve",
  "act-of-the-body":
    "sleep wait stay live stand-up lie-down occupy-seat cry laugh smile shake-hands hug kiss sing dance smell cough breathe bleed faint hide play-game hit-body visit-doctor",
  faint: "suffocate bleed",
  "act-of-helping":
    "support-to cooperate coordinate donate sponsor provide guard join-in involve isolate-patient quarantine benefit sacrifice",
  "act-of-managing":
    "work carry-out organise manage control monitor check prevent avoid reduce-risk supervise examine-body certify license-to ensure serve-in force oppose surround trap",
  supervise: "monitor control",
  "act-of-change":
    "continue finish strengthen weaken cause-to affect become expand create accelerate combine separate succeed fail-to happen remain appear go-viral",
  "act-of-trade": "rent auction earn save-money waste-money owe exploit",
  "act-in-danger": "drown electrocute suffocate slip trap faint fall-from",
  "act-of-meeting": "compete face link-to",
  being: "include consist contain equal-to depend",
};

/**
 * Kinds whose narrower words shut each other out: who is dead is not injured, a dollar is no rupiah, red is not green.
 * Under any other broader word two narrower ones may name the same thing (a captain and a sailor, a car and a van).
 */
export const DISTINCT_KINDS: ReadonlySet<string> = new Set([
  "of-a-sex",
  "victim",
  "currency",
  "disease",
  "symptom",
  "sport",
  "part-of-a-match",
  "match",
  "title",
  "feast-day",
  "day",
  "part-of-the-day",
  "quarter",
  "time",
  "part-of-time",
  "measure",
  "number",
  "share-of-total",
  "length-measure",
  "weight-measure",
  "piece-measure",
  "minister",
  "ministry",
  "head-of-state",
  "regional-head",
  "government-agency",
  "group-of-states",
  "metal",
  "food",
  "fruit",
  "vegetable",
  "wildlife",
  "livestock",
  "believer",
  "relative",
  "parent",
  "rate",
  "relation-quality",
  "order-quality",
  "strength-quality",
  "size-quality",
  "speed-quality",
  "safety-quality",
  "worth-quality",
  "truth-quality",
  "scope-quality",
  "field-quality",
  "count-quality",
  "state-quality",
  "colour",
  "direction-of-place",
  "price-quality",
  "law-quality",
  "weather-quality",
  "act-of-saying",
  "act-of-thinking",
  "act-of-moving",
  "act-of-handling",
  "act-of-the-body",
  "act-of-helping",
  "act-of-managing",
  "act-of-change",
  "act-of-trade",
  "act-in-danger",
  "act-of-meeting",
  "being",
]);
