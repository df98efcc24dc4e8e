/**
 * What the platform does not know of countries: capitals, seats of government, demonyms, abbreviations and spellings.
 * Names come from Intl.DisplayNames in every language; this table serves all languages at once, since a capital or an
 * abbreviation of one language is quoted in the news of another.
 */
export interface Country {
  /** ISO 3166-1 alpha-2; "SU" (Soviet Union) and "YU" are its withdrawn codes, "EU" its reserved one. */
  readonly code: string;
  /** The cities that stand for the government, each with every spelling; the first spelling is the identity. */
  readonly capitals: readonly (readonly string[])[];
  readonly demonyms: readonly string[];
  /** Other names and abbreviations. All upper case means that only upper case matches ("AS", "US"). */
  readonly names: readonly string[];
  /** Buildings and offices that stand for the government. */
  readonly seats: readonly string[];
}

/** One country a line: code; capitals (cities parted by /, spellings by a comma); demonyms; other names; seats. */
const TABLE = `
AD;Andorra la Vella;Andorran
AE;Abu Dhabi;Emirati;UAE,UEA,Emirates,Uni Emirat Arab,United Arab Emirates
AF;Kabul;Afghan
AG;Saint John's;Antiguan
AL;Tirana;Albanian
AM;Yerevan;Armenian
AO;Luanda;Angolan
AR;Buenos Aires;Argentine,Argentinian
AT;Vienna,Wina;Austrian
AU;Canberra;Australian
AZ;Baku;Azerbaijani,Azeri
BA;Sarajevo;Bosnian;Bosnia,Bosnia dan Herzegovina,Bosnia and Herzegovina
BB;Bridgetown;Barbadian
BD;Dhaka;Bangladeshi;Banglades
BE;Brussels,Brussel;Belgian
BF;Ouagadougou;Burkinabe
BG;Sofia;Bulgarian
BH;Manama;Bahraini
BI;Gitega;Burundian
BJ;Porto-Novo;Beninese
BN;Bandar Seri Begawan;Bruneian;Brunei Darussalam
BO;La Paz/Sucre;Bolivian
BR;Brasilia;Brazilian;Brasil
BS;Nassau;Bahamian
BT;Thimphu;Bhutanese
BW;Gaborone;Botswanan
BY;Minsk;Belarusian;Belarusia
BZ;Belmopan;Belizean
CA;Ottawa;Canadian
CD;Kinshasa;Congolese;DR Congo,DRC,Democratic Republic of Congo,Republik Demokratik Kongo
CF;Bangui;Central African
CG;Brazzaville
CH;Bern;Swiss
CI;Yamoussoukro;Ivorian;Ivory Coast,Pantai Gading
CL;Santiago;Chilean;Cile,Chili
CM;Yaounde;Cameroonian
CN;Beijing,Peking;Chinese;PRC,RRT,RRC,Cina,China,China Daratan,Republik Rakyat Tiongkok,Republik Rakyat China,People's Republic of China;Zhongnanhai
CO;Bogota;Colombian
CR;San Jose;Costa Rican
CU;Havana;Cuban
CY;Nicosia;Cypriot
CZ;Prague,Praha;Czech;Czech Republic,Ceko,Republik Ceko
DE;Berlin;German
DJ;Djibouti City;Djiboutian
DK;Copenhagen,Kopenhagen;Danish,Dane
DO;Santo Domingo;Dominican
DZ;Algiers,Aljir;Algerian;Aljazair
EC;Quito;Ecuadorian
EE;Tallinn;Estonian
EG;Cairo,Kairo;Egyptian
ER;Asmara;Eritrean
ES;Madrid;Spanish,Spaniard;Spanyol
ET;Addis Ababa;Ethiopian;Etiopia
EU;;;EU,UE,Uni Eropa,European Union
FI;Helsinki;Finnish,Finn
FJ;Suva;Fijian
FR;Paris;French;Perancis;Elysee,Istana Elysee,Quai d'Orsay
GA;Libreville;Gabonese
GB;London;British,Briton;UK,Britain,Great Britain,Inggris,Inggris Raya,Britania,Britania Raya,England;Downing Street,Whitehall,Westminster,Buckingham Palace
GD;Saint George's;Grenadian
GE;Tbilisi;Georgian
GH;Accra;Ghanaian
GM;Banjul;Gambian;Gambia
GN;Conakry;Guinean
GR;Athens,Athena;Greek
GT;Guatemala City;Guatemalan
GY;Georgetown;Guyanese
HK;;Hong Konger;Hong Kong,Hongkong
HN;Tegucigalpa;Honduran
HR;Zagreb;Croatian,Croat
HT;Port-au-Prince;Haitian
HU;Budapest;Hungarian
ID;Jakarta,Djakarta;Indonesian;RI,NKRI,Republik Indonesia,Tanah Air;Istana,Istana Negara,Istana Kepresidenan,Istana Merdeka
IE;Dublin;Irish;Republic of Ireland
IL;Jerusalem,Yerusalem/Tel Aviv;Israeli
IN;New Delhi,Delhi;Indian
IQ;Baghdad;Iraqi;Irak
IR;Tehran,Teheran;Iranian;Islamic Republic of Iran
IS;Reykjavik;Icelandic
IT;Rome,Roma;Italian;;Palazzo Chigi,Quirinale
JM;Kingston;Jamaican
JO;Amman;Jordanian;Yordania
JP;Tokyo;Japanese;Jepang
KE;Nairobi;Kenyan
KG;Bishkek;Kyrgyz;Kirgizstan
KH;Phnom Penh;Cambodian;Kamboja
KI;Tarawa
KM;Moroni
KN;Basseterre
KP;Pyongyang;North Korean;DPRK,RDRK,Korut,Republik Demokratik Rakyat Korea,Republik Rakyat Demokratik Korea,Democratic People's Republic of Korea
KR;Seoul;South Korean;ROK,Korsel,Republik Korea,Republic of Korea;Blue House,Gedung Biru
KW;Kuwait City;Kuwaiti
KZ;Astana;Kazakh
LA;Vientiane;Laotian,Lao
LB;Beirut;Lebanese;Libanon
LK;Colombo;Sri Lankan;Srilanka
LR;Monrovia;Liberian
LS;Maseru;Basotho
LT;Vilnius;Lithuanian;Lituania
LU;Luxembourg City;Luxembourger
LV;Riga;Latvian
LY;Tripoli;Libyan;Libia
MA;Rabat;Moroccan;Maroko
MC;Monaco;Monegasque
MD;Chisinau;Moldovan
ME;Podgorica;Montenegrin
MG;Antananarivo;Malagasy
MH;Majuro;Marshallese
MK;Skopje;Macedonian
ML;Bamako;Malian
MM;Naypyidaw,Nay Pyi Taw;Burmese;Myanmar,Burma,Birma
MN;Ulaanbaatar,Ulan Bator;Mongolian
MR;Nouakchott;Mauritanian
MT;Valletta;Maltese
MU;Port Louis;Mauritian
MV;Male;Maldivian;Maladewa
MW;Lilongwe;Malawian
MX;Mexico City;Mexican;Meksiko
MY;Kuala Lumpur/Putrajaya;Malaysian;;Seri Perdana
MZ;Maputo;Mozambican
NA;Windhoek;Namibian
NE;Niamey
NG;Abuja;Nigerian
NI;Managua;Nicaraguan;Nikaragua
NL;The Hague,Den Haag/Amsterdam;Dutch;Netherlands,Holland,Belanda
NO;Oslo;Norwegian;Norwegia
NP;Kathmandu;Nepali,Nepalese
NR;Yaren;Nauruan
NZ;Wellington;New Zealander;Selandia Baru
OM;Muscat;Omani
PA;Panama City;Panamanian
PE;Lima;Peruvian
PG;Port Moresby;Papua New Guinean;PNG,Papua Nugini
PH;Manila;Philippine,Filipino;Philippines,Filipina;Malacanang
PK;Islamabad;Pakistani
PL;Warsaw,Warsawa;Polish;Polandia
PS;Ramallah;Palestinian;Palestine,Palestina,Otoritas Palestina,Palestinian Authority
PT;Lisbon,Lisboa;Portuguese;Portugal
PW;Ngerulmud;Palauan
PY;Asuncion;Paraguayan
QA;Doha;Qatari
RO;Bucharest,Bukares;Romanian;Rumania
RS;Belgrade,Beograd;Serbian,Serb
RU;Moscow,Moskow,Moskwa;Russian;Federasi Rusia,Russian Federation;Kremlin
RW;Kigali;Rwandan
SA;Riyadh;Saudi,Saudi Arabian;Saudi Arabia,Arab Saudi
SB;Honiara;Solomon Islander
SD;Khartoum;Sudanese
SE;Stockholm;Swedish,Swede;Swedia
SG;Singapore;Singaporean;Singapura
SI;Ljubljana;Slovenian
SK;Bratislava;Slovak
SL;Freetown;Sierra Leonean
SN;Dakar;Senegalese
SO;Mogadishu;Somali
SR;Paramaribo;Surinamese
SS;Juba;South Sudanese
SU;;Soviet;USSR,Uni Soviet,Soviet Union
SV;San Salvador;Salvadoran
SY;Damascus,Damaskus;Syrian;Suriah
TD;N'Djamena;Chadian
TG;Lome;Togolese
TH;Bangkok;Thai;Thailand,Muangthai
TJ;Dushanbe;Tajik
TL;Dili;Timorese;Timor Leste,Timor-Leste,East Timor,Timor Timur
TM;Ashgabat;Turkmen
TN;Tunis;Tunisian
TO;Nuku'alofa;Tongan
TR;Ankara;Turkish,Turk;Turkey,Turkiye,Turki
TT;Port of Spain;Trinidadian
TW;Taipei;Taiwanese;Taiwan
TZ;Dodoma;Tanzanian
UA;Kyiv,Kiev,Kyiw;Ukrainian
UG;Kampala;Ugandan
UN;;;UN,PBB,United Nations,Perserikatan Bangsa-Bangsa
US;Washington,Washington DC,Washington D.C.;American;US,USA,AS,U.S.,U.S.A.,United States,United States of America,Amerika,America,Amerika Serikat,Paman Sam;White House,Gedung Putih,Pentagon,Capitol Hill
UY;Montevideo;Uruguayan
UZ;Tashkent;Uzbek
VA;Vatican City;;Vatican,Vatikan,Holy See,Takhta Suci
VE;Caracas;Venezuelan
VN;Hanoi,Ha Noi;Vietnamese;Vietnam,Viet Nam
VU;Port Vila
WS;Apia;Samoan
XK;Pristina;Kosovar;Kosovo
YE;Sanaa,Sana'a;Yemeni;Yaman
YU;;Yugoslav;Yugoslavia
ZA;Pretoria;South African;Afrika Selatan,Afsel
ZM;Lusaka;Zambian
ZW;Harare;Zimbabwean
`;

