import type { LanguageId } from "../../engine/article.ts";

/** What a letter and a table of corrections say of themselves. `{…}` is filled in. */
export interface LetterWords {
  readonly subject: string;
  readonly greeting: string;
  readonly opening: string;
  readonly restated: string;
  readonly article: string;
  readonly undated: string;
  readonly link: string;
  readonly noLink: string;
  readonly says: string;
  readonly readAs: string;
  readonly origin: string;
  readonly found: string;
  readonly notSo: string;
  readonly qualification: string;
  readonly reason: string;
  readonly sources: string;
  readonly more: string;
  readonly document: string;
  readonly verified: string;
  readonly asking: string;
  readonly closing: string;
  readonly own: string;
  readonly unstated: string;
  readonly columns: {
    readonly outlet: string;
    readonly title: string;
    readonly link: string;
    readonly published: string;
    readonly origin: string;
    readonly sharedWith: string;
    readonly question: string;
    readonly value: string;
    readonly words: string;
    readonly standing: string;
    readonly qualification: string;
    readonly reason: string;
    readonly sources: string;
    readonly document: string;
    readonly verifiedBy: string;
    readonly verifiedAt: string;
    readonly state: string;
    readonly sentAt: string;
    readonly correctedAt: string;
  };
  readonly states: {
    readonly open: string;
    readonly sent: string;
    readonly changed: string;
    readonly corrected: string;
    readonly dropped: string;
  };
}

/** The letters in the languages of the desk: a letter speaks to its outlet, whatever language the interface has. */
export const LETTER_WORDS: Readonly<Record<LanguageId, LetterWords>> = {
  en: {
    subject: "Subject: request for correction – {title}",
    greeting: "To the editors of {outlet}",
    opening:
      "We compared the reports on “{title}” and found that what your coverage says differs from what we could verify on the following. We would be grateful if you looked into it and, where you agree, corrected the article.",
    restated:
      "[Demo: these articles were restated for a demonstration and are not the outlets’ own words. Not to be sent.]",
    article: "Article",
    undated: "undated",
    link: "Link",
    noLink: "none on file",
    says: "It says",
    readAs: "We read this as",
    origin: "The report appears to come from",
    found: "What we verified",
    notSo: "not so",
    qualification: "With this qualification",
    reason: "Why",
    sources: "Sources",
    more: "and {n} more",
    document: "Document",
    verified: "Verified on",
    asking:
      "If you know of anything that shows otherwise, please tell us: we will look at it again. Please let us know as well once the article has been corrected.",
    closing: "With kind regards,",
    own: "your own reporting",
    unstated: "not stated",
    columns: {
      outlet: "Outlet",
      title: "Article",
      link: "Link",
      published: "Published",
      origin: "Origin",
      sharedWith: "Same origin",
      question: "Question",
      value: "What it says",
      words: "Its words",
      standing: "What was verified",
      qualification: "Qualification",
      reason: "Reason",
      sources: "Sources",
      document: "Document",
      verifiedBy: "Verified by",
      verifiedAt: "Verified on",
      state: "State",
      sentAt: "Sent",
      correctedAt: "Corrected",
    },
    states: {
      open: "to send",
      sent: "sent",
      changed: "changed by the outlet",
      corrected: "corrected",
      dropped: "no longer refuted",
    },
  },
  id: {
    subject: "Perihal: permohonan ralat – {title}",
    greeting: "Yth. Redaksi {outlet}",
    opening:
      "Kami membandingkan pemberitaan tentang “{title}” dan menemukan bahwa isi artikel Anda berbeda dari hasil verifikasi kami dalam hal berikut. Kami mohon hal ini diperiksa dan, jika Anda sependapat, artikelnya diralat.",
    restated:
      "[Demo: artikel-artikel ini ditulis ulang untuk contoh dan bukan kata-kata medianya. Jangan dikirim.]",
    article: "Artikel",
    undated: "tanpa tanggal",
    link: "Tautan",
    noLink: "tidak tercatat",
    says: "Tertulis",
    readAs: "Kami membacanya sebagai",
    origin: "Keterangan ini tampaknya berasal dari",
    found: "Hasil verifikasi kami",
    notSo: "tidak demikian",
    qualification: "Dengan catatan",
    reason: "Alasan",
    sources: "Sumber",
    more: "dan {n} lainnya",
    document: "Dokumen",
    verified: "Diverifikasi pada",
    asking:
      "Jika Anda memiliki keterangan yang menunjukkan sebaliknya, sampaikanlah kepada kami; kami akan memeriksanya kembali. Mohon beri tahu kami juga bila artikelnya telah diralat.",
    closing: "Hormat kami,",
    own: "liputan Anda sendiri",
    unstated: "tidak disebutkan",
    columns: {
      outlet: "Media",
      title: "Artikel",
      link: "Tautan",
      published: "Terbit",
      origin: "Asal",
      sharedWith: "Asal yang sama",
      question: "Pertanyaan",
      value: "Yang diberitakan",
      words: "Kata-katanya",
      standing: "Hasil verifikasi",
      qualification: "Catatan",
      reason: "Alasan",
      sources: "Sumber",
      document: "Dokumen",
      verifiedBy: "Diverifikasi oleh",
      verifiedAt: "Diverifikasi pada",
      state: "Keadaan",
      sentAt: "Dikirim",
      correctedAt: "Diralat",
    },
    states: {
      open: "belum dikirim",
      sent: "terkirim",
      changed: "diubah medianya",
      corrected: "diralat",
      dropped: "tidak lagi terbantah",
    },
  },
};
