import type { GrammarLexicon } from "../language.ts";

/** Indonesian: the closed word classes that phrases and clauses are cut by. */
export const grammar = {
  words: {
    determiner:
      "para, sang, si, sebuah, seorang, seekor, suatu, beberapa, semua, seluruh, setiap, tiap, segenap, sejumlah, sekelompok, berbagai, sekitar, sedikitnya, hampir, lebih, hingga, segelintir, kedua, ketiga, pihak, sebanyak, sebagian, pelbagai",
    demonstrative: "itu, ini, tersebut, tadi, lainnya, lain",
    pronoun:
      "ia, dia, beliau, mereka, kami, kita, saya, aku, keduanya, ketiganya, keempatnya, dirinya, seseorang, siapa, keseluruhannya, semuanya, seluruhnya, sisanya",
    preposition:
      "di, ke, dari, pada, dalam, dengan, untuk, kepada, terhadap, tentang, antara, atas, bagi, sejak, sampai, hingga, menurut, menuju, bersama, melalui, akibat, seperti, sebagai, per, selama, soal, mengenai, demi, guna, mulai, sekitar, menjelang, sepanjang, tanpa, kecuali, selain, berdasarkan, lewat, via, bak, semenjak, pasca, seusai, berkat, daripada, terkait, senilai, sebesar, seharga, seluas, seberat, sejauh, setinggi, selebar, sedalam, setara, pas, dekat",
    genitive: "milik, kepunyaan, asal",
    doer: "oleh",
    infinitive: "",
    relative: "yang",
    copula:
      "adalah, ialah, merupakan, berada, berstatus, menjadi, bukan, bernama, berjumlah, bernilai",
    auxiliary:
      "telah, sudah, sedang, akan, masih, bisa, dapat, harus, mungkin, pernah, sempat, ingin, hendak, mau, perlu, boleh, baru, kini, terus, langsung, segera, tengah, wajib, mampu, berhasil, gagal, resmi, sempat, mulai, urung, batal, nyaris, kembali, mendadak, tetap, makin, semakin, justru, malah, juga, lantas, memang, bakal, tiba-tiba, pun, hanya, cuma, pasti, diduga, jelas, ikut, turut, terpaksa, sengaja, nekat, katanya, dikabarkan, dilaporkan, dinyatakan",
    linking: "tampak, terlihat, terasa, dianggap, dinilai",
    negation: "tidak, tak, bukan, belum, jangan, bukanlah, belumlah, tidaklah, enggak, nggak, ndak",
    conjunction: "dan, atau, serta, maupun",
    contrast: "tetapi, tapi, namun, melainkan, sedangkan, sementara, lalu, kemudian",
    subordinator:
      "karena, sebab, ketika, saat, setelah, sebelum, jika, bila, kalau, apabila, meski, meskipun, walau, walaupun, sehingga, agar, supaya, seraya, sambil, usai, padahal, kendati, lantaran, begitu, apakah, bagaimana, mengapa, kenapa, apa, selagi, seandainya, andai",
    complementizer: "bahwa",
    existential: "ada, adanya, terdapat",
    adverb:
      "lagi, pula, saja, sekali, sangat, terlalu, kurang, amat, cukup, sangatlah, sekarang, kemarin, besok, lusa, nanti, selalu, sering, kadang, biasanya, umumnya, akhirnya, awalnya, sebelumnya, selanjutnya, berikutnya, sendiri, secara, bahkan, maka, pun, kembali, nyaris, hampir, paling, saling, agak, rata-rata, demikian",
  },
  verbPrefixes: "me, di, ter, ber",
  prefixedNouns:
    "menteri, media, mesin, medis, medan, meter, mental, mei, merek, menlu, menit, mereka, menara, menurut, mengenai, melalui, menuju, meski, meskipun, merah, meja, mengapa, menko, menkeu, metro, melayu, mewah, meriam, meriah, merdeka, memang, mendag, mendagri, mensos, menkes, menaker, menhub, menhan, menpora, metode, metal, memori, menu, menantu, mentor, mentah, mendatang, menteng, mendiang, mertua, megah, megapolitan, melati, meteran, meterai, metrik, menjelang, mengingat, menyusul, menara, meningitis, merpati, mercusuar, medali, mebel, mekanik, mekanisme, mekar, mesjid, mesti, mestinya, " +
    "dinas, direktur, dinding, diri, diskusi, distrik, disiplin, dini, diare, dimensi, digital, diplomat, diplomasi, dirinya, direksi, direktorat, diskon, dialog, dinamika, dirjen, dividen, divisi, diesel, difteri, diagnosis, dia, dingin, dirut, disabilitas, diktator, dinasti, dinamit, dinosaurus, diaspora, disertasi, dimana, dinihari, diam, " +
    "terhadap, tersebut, terkait, tersangka, terdakwa, teroris, terorisme, terlalu, terus, terakhir, teras, teritorial, terminal, terbaru, terbesar, tertinggi, terbaik, terburuk, terendah, terbanyak, terkecil, terparah, terlama, terdekat, terjauh, tertentu, terpidana, terpilih, terutama, tentara, terobosan, terowongan, teripang, tertanggal, terbatas, terkini, terdahulu, teratas, terbawah, terkenal, terpercaya, tertua, termuda, tersendiri, terlebih, terapi, termasuk, terik, teri, terang, terasi, teruna, " +
    "berita, berat, beras, berbagai, berlian, bersama, bersih, beruang, berkas, berani, beringin, bertahap, beribu, bersejarah, bersenjata, berikut, berikutnya, bersangkutan, berapa, bersubsidi, berpenghasilan, berbahaya, berusia, berumur, bernama, bergerak, bernilai, beragam, berkala, berhala, berkah, berkat, berantai, beruntun, berturut-turut, berdasarkan, berencana, berskala, berkapasitas, berbendera, berpangkat, berinisial, berkekuatan, bermagnitudo, berkelanjutan, berjenis, berbeda, berwarna, bersalah, berkuasa, bersaudara, berganda, beruntung, berawan, bersalju",
  lightDoing:
    "melakukan, mengadakan, menggelar, memberi, memberikan, melaksanakan, menjalankan, melancarkan, menyelenggarakan, memulai, menempuh, mengambil, membuat, melayangkan, menjatuhkan, menyampaikan, mengajukan, menerapkan",
  lightSuffering:
    "mengalami, menjalani, mendapat, mendapatkan, menerima, menderita, memperoleh, terkena, kena, menghadapi, beroleh",
  particles: "",
  apart: "bersalah, tidak bersalah, bebas, tersangka, pulang, kembali, mati, pailit",
  apartLeading: "sebagai, dari, ke, jadi, menjadi",
  becoming: "menjadi",
  resultVerbs: "",
  results: "",
  rising: "",
  falling: "",
  settings:
    "di, dalam, pada, selama, saat, akibat, sejak, pasca, seusai, dari, sampai, hingga, menjelang",
  none: "",
  worth: "senilai, seharga, bernilai, sebesar",
  goals: "kepada, terhadap, dengan, untuk, bagi, menjadi, sebagai, ke",
  dateStart: "sejak, semenjak, mulai, per, terhitung, dari, efektif",
  dateEnd: "sampai, hingga, s.d, sampai dengan",
  pointing: { thing: "", person: "ia, dia, beliau", any: "mereka, pihaknya" },
} as const satisfies GrammarLexicon;
