import type { TextLexicon } from "../language.ts";

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Indonesian: function words, abbreviations, conjunctions and the furniture of news pages. */
export const text = {
  stopWords: words(`
    yang dan di ke dari untuk pada dengan dalam adalah ini itu tersebut tidak bukan akan telah sudah belum masih juga
    oleh sebagai karena namun tetapi tapi atau saat ketika setelah sebelum sejak hingga sampai serta bahwa bagi para
    kepada terhadap antara secara seperti menurut mereka dia ia kami kita saya anda pihak lalu kemudian sementara
    sedangkan meski meskipun jika bila apabila agar supaya sehingga maka bisa dapat harus ada hanya lebih sangat paling
    sekitar usai selain selama hal lain sebuah seorang beberapa semua setiap kata ujar tutur ucap katanya ujarnya
    dirinya pun lagi pula yakni yaitu ialah adapun padahal bahkan sebab menjadi merupakan melalui tanpa atas tentang
    mengenai soal terkait apa siapa mengapa bagaimana kapan mana tak nggak kini baru pernah kala demikian begitu
    sebelumnya selanjutnya kedua keduanya sang si
  `),
  abbreviations: words(`
    dr drs dra ir prof no nomor hal jl jln gg kav kec kab ds kel prov tgl hlm rp ny tn sdr sdri bpk kh tgk ust hj st
    letkol letjen mayjen brigjen kombes kompol akp akbp iptu ipda aiptu aipda bripka brigpol briptu bripda irjen komjen
    jend jenderal kol kapt lettu letda serma serka sertu serda pratu prada laks laksda laksdya laksma marsda marsdya
    marsma marsekal brig insp ka wkl alm almh a.n u.p d.a vs sbb tsb dgn yg utk dst ttg thn bln
  `),
  finalAbbreviations: words(`
    dll dkk dsb tbk pt cv jr sr inc ltd corp co m.si m.h s.h s.e s.t s.sos s.pd m.pd s.ip s.kom m.hum m.m m.a s.ag
    m.ag s.ik s.i.k m.sc ph.d sp.a sp.b sp.og sp.pd m.kes s.ked s.kep km kg cm mm m ha
  `),
  subordinators: words(`
    setelah sebelum ketika karena jika apabila bila meskipun meski walaupun walau sehingga agar supaya sedangkan
    sementara sambil seraya padahal sebab kendati lantaran seandainya andaikata sekalipun
  `),
  coordinators: words(`
    tetapi tapi namun melainkan yang yakni yaitu lalu kemudian sejak saat usai hingga bahkan bahwa termasuk
    begitu sedang dimana di-mana kalau selagi selain tanpa
  `),
  listCoordinators: words("dan serta atau maupun"),
  bylines: [
    "oleh",
    "penulis",
    "reporter",
    "editor",
    "laporan",
    "pewarta",
    "jurnalis",
    "redaktur",
    "wartawan",
    "kontributor",
    "fotografer",
    "foto",
    "sumber",
    "penerjemah",
    "penyunting",
  ],
  furniture: [],
} as const satisfies TextLexicon;
