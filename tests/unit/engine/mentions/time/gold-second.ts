import type { Passage } from "./read-gold.ts";

/** More invented passages, in other fields of news; written after the rules had been mended on the first. */
export const indonesianSecond: readonly Passage[] = [
  {
    published: "2023-05-16",
    text: "Kementerian Kesehatan mencatat 1.120 kasus demam berdarah sejak [awal Januari|DATE|2023-01] hingga [pertengahan Mei 2023|DATE|2023-05]. Angka itu naik dua kali lipat dibanding periode [Januari|DATE|2022-01]-[Mei 2022|DATE|2022-05]. Fogging dilakukan [setiap Sabtu pagi|SET|XXXX-WXX-6TMO].",
  },
  {
    published: "2023-05-16",
    text: "Rapat paripurna yang semula dijadwalkan [Senin (15/5) pukul 10.00 WIB|TIME|2023-05-15T10:00] baru dimulai [dua jam kemudian|TIME|2023-05-15T12:00]. Ketua dewan menutup sidang menjelang [tengah malam|TIME|2023-05-15T24:00]. Sidang dilanjutkan [Kamis mendatang|DATE|2023-05-18].",
  },
  {
    published: "2018-11-02",
    text: "Kotak hitam ditemukan [Kamis (1/11) sekitar pukul 10.15 WIB|TIME|2018-11-01T10:15], [empat hari|DURATION|P4D] setelah pesawat jatuh. Pesawat itu baru beroperasi [dua bulan|DURATION|P2M]. Sebelum kecelakaan, pilot melaporkan gangguan.",
  },
  {
    published: "2018-11-02",
    text: "Pada [19|DATE|2018-10-19] hingga [21 Oktober 2018|DATE|2018-10-21], ribuan pelari mengikuti lomba. Juara bertahan mencatat waktu [2 jam 14 menit|DURATION|PT2H14M]. [Tahun lalu|DATE|2017] ia finis [tiga menit|DURATION|PT3M] lebih lambat.",
  },
  {
    published: "2011-02-14",
    text: "Presiden yang berkuasa [hampir tiga dekade|DURATION|P3DE] itu mundur [Jumat malam (11/2)|TIME|2011-02-11TNI]. Unjuk rasa berlangsung [18 hari|DURATION|P18D]. Militer berjanji menggelar pemilu dalam [enam bulan ke depan|DURATION|P6M].",
  },
  {
    published: "2011-02-14",
    text: "Ekspor kopi pada [triwulan IV 2010|DATE|2010-Q4] mencapai 120 ribu ton. Panen raya biasanya berlangsung [Mei|DATE|2010-05]-[Agustus|DATE|2010-08]. Harga di pasar berjangka untuk pengiriman [Maret 2011|DATE|2011-03] naik 2 persen.",
  },
  {
    published: "2020-04-09",
    text: "Pembatasan sosial berlaku [Jumat (10/4) pukul 00.00 WIB|TIME|2020-04-10T00:00] selama [14 hari|DURATION|P14D] dan dapat diperpanjang. Penumpang angkutan umum dibatasi mulai [pukul 06.00|TIME|2020-04-10T06:00] sampai [18.00 WIB|TIME|2020-04-10T18:00]. Sebanyak 3.293 orang terinfeksi.",
  },
  {
    published: "2020-04-09",
    text: "Ujian nasional [tahun ajaran 2019|DATE|FY2019]/[2020|DATE|2020] ditiadakan. Siswa belajar di rumah sejak [16 Maret lalu|DATE|2020-03-16]. Menteri mengumumkannya [bulan lalu|DATE|2020-03].",
  },
  {
    published: "2016-07-01",
    text: "Arus mudik diperkirakan memuncak [Sabtu (2/7)|DATE|2016-07-02] dan [Minggu (3/7)|DATE|2016-07-03]. Kemacetan terparah terjadi [tahun lalu|DATE|2015]. Rekayasa lalu lintas diterapkan [24 jam|DURATION|PT24H] mulai [besok|DATE|2016-07-02].",
  },
  {
    published: "2016-07-01",
    text: "Penulis itu lahir di Tegalwangi, [26 April 1922|DATE|1922-04-26]. Ia merantau pada usia [19 tahun|DURATION|P19Y]. Karyanya terbit antara [tahun 1949|DATE|1949] dan [1957|DATE|1957], dan pada [awal 1980-an|DATE|198] difilmkan.",
  },
  {
    published: "2022-10-03",
    text: "Kericuhan pecah [Sabtu (1/10) malam|TIME|2022-10-01TNI] seusai laga yang berakhir [pukul 21.58 WIB|TIME|2022-10-01T21:58]. Liga dihentikan [sepekan|DURATION|P1W]. Hasil investigasi dijanjikan dalam [tiga pekan|DURATION|P3W].",
  },
  {
    published: "2022-10-03",
    text: "Bank sentral menaikkan suku bunga pada [Kamis (22/9)|DATE|2022-09-22], kenaikan kedua secara beruntun sejak [Agustus 2022|DATE|2022-08]. Inflasi [September|DATE|2022-09] tercatat 5,95 persen, tertinggi sejak [Oktober 2015|DATE|2015-10]. Pertumbuhan [tahun 2023|DATE|2023] diperkirakan 4,8 persen.",
  },
  {
    published: "2024-08-12",
    text: "Atlet angkat besi itu merebut emas pada [Kamis (8/8) malam WIB|TIME|2024-08-08TNI]. [Empat tahun sebelumnya|DATE|2020] ia gagal masuk final. Rombongan tiba di tanah air [Selasa besok pukul 15.30 WIB|TIME|2024-08-13T15:30].",
  },
  {
    published: "2024-08-12",
    text: "Pendaftaran calon kepala daerah dibuka [27|DATE|2024-08-27]-[29 Agustus 2024|DATE|2024-08-29]. Pemungutan suara serentak digelar [27 November|DATE|2024-11-27]. Masa kampanye berlangsung [60 hari|DURATION|P60D] sejak [25 September|DATE|2024-09-25].",
  },
  {
    published: "2005-09-15",
    text: "Perjanjian damai diteken [15 Agustus 2005|DATE|2005-08-15], tepat [sebulan lalu|DATE|2005-08]. Penyerahan senjata tahap pertama dimulai [hari ini|DATE|2005-09-15] dan selesai [akhir Desember|DATE|2005-12]. Konflik itu berlangsung [29 tahun|DURATION|P29Y].",
  },
  {
    published: "2005-09-15",
    text: "Harga minyak sempat menyentuh 70 dolar pada [30 Agustus|DATE|2005-08-30]. [Setahun sebelumnya|DATE|2004] harganya 42 dolar. Pemerintah akan menaikkan harga bahan bakar mulai [Oktober|DATE|2005-10].",
  },
  {
    published: "2019-12-05",
    text: "Perang Jatiroto berlangsung pada [1825|DATE|1825]-[1830|DATE|1830]. Pada [28 Maret 1830|DATE|1830-03-28] pemimpinnya ditangkap, lalu diasingkan [lima hari kemudian|DATE|1830-04-02]. Ia wafat [25 tahun kemudian|DATE|1855].",
  },
  {
    published: "2019-12-05",
    text: "Hujan lebat disertai angin berpotensi terjadi [Kamis siang|TIME|2019-12-05TAF] hingga [malam|TIME|2019-12-05TNI]. Dalam [tiga hari ke depan|DURATION|P3D], gelombang mencapai 4 meter. Peringatan berlaku sampai [Minggu (8/12)|DATE|2019-12-08].",
  },
  {
    published: "2014-03-20",
    text: "Pencarian diperluas. Pesawat hilang kontak pada [8 Maret 2014 dini hari|TIME|2014-03-08TMO]. Sinyal terakhir diterima [pukul 08.11 waktu Malaysia|TIME|2014-03-08T08:11].",
  },
  {
    published: "2014-03-20",
    text: "Penyanyi itu merilis album [kemarin malam|TIME|2014-03-19TNI] setelah [delapan tahun|DURATION|P8Y] vakum. Turnya dimulai [musim panas nanti|DATE|2014-SU]. Ia tampil [dua hari|DURATION|P2D] berturut-turut di kota itu.",
  },
  {
    published: "2021-11-25",
    text: "Jembatan sepanjang 1.200 meter itu roboh [Rabu tengah malam|TIME|2021-11-24T24:00]. Perbaikan terakhir dilakukan [September lalu|DATE|2021-09]. [Saban tahun|SET|P1Y] pemerintah daerah menganggarkan Rp3 miliar.",
  },
  {
    published: "2021-11-25",
    text: "Mahkamah memberi waktu [maksimal dua tahun|DURATION|P2Y] untuk memperbaiki undang-undang itu. Permohonan diajukan [15 Oktober 2020|DATE|2020-10-15]. [Hari ini|DATE|2021-11-25] putusan dibacakan selama [tiga jam|DURATION|PT3H].",
  },
  {
    published: "2007-02-05",
    text: "Banjir [lima tahunan|SET|P5Y] kembali melanda. Pada [2002|DATE|2002] air menggenangi 20 persen wilayah. Hujan diperkirakan turun hingga [akhir pekan|DATE|2007-W06-WE].",
  },
  {
    published: "2007-02-05",
    text: "Kapal penumpang terbakar [Jumat subuh|TIME|2007-02-02TMO]. Sekoci tiba dalam [setengah jam|DURATION|PT0.5H]. Penyidik memeriksa nakhoda sejak [pagi|TIME|2007-02-05TMO] hingga [petang|TIME|2007-02-05TEV].",
  },
  {
    published: "2024-01-18",
    text: "Perusahaan rintisan itu memutus kerja 200 karyawan per [31 Januari 2024|DATE|2024-01-31]. Pendanaan terakhir diperoleh [akhir kuartal II tahun lalu|DATE|2023-Q2]. Direktur mengatakan laba baru tercapai [dua tahun lagi|DATE|2026].",
  },
];