const list = (field: string | undefined): readonly string[] =>
  field === undefined || field === "" ? [] : field.split(",");

/** Every country of the table, in the order of its codes. */
export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [code = "", capitals, demonyms, names, seats] = line.split(";");
    return {
      code,
      capitals: (capitals ?? "").split("/").map(list),
      demonyms: list(demonyms),
      names: list(names),
      seats: list(seats),
    };
  });

/** Country names that are given names or surnames too: before another capitalised word they begin a person. */
export const COUNTRIES_LIKE_PEOPLE: ReadonlySet<string> = new Set(
  (
    "chad jordan georgia israel kenya paris sydney london sofia santiago roma berlin kingston " +
    "washington lima sucre male victoria french dane finn holland england perth"
  ).split(" "),
);

/** Codes that are unions of states: they act as a party and are no place to be in. */
export const UNIONS: ReadonlySet<string> = new Set(["EU", "UN"]);

/** Indonesia's provinces as the places that the lexicons identify them by: "Sulawesi Tenggara", "Southeast Sulawesi". */
export const PROVINCES: ReadonlySet<string> = new Set(
  "aceh sumatra-north sumatra-west sumatra-south riau riau-islands kepulauan-riau jambi bengkulu lampung bangka-belitung banten dki-jakarta java-west java-central java-east yogyakarta bali nusa-tenggara-west nusa-tenggara-east kalimantan-west kalimantan-central kalimantan-south kalimantan-east kalimantan-north sulawesi-north sulawesi-central sulawesi-south sulawesi-southeast sulawesi-west gorontalo maluku maluku-north papua papua-west papua-south papua-central papua-pegunungan papua-southwest"
    .split(" ")
    .map((id) => `place:${id}`),
);
