import type { Passage } from "./read-gold.ts";

/**
 * A third batch of invented passages in the manner of Indonesian newspapers and agencies: no such event, outlet or
 * person exists. Written before the rules were run on them.
 */
export const indonesianThird: readonly Passage[] = [
  {
    published: "2024-04-15",
    text: "Arus balik Lebaran memuncak pada [Minggu (14/4) malam|TIME|2024-04-14TNI]. Polisi memberlakukan satu arah sejak [pukul 14.00 WIB|TIME|2024-04-14T14:00] hingga [dini hari tadi|TIME|2024-04-15TMO]. [Tahun lalu|DATE|2023] sistem serupa berlangsung [tiga hari|DURATION|P3D].",
  },
  {
    published: "2024-04-15",
    text: "Pasar saham kembali dibuka [Selasa (16/4) besok|DATE|2024-04-16] setelah libur [sepekan lebih|DURATION|P1W]. Rupiah terakhir diperdagangkan pada [5 April|DATE|2024-04-05]. Analis memperkirakan tekanan berlanjut sampai [akhir triwulan II|DATE|2024-Q2].",
  },
  {
    published: "2024-04-15",
    text: "Serangan pesawat nirawak terjadi [Sabtu tengah malam waktu setempat|TIME|2024-04-13T24:00]. Menurut juru bicara, hampir semua ditembak jatuh. Dewan Keamanan bersidang [Minggu sore waktu New York|TIME|2024-04-14TEV].",
  },
  {
    published: "2024-04-15",
    text: "Kedua tersangka ditahan selama [20 hari|DURATION|P20D] terhitung mulai [Senin, 15 April|DATE|2024-04-15]. Mereka diperiksa selama [delapan jam|DURATION|PT8H]. Penyidik menyita uang pada [Maret lalu|DATE|2024-03].",
  },
  {
    published: "2023-10-02",
    text: "Kereta cepat diresmikan [hari ini|DATE|2023-10-02]. Uji coba gratis bagi warga digelar sejak [pertengahan September|DATE|2023-09]. Perjalanan hanya memakan waktu [kurang dari satu jam|DURATION|PT1H].",
  },
  {
    published: "2023-10-02",
    text: "Inflasi [September|DATE|2023-09] tercatat 2,28 persen secara [tahunan|SET|P1Y]. Kepala BPS menyampaikannya [siang ini|TIME|2023-10-02TAF]. Harga beras naik dalam [tiga bulan terakhir|DURATION|P3M].",
  },
  {
    published: "2023-10-02",
    text: "Karhutla di Ogan Raya meluas sejak [sepekan lalu|DATE|2023-W39]. Kualitas udara memburuk [setiap malam|SET|XXXX-XX-XXTNI]. Siswa belajar dari rumah mulai [besok|DATE|2023-10-03] hingga [Kamis|DATE|2023-10-05].",
  },
  {
    published: "2023-10-02",
    text: "Ia lahir pada [5 Mei 2001|DATE|2001-05-05] dan berlatih [enam kali seminggu|SET|P1W].",
  },
  {
    published: "2023-10-02",
    text: "Kemarau diperkirakan berakhir [awal November|DATE|2023-11]. Sumur mereka kering sejak [tiga bulan silam|DATE|2023-07].",
  },
  {
    published: "2019-07-29",
    text: "Penyidik KPK menggeledah kantor bupati [akhir pekan lalu|DATE|2019-W30-WE]. Operasi tangkap tangan berlangsung [Jumat (26/7)|DATE|2019-07-26]. Bupati itu pernah dipenjara [2015|DATE|2015].",
  },
  {
    published: "2019-07-29",
    text: "Gunung Tangkup Wetan erupsi pada [Jumat (26/7/2019) sore|TIME|2019-07-26TEV]. Letusan berlangsung [4 menit 17 detik|DURATION|PT4M17S]. Status waspada sudah berlaku sejak [Juni|DATE|2019-06].",
  },
  {
    published: "2019-07-29",
    text: "Presiden terpilih akan dilantik [20 Oktober mendatang|DATE|2019-10-20]. Kabinet diumumkan [beberapa hari kemudian|DATE|FUTURE_REF]. [Lima tahun silam|DATE|2014], pelantikan dihadiri ribuan warga.",
  },
  {
    published: "2019-07-29",
    text: "Jemaah kloter pertama berangkat [6 Juli|DATE|2019-07-06]. Wukuf jatuh pada [10 Agustus|DATE|2019-08-10]. Masa tinggal jemaah [40 hari|DURATION|P40D], kata ketua rombongan [kemarin lusa|DATE|2019-07-27].",
  },
  {
    published: "2025-03-20",
    text: "Rapat paripurna mengesahkan undang-undang itu [Kamis pagi|TIME|2025-03-20TMO]. Mahasiswa bertahan di depan gedung sampai [pukul 19.30|TIME|2025-03-20T19:30]. [Sehari sebelumnya|DATE|2025-03-19] mereka menggelar mimbar bebas.",
  },
  {
    published: "2025-03-20",
    text: "Pemerintah menetapkan efisiensi dalam [tahun anggaran 2025|DATE|FY2025]. Penerimaan pajak [Januari|DATE|2025-01]-[Februari 2025|DATE|2025-02] turun 30 persen. Periode yang sama [tahun lalu|DATE|2024] penerimaan tumbuh.",
  },
  {
    published: "2025-03-20",
    text: "Bursa sempat dihentikan [30 menit|DURATION|PT30M] pada [Selasa (18/3) pukul 11.19|TIME|2025-03-18T11:19]. Indeks anjlok terdalam sejak [September 2011|DATE|2011-09]. Direktur bursa optimistis pasar pulih dalam [waktu dekat|DATE|FUTURE_REF].",
  },
  {
    published: "2025-03-20",
    text: "Idul Fitri diperkirakan jatuh pada [31 Maret 2025|DATE|2025-03-31]. Puncak mudik diprediksi [28|DATE|2025-03-28]-[29 Maret|DATE|2025-03-29]. Diskon tarif berlaku [empat hari|DURATION|P4D].",
  },
  {
    published: "2016-08-17",
    text: "Presiden memimpin upacara [Rabu (17/8) pagi|TIME|2016-08-17TMO]. Warga memadati alun-alun sejak [subuh|TIME|2016-08-17TMO]. [Tahun depan|DATE|2017] upacara akan digelar di pulau terluar.",
  },
  {
    published: "2016-08-17",
    text: "Pemerintah memproklamasikan negara itu pada [17 Agustus 1945 pukul 10.00|TIME|1945-08-17T10:00]. [Empat tahun kemudian|DATE|1949] kedaulatannya diakui. Konferensi berlangsung dari [23 Agustus|DATE|1949-08-23] hingga [2 November 1949|DATE|1949-11-02].",
  },
  {
    published: "2016-08-17",
    text: "Pelari itu mencatat [9,81 detik|DURATION|PT9.81S]. Ia akan pensiun [dua tahun lagi|DATE|2018]. [Malam nanti|TIME|2016-08-17TNI] ia turun di nomor 200 meter.",
  },
  {
    published: "2010-04-08",
    text: "Petugas pajak itu dipecat [pekan ini|DATE|2010-W14]. Ia menerima suap sejak [2004|DATE|2004] ketika masih berusia [25 tahun|DURATION|P25Y]. Tim independen bekerja [dua minggu|DURATION|P2W].",
  },
  {
    published: "2010-04-08",
    text: "Gempa 7,2 mengguncang [Rabu (7/4) pukul 05.15 WIB|TIME|2010-04-07T05:15]. Peringatan tsunami dicabut [dua jam kemudian|TIME|2010-04-07T07:15]. Warga kembali ke rumah menjelang [siang|TIME|2010-04-07TAF].",
  },
  {
    published: "2010-04-08",
    text: "Sekolah itu ambruk [pertengahan tahun lalu|DATE|2009]. Hingga [sekarang|DATE|PRESENT_REF] murid belajar di tenda. Dana baru cair [bulan depan|DATE|2010-05].",
  },
  {
    published: "2013-12-09",
    text: "Tabrakan kereta dengan truk tangki terjadi [Senin (9/12) sekitar pukul 11.15 WIB|TIME|2013-12-09T11:15]. Lima orang tewas. [Tiga tahun lalu|DATE|2010] kecelakaan serupa menewaskan 30 orang.",
  },
  {
    published: "2013-12-09",
    text: "Tokoh antiapartheid itu wafat [Kamis malam (5/12)|TIME|2013-12-05TNI]. Ia dipenjara [27 tahun|DURATION|P27Y], dari [1962|DATE|1962] sampai [11 Februari 1990|DATE|1990-02-11]. Pemakaman digelar [Minggu (15/12) mendatang|DATE|2013-12-15].",
  },
  {
    published: "2013-12-09",
    text: "Upah buruh naik [setiap tahun|SET|P1Y]. [Tahun 2014|DATE|2014] upah minimum ditetapkan Rp2,4 juta [per bulan|SET|P1M]. Pengusaha minta penangguhan sampai [akhir semester pertama|DATE|2014-H1].",
  },
  {
    published: "2013-12-09",
    text: "[Dewasa ini|DATE|PRESENT_REF] harga kedelai bergejolak. Pada [1998|DATE|1998] harganya melonjak empat kali lipat. Perajin tempe mogok selama [tiga hari|DURATION|P3D].",
  },
  {
    published: "2013-12-09",
    text: "Novel itu terbit pada [dekade 1980-an|DATE|198]. Penulisnya mengajar [setiap Selasa|SET|XXXX-WXX-2]. [Kala itu|DATE|PAST_REF] buku dicetak dengan mesin tua.",
  },
  {
    published: "2021-01-11",
    text: "Pesawat hilang kontak [Sabtu (9/1/2021) pukul 14.40 WIB|TIME|2021-01-09T14:40], [empat menit|DURATION|PT4M] setelah lepas landas. Pesawat berusia [26 tahun|DURATION|P26Y] itu mengangkut 62 orang. Penyelam turun sejak [kemarin|DATE|2021-01-10].",
  },
  {
    published: "2021-01-11",
    text: "Pembatasan kegiatan berlaku [11|DATE|2021-01-11]-[25 Januari|DATE|2021-01-25]. Pusat perbelanjaan tutup [pukul 19.00|TIME|2021-01-11T19:00]. Vaksinasi dimulai [Rabu (13/1)|DATE|2021-01-13].",
  },
  {
    published: "2021-01-11",
    text: "Longsor pertama terjadi [sekitar pukul 16.00 pada Sabtu|TIME|2021-01-09T16:00], disusul longsor kedua [pukul 19.30 WIB|TIME|2021-01-09T19:30]. Hujan turun sejak [siang|TIME|2021-01-09TAF]. Sebanyak 40 orang hilang.",
  },
  {
    published: "2021-01-11",
    text: "Penerima bantuan mendapat Rp300.000 [per bulan|SET|P1M] selama [empat bulan|DURATION|P4M]. Penyaluran dilakukan serentak [4 Januari|DATE|2021-01-04].",
  },
  {
    published: "2018-05-14",
    text: "Bom meledak di tiga gereja [Minggu pagi kemarin|TIME|2018-05-13TMO]. Ledakan pertama terjadi [pukul 06.30 WIB|TIME|2018-05-13T06:30], kemudian dua lagi dalam [satu jam|DURATION|PT1H]. [Pagi tadi|TIME|2018-05-14TMO] markas polisi diserang.",
  },
  {
    published: "2018-05-14",
    text: "Puasa dimulai [Kamis (17/5)|DATE|2018-05-17]. Harga telur sudah naik sejak [awal bulan|DATE|2018-05]. Pasar murah digelar [tiap akhir pekan|SET|XXXX-WXX-WE].",
  },
  {
    published: "2018-05-14",
    text: "Pemerintah Malindra berganti setelah [61 tahun|DURATION|P61Y]. Perdana menteri baru, [92 tahun|DURATION|P92Y], dilantik [Kamis malam pekan lalu|TIME|2018-05-10TNI]. Ia pernah memimpin pada [1981|DATE|1981]-[2003|DATE|2003].",
  },
  {
    published: "2018-05-14",
    text: "Letusan freatik terjadi [Jumat (11/5) pukul 07.40|TIME|2018-05-11T07:40] dan berlangsung selama [10 menit|DURATION|PT10M]. Bandara ditutup [30 menit|DURATION|PT30M]. Aktivitas gunung [saat ini|DATE|PRESENT_REF] normal.",
  },
  {
    published: "2018-05-14",
    text: "Ekspor [April|DATE|2018-04] naik 9 persen dibanding [bulan yang sama tahun sebelumnya|DATE|2017-04]. Neraca defisit US$1,6 miliar. Data [Mei|DATE|2018-05] dirilis [pertengahan Juni|DATE|2018-06].",
  },
  {
    published: "2024-11-27",
    text: "Pemungutan suara digelar serentak [hari ini pukul 07.00|TIME|2024-11-27T07:00]-[13.00|TIME|2024-11-27T13:00]. Hitung cepat mulai masuk [pukul 15.00 WIB|TIME|2024-11-27T15:00]. Pelantikan direncanakan [Februari tahun depan|DATE|2025-02].",
  },
  {
    published: "2024-11-27",
    text: "Polisi menembak siswa itu [Minggu (24/11) dini hari|TIME|2024-11-24TMO]. Keluarga baru diberi tahu [siang harinya|TIME|2024-11-24TAF]. Sidang etik digelar [dua pekan ke depan|DURATION|P2W].",
  },
  {
    published: "2024-11-27",
    text: "Gencatan senjata mulai berlaku [Rabu pukul 04.00 waktu setempat|TIME|2024-11-27T04:00]. Pertempuran meletus [lebih dari setahun lalu|DATE|2023]. Pasukan akan ditarik dalam [60 hari|DURATION|P60D].",
  },
  {
    published: "2024-11-27",
    text: "Tarif pajak naik jadi 12 persen mulai [1 Januari 2025|DATE|2025-01-01]. Terakhir kali tarif naik pada [April 2022|DATE|2022-04]. Menteri enggan berkomentar [kemarin malam|TIME|2024-11-26TNI].",
  },
  {
    published: "2022-07-15",
    text: "Baku tembak disebut terjadi [Jumat (8/7) sekitar pukul 17.00 WIB|TIME|2022-07-08T17:00]. Kasus itu baru diungkap [tiga hari kemudian|DATE|2022-07-11]. [Sepekan|DURATION|P1W] setelah kejadian rekaman kamera belum ditemukan.",
  },
  {
    published: "2022-07-15",
    text: "Presiden Srivanka melarikan diri [Rabu dini hari|TIME|2022-07-13TMO]. Parlemen akan memilih penggantinya [20 Juli|DATE|2022-07-20]. Krisis itu yang terburuk dalam [tujuh dekade|DURATION|P7DE].",
  },
  {
    published: "2022-07-15",
    text: "Jumlah pelanggan naik 5 persen pada [paruh pertama 2022|DATE|2022-H1]. Pada [kuartal kedua tahun ini|DATE|2022-Q2] pendapatannya Rp3 triliun. Laporan dirilis [akhir bulan ini|DATE|2022-07].",
  },
  {
    published: "2022-07-15",
    text: "Mantan perdana menteri itu ditembak [pekan lalu|DATE|2022-W27]. Pelaku merakit senjata [berbulan-bulan|DURATION|PXM]. Upacara penghormatan digelar [musim gugur|DATE|2022-FA].",
  },
  {
    published: "2022-07-15",
    text: "Warga melihat bulan purnama [Rabu malam|TIME|2022-07-13TNI]. Fenomena itu terjadi [setahun sekali|SET|P1Y]. Berikutnya akan muncul [13 bulan lagi|DATE|2023-08].",
  },
  {
    published: "2015-09-03",
    text: "Kabut asap sudah [dua pekan terakhir|DURATION|P2W] menyelimuti kota. Bandara lumpuh dari [pagi|TIME|2015-09-03TMO] hingga [siang|TIME|2015-09-03TAF].",
  },
  {
    published: "2015-09-03",
    text: "Sidang etik digelar [Kamis (3/9) siang|TIME|2015-09-03TAF]. Pemilik kapal dihukum [enam tahun enam bulan|DURATION|P6Y6M] penjara. Jaksa menyatakan pikir-pikir selama [tujuh hari|DURATION|P7D].",
  },
  {
    published: "2015-09-03",
    text: "Perang itu dimulai [September 1939|DATE|1939-09] dan berakhir [enam tahun kemudian|DATE|1945]. Pada [musim dingin 1942|DATE|1942-WI] tentara terkepung. Parade digelar [tiap 3 September|SET|XXXX-09-03].",
  },
  {
    published: "2015-09-03",
    text: "Pada [abad ke-19|DATE|18], kota itu pelabuhan kecil. [Kini|DATE|PRESENT_REF] satu juta orang tinggal di sana. Penduduknya bertambah 2 persen [per tahun|SET|P1Y].",
  },
  {
    published: "2015-09-03",
    text: "Harga minyak turun ke US$45 [semalam|TIME|2015-09-02TNI]. [Setahun lalu|DATE|2014] masih US$95. Dalam jangka panjang harga akan pulih.",
  },
  {
    published: "2015-09-03",
    text: "Taman itu buka [24 jam|DURATION|PT24H]. Pengelola menutupnya sementara waktu.",
  },
  {
    published: "2015-09-03",
    text: "Hingga [kini|DATE|PRESENT_REF] pelaku belum ditangkap. Korban terakhir terlihat [Senin lalu sekitar pukul 21.00|TIME|2015-08-31T21:00]. [Keesokan paginya|TIME|2015-09-01TMO] motornya ditemukan di sungai.",
  },
  {
    published: "2016-08-17",
    text: "Menteri berkunjung [Selasa, 16 Agustus 2016 malam|TIME|2016-08-16TNI]. [Hari itu juga|DATE|2016-08-16] ia kembali ke ibu kota. [Akhir tahun nanti|DATE|2016] bendungan mulai diisi.",
  },
  {
    published: "2019-07-29",
    text: "Kapal tenggelam [30 menit|DURATION|PT30M] setelah bertolak pada [Minggu (28/7) pagi sekitar pukul 08.45 Wita|TIME|2019-07-28T08:45]. Nelayan menolong 20 orang [sore harinya|TIME|2019-07-28TEV]. Pencarian berlangsung [tujuh hari|DURATION|P7D].",
  },
];