export const englishSecond: readonly Passage[] = [
  {
    published: "1991-02-26",
    text: "Allied columns entered the capital before [dawn Tuesday|TIME|1991-02-26TMO]. The ground offensive began at [4 a.m. Sunday|TIME|1991-02-24T04:00], [39 days|DURATION|P39D] after the first air raids of [Jan. 17|DATE|1991-01-17].",
  },
  {
    published: "1991-02-26",
    text: "Crude for [April|DATE|1991-04] delivery fell $1.20 to $17.91 a barrel. [A year ago|DATE|1990] it traded at $20. Refiners ran at 84% of capacity in [the latest week|DATE|1991-W08].",
  },
  {
    published: "1994-09-09",
    text: "The jet plunged into a ravine [Thursday evening|TIME|1994-09-08TEV], killing all aboard. Investigators recovered the recorders [early today|DATE|1994-09-09]. The airline had its last fatal crash on [July 2|DATE|1994-07-02].",
  },
  {
    published: "1994-09-09",
    text: "The players' strike went on. Owners have set [Friday|DATE|1994-09-09] as the deadline for saving the season. No World Series has been canceled since [1904|DATE|1904].",
  },
  {
    published: "2002-07-25",
    text: "Miners trapped 240 feet underground tapped on a pipe at [11:30 a.m. Thursday|TIME|2002-07-25T11:30]. Rescuers drilled through [the night|TIME|2002-07-24TNI]. Officials hoped to reach the men by [noon on Friday|TIME|2002-07-26T12:00].",
  },
  {
    published: "2002-07-25",
    text: "Telco Norwick said [second-quarter|DATE|2002-Q2] revenue slid 6 percent. Revenue in [the second quarter of 2001|DATE|2001-Q2] was $2.4 billion. The company expects earnings of $1.10 a share and will cut 3,000 jobs by [year-end|DATE|2002].",
  },
  {
    published: "2010-05-07",
    text: "The Dow fell nearly 1,000 points within [minutes|DURATION|PTXM] on [Thursday afternoon|TIME|2010-05-06TAF]. The plunge began [around 2:40 p.m. Eastern time|TIME|2010-05-06T14:40] and ended [20 minutes later|TIME|2010-05-06T15:00].",
  },
  {
    published: "2010-05-07",
    text: "No party won a majority in [Thursday|DATE|2010-05-06]'s election. The Liberals last governed in [the 1920s|DATE|192]. Talks will continue over [the weekend|DATE|2010-W18-WE].",
  },
  {
    published: "2015-11-30",
    text: "Leaders of 150 nations gathered [Monday|DATE|2015-11-30] for [two weeks|DURATION|P2W] of talks. Emissions must fall 40 percent by [2030|DATE|2030] from [1990|DATE|1990] levels. A similar summit failed [six years ago|DATE|2009].",
  },
  {
    published: "2015-11-30",
    text: "The drug is taken [three times a day|SET|P1D] for [up to 12 weeks|DURATION|P12W]. Trials started in [the spring of 2013|DATE|2013-SP]. A decision is due in [the first half of next year|DATE|2016-H1].",
  },
  {
    published: "2018-07-16",
    text: "Valdoria won the cup on [Sunday|DATE|2018-07-15] with a goal in the 83rd minute. It had last lifted the trophy in [July 1998|DATE|1998-07], when its captain was a child. The squad flies home on [Monday evening|TIME|2018-07-16TEV].",
  },
  {
    published: "2018-07-16",
    text: "The chain will close 60 stores over [the next three years|DURATION|P3Y]. Same-store sales fell 3% in [the five weeks|DURATION|P5W] to [July 7|DATE|2018-07-07]. Its finance chief leaves at [the end of September|DATE|2018-09].",
  },
  {
    published: "2020-03-17",
    text: "Schools will shut from [Friday|DATE|2020-03-20] until further notice. The number of cases doubles [every three days|SET|P3D]. As recently as [last week|DATE|2020-W11] officials called the risk low.",
  },
  {
    published: "2020-03-17",
    text: "Astronomers first saw the comet on [28 December 2019|DATE|2019-12-28]. It will be brightest in [late May|DATE|2020-05]. Its orbit takes [about 5,000 years|DURATION|P5000Y].",
  },
  {
    published: "2022-09-19",
    text: "The funeral began at [11:00|TIME|2022-09-19T11:00] with [two minutes|DURATION|PT2M] of silence. She had reigned since [6 February 1952|DATE|1952-02-06]. Crowds queued [last week|DATE|2022-W37].",
  },
  {
    published: "2022-09-19",
    text: "The Norwick campaign opened in [August 1914|DATE|1914-08]. By [December|DATE|1914-12] the front had frozen. In [the spring|DATE|1915-SP] the general tried again; [two years later|DATE|1917] he was dismissed.",
  },
  {
    published: "2005-10-14",
    text: "On [October 8, at 8:50 a.m.|TIME|2005-10-08T08:50], the quake levelled whole towns. Winter snow usually arrives in [mid-November|DATE|2005-11]. Aid flights resumed [the next day|DATE|2005-10-09].",
  },
  {
    published: "2005-10-14",
    text: "Corn for [December|DATE|2005-12] delivery rose. The harvest is [two weeks|DURATION|P2W] ahead of [last year|DATE|2004]'s pace. The department will update its forecast [Nov. 10|DATE|2005-11-10].",
  },
  {
    published: "1997-07-02",
    text: "The colony was handed over at [midnight on June 30|TIME|1997-06-30T24:00] after [156 years|DURATION|P156Y] of foreign rule. The new legislature sat [that same night|TIME|1997-06-30TNI]. Elections are promised for [May 1998|DATE|1998-05].",
  },
  {
    published: "1997-07-02",
    text: "The currency lost 15 percent in [a single day|DURATION|P1D]. It had been pegged for [13 years|DURATION|P13Y]. The central bank spent $24 billion in [the first half|DATE|1997-H1] defending it.",
  },
  {
    published: "2012-08-06",
    text: "The rover landed at [10:32 p.m. Pacific time on Sunday|TIME|2012-08-05T22:32] ([1:32 a.m. EDT Monday|TIME|2012-08-06T01:32]). Its journey took [eight and a half months|DURATION|P8.5M]. The mission is planned to last [two years|DURATION|P2Y].",
  },
  {
    published: "2012-08-06",
    text: "The novel is set in [the summer of 1969|DATE|1969-SU]. The author began it [decades ago|DATE|PAST_REF]. She writes [each morning|SET|XXXX-XX-XXTMO].",
  },
  {
    published: "2016-06-24",
    text: "Voters chose to leave by 52% to 48% on [Thursday|DATE|2016-06-23]. The prime minister will step down by [October|DATE|2016-10]. Sterling fell to its lowest since [1985|DATE|1985] in early trading on [Friday|DATE|2016-06-24].",
  },
  {
    published: "2016-06-24",
    text: "The archive covers the period from [1933|DATE|1933] to [1945|DATE|1945]. It opens from [9:30|TIME|2016-06-24T09:30] to [5 p.m.|TIME|2016-06-24T17:00] It will be closed on [the first Monday in September|DATE|2016-09-05].",
  },
  {
    published: "2024-05-21",
    text: "Judges heard the case in [the second week of May|DATE|2024-W19]. A ruling is expected before [the end of the year|DATE|2024]. Three ministers resigned in [the past month|DURATION|P1M].",
  },
];
