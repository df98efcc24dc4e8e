// Every person, place and happening in these sentences is invented.

/** One thing told in English and in Indonesian, with the counts that both give, in order. */
export type CountTwin = readonly [en: string, id: string, ...numbers: number[]];

/** Counts as newsrooms in ten fields write them. */
export const COUNT_TWINS: readonly CountTwin[] = [
  // Disasters
  ["The flood damaged 240 homes in Lembayung.", "Banjir merusak 240 rumah di Lembayung.", 240],
  ["Nearly 1,300 residents were evacuated.", "Hampir 1.300 warga dievakuasi.", 1300],
  [
    "Officials opened six shelters for the displaced.",
    "Petugas membuka enam posko pengungsian.",
    6,
  ],
  [
    "Fourteen people died, including three children.",
    "Empat belas orang meninggal, termasuk tiga anak.",
    14,
    3,
  ],
  [
    "The quake destroyed 85 houses and two schools.",
    "Gempa menghancurkan 85 rumah dan dua sekolah.",
    85,
    2,
  ],
  // Transport
  ["The bus was carrying 46 passengers.", "Bus itu mengangkut 46 penumpang.", 46],
  ["There were 52 people on board the ferry.", "Ada 52 orang di atas feri itu.", 52],
  [
    "The plane carried 140 passengers and eight crew members.",
    "Pesawat itu membawa 140 penumpang dan delapan awak.",
    140,
    8,
  ],
  [
    "Nine vehicles were involved in the crash.",
    "Sembilan kendaraan terlibat dalam kecelakaan itu.",
    9,
  ],
  ["Two lorries collided on the toll road.", "Dua truk bertabrakan di jalan tol.", 2],
  // Crime and courts
  ["Officers fired three warning shots.", "Polisi melepaskan tiga tembakan peringatan.", 3],
  ["The court heard 11 witnesses.", "Pengadilan mendengar 11 saksi.", 11],
  ["Police named seven suspects.", "Polisi menetapkan tujuh tersangka.", 7],
  ["He was sentenced to eight years in prison.", "Ia divonis delapan tahun penjara.", 8],
  // Elections
  ["The party won 31 seats in the council.", "Partai itu meraih 31 kursi di dewan.", 31],
  ["She received 210,400 votes.", "Ia memperoleh 210.400 suara.", 210_400],
  ["Voting was repeated at 12 polling stations.", "Pemungutan suara diulang di 12 TPS.", 12],
  ["Some 900 voters were turned away.", "Sekitar 900 pemilih ditolak.", 900],
  // Economy
  ["The factory employs 1,800 workers.", "Pabrik itu mempekerjakan 1.800 pekerja.", 1800],
  ["Inflation rose to 4.2 per cent.", "Inflasi naik menjadi 4,2 persen.", 4.2],
  ["The plan will create 3,000 jobs.", "Rencana itu akan menciptakan 3.000 lapangan kerja.", 3000],
  // Companies
  ["The chain will close 18 stores.", "Jaringan itu akan menutup 18 gerai.", 18],
  ["The company laid off 450 employees.", "Perusahaan itu memecat 450 karyawan.", 450],
  ["Data of 2.3 million customers was leaked.", "Data 2,3 juta pelanggan bocor.", 2_300_000],
  ["The firm sold 40 million shares.", "Perusahaan itu menjual 40 juta saham.", 40_000_000],
  ["The airline ordered 25 aircraft.", "Maskapai itu memesan 25 pesawat.", 25],
  // Sport
  ["The striker scored two goals.", "Penyerang itu mencetak dua gol.", 2],
  ["The match drew 32,000 spectators.", "Pertandingan itu disaksikan 32.000 penonton.", 32_000],
  ["The referee showed four yellow cards.", "Wasit mengeluarkan empat kartu kuning.", 4],
  ["The club was banned for five matches.", "Klub itu dilarang bermain lima pertandingan.", 5],
  // Health
  [
    "The ministry recorded 96 cases of dengue.",
    "Kementerian mencatat 96 kasus demam berdarah.",
    96,
  ],
  ["Thirty pupils were taken to hospital.", "Tiga puluh siswa dibawa ke rumah sakit.", 30],
  ["The clinic gave 5,000 doses of vaccine.", "Klinik itu memberikan 5.000 dosis vaksin.", 5000],
  [
    "Twelve patients are being treated at the hospital.",
    "Dua belas pasien dirawat di rumah sakit itu.",
    12,
  ],
  ["Two nurses were infected.", "Dua perawat terinfeksi.", 2],
  // Conflict and diplomacy
  ["The army sent 600 troops to the border.", "Militer mengirim 600 tentara ke perbatasan.", 600],
  ["The rebels released ten hostages.", "Pemberontak membebaskan sepuluh sandera.", 10],
  ["The embassy evacuated 75 citizens.", "Kedutaan mengevakuasi 75 warga negara.", 75],
  ["Leaders of 19 countries attended the summit.", "Pemimpin 19 negara menghadiri KTT itu.", 19],
  ["The treaty has 23 articles.", "Perjanjian itu memuat 23 pasal.", 23],
  // Education, labour, technology, environment
  ["The strike closed 120 schools.", "Mogok itu menutup 120 sekolah.", 120],
  ["Some 4,000 teachers joined the strike.", "Sekitar 4.000 guru ikut mogok.", 4000],
  ["The fire burned 350 hectares of forest.", "Kebakaran menghanguskan 350 hektare hutan.", 350],
  [
    "Hackers stole the passwords of 70,000 users.",
    "Peretas mencuri kata sandi 70.000 pengguna.",
    70_000,
  ],
];

