import type { Passage } from "./read-gold.ts";

/**
 * Invented passages in the manner of Indonesian news: no such event, outlet or person exists. Each time expression is
 * marked as [words|type|value] after TIMEX3; written before the rules were run on them.
 */
export const indonesianGold: readonly Passage[] = [
  {
    published: "2024-06-20",
    text: "Kapal motor Bintang Teluk karam di Selat Lembayung pada [Rabu (19/6/2024) dini hari|TIME|2024-06-19TMO]. Basarnas menerima laporan [pukul 04.15 WITA|TIME|2024-06-19T04:15], [dua jam|DURATION|PT2H] setelah kapal itu bertolak. Pencarian dilanjutkan [hari ini|DATE|2024-06-20] dan akan berlangsung selama [tujuh hari|DURATION|P7D].",
  },
  {
    published: "2015-03-10",
    text: "Harga beras di Pasar Melati naik sejak [pekan lalu|DATE|2015-W10]. [Bulan lalu|DATE|2015-02] harganya masih Rp9.000 per kilogram, sedangkan [saat ini|DATE|PRESENT_REF] mencapai Rp11.500. Pedagang berharap harga turun [bulan depan|DATE|2015-04] ketika panen raya tiba.",
  },
  {
    published: "2019-04-18",
    text: "Komisi pemilihan menargetkan rekapitulasi selesai pada [22 Mei 2019|DATE|2019-05-22]. Pemungutan suara berlangsung [kemarin|DATE|2019-04-17] dari [pukul 07.00|TIME|2019-04-17T07:00] hingga [pukul 13.00 waktu setempat|TIME|2019-04-17T13:00]. [Lima tahun lalu|DATE|2014], hasil resmi baru diumumkan [sebulan|DURATION|P1M] setelah pencoblosan.",
  },
  {
    published: "2023-11-06",
    text: "Ekonomi tumbuh 4,9 persen pada [kuartal III 2023|DATE|2023-Q3], kata Kepala Badan Statistik, [Senin (6/11)|DATE|2023-11-06]. Pada [kuartal sebelumnya|DATE|2023-Q2] pertumbuhan tercatat 5,1 persen. Pemerintah menargetkan 5,2 persen [tahun depan|DATE|2024].",
  },
  {
    published: "2022-08-18",
    text: "Gubernur Wiratama melantik dua bupati [kemarin sore|TIME|2022-08-17TEV]. Masa jabatan mereka berakhir pada [2027|DATE|2027]. Kedua kabupaten dipimpin penjabat sejak [akhir 2021|DATE|2021].",
  },
  {
    published: "2020-01-02",
    text: "Banjir merendam enam kecamatan sejak [Rabu (1/1/2020) pagi|TIME|2020-01-01TMO]. Hujan turun selama [12 jam|DURATION|PT12H] tanpa henti sejak [malam tahun baru|DATE|2019-12-31]. [Tadi malam|TIME|2020-01-01TNI] air mulai surut, dan warga pulang [siang ini|TIME|2020-01-02TAF].",
  },
  {
    published: "2018-10-01",
    text: "Gempa mengguncang pesisir pada [Jumat (28/9) pukul 17.02 WIB|TIME|2018-09-28T17:02]. Hingga [Senin|DATE|2018-10-01] jumlah korban terus bertambah. Masa tanggap darurat ditetapkan [14 hari|DURATION|P14D], sampai [11 Oktober|DATE|2018-10-11].",
  },
  {
    published: "2021-07-05",
    text: "Pembatasan kegiatan berlaku [3 Juli|DATE|2021-07-03] hingga [20 Juli 2021|DATE|2021-07-20]. Pusat belanja ditutup dan restoran hanya melayani pesanan sampai [pukul 20.00|TIME|2021-07-20T20:00]. Aturan serupa pernah diterapkan pada [April tahun lalu|DATE|2020-04].",
  },
  {
    published: "2016-12-28",
    text: "Sepanjang [2016|DATE|2016] kejaksaan menangani 40 perkara. Pada [semester I|DATE|2016-H1] ada 15 perkara, sisanya ditangani pada [semester kedua tahun ini|DATE|2016-H2]. Jaksa Agung menyampaikannya dalam jumpa pers [akhir tahun|DATE|2016], [Rabu|DATE|2016-12-28].",
  },
  {
    published: "2024-02-15",
    text: "Terdakwa divonis [delapan tahun|DURATION|P8Y] penjara, [Kamis (15/2)|DATE|2024-02-15]. Ia ditahan sejak [pertengahan Agustus 2023|DATE|2023-08]. Jaksa punya waktu [tujuh hari|DURATION|P7D] untuk mengajukan banding.",
  },
  {
    published: "2012-05-21",
    text: "Klub Garuda Muda menjuarai liga untuk pertama kalinya dalam [20 tahun|DURATION|P20Y]. Gol kemenangan lahir pada [Minggu malam|TIME|2012-05-20TNI] lewat Sapto. Gelar terakhir diraih pada [1992|DATE|1992], saat klub itu masih berlaga di era [1990-an|DATE|199].",
  },
  {
    published: "2009-10-01",
    text: "Gempa berkekuatan 7,6 terjadi [Rabu petang sekitar pukul 17.16 WIB|TIME|2009-09-30T17:16]. [Sehari kemudian|DATE|2009-10-01] bantuan mulai tiba. Presiden dijadwalkan meninjau lokasi [besok pagi|TIME|2009-10-02TMO].",
  },
  {
    published: "2004-12-28",
    text: "Gelombang besar menghantam pantai barat pada [Minggu (26/12)|DATE|2004-12-26]. [Dua hari|DURATION|P2D] setelah bencana, listrik belum pulih. Relawan diperkirakan tiba [lusa|DATE|2004-12-30].",
  },
  {
    published: "1998-05-22",
    text: "Perdana menteri mengundurkan diri [kemarin pagi|TIME|1998-05-21TMO] setelah berkuasa [32 tahun|DURATION|P32Y]. Ia mulai memimpin pada [Maret 1966|DATE|1966-03]. Kabinet baru akan diumumkan [pekan depan|DATE|1998-W22].",
  },
  {
    published: "2011-09-19",
    text: "[Setiap musim kemarau|SET|XXXX-SU] desa itu kekurangan air. [Tahun ini|DATE|2011] kekeringan sudah berlangsung [tiga bulan|DURATION|P3M]. Warga mengambil air [dua kali sehari|SET|P1D] dari sungai.",
  },
  {
    published: "2013-06-24",
    text: "Kabut asap menyelimuti kota dalam [sepekan terakhir|DURATION|P1W]. Sekolah diliburkan [hari ini|DATE|2013-06-24] dan [besok|DATE|2013-06-25]. Pada [tahun 1997|DATE|1997] kabut serupa bertahan [berbulan-bulan|DURATION|PXM].",
  },
  {
    published: "2017-02-16",
    text: "Pasangan nomor satu unggul dalam hitung cepat, [Rabu (15/2/2017)|DATE|2017-02-15]. Putaran kedua akan digelar [19 April 2017|DATE|2017-04-19]. Tim sukses menggelar rapat [setiap Senin|SET|XXXX-WXX-1] sejak [awal Januari|DATE|2017-01].",
  },
  {
    published: "2014-07-10",
    text: "Dua stasiun televisi menayangkan hasil berbeda [semalam|TIME|2014-07-09TNI]. Hasil resmi diumumkan paling lambat [22 Juli mendatang|DATE|2014-07-22]. [Dulu|DATE|PAST_REF], penghitungan memakan waktu [berminggu-minggu|DURATION|PXW].",
  },
  {
    published: "2010-10-27",
    text: "Gunung Sawitri meletus [Selasa (26/10) pukul 17.02 WIB|TIME|2010-10-26T17:02]. Letusan terakhir terjadi pada [Juni 2006|DATE|2006-06]. Menurut catatan, gunung itu meletus rata-rata [empat tahun sekali|SET|P4Y].",
  },
  {
    published: "2008-08-09",
    text: "Upacara pembukaan dimulai [Jumat pukul 20.08|TIME|2008-08-08T20:08]. Atlet pertama dari daerah itu meraih perak pada [1988|DATE|1988], [dua puluh tahun silam|DATE|1988]. Lomba akan berakhir [dua pekan lagi|DATE|2008-W34].",
  },
  {
    published: "2024-06-20",
    text: "Laba bersih PT Samudra Pangan naik 12 persen pada [kuartal I-2024|DATE|2024-Q1] dibanding periode yang sama [tahun lalu|DATE|2023]. Dividen dibayarkan [17 Juli 2024|DATE|2024-07-17]. Hingga [akhir Mei|DATE|2024-05], saham perusahaan itu naik tajam.",
  },
  {
    published: "2024-12-31",
    text: "Petugas menyiagakan 300 personel [malam ini|TIME|2024-12-31TNI]. Jalan utama ditutup mulai [pukul 18.00 WIB|TIME|2024-12-31T18:00] sampai [pukul 02.00 WIB|TIME|2025-01-01T02:00]. Pada [Natal lalu|DATE|2024-12-25], arus lalu lintas terpantau lancar.",
  },
  {
    published: "2025-01-06",
    text: "Program makan gratis dimulai [Senin (6/1/2025)|DATE|2025-01-06] di 26 provinsi. [Setiap hari|SET|P1D] dapur umum menyiapkan 3.000 porsi. Pemerintah menargetkan 15 juta penerima pada [akhir 2025|DATE|2025].",
  },
  {
    published: "2024-06-20",
    text: "Kerajaan itu berdiri pada [abad ke-14|DATE|13] dan runtuh pada [1527|DATE|1527]. Candinya dibangun selama [puluhan tahun|DURATION|PXY]. Pada [tahun 1930-an|DATE|193] situs itu digali kembali.",
  },
  {
    published: "2015-03-10",
    text: "Persidangan akan dilanjutkan [Selasa pekan depan|DATE|2015-03-17]. Hakim menolak keberatan terdakwa pada sidang [Kamis lalu|DATE|2015-03-05]. Kasus itu bermula [dua tahun lalu|DATE|2013].",
  },
  {
    published: "2019-04-18",
    text: "Bandara baru beroperasi mulai [Senin, 29 April 2019|DATE|2019-04-29]. Pembangunan dimulai pada [Januari 2017|DATE|2017-01] dan memakan waktu [dua tahun tiga bulan|DURATION|P2Y3M]. Dalam [lima tahun ke depan|DURATION|P5Y] kapasitasnya akan digandakan.",
  },
  {
    published: "2023-11-06",
    text: "Nelayan itu hilang sejak [Sabtu|DATE|2023-11-04]. Ia berangkat [pagi hari|TIME|2023-11-04TMO] dan seharusnya pulang [sore harinya|TIME|2023-11-04TEV]. Tim mencari hingga [malam|TIME|2023-11-04TNI] sebelum melanjutkannya [keesokan harinya|DATE|2023-11-05].",
  },
  {
    published: "2022-08-18",
    text: "Pameran dibuka [setiap hari|SET|P1D] [pukul 09.00|TIME|2022-08-18T09:00]-[17.00 WIB|TIME|2022-08-18T17:00] tetapi tutup [setiap Senin|SET|XXXX-WXX-1]. Karya tertua berasal dari [awal abad ke-20|DATE|19]. Pameran berlangsung sampai [30 September|DATE|2022-09-30].",
  },
  {
    published: "2020-01-02",
    text: "Pria berusia [45 tahun|DURATION|P45Y] itu ditangkap [Selasa malam|TIME|2019-12-31TNI]. Ia buron selama [hampir dua tahun|DURATION|P2Y]. Pada [Desember 2017|DATE|2017-12] pengadilan menghukumnya [tiga tahun|DURATION|P3Y] penjara.",
  },
  {
    published: "2018-10-01",
    text: "Nilai tukar dibuka melemah pada perdagangan [Senin pagi|TIME|2018-10-01TMO]. [Jumat lalu|DATE|2018-09-28] rupiah ditutup di 14.900. Sejak [awal tahun|DATE|2018] rupiah sudah turun 9 persen.",
  },
  {
    published: "2021-07-05",
    text: "Vaksinasi massal digelar [Sabtu|DATE|2021-07-03]-[Minggu|DATE|2021-07-04] di stadion. [Baru-baru ini|DATE|PAST_REF] pemerintah mendatangkan 10 juta dosis. Sasaran 2 juta suntikan [per hari|SET|P1D] diharapkan tercapai [bulan ini|DATE|2021-07].",
  },
  {
    published: "2016-12-28",
    text: "Perusahaan itu merugi Rp2 triliun pada [tahun buku 2015|DATE|FY2015]. [Tahun-tahun sebelumnya|DATE|PAST_REF] labanya selalu naik. Direksi menjanjikan perbaikan pada [kuartal pertama tahun depan|DATE|2017-Q1].",
  },
  {
    published: "2024-02-15",
    text: "Gencatan senjata [enam pekan|DURATION|P6W] disepakati [Rabu malam waktu setempat|TIME|2024-02-14TNI]. Perang yang pecah pada [7 Oktober 2023|DATE|2023-10-07] telah berlangsung [lebih dari empat bulan|DURATION|P4M]. Perundingan berikutnya dijadwalkan [akhir pekan ini|DATE|2024-W07-WE].",
  },
  {
    published: "2012-05-21",
    text: "Pesawat hilang kontak [pukul 14.33 WIB|TIME|2012-05-21T14:33], [21 menit|DURATION|PT21M] setelah lepas landas. Pencarian dihentikan karena cuaca. Tim kembali bergerak [Selasa (22/5) pagi|TIME|2012-05-22TMO].",
  },
  {
    published: "2009-10-01",
    text: "Undang-undang itu disahkan [30 September 2009|DATE|2009-09-30] dan berlaku [setahun kemudian|DATE|2010]. Peraturan pelaksananya harus terbit dalam [enam bulan|DURATION|P6M]. Aturan lama berasal dari zaman kolonial.",
  },
  {
    published: "2004-12-28",
    text: "Menteri meminta semua pihak menunggu [beberapa hari|DURATION|PXD]. Menurut dia, data akan lengkap dalam [waktu dekat|DATE|FUTURE_REF]. [Minggu lalu|DATE|2004-W52] ia berada di luar negeri.",
  },
  {
    published: "2011-09-19",
    text: "Jumlah penduduk miskin turun dari [Maret 2010|DATE|2010-03] ke [Maret 2011|DATE|2011-03]. Survei dilakukan [dua kali setahun|SET|P1Y]. [Sepuluh tahun terakhir|DURATION|P10Y], angka kemiskinan berkurang separuh.",
  },
  {
    published: "2013-06-24",
    text: "Festival layang-layang digelar [Sabtu (29/6)|DATE|2013-06-29] dan [Minggu (30/6)|DATE|2013-06-30]. [Tahun lalu|DATE|2012] acara itu diikuti 20 negara. Panitia membuka pendaftaran sampai [Jumat mendatang|DATE|2013-06-28].",
  },
  {
    published: "2017-02-16",
    text: "Presiden pertama negara kepulauan itu lahir [6 Juni 1901|DATE|1901-06-06] dan wafat [21 Juni 1970|DATE|1970-06-21]. Ia berkuasa [1945|DATE|1945]-[1967|DATE|1967]. Pada [dekade 1950-an|DATE|195] ia menggagas konferensi besar.",
  },
  {
    published: "2014-07-10",
    text: "Kereta terlambat [setengah jam|DURATION|PT0.5H]. Menurut jadwal kereta tiba [pukul 06.45|TIME|2014-07-10T06:45]. Keterlambatan seperti ini terjadi hampir [setiap pagi|SET|XXXX-XX-XXTMO], kata seorang penumpang [tadi pagi|TIME|2014-07-10TMO].",
  },
  {
    published: "2010-10-27",
    text: "Kontrak senilai Rp40 miliar ditandatangani pada [tanggal 14 Oktober 2010|DATE|2010-10-14]. Proyek harus rampung [tahun 2012|DATE|2012]. Sampai [kini|DATE|PRESENT_REF] lahan belum dibebaskan meski sudah [dua minggu|DURATION|P2W] berlalu.",
  },
  {
    published: "2008-08-09",
    text: "Konflik bersenjata pecah [Jumat dini hari|TIME|2008-08-08TMO]. Wilayah itu memisahkan diri pada [awal 1990-an|DATE|199]. Dewan keamanan bersidang [tadi malam|TIME|2008-08-08TNI] dan akan bertemu lagi [hari ini|DATE|2008-08-09].",
  },
  {
    published: "2024-06-20",
    text: "Suhu mencapai 38 derajat pada [siang hari|TIME|2024-06-20TAF]. Puncak kemarau diperkirakan jatuh pada [Juli|DATE|2024-07] dan [Agustus 2024|DATE|2024-08]. [Belakangan ini|DATE|PAST_REF] hujan hanya turun [seminggu sekali|SET|P1W].",
  },
  {
    published: "2015-03-10",
    text: "Bank sentral menahan suku bunga sejak [18 November 2014|DATE|2014-11-18]. Inflasi [Februari|DATE|2015-02] tercatat 6,3 persen secara [tahunan|SET|P1Y]. Rapat berikutnya digelar [17 Maret|DATE|2015-03-17].",
  },
  {
    published: "2019-04-18",
    text: "Kebakaran melahap atap katedral pada [Senin (15/4) sore|TIME|2019-04-15TEV]. Api padam [malam itu|TIME|2019-04-15TNI]. Gedung berusia [850 tahun|DURATION|P850Y] itu akan dibangun lagi dalam [lima tahun|DURATION|P5Y].",
  },
  {
    published: "2023-11-06",
    text: "Wali kota mengatakan jembatan akan dibuka [Desember nanti|DATE|2023-12]. Pengerjaan dimulai [April lalu|DATE|2023-04]. Ia meninjau lokasi pada [awal bulan ini|DATE|2023-11].",
  },
  {
    published: "2022-08-18",
    text: "Siaran dimulai [jam 7 malam|TIME|2022-08-18T19:00]. Pada [masa lalu|DATE|PAST_REF], acara itu ditayangkan [tiap Sabtu malam|SET|XXXX-WXX-6TNI]. Musim baru tayang [tahun 2023|DATE|2023].",
  },
  {
    published: "2020-01-02",
    text: "Proyek kereta cepat ditargetkan selesai pada [2021|DATE|2021]. Menteri meninjaunya [dua hari lalu|DATE|2019-12-31]. [Tiga bulan lalu|DATE|2019-10], kemajuannya baru 30 persen. Ia optimistis pada [masa depan|DATE|FUTURE_REF] proyek itu.",
  },
  {
    published: "2018-10-01",
    text: "Guru besar itu wafat pada [Minggu, 30 September 2018, pukul 23.10 WIB|TIME|2018-09-30T23:10], dalam usia [79 tahun|DURATION|P79Y]. Jenazah dimakamkan [Senin siang|TIME|2018-10-01TAF]. Ia mengajar sejak [dasawarsa 1970-an|DATE|197].",
  },
  {
    published: "2021-07-05",
    text: "Harga emas turun [hari ini|DATE|2021-07-05] ke level terendah dalam [dua bulan terakhir|DURATION|P2M]. Analis memperkirakan harga pulih pada [semester II 2021|DATE|2021-H2]. Di pasar kota permintaan masih lemah.",
  },
  {
    published: "2016-12-28",
    text: "Gempa 6,5 magnitudo terjadi [7 Desember pukul 05.03|TIME|2016-12-07T05:03]. [Tiga pekan kemudian|DATE|2016-W52] warga masih tinggal di tenda. Pembangunan rumah akan dimulai [awal tahun depan|DATE|2017].",
  },
  {
    published: "2024-02-15",
    text: "Kapal berangkat [tiap Senin|SET|XXXX-WXX-1] mulai [Maret 2024|DATE|2024-03]. Perjalanan memakan waktu [tiga jam|DURATION|PT3H]. Tiket dijual mulai [pekan ini|DATE|2024-W07].",
  },
  {
    published: "2012-05-21",
    text: "Perang saudara di wilayah itu berlangsung dari [1975|DATE|1975] sampai [1990|DATE|1990]. [Ketika itu|DATE|PAST_REF] ibu kota terbelah dua. [Kini|DATE|PRESENT_REF], [22 tahun|DURATION|P22Y] setelah perdamaian, garis itu masih terasa.",
  },
  {
    published: "2009-10-01",
    text: "Menurut saksi, pelaku datang [Selasa (29/9) sekitar pukul 10.30 WIB|TIME|2009-09-29T10:30]. Polisi tiba [15 menit kemudian|TIME|2009-09-29T10:45]. Sidang perdana dijadwalkan [Oktober ini|DATE|2009-10].",
  },
  {
    published: "2025-01-06",
    text: "Tarif baru berlaku mulai [1 Februari 2025|DATE|2025-02-01]. Sebelumnya tarif naik pada [1 Januari|DATE|2025-01-01]. Pengelola mengkaji tarif [setiap dua tahun|SET|P2Y].",
  },
  {
    published: "2017-02-16",
    text: "Korban dirawat [dua hari|DURATION|P2D] di rumah sakit. Ia pulang [Kamis (16/2) siang|TIME|2017-02-16TAF]. Kejadian itu berlangsung [Senin malam lalu|TIME|2017-02-13TNI].",
  },
  {
    published: "2014-07-10",
    text: "Tim tuan rumah kalah 1-7 pada laga [Selasa (8/7)|DATE|2014-07-08] waktu setempat. Kekalahan terbesar sebelumnya terjadi pada [1920|DATE|1920]. Final digelar [Minggu (13/7)|DATE|2014-07-13] di kota pantai.",
  },
  {
    published: "2013-06-24",
    text: "Pendaftaran dibuka [24|DATE|2013-06-24]-[28 Juni 2013|DATE|2013-06-28]. Pengumuman disampaikan [1 Juli|DATE|2013-07-01], dan tahun ajaran dimulai [pertengahan Juli|DATE|2013-07]. Dinas memperpanjang jam belajar [sehari|DURATION|P1D] menjadi [tujuh jam|DURATION|PT7H].",
  },
  {
    published: "2011-09-19",
    text: "Menara itu runtuh pada [11 September 2001|DATE|2001-09-11]. [Satu dekade kemudian|DATE|201], tugu peringatan dibuka untuk umum. Sejak [Januari|DATE|2011-01] pengunjung terus bertambah.",
  },
  {
    published: "2010-10-27",
    text: "Anggota dewan itu akan diperiksa [Kamis besok|DATE|2010-10-28]. Ia mangkir dari panggilan [20 Oktober lalu|DATE|2010-10-20]. Penyidik memberi waktu hingga [akhir bulan|DATE|2010-10].",
  },
];
