// Invented sentences: the people, places, outlets and events in them do not exist.
import type { GoldSentence } from "./quantity-gold.ts";

/** A second batch, written after the rules stood and before they were run on it. */
export const LATER_ENGLISH_GOLD: readonly GoldSentence[] = [
  [
    "Roughly two dozen inmates overpowered three guards and seized a van.",
    ["Roughly two dozen inmates = 24 ~about #inmates", "three guards = 3 #guards"],
  ],
  [
    "The company posted a loss of €412 million on revenue of €3.1 billion.",
    ["€412 million = 412e6 EUR", "€3.1 billion = 3.1e9 EUR"],
  ],
  [
    "Insurers put the damage at between $2 billion and $3.5 billion.",
    ["between $2 billion and $3.5 billion = 2e9..3.5e9 USD ~range"],
  ],
  ["By Tuesday evening, 61 bodies had been recovered.", ["61 bodies = 61 #bodies"]],
  [
    "The measure failed, 47 to 51, with two senators absent.",
    ["47 to 51 = S47-51", "two senators = 2 #senators"],
  ],
  [
    "Some 12,000 litres of diesel leaked into the river over six hours.",
    ["Some 12,000 litres of diesel = 12000 litre ~about #diesel", "six hours = 6 hour"],
  ],
  [
    "A 16-year-old boy and his 9-year-old sister drowned.",
    ["16-year-old = 16 year #age", "9-year-old = 9 year #age"],
  ],
  [
    "The airline plans to buy 40 A320neo jets, with options for 20 more.",
    ["40 A320neo jets = 40 #jets", "20 = 20"],
  ],
  [
    "Gold slipped 0.6% to $2,318.40 an ounce.",
    ["0.6% = 0.6 percent", "$2,318.40 an ounce = 2318.4 USD /ounce"],
  ],
  [
    "The jury of seven men and five women deliberated for less than three hours.",
    ["seven men = 7 #men", "five women = 5 #women", "less than three hours = 3 hour ~less-than"],
  ],
  [
    "Nearly one-third of the workforce walked out.",
    ["Nearly one-third of the workforce = 1/3 share ~nearly #workforce"],
  ],
  [
    "The tower will be 1,008 metres (3,307 feet) tall.",
    ["1,008 metres = 1008 metre", "3,307 feet = 3307 foot"],
  ],
  [
    "Her campaign has raised $12m, almost three times the sum her rival has.",
    ["$12m = 12e6 USD", "almost three times = 3 times ~nearly"],
  ],
  ["Cases have risen tenfold since March.", ["tenfold = 10 times"]],
  [
    "The ship was listing 15 degrees when the crew of 22 abandoned it.",
    ["15 degrees = 15 degree", "22 = 22"],
  ],
  [
    "Wind gusts of up to 130 mph (209 kph) tore off roofs.",
    ["up to 130 mph = 130 mile-per-hour ~at-most", "209 kph = 209 kilometre-per-hour"],
  ],
  [
    "The river crested at 23.4 feet, a foot and a half below the record.",
    ["23.4 feet = 23.4 foot", "a foot and a half = 1.5 foot"],
  ],
  [
    "Only 9 of 41 recommendations have been carried out.",
    ["9 = 9 S9-32 #recommendations", "41 recommendations = 41 #recommendations"],
  ],
  [
    "He was arrested for a second time and held on $2 million bail.",
    ["second time = 2 ord #time", "$2 million = 2e6 USD"],
  ],
  [
    "The survey found 4 in 10 renters spend over half their income on housing.",
    [
      "4 in 10 renters = 0.4 share #renters",
      "over half their income = 0.5 share ~more-than #income",
    ],
  ],
  [
    "At least another 30 people were injured, six of them seriously.",
    ["At least another 30 people = 30 ~at-least #people", "six = 6"],
  ],
  [
    "Production fell to 310,000 tonnes a year from 420,000.",
    ["310,000 tonnes a year = 310000 tonne /year", "420,000 = 420000"],
  ],
  ["Patrol boat KM-118 left Pier 7 at 0430 with a crew of nine.", ["nine = 9"]],
  [
    "The bill would cap fees at 1.5 per cent, or $35, whichever is lower.",
    ["1.5 per cent = 1.5 percent", "$35 = 35 USD"],
  ],
  [
    "The squad includes 14 players under 23.",
    ["14 players = 14 #players", "under 23 = 23 ~less-than"],
  ],
  [
    "He won the 100 metres in 9.87 seconds, a tenth of a second inside the record.",
    ["100 metres = 100 metre", "9.87 seconds = 9.87 second", "a tenth of a second = 0.1 second"],
  ],
  [
    "The fire covered about 3.5 square miles by dusk.",
    ["about 3.5 square miles = 3.5 square-mile ~about"],
  ],
  [
    "Subsidies cost taxpayers HK$18.6 billion a year.",
    ["HK$18.6 billion a year = 18.6e9 HKD /year"],
  ],
  ["The 11th-century chapel lost 80% of its roof.", ["80% of its roof = 80 percent #roof"]],
  ["Voters backed the change by 58% to 42%.", ["58% = 58 percent", "42% = 42 percent"]],
  [
    "The murder rate stood at 5.3 per 100,000 residents.",
    ["5.3 per 100,000 residents = 5.3 /100000_person"],
  ],
  [
    "A kilo of tomatoes now costs 4 dollars.",
    ["A kilo of tomatoes = 1 kilogram #tomatoes", "4 dollars = 4 USD"],
  ],
  [
    "Tens of millions of dollars vanished from the fund.",
    ["Tens of millions of dollars = 20e6..99999999 USD ~vague"],
  ],
  ["The defendant, 52, denies all 14 charges.", ["52 = 52 year #age", "14 charges = 14 #charges"]],
  [
    "The two sisters, 8 and 11, were last seen on Friday.",
    ["8 = 8 year #age", "11 = 11 year #age"],
  ],
  [
    "Support for the party has slid by 7 points to 29%.",
    ["7 points = 7 #points", "29% = 29 percent"],
  ],
  ["Its market value topped Rs 2 lakh crore.", ["Rs 2 lakh crore = 2e12 INR"]],
  [
    "More than 1,000 flights were cancelled and twice as many delayed.",
    ["More than 1,000 flights = 1000 ~more-than #flights", "twice = 2 times"],
  ],
  [
    "It took rescuers 17 hours and 40 minutes to reach him.",
    ["17 hours and 40 minutes = 17.6666666667 hour"],
  ],
  [
    "The quake, at magnitude 7.4, was felt 500 km away.",
    ["magnitude 7.4 = 7.4 magnitude", "500 km = 500 kilometre"],
  ],
  ["Not one of the 23 lifeboats was used.", ["Not one of the 23 lifeboats = 0 #lifeboats"]],
  ["Ministers want 3 million homes built by 2030.", ["3 million homes = 3e6 #homes"]],
  [
    "The drug cut deaths by a fifth in a trial of 6,425 patients.",
    ["a fifth = 0.2 share", "6,425 patients = 6425 #patients"],
  ],
  ["The premium rose to £84.50 per month per household.", ["£84.50 per month = 84.5 GBP /month"]],
  ["Flight time is roughly 2½ hours.", ["roughly 2½ hours = 2.5 hour ~about"]],
  [
    "Aid worth 250 million Norwegian kroner was frozen.",
    ["250 million Norwegian kroner = 250e6 NOK"],
  ],
  [
    "A total of 1,417 candidates are contesting 234 seats.",
    ["1,417 candidates = 1417 #candidates", "234 seats = 234 #seats"],
  ],
  ["Lawmakers voted 63-12 in favour, with 5 abstaining.", ["63-12 = S63-12", "5 = 5"]],
  ["The lake is 40% smaller than it was 20 years ago.", ["40% = 40 percent"]],
  [
    "Troops fired tear gas after some of the 3,000-strong crowd threw stones.",
    ["3,000-strong = 3000"],
  ],
];