/** Counts with a part of them: what is counted and what befell it, "-" where the words say it of the part alone. */
export type CountPart = readonly [
  language: "en" | "id",
  text: string,
  ...counts: (readonly [number: number, head: string, did: string])[],
];

export const COUNT_PARTS: readonly CountPart[] = [
  [
    "en",
    "Police arrested 30 people, 12 of whom were minors.",
    [30, "person", "arrest"],
    [12, "person", "arrest"],
  ],
  [
    "id",
    "Polisi menangkap 30 orang, 12 di antaranya anak-anak.",
    [30, "person", "arrest"],
    [12, "person", "arrest"],
  ],
  [
    "en",
    "The crash killed 17 people, including four children.",
    [17, "person", "kill"],
    [4, "child", "kill"],
  ],
  [
    "id",
    "Kecelakaan itu menewaskan 17 orang, termasuk empat anak.",
    [17, "person", "kill"],
    [4, "child", "kill"],
  ],
  [
    "en",
    "Fifty people were injured, ten of them seriously.",
    [50, "person", "injure"],
    [10, "person", "injure"],
  ],
  [
    "id",
    "Lima puluh orang terluka, sepuluh di antaranya parah.",
    [50, "person", "injure"],
    [10, "person", "injure"],
  ],
  ["id", "Dari 60 penumpang, 22 selamat.", [60, "passenger", "-"], [22, "passenger", "survive"]],
  [
    "en",
    "Of the 60 passengers, 22 survived.",
    [60, "passenger", "-"],
    [22, "passenger", "survive"],
  ],
  [
    "en",
    "Twenty-two of the 60 passengers survived.",
    [22, "passenger", "survive"],
    [60, "passenger", "-"],
  ],
  [
    "id",
    "Sebanyak 22 dari 60 penumpang selamat.",
    [22, "passenger", "survive"],
    [60, "passenger", "-"],
  ],
  [
    "en",
    "The hospital treated 80 patients, among them 30 children.",
    [80, "patient", "treat"],
    [30, "child", "treat"],
  ],
  [
    "en",
    "Police said 13 people were detained and five of them were later released.",
    [13, "person", "detain"],
    [5, "person", "release"],
  ],
  [
    "id",
    "Sebanyak 13 orang ditahan dan lima di antaranya kemudian dibebaskan.",
    [13, "person", "detain"],
    [5, "person", "release"],
  ],
];

/** Who did it, by the words of the name. */
export type DoerGold = readonly [language: "en" | "id", text: string, did: string, who: string];

