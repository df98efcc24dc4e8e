/** Concepts that name people or bodies: who can do something, and be asked for with "who". */
const CONCEPT_WORDS = `ally ambassador embassy consulate diplomat delegation foreign-minister foreign-ministry partner
member-state united-nations security-council general-assembly european-union asean nato refugee migrant migrant-worker
citizen foreigner superpower state government president prime-minister king queen sultan leader ruler
dictator spokesperson official counterpart guest enemy military army navy air-force marine soldier troops officer
general-rank commander colonel sergeant veteran civilian rebel separatist militant terrorist militia armed-group hostage
prisoner-of-war prisoner defence-minister defence-ministry peacekeeper spy-agent coast-guard crew captain sailor fisherman
pirate victim survivor evacuee rescuer sar-team disaster-agency weather-agency firefighter volunteer train-driver conductor
driver passenger pedestrian rider airline pilot co-pilot cabin-crew transport-ministry transport-safety-board police
police-officer police-chief detective authorities court supreme-court constitutional-court high-court district-court
criminal-court judge panel-of-judges jury prosecutor prosecutors-office lawyer defendant plaintiff respondent suspect
convict-person perpetrator witness expert-witness anti-graft-agency drug-dealer gang thief robber fugitive minor candidate
candidate-pair incumbent challenger running-mate voter electoral-commission election-watchdog coalition opposition party
parliament regional-council senate lawmaker speaker-of-house minister ministry cabinet governor deputy-governor regent
deputy-regent mayor deputy-mayor vice-president village-head district-head secretary chairman deputy politician central-bank
bank rate-setters worker labour-union investor finance-minister finance-ministry consumer imf world-bank ojk company
state-owned-company subsidiary startup chief-executive director manager commissioner founder owner shareholder customer
supplier insurer team national-team club player footballer athlete captain-of-team coach referee striker defender midfielder
goalkeeper champion runner-up supporter spectator football-association health-ministry health-office who-agency doctor nurse
midwife medic patient nutrition-agency food-agency cook pregnant baby scientist expert space-agency astronaut demonstrator
ojek-driver farmer trader entrepreneur civil-servant labourer crowd activist ngo imam cleric priest bishop pope cardinal
pilgrim nahdlatul-ulama muhammadiyah worshipper education-ministry student university-student teacher headteacher lecturer
hacker user person man woman child teenager adult elderly family father mother son daughter brother sister husband wife
couple grandparent relative resident population community tourist journalist editor celebrity actor singer artist writer
colleague neighbour-person observer adviser aide bodyguard security-guard officer-on-duty team-of-people member staff group
organisation institution committee foundation donor contract-worker illegal-miner loan-shark tax-office customs immigration
ombudsman audit-board attorney-general coordinating-minister home-minister justice-minister health-minister
education-minister transport-minister trade-minister energy-minister agriculture-minister fisheries-minister
secretary-general director-general acting-official envoy-special first-lady crown-prince princess emperor junta guerrilla
sniper suicide-bomber hijacker kidnapper smuggler poacher borrower lender-person counterpart-team home-team substitute
immigration-office personnel indigenous-people street-vendor shopper seller buyer agent-middleman contractor consultant
engineer technician operator cleaner domestic-worker miner diver climber hunter scout cadet hero orphan widow
disabled-person homeless beggar sex-worker influencer youtuber nutritionist charge-daffaires air-traffic-control`;

/** The feature keys (`c:` and the concept) of everybody who can do something. */
export const ACTORS: ReadonlySet<string> = new Set(
  CONCEPT_WORDS.split(/\s+/).map((concept) => `c:${concept}`),
);