/** The Indonesian half of the second batch. */
export const LATER_INDONESIAN_GOLD: readonly GoldSentence[] = [
  [
    "Sekitar dua lusin narapidana melumpuhkan tiga sipir.",
    ["Sekitar dua lusin narapidana = 24 ~about #narapidana", "tiga sipir = 3 #sipir"],
  ],
  [
    "Perseroan membukukan rugi Rp412,7 miliar dari pendapatan Rp3,1 triliun.",
    ["Rp412,7 miliar = 412.7e9 IDR", "Rp3,1 triliun = 3.1e12 IDR"],
  ],
  [
    "Kerusakan diperkirakan antara Rp2 miliar hingga Rp3,5 miliar.",
    ["antara Rp2 miliar hingga Rp3,5 miliar = 2e9..3.5e9 IDR ~range"],
  ],
  ["Hingga Selasa malam, 61 jenazah telah ditemukan.", ["61 jenazah = 61 #jenazah"]],
  ["Sebanyak 12 ribu liter solar tumpah ke sungai.", ["12 ribu liter solar = 12000 litre #solar"]],
  [
    "Bocah berusia 9 tahun dan kakaknya yang berumur 16 tahun tenggelam.",
    ["berusia 9 tahun = 9 year #age", "berumur 16 tahun = 16 year #age"],
  ],
  ["Maskapai itu memesan 40 pesawat Airbus A320 baru.", ["40 pesawat = 40 #pesawat"]],
  [
    "Harga emas Antam turun Rp6.000 ke Rp1.338.000 per gram.",
    ["Rp6.000 = 6000 IDR", "Rp1.338.000 per gram = 1338000 IDR /gram"],
  ],
  ["Hampir sepertiga pekerja mogok.", ["Hampir sepertiga pekerja = 1/3 share ~nearly #pekerja"]],
  ["Menara itu menjulang 1.008 meter.", ["1.008 meter = 1008 metre"]],
  [
    "Dana kampanyenya Rp12 miliar, hampir tiga kali lipat milik lawannya.",
    ["Rp12 miliar = 12e9 IDR", "hampir tiga kali lipat = 3 times ~nearly"],
  ],
  [
    "Kapal miring 15 derajat saat 22 awaknya turun ke sekoci.",
    ["15 derajat = 15 degree", "22 awaknya = 22 #awak"],
  ],
  [
    "Baru 9 dari 41 rekomendasi yang dijalankan.",
    ["9 = 9 S9-32 #rekomendasi", "41 rekomendasi = 41 #rekomendasi"],
  ],
  ["Ia ditangkap untuk kedua kalinya.", ["kedua kalinya = 2 ord #kali"]],
  [
    "Setidaknya 30 orang lainnya luka-luka, enam di antaranya parah.",
    ["Setidaknya 30 orang = 30 ~at-least #orang", "enam = 6"],
  ],
  [
    "Produksi turun menjadi 310.000 ton per tahun dari sebelumnya 420.000 ton.",
    ["310.000 ton per tahun = 310000 tonne /year", "420.000 ton = 420000 tonne"],
  ],
  [
    "Kapal patroli KM-118 bertolak dari Dermaga 7 dengan sembilan awak.",
    ["sembilan awak = 9 #awak"],
  ],
  [
    "Biaya layanan dibatasi 1,5 persen atau Rp35 ribu.",
    ["1,5 persen = 1.5 percent", "Rp35 ribu = 35000 IDR"],
  ],
  [
    "Dia memenangi lari 100 meter dengan catatan 10,03 detik.",
    ["100 meter = 100 metre", "10,03 detik = 10.03 second"],
  ],
  ["Subsidi itu menelan HK$18,6 miliar setahun.", ["HK$18,6 miliar setahun = 18.6e9 HKD /year"]],
  [
    "Pemilih mendukung perubahan dengan 58 persen berbanding 42 persen.",
    ["58 persen = 58 percent", "42 persen = 42 percent"],
  ],
  [
    "Sekilo tomat kini dijual Rp25 ribu.",
    ["Sekilo tomat = 1 kilogram #tomat", "Rp25 ribu = 25000 IDR"],
  ],
  ["Puluhan juta rupiah raib dari kas desa.", ["Puluhan juta rupiah = 20e6..99999999 IDR ~vague"]],
  ["Terdakwa (52) membantah 14 dakwaan.", ["52 = 52 year #age", "14 dakwaan = 14 #dakwaan"]],
  [
    "Dukungan bagi partai itu merosot 7 poin menjadi 29 persen.",
    ["7 poin = 7 #poin", "29 persen = 29 percent"],
  ],
  [
    "Lebih dari 1.000 penerbangan dibatalkan.",
    ["Lebih dari 1.000 penerbangan = 1000 ~more-than #penerbangan"],
  ],
  ["Tim butuh 17 jam 40 menit untuk mencapai lokasi.", ["17 jam 40 menit = 17.6666666667 hour"]],
  [
    "Gempa M 7,4 itu terasa hingga 500 km.",
    ["M 7,4 = 7.4 magnitude", "hingga 500 km = 500 kilometre ~at-most"],
  ],
  ["Tidak satu pun dari 23 sekoci diturunkan.", ["Tidak satu pun dari 23 sekoci = 0 #sekoci"]],
  ["Pemerintah menargetkan 3 juta rumah hingga 2029.", ["3 juta rumah = 3e6 #rumah"]],
  [
    "Obat itu menekan kematian seperlima dalam uji terhadap 6.425 pasien.",
    ["seperlima = 0.2 share", "6.425 pasien = 6425 #pasien"],
  ],
  ["Hibah 250 juta krone Norwegia dibekukan.", ["250 juta krone Norwegia = 250e6 NOK"]],
  [
    "Sebanyak 1.417 calon memperebutkan 234 kursi.",
    ["1.417 calon = 1417 #calon", "234 kursi = 234 #kursi"],
  ],
  [
    "Rapat paripurna memutuskan 63-12, lima anggota abstain.",
    ["63-12 = S63-12", "lima anggota = 5 #anggota"],
  ],
  ["Luas danau itu menyusut 40 persen dibanding 20 tahun lalu.", ["40 persen = 40 percent"]],
  [
    "Massa berjumlah sekitar tiga ribuan orang melempari petugas.",
    ["sekitar tiga ribuan orang = 3000 ~about #orang"],
  ],
  [
    "Korban ditemukan di koordinat 07°42'15\" LS dan 113°05'30\" BT.",
    ["07°42'15\" LS dan 113°05'30\" BT = @-7.704167,113.091667 coordinate"],
  ],
  ["Tinggi badannya 1 meter 72 sentimeter.", ["1 meter 72 sentimeter = 1.72 metre"]],
  [
    "Utang jatuh tempo tahun depan Rp800,33 triliun atau US$49 miliar.",
    ["Rp800,33 triliun = 800.33e12 IDR", "US$49 miliar = 49e9 USD"],
  ],
  [
    "Sang ibu, 38 tahun, melahirkan bayi seberat 3,2 kilogram.",
    ["38 tahun = 38 year #age", "3,2 kilogram = 3.2 kilogram"],
  ],
  ["Kereta melaju 350 kilometer per jam.", ["350 kilometer per jam = 350 kilometre-per-hour"]],
  [
    "Jumlah pengungsi diperkirakan lebih dari 5.000 jiwa.",
    ["diperkirakan lebih dari 5.000 jiwa = 5000 ~more-than #jiwa"],
  ],
  [
    "Sebanyak 80-an petugas memadamkan api di lahan 15 hektare.",
    ["80-an petugas = 80..89 ~vague #petugas", "15 hektare = 15 hectare"],
  ],
  [
    "Garuda Sakti unggul agregat 4-3 setelah imbang 1-1 di leg kedua.",
    ["4-3 = S4-3", "1-1 = S1-1", "leg kedua = 2 ord #leg"],
  ],
  [
    "Bunga pinjaman 0,3 persen per hari dinilai mencekik.",
    ["0,3 persen per hari = 0.3 percent /day"],
  ],
  ["Tersangka BS, 41, dijerat dua pasal sekaligus.", ["41 = 41 year #age", "dua pasal = 2 #pasal"]],
  ["Cuaca terik, suhu menyentuh 40 derajat C.", ["40 derajat C = 40 celsius"]],
  ["Bus bernomor polisi AB 7421 XC itu membawa 48 peserta tur.", ["48 peserta = 48 #peserta"]],
  [
    "Tiap siswa menerima Rp1 juta per semester selama 3 tahun.",
    ["Rp1 juta per semester = 1e6 IDR /semester", "3 tahun = 3 year"],
  ],
  [
    "Dua orang tewas dan tak kurang dari selusin lainnya luka.",
    ["Dua orang = 2 #orang", "tak kurang dari selusin = 12 ~at-least"],
  ],
];