export const DOERS: readonly DoerGold[] = [
  [
    "en",
    "Governor Ratna Kusuma opened the bridge on Monday. Kusuma later met the workers.",
    "meet",
    "Ratna Kusuma",
  ],
  ["en", "The Velland Coast Guard rescued 14 fishermen.", "rescue", "Velland Coast Guard"],
  ["id", "Basarnas menyelamatkan 14 nelayan.", "rescue", "Basarnas"],
  ["en", "The Supreme Court rejected the appeal.", "reject", "Supreme Court"],
  ["id", "Mahkamah Agung menolak kasasi itu.", "reject", "Mahkamah Agung"],
  ["en", "Harkon Steel bought the mine for $40 million.", "buy", "Harkon Steel"],
  ["id", "PT Harkon Baja membeli tambang itu seharga Rp400 miliar.", "buy", "PT Harkon Baja"],
  ["en", "Police arrested Dimas Pranoto in Lembayung.", "arrest", "Police"],
  ["id", "Polisi menangkap Dimas Pranoto di Lembayung.", "arrest", "Polisi"],
  ["id", "Rumah itu dibakar oleh warga.", "burn", "warga"],
  ["en", "Midfielder Joko Hartono scored the winning goal.", "score", "Joko Hartono"],
  [
    "id",
    "Kementerian Kesehatan menyatakan wabah itu berakhir.",
    "declare",
    "Kementerian Kesehatan",
  ],
];

/** Whose words they are, told by the words of the name. */
export type SpeakerGold = readonly [language: "en" | "id", text: string, who: string];

export const SPEAKERS: readonly SpeakerGold[] = [
  ["en", "“We lost everything in one night,” said Marni, a trader at the market.", "Marni"],
  ["id", "“Kami kehilangan semuanya dalam semalam,” ujar Marni, pedagang di pasar itu.", "Marni"],
  [
    "en",
    "Mayor Yanti Suharso opened the hall. “The roof was checked in May,” Suharso said.",
    "Yanti Suharso",
  ],
  [
    "id",
    "Wali Kota Yanti Suharso membuka gedung itu. “Atapnya sudah diperiksa pada Mei,” kata Suharso.",
    "Yanti Suharso",
  ],
  [
    "en",
    "In a statement, Harkon Steel said: “The furnace was switched off before the blast.”",
    "Harkon Steel",
  ],
  [
    "id",
    "Dalam keterangan tertulis, PT Harkon Baja menyatakan, “Tungku dimatikan sebelum ledakan.”",
    "PT Harkon Baja",
  ],
  [
    "en",
    "“The vote was clean from start to end,” the election commission’s chair, Budi Laksana, told reporters.",
    "Budi Laksana",
  ],
  [
    "id",
    "“Pemungutan suara bersih dari awal sampai akhir,” kata Ketua KPU Budi Laksana kepada wartawan.",
    "Budi Laksana",
  ],
  [
    "en",
    "Coach Petra Lindqvist was furious. “That was never a penalty,” she said.",
    "Petra Lindqvist",
  ],
  [
    "id",
    "Pelatih Petra Lindqvist marah besar. “Itu sama sekali bukan penalti,” katanya.",
    "Petra Lindqvist",
  ],
  ["en", "According to Dr Hana Wiryo, “the wards are full and the staff are tired”.", "Hana Wiryo"],
  ["id", "Menurut dr. Hana Wiryo, “bangsal sudah penuh dan tenaga medis kelelahan”.", "Hana Wiryo"],
  [
    "en",
    "“The border will stay open,” Foreign Minister Kaito Mori wrote in a letter to parliament.",
    "Kaito Mori",
  ],
  [
    "id",
    "“Perbatasan akan tetap dibuka,” tulis Menteri Luar Negeri Kaito Mori lewat surat kepada parlemen.",
    "Kaito Mori",
  ],
  ["en", "Asked about the delay, Saputra replied: “The ship was not ready to sail.”", "Saputra"],
  [
    "id",
    "Ditanya soal penundaan itu, Saputra menjawab, “Kapal itu belum siap berlayar.”",
    "Saputra",
  ],
  [
    "en",
    "“Our teachers deserve better than this,” union leader Wulan Astuti told a rally in Lembayung.",
    "Wulan Astuti",
  ],
  [
    "id",
    "“Guru kami pantas mendapat yang lebih baik,” tegas Ketua Serikat Guru Wulan Astuti dalam aksi di Lembayung.",
    "Wulan Astuti",
  ],
  [
    "en",
    "The judge, Agus Prabowo, rejected the plea. “The evidence speaks for itself,” he said.",
    "Agus Prabowo",
  ],
  [
    "id",
    "Hakim Agus Prabowo menolak pembelaan itu. “Bukti-bukti sudah cukup jelas,” ucapnya.",
    "Agus Prabowo",
  ],
];
