import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the diplomacy classes. */
export const diplomacy = {
  sign: {
    verbs: "tandatangani, tanda tangani, teken, bubuhkan tanda tangan di",
    passive: "ditanda tangani",
    nominal: "penandatanganan, penandatangan, tanda tangan, seremoni penandatanganan",
  },
  agree: {
    verbs: "sepakati, setujui bersama",
    intransitive:
      "sepakat, setuju, bersepakat, mencapai kesepakatan, capai kesepakatan, mencapai kata sepakat, menjalin kesepakatan, satu suara, seia sekata, bersalaman, mufakat, ketuk palu",
    nominal: "kesepakatan, permufakatan",
  },
  disagree: {
    middle: "buntu",
    intransitive:
      "tidak sepakat, gagal mencapai kesepakatan, berselisih, berbeda pendapat, tak sepakat, berakhir buntu, menemui kebuntuan, deadlock, tak mencapai titik temu, tidak mencapai kesepakatan, berakhir tanpa hasil, berakhir tanpa kesepakatan, gagal mencapai titik temu",
    nominal: "perselisihan, kebuntuan, jalan buntu, perbedaan pendapat, menemui jalan buntu",
  },
  ratify: {
    verbs: "ratifikasi, sahkan perjanjian=mengesahkan perjanjian",
    active: "meratifikasi",
    nominal: "ratifikasi, pengesahan perjanjian, peratifikasian, ratifikasi perjanjian",
  },
  "withdraw-from": {
    intransitive:
      "menarik diri dari, tarik diri dari, menarik diri, keluar dari, hengkang dari, mundur dari perjanjian, mundur dari kesepakatan, batal membeli, urung membeli, ingkar dari, menyobek perjanjian, membatalkan sepihak, mundur dari pembelian, mundur dari rencana, mundur dari lelang, mundur dari tender, mundur dari pencalonan, mencabut tawaran, menarik tawaran, mencabut penawaran, menarik penawaran, kehilangan minat, tak lagi berminat, tidak lagi berminat, tak lagi tertarik, tidak lagi tertarik, batal mengakuisisi, urung mengakuisisi, batal ikut, urung ikut, batal mengambil alih",
    nominal: "penarikan diri",
  },
  publish: {
    verbs: "terbitkan, publikasikan, rilis, muat, siarkan",
    middle: "terbit",
    active: "mempublikasikan, memublikasikan, merilis",
    nominal: "penerbitan, publikasi, perilisan, pemuatan",
  },
  withhold: {
    verbs: "rahasiakan, tutup-tutupi, sembunyikan",
    passive:
      "tidak dipublikasikan, belum dipublikasikan, tidak diungkap ke publik, belum diumumkan, tidak diumumkan",
    nominal: "perahasiaan",
  },
  visit: {
    verbs: "kunjungi, sambangi, datangi, tengok, sowan ke, singgahi, tandangi",
    intransitive:
      "berkunjung, melawat, bertandang, melakukan kunjungan, menyambangi, bertolak menuju",
    nominal: "kunjungan, lawatan, kunjungan kenegaraan, kunjungan kerja, kunker",
  },
  meet: {
    verbs: "temui, jumpai, sowani",
    intransitive:
      "bertemu, berjumpa, bersua, bertatap muka, melakukan pertemuan, menggelar pertemuan, mengadakan pertemuan, duduk semeja, duduk bersama, satu meja, bertemu empat mata, bersilaturahmi, berkumpul bersama",
    nominal: "pertemuan, perjumpaan, tatap muka, pertemuan warga",
  },
  call: {
    verbs: "telepon, hubungi",
    intransitive: "bertelepon, berbicara melalui telepon, berbicara lewat telepon, bertelpon",
    nominal:
      "sambungan telepon, percakapan telepon, pembicaraan telepon, panggilan telepon, menelpon",
  },
  "speak-with": {
    verbs: "ajak bicara, bicarakan, bahas, diskusikan",
    intransitive:
      "berbicara dengan, berbincang, berbincang dengan, berdialog, berdiskusi, bercakap-cakap, ngobrol",
    nominal: "pembicaraan, perbincangan, dialog, diskusi, pembahasan",
  },
  summon: {
    verbs: "panggil, panggil pulang",
    nominal: "pemanggilan, surat panggilan, panggilan resmi",
  },
  "recall-envoy": {
    verbs: "tarik duta besar, tarik dubes, panggil pulang dubes, panggil pulang duta besar",
    nominal: "penarikan duta besar, pemulangan duta besar",
  },
  expel: { verbs: "usir, keluarkan dari, depak, persona-non-gratakan", nominal: "pengusiran" },
  deport: {
    verbs: "deportasi, pulangkan",
    active: "mendeportasi",
    nominal: "deportasi, pemulangan, repatriasi",
  },
  extradite: { verbs: "ekstradisi, serahkan ke", active: "mengekstradisi", nominal: "ekstradisi" },
  negotiate: {
    verbs: "rundingkan, negosiasikan",
    intransitive:
      "berunding, bernegosiasi, melakukan perundingan, menggelar perundingan, bernego, tawar-menawar, melobi",
    nominal: "perundingan, negosiasi, lobi, tawar-menawar",
  },
  mediate: {
    verbs: "mediasi, tengahi, jembatani",
    intransitive: "menjadi penengah, menjadi mediator",
    active: "memediasi",
    nominal: "mediasi, penengahan",
  },
  recognise: {
    verbs: "akui kedaulatan, akui kemerdekaan, akui negara, akui sebagai negara",
    nominal: "pengakuan kedaulatan, pengakuan negara",
  },
  "cut-ties": {
    verbs: "putuskan hubungan, putus hubungan",
    active: "memutus hubungan",
    nominal: "pemutusan hubungan diplomatik, putusnya hubungan",
  },
  "restore-ties": {
    verbs: "pulihkan hubungan, normalisasi hubungan",
    active: "menormalisasi hubungan",
    nominal: "pemulihan hubungan, normalisasi hubungan",
  },
  "supply-arms": {
    verbs:
      "pasok senjata, kirim senjata, persenjatai=mempersenjatai, transfer senjata, jual senjata, kirimkan senjata, suplai senjata",
    active: "mentransfer senjata, menyuplai senjata",
    nominal:
      "pasokan senjata, pengiriman senjata, transfer senjata, penjualan senjata, pasokan persenjataan, pengiriman persenjataan, pengiriman amunisi",
  },
  sanction: {
    verbs: "jatuhkan sanksi, kenakan sanksi, beri sanksi, sanksi, jatuhi sanksi",
    active: "menyanksi",
    nominal: "sanksi, penjatuhan sanksi, pengenaan sanksi, sanksi baru",
  },
  "lift-sanction": {
    verbs: "cabut sanksi, longgarkan sanksi",
    nominal: "pencabutan sanksi, pelonggaran sanksi",
  },
  aid: {
    verbs: "bantu, salurkan bantuan, kirim bantuan, tolong",
    nominal: "bantuan, bantuan timbal balik, pertolongan, penyaluran bantuan",
  },
  pledge: {
    verbs: "ikrarkan",
    intransitive: "berkomitmen, berikrar, menyatakan komitmen",
    nominal: "komitmen, ikrar",
  },
  ally: {
    intransitive: "bersekutu, beraliansi, membentuk aliansi, bergabung dalam aliansi",
    nominal: "persekutuan",
  },
  host: {
    verbs: "selenggarakan",
    intransitive: "menjadi tuan rumah, jadi tuan rumah",
    nominal: "penyelenggaraan, tuan rumah penyelenggaraan",
  },
  welcome: {
    verbs: "sambut, terima kunjungan, jemput",
    nominal: "penyambutan, sambutan, upacara penyambutan",
  },
  invite: { verbs: "undang, ajak, beri undangan", nominal: "undangan" },
  oppose: {
    verbs: "-tentang, tolak keras",
    intransitive:
      "keberatan, menyatakan keberatan, menentang keras, menyatakan menolak keras, bersuara menentang, tidak setuju dengan, tak setuju dengan, menyatakan tidak setuju",
    nominal: "penentangan, keberatan atas",
  },
  "support-side": {
    verbs: "dukung penuh, sokong penuh, dukung, sokong, dukung sepenuhnya",
    intransitive:
      "memberikan dukungan, menyatakan dukungan, memberi dukungan, berpihak, memihak, berpihak kepada, berpihak pada, berada di pihak, berdiri di pihak, pasang badan, pasang badan untuk, menyokong penuh, menyuarakan dukungan, menyatakan mendukung, seiring dengan, sejalan dengan",
    nominal: "dukungan penuh, pemberian dukungan, pernyataan dukungan, dukungan, sokongan",
  },
  intervene: {
    verbs: "intervensi, campuri",
    intransitive: "campur tangan, turun tangan, ikut campur",
    active: "mengintervensi",
    nominal: "intervensi, turut campur, pencampuran urusan",
  },
  boycott: {
    verbs: "boikot, jauhi acara",
    active: "memboikot",
    nominal: "boikot, pemboikotan, aksi boikot",
  },
  represent: {
    verbs: "wakili",
    intransitive: "mewakili, menjadi wakil, bertindak atas nama",
    nominal: "perwakilan dari, keterwakilan",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
