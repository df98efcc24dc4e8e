// Invented sentences: the people, places, outlets and events in them do not exist.
import type { GoldSentence } from "./quantity-gold.ts";

/** Sentences of Indonesian news from many fields, each with every quantity in it; `readGold` says how they are written. */
export const INDONESIAN_GOLD: readonly GoldSentence[] = [
  [
    "Jumlah korban tewas akibat longsor bertambah menjadi 43 orang, sementara 17 orang masih hilang.",
    ["43 orang = 43 #orang", "17 orang = 17 #orang"],
  ],
  [
    "Sedikitnya 1.204 rumah rusak dan sekitar 5.600 warga mengungsi.",
    ["Sedikitnya 1.204 rumah = 1204 ~at-least #rumah", "sekitar 5.600 warga = 5600 ~about #warga"],
  ],
  [
    "Bank sentral menaikkan suku bunga acuan 25 basis poin menjadi 6,25 persen.",
    ["25 basis poin = 0.25 percentage-point", "6,25 persen = 6.25 percent"],
  ],
  [
    "Laba bersih naik dua kali lipat menjadi Rp1,2 triliun.",
    ["dua kali lipat = 2 times", "Rp1,2 triliun = 1.2e12 IDR"],
  ],
  [
    "Perusahaan memangkas 2.500 karyawan atau sekitar 8 persen dari total tenaga kerja.",
    [
      "2.500 karyawan = 2500 #karyawan",
      "sekitar 8 persen dari total tenaga kerja = 8 percent ~about #tenaga_kerja",
    ],
  ],
  [
    "Gempa bermagnitudo 5,6 mengguncang pada kedalaman 10 kilometer.",
    ["bermagnitudo 5,6 = 5.6 magnitude", "10 kilometer = 10 kilometre"],
  ],
  [
    "Kapal itu mengangkut antara 250 dan 300 penumpang.",
    ["antara 250 dan 300 penumpang = 250..300 ~range #penumpang"],
  ],
  [
    "Sekitar setengah juta pelari ikut serta.",
    ["Sekitar setengah juta pelari = 500000 ~about #pelari"],
  ],
  ["Sejuta lilin dinyalakan di alun-alun.", ["Sejuta lilin = 1000000 #lilin"]],
  [
    "Belasan rumah dan puluhan kios hangus.",
    ["Belasan rumah = 11..19 ~vague #rumah", "puluhan kios = 20..99 ~vague #kios"],
  ],
  [
    "Ratusan ribu buruh turun ke jalan di 38 provinsi.",
    ["Ratusan ribu buruh = 100000..999999 ~vague #buruh", "38 provinsi = 38 #provinsi"],
  ],
  [
    "Kerugian ditaksir mencapai Rp2,5 miliar.",
    ["ditaksir mencapai Rp2,5 miliar = 2.5e9 IDR ~about"],
  ],
  ["Dua pertiga anggota dewan menolak usulan itu.", ["Dua pertiga anggota = 2/3 share #anggota"]],
  [
    "RUU itu disahkan dengan 312 suara berbanding 208.",
    ["312 suara berbanding 208 = S312-208 #suara"],
  ],
  [
    "Laskar Muda menang 2-1 atas tamunya di hadapan 41.250 penonton.",
    ["2-1 = S2-1", "41.250 penonton = 41250 #penonton"],
  ],
  [
    "Terdakwa divonis 12 tahun penjara dan denda Rp500 juta subsider enam bulan kurungan.",
    ["12 tahun = 12 year", "Rp500 juta = 500e6 IDR", "enam bulan = 6 month"],
  ],
  [
    "Korban bernama Siti Rahmani (34) dan anaknya yang berusia 7 tahun.",
    ["34 = 34 year #age", "berusia 7 tahun = 7 year #age"],
  ],
  ["Pelaku berinisial AR (27) dan DS (31) ditangkap.", ["27 = 27 year #age", "31 = 31 year #age"]],
  [
    "Seorang remaja 17 tahun hanyut di sungai.",
    ["Seorang remaja = 1 #remaja", "17 tahun = 17 year #age"],
  ],
  ["Suhu mencapai 38,5 derajat Celsius.", ["38,5 derajat Celsius = 38.5 celsius"]],
  ["Api melahap 1.200 hektare lahan gambut.", ["1.200 hektare lahan = 1200 hectare #lahan"]],
  [
    "Harga beras naik menjadi Rp16.000 per kilogram.",
    ["Rp16.000 per kilogram = 16000 IDR /kilogram"],
  ],
  [
    "Produksi minyak dipatok 605 ribu barel per hari.",
    ["605 ribu barel per hari = 605000 barrel /day"],
  ],
  [
    "Inflasi tahunan tercatat 2,61 persen, turun 0,3 poin persentase.",
    ["2,61 persen = 2.61 percent", "0,3 poin persentase = 0.3 percentage-point"],
  ],
  [
    "Upah minimum naik 6,5 persen menjadi Rp5,4 juta sebulan.",
    ["6,5 persen = 6.5 percent", "Rp5,4 juta sebulan = 5.4e6 IDR /month"],
  ],
  [
    "Pesawat beregistrasi PK-GFZ dengan nomor penerbangan GX 412 membawa 96 penumpang.",
    ["96 penumpang = 96 #penumpang"],
  ],
  ["Mobil berpelat B 1234 KZT itu melaju 120 km/jam.", ["120 km/jam = 120 kilometre-per-hour"]],
  ["Hubungi nomor 0812-3456-7890 untuk informasi.", []],
  [
    "Berdasarkan Pasal 340 KUHP, ancamannya maksimal 20 tahun penjara.",
    ["maksimal 20 tahun = 20 year ~at-most"],
  ],
  [
    "Satu dari setiap lima anak mengalami tengkes.",
    ["Satu dari setiap lima anak = 0.2 share #anak"],
  ],
  [
    "Sebanyak 12 dari 17 nelayan sudah dipulangkan.",
    ["12 = 12 S12-5 #nelayan", "17 nelayan = 17 #nelayan"],
  ],
  ["Rapat berlangsung dua setengah jam.", ["dua setengah jam = 2.5 hour"]],
  ["Setengah lusin kapal dikerahkan.", ["Setengah lusin kapal = 6 #kapal"]],
  ["Panitia menyiapkan tiga lusin piala.", ["tiga lusin piala = 36 #piala"]],
  [
    "Tinggi gelombang diprakirakan 2,5 hingga 4 meter.",
    ["2,5 hingga 4 meter = 2.5..4 metre ~range"],
  ],
  ["Kecepatan angin berkisar 5-25 knot.", ["berkisar 5-25 knot = 5..25 knot ~range"]],
  ["Jarak pandang kurang dari 500 meter.", ["kurang dari 500 meter = 500 metre ~less-than"]],
  ["Kapal tenggelam 46 mil laut dari pelabuhan.", ["46 mil laut = 46 nautical-mile"]],
  ["Kapal bermuatan 3.000 ton batu bara kandas.", ["3.000 ton batu bara = 3000 tonne #batu_bara"]],
  [
    "Polisi menyita 5 kg sabu dan 1.200 butir ekstasi.",
    ["5 kg sabu = 5 kilogram #sabu", "1.200 butir ekstasi = 1200 #ekstasi"],
  ],
  ["Negara dirugikan hingga Rp271 triliun.", ["hingga Rp271 triliun = 271e12 IDR ~at-most"]],
  [
    "Nilai tukar rupiah melemah ke Rp16.250 per dolar AS.",
    ["Rp16.250 per dolar AS = 16250 IDR /USD"],
  ],
  [
    "IHSG ditutup di level 7.250,35, naik 0,4 persen.",
    ["7.250,35 = 7250.35", "0,4 persen = 0.4 percent"],
  ],
  [
    "Bantuan itu senilai 3 juta dolar AS atau setara Rp48 miliar.",
    ["3 juta dolar AS = 3e6 USD", "Rp48 miliar = 48e9 IDR"],
  ],
  [
    "Tak kurang dari 800 personel gabungan dikerahkan.",
    ["Tak kurang dari 800 personel = 800 ~at-least #personel"],
  ],
  [
    "Ini merupakan kecelakaan ketiga dalam sebulan.",
    ["kecelakaan ketiga = 3 ord #kecelakaan", "sebulan = 1 month"],
  ],
  [
    "Jembatan sepanjang 1,8 kilometer itu dilintasi 95 ribu kendaraan per hari.",
    ["1,8 kilometer = 1.8 kilometre", "95 ribu kendaraan per hari = 95000 /day #kendaraan"],
  ],
  ["Penduduk kota itu hampir 2 juta jiwa.", ["hampir 2 juta jiwa = 2e6 ~nearly #jiwa"]],
  ["Luas wilayahnya 1.919 kilometer persegi.", ["1.919 kilometer persegi = 1919 square-kilometre"]],
  [
    "Kapal berada di titik koordinat 3,21 LS dan 128,45 BT.",
    ["3,21 LS dan 128,45 BT = @-3.21,128.45 coordinate"],
  ],
  [
    "Pusat gempa berada di 8,63 derajat Lintang Selatan dan 115,22 derajat Bujur Timur.",
    ["8,63 derajat Lintang Selatan dan 115,22 derajat Bujur Timur = @-8.63,115.22 coordinate"],
  ],
  ["Ia meraih 61,4 persen suara.", ["61,4 persen suara = 61.4 percent #suara"]],
  ["Pasangan nomor urut 2 unggul dengan 52.310 suara.", ["52.310 suara = 52310 #suara"]],
  ["Partai itu merebut 46 dari 120 kursi.", ["46 = 46 S46-74 #kursi", "120 kursi = 120 #kursi"]],
  ["Tidak ada korban jiwa dalam peristiwa itu.", ["Tidak ada korban jiwa = 0 #korban_jiwa"]],
  [
    "Nyawa dua pekerja tak tertolong, tiga lainnya kritis.",
    ["dua pekerja = 2 #pekerja", "tiga = 3"],
  ],
  ["Sebanyak 26 siswa keracunan, lima di antaranya dirawat.", ["26 siswa = 26 #siswa", "lima = 5"]],
  ["Gaji guru honorer hanya Rp300 ribu per bulan.", ["Rp300 ribu per bulan = 300000 IDR /month"]],
  ["Masing-masing korban menerima Rp15 juta.", ["Rp15 juta = 15e6 IDR"]],
  [
    "Bantuan Rp600 ribu per keluarga disalurkan kepada 18 juta keluarga.",
    ["Rp600 ribu per keluarga = 600000 IDR /keluarga", "18 juta keluarga = 18e6 #keluarga"],
  ],
  [
    "Anggaran naik tiga kali lipat, dari Rp400 miliar menjadi Rp1,2 triliun.",
    ["tiga kali lipat = 3 times", "Rp400 miliar = 400e9 IDR", "Rp1,2 triliun = 1.2e12 IDR"],
  ],
  ["Dia sudah empat kali diperiksa penyidik.", ["empat kali = 4 #kali"]],
  ["Pelari itu mencatat waktu 10,12 detik.", ["10,12 detik = 10.12 second"]],
  ["Petinju itu menang angka 115-113.", ["115-113 = S115-113"]],
  [
    "Pasangan ganda itu menang 21-15, 18-21, 21-19.",
    ["21-15 = S21-15", "18-21 = S18-21", "21-19 = S21-19"],
  ],
  [
    "Bayi berusia 18 bulan dan kakeknya, 70 tahun, selamat.",
    ["berusia 18 bulan = 18 month #age", "70 tahun = 70 year #age"],
  ],
  ["Perempuan berusia 30-an itu ditemukan lemas.", ["berusia 30-an = 30..39 year ~vague #age"]],
  ["Lelaki paruh baya itu membawa uang tunai Rp 50.000.000.", ["Rp 50.000.000 = 50e6 IDR"]],
  [
    "Tiket dijual mulai Rp150 ribu hingga Rp1,5 juta.",
    ["Rp150 ribu hingga Rp1,5 juta = 150000..1500000 IDR ~range"],
  ],
  [
    "Defisit melebar dari 2,3 persen menjadi 2,7 persen PDB.",
    ["2,3 persen = 2.3 percent", "2,7 persen PDB = 2.7 percent #pdb"],
  ],
  ["Cadangan devisa mencapai 140,2 miliar dolar AS.", ["140,2 miliar dolar AS = 140.2e9 USD"]],
  ["Majelis memutus dengan suara 5-4.", ["5-4 = S5-4"]],
  [
    "Debit air naik jadi 200 meter kubik per detik.",
    ["200 meter kubik per detik = 200 cubic-metre /second"],
  ],
  ["Curah hujan 210 mm dalam 24 jam.", ["210 mm = 210 millimetre", "24 jam = 24 hour"]],
  ["Kolom abu setinggi 3.000 meter di atas puncak teramati.", ["3.000 meter = 3000 metre"]],
  ["Gunung itu berketinggian 2.968 mdpl.", ["2.968 mdpl = 2968 metre"]],
  ["Kedalaman banjir mencapai 1,5-2 meter.", ["1,5-2 meter = 1.5..2 metre ~range"]],
  ["Kebakaran terjadi di Km 97 Tol Cirandu.", []],
  ["Warga RT 05 RW 09 mengungsi ke SDN 2.", []],
  ["Pukul 09.30 WIB, 14 truk tiba.", ["14 truk = 14 #truk"]],
  ["Pada 17 Agustus 2019, 1.500 penari tampil.", ["1.500 penari = 1500 #penari"]],
  [
    "Sapi seberat 1,2 ton itu dibeli Rp110 juta.",
    ["1,2 ton = 1.2 tonne", "Rp110 juta = 110e6 IDR"],
  ],
  [
    "Sekitar 70 persen dari 1.200 responden setuju.",
    ["Sekitar 70 persen = 70 percent ~about #responden", "1.200 responden = 1200 #responden"],
  ],
  ["Tiga per empat wilayah terendam.", ["Tiga per empat wilayah = 0.75 share #wilayah"]],
  [
    "Seperlima dari anggaran dipakai untuk gaji.",
    ["Seperlima dari anggaran = 0.2 share #anggaran"],
  ],
  ["Separuh lebih pemilih abstain.", ["Separuh lebih pemilih = 0.5 share ~more-than #pemilih"]],
  ["Lebih dari separuh kios tutup.", ["Lebih dari separuh kios = 0.5 share ~more-than #kios"]],
  ["Nyaris seribu jemaah tertipu.", ["Nyaris seribu jemaah = 1000 ~nearly #jemaah"]],
  ["Ribuan ekor ayam mati.", ["Ribuan ekor ayam = 1000..99999 ~vague #ayam"]],
  ["Ada seratusan pedagang di pasar itu.", ["seratusan pedagang = 100 ~about #pedagang"]],
  ["Dua ratusan polisi berjaga.", ["Dua ratusan polisi = 200 ~about #polisi"]],
  [
    "Usianya sekitar tiga puluhan tahun.",
    ["Usianya sekitar tiga puluhan tahun = 30..39 year ~vague #age"],
  ],
  ["Lebih kurang 60 pendaki tersesat.", ["Lebih kurang 60 pendaki = 60 ~about #pendaki"]],
  ["Setidaknya ada 15 titik api.", ["Setidaknya ada 15 titik api = 15 ~at-least #titik_api"]],
  [
    "Sebanyak-banyaknya lima wakil boleh hadir.",
    ["Sebanyak-banyaknya lima wakil = 5 ~at-most #wakil"],
  ],
  ["Ongkosnya US$ 2.500 atau Rp40,5 juta.", ["US$ 2.500 = 2500 USD", "Rp40,5 juta = 40.5e6 IDR"]],
  ["Kontrak senilai A$1,3 miliar diteken.", ["A$1,3 miliar = 1.3e9 AUD"]],
  ["Denda €20 juta dijatuhkan regulator.", ["€20 juta = 20e6 EUR"]],
  ["Ia didenda 750 ribu yen.", ["750 ribu yen = 750000 JPY"]],
  ["Warisan 5 juta poundsterling diperebutkan.", ["5 juta poundsterling = 5e6 GBP"]],
  [
    "Baterainya berkapasitas 5.000 mAh dengan layar 6,7 inci.",
    ["5.000 mAh = 5000 milliampere-hour", "6,7 inci = 6.7 inch"],
  ],
  ["PLTS itu berkapasitas 145 megawatt.", ["145 megawatt = 145 megawatt"]],
  ["Listrik 1.300 VA tetap disubsidi.", ["1.300 VA = 1300 volt-ampere"]],
  [
    "Kualitas udara tercatat 152 mikrogram per meter kubik.",
    ["152 mikrogram per meter kubik = 152 microgram /cubic-metre"],
  ],
  ["Jemaah haji kloter 5 berangkat.", []],
  ["Tim SAR menyisir radius 5 mil laut.", ["5 mil laut = 5 nautical-mile"]],
  [
    "Perahu 5 GT itu dihantam ombak setinggi tiga meter.",
    ["5 GT = 5 gross-tonnage", "tiga meter = 3 metre"],
  ],
  ["Pembangunan sudah 85 persen.", ["85 persen = 85 percent"]],
  ["Dia mencetak 12 gol dari 20 laga.", ["12 gol = 12 #gol", "20 laga = 20 #laga"]],
  ["Kedua korban dibawa ke rumah sakit.", []],
  ["Sidang kesepuluh digelar hari ini.", ["Sidang kesepuluh = 10 ord #sidang"]],
  ["Peringkat ke-87 dunia diraihnya.", ["Peringkat ke-87 = 87 ord #peringkat"]],
  ["HUT ke-79 RI dirayakan.", ["HUT ke-79 = 79 ord #hut"]],
  [
    "Sebuah truk dan tiga sepeda motor terlibat tabrakan.",
    ["Sebuah truk = 1 #truk", "tiga sepeda motor = 3 #sepeda_motor"],
  ],
  [
    "Satu keluarga beranggotakan lima orang tewas.",
    ["Satu keluarga = 1 #keluarga", "lima orang = 5 #orang"],
  ],
  [
    "Sebanyak 3 juta lebih kendaraan keluar dari kota.",
    ["3 juta lebih kendaraan = 3e6 ~more-than #kendaraan"],
  ],
  [
    "Harga emas turun Rp12.000 menjadi Rp1.405.000 per gram.",
    ["Rp12.000 = 12000 IDR", "Rp1.405.000 per gram = 1405000 IDR /gram"],
  ],
  ["Modal disetor minimal Rp 3 triliun.", ["minimal Rp 3 triliun = 3e12 IDR ~at-least"]],
  ["Tak satu pun saksi hadir.", ["Tak satu pun saksi = 0 #saksi"]],
  ["Jarak kedua kota 1 jam 20 menit perjalanan.", ["1 jam 20 menit = 1.33333333333 hour"]],
  ["Terpidana menjalani hukuman 2 tahun 6 bulan.", ["2 tahun 6 bulan = 2.5 year"]],
  ["Pemohon kalah 3 banding 6.", ["3 banding 6 = S3-6"]],
  [
    "Sebesar 12,5 persen saham dijual Rp 8 triliun.",
    ["12,5 persen saham = 12.5 percent #saham", "Rp 8 triliun = 8e12 IDR"],
  ],
  [
    "Pelatih memanggil 26 pemain, termasuk dua kiper.",
    ["26 pemain = 26 #pemain", "dua kiper = 2 #kiper"],
  ],
  [
    "Rata-rata ada 12 kasus per 100 ribu penduduk.",
    ["12 kasus per 100 ribu penduduk = 12 /100000_person #kasus"],
  ],
  ["Populasi badak tinggal 60-an ekor.", ["60-an ekor = 60..69 ~vague #ekor"]],
  [
    "Warga berumur di atas 60 tahun diprioritaskan.",
    ["berumur di atas 60 tahun = 60 year ~more-than #age"],
  ],
];
