import type { LanguageId } from "../../engine/article.ts";
import type { Origin } from "../../engine/reconciliation.ts";
import type { Aspect } from "../../engine/values/value.ts";
import type { Difference } from "../verdict.ts";
import type { RowStance, SectionKind, SheetState } from "./sheet.ts";

/** Every word that the sheet itself says. `{x}` stands for a value; where a count is one, the `One` form is used. */
export interface SheetWords {
  readonly kicker: string;
  readonly made: string;
  readonly madeBy: string;
  readonly counted: string;
  /** Where not every fact of the story is on the sheet. */
  readonly part: string;
  /** Of a sheet that is read under a link. */
  readonly live: string;
  readonly restated: string;
  readonly restatedMark: string;
  readonly summary: string;
  readonly noFacts: string;
  readonly states: Readonly<Record<SheetState, string>>;
  /** Said of a state that nobody decided on. */
  readonly undecided: string;
  readonly sections: Readonly<
    Record<SectionKind, { readonly title: string; readonly note: string; readonly none: string }>
  >;
  readonly labels: Readonly<
    Record<
      | "number"
      | "section"
      | "question"
      | "aspect"
      | "state"
      | "standing"
      | "verdict"
      | "qualification"
      | "difference"
      | "reason"
      | "document"
      | "decision"
      | "decidedBy"
      | "decidedAt"
      | "finding"
      | "corroboration"
      | "outlets"
      | "origins"
      | "reopened"
      | "withdrawn"
      | "outlet"
      | "stance"
      | "value"
      | "words"
      | "place"
      | "published"
      | "retrieved"
      | "silent"
      | "title"
      | "link"
      | "origin"
      | "credit"
      | "speaker"
      | "language"
      | "source",
      string
    >
  >;
  readonly notDecided: string;
  readonly bothSides: string;
  readonly decidedBy: string;
  readonly reopened: string;
  readonly withdrawn: string;
  readonly outletsOne: string;
  readonly outlets: string;
  readonly originsOne: string;
  readonly origins: string;
  readonly stances: Readonly<Record<RowStance, string>>;
  readonly originKinds: Readonly<Record<Origin["kind"], string>>;
  readonly unstatedOrigin: string;
  readonly ownReporting: string;
  readonly aspects: Readonly<Record<Aspect, string>>;
  readonly differences: Readonly<Record<Difference, string>>;
  readonly languages: Readonly<Record<LanguageId, string>>;
  readonly characters: string;
  readonly undated: string;
  readonly openLink: string;
  readonly noLink: string;
  readonly sources: string;
  readonly matrix: string;
  readonly facts: string;
  readonly about: string;
  readonly silences: {
    readonly title: string;
    readonly note: string;
    readonly none: string;
    readonly facts: string;
  };
  readonly seal: {
    readonly title: string;
    readonly identifier: string;
    readonly hash: string;
    readonly note: string;
  };
  /** At the foot of a printed page. */
  readonly page: string;
  readonly pageAlone: string;
  readonly methodTitle: string;
  readonly method: readonly string[];
}

const en: SheetWords = {
  kicker: "Fact sheet",
  made: "Made on {at}",
  madeBy: "Made on {at} by {by}",
  counted: "{outlets}, {origins}",
  part: "{n} of the story’s {of} facts",
  live: "This is the sheet as the desk has it on {at}; it can change. The link ends on {until}.",
  restated:
    "Restated for the demo: the articles were written anew and are not the outlets’ own texts.",
  restatedMark: "restated for the demo",
  summary: "Summary",
  noFacts: "No facts were found.",
  states: {
    verified: "Verified",
    qualified: "Verified with a qualification",
    refuted: "Refuted",
    disputed: "Disputed",
    unverifiable: "Cannot be verified",
    conflict: "Conflict",
    partial: "Less precise",
    single: "One source",
    agree: "Agree",
  },
  undecided: "{state}, not decided",
  sections: {
    decided: {
      title: "Decided",
      note: "An editor has checked these against the sources.",
      none: "Nothing has been decided yet.",
    },
    disputed: {
      title: "Disputed",
      note: "An editor found that the sources contradict each other and that no side can be ruled out.",
      none: "Nothing was found to be disputed.",
    },
    unverified: {
      title: "Not verified",
      note: "Nobody has established these. They are what the outlets report, not facts.",
      none: "Nothing is left to verify.",
    },
  },
  labels: {
    number: "No.",
    section: "Section",
    question: "Question",
    aspect: "About",
    state: "Status",
    standing: "What stands",
    verdict: "Verdict",
    qualification: "Qualification",
    difference: "Why they differ",
    reason: "Reason",
    document: "Primary document",
    decision: "Decided",
    decidedBy: "Decided by",
    decidedAt: "Decided at",
    finding: "What the engine found",
    corroboration: "Reported by",
    outlets: "Outlets",
    origins: "Independent origins",
    reopened: "Reopened",
    withdrawn: "Note",
    outlet: "Outlet",
    stance: "Stance",
    value: "Value",
    words: "Exact words",
    place: "Place in the text",
    published: "Published",
    retrieved: "Retrieved",
    silent: "Silent",
    title: "Title",
    link: "Link",
    origin: "Origin",
    credit: "Credited as",
    speaker: "Speaker",
    language: "Language",
    source: "Source",
  },
  notDecided: "not decided",
  bothSides: "Both sides are published: {values}",
  decidedBy: "by {by} on {at}",
  reopened: "on {at}: {cause}",
  withdrawn: "The engine no longer finds this in the articles.",
  outletsOne: "1 outlet",
  outlets: "{n} outlets",
  originsOne: "1 independent origin",
  origins: "{n} independent origins",
  stances: {
    agrees: "Agrees",
    conflicts: "Conflicts",
    partial: "Less precise",
    silent: "Silent",
    unread: "Could not be read",
  },
  originKinds: {
    agency: "news agency",
    outlet: "another outlet",
    official: "official source",
    own: "own reporting",
    copy: "copied text",
    unstated: "not stated",
  },
  unstatedOrigin: "origin not stated",
  ownReporting: "own reporting",
  aspects: {
    date: "when",
    quantity: "how many",
    who: "who",
    where: "where",
    name: "called what",
    wording: "wording",
    whether: "whether",
  },
  differences: {
    mistake: "Mistake in one outlet",
    definition: "Different definition",
    precision: "Precision",
    superseded: "Outdated, since superseded",
    translation: "Translation",
    transcription: "Transcription",
    attribution: "Attribution",
    disputed: "Genuinely disputed",
    unknown: "Cannot tell",
  },
  languages: { id: "Indonesian", en: "English" },
  characters: "characters {spans}",
  undated: "date not stated",
  openLink: "article",
  noLink: "no link",
  sources: "Sources",
  matrix: "Matrix",
  facts: "Facts",
  about: "About",
  silences: {
    title: "Silent",
    note: "These articles say nothing of the facts whose numbers stand beside them. Silence is not agreement.",
    none: "Every article speaks of every fact.",
    facts: "facts {numbers}",
  },
  seal: {
    title: "Identifier of this sheet",
    identifier: "Identifier",
    hash: "SHA-256 of the content",
    note: "With either, the desk can tell whether this is what it exported, and what has changed since.",
  },
  page: "Page {n} of {of}",
  pageAlone: "Page {n}",
  methodTitle: "How this sheet was made",
  method: [
    "Tally read the articles and laid what each outlet reports beside the others. It only proposes; every verdict above was decided by the editor who is named with it.",
    "An outlet that says nothing of a fact is named as silent. Silence is not agreement.",
    "Copies do not raise the count: articles that share an agency, a source or a text count as one origin.",
    "A value that is less precise than another does not contradict it. A denial is reported as a denial, and not as proof of the opposite.",
    "The exact words stand in the language of the article. The places count characters (UTF-16 units, from 0, the end not included) in the article’s text as it was read.",
  ],
};

const id: SheetWords = {
  kicker: "Lembar fakta",
  made: "Dibuat pada {at}",
  madeBy: "Dibuat pada {at} oleh {by}",
  counted: "{outlets}, {origins}",
  part: "{n} dari {of} fakta dalam liputan ini",
  live: "Inilah lembar sebagaimana tercatat di redaksi pada {at}; isinya dapat berubah. Tautan ini berakhir pada {until}.",
  restated:
    "Ditulis ulang untuk demo: artikel-artikelnya ditulis kembali dan bukan teks asli media yang bersangkutan.",
  restatedMark: "ditulis ulang untuk demo",
  summary: "Ringkasan",
  noFacts: "Tidak ada fakta yang ditemukan.",
  states: {
    verified: "Terverifikasi",
    qualified: "Terverifikasi dengan catatan",
    refuted: "Terbantah",
    disputed: "Diperselisihkan",
    unverifiable: "Tidak dapat diverifikasi",
    conflict: "Bertentangan",
    partial: "Kurang rinci",
    single: "Satu sumber",
    agree: "Sejalan",
  },
  undecided: "{state}, belum diputuskan",
  sections: {
    decided: {
      title: "Sudah diputuskan",
      note: "Editor telah memeriksanya terhadap sumber.",
      none: "Belum ada yang diputuskan.",
    },
    disputed: {
      title: "Diperselisihkan",
      note: "Editor mendapati sumber-sumber saling bertentangan dan tidak satu pihak pun dapat dikesampingkan.",
      none: "Tidak ada yang diperselisihkan.",
    },
    unverified: {
      title: "Belum terverifikasi",
      note: "Belum ada yang memastikannya. Ini pemberitaan media, bukan fakta.",
      none: "Tidak ada lagi yang perlu diverifikasi.",
    },
  },
  labels: {
    number: "No.",
    section: "Bagian",
    question: "Pertanyaan",
    aspect: "Tentang",
    state: "Status",
    standing: "Yang berlaku",
    verdict: "Putusan",
    qualification: "Catatan",
    difference: "Mengapa berbeda",
    reason: "Alasan",
    document: "Dokumen primer",
    decision: "Diputuskan",
    decidedBy: "Diputuskan oleh",
    decidedAt: "Diputuskan pada",
    finding: "Temuan mesin",
    corroboration: "Diberitakan oleh",
    outlets: "Media",
    origins: "Asal independen",
    reopened: "Dibuka kembali",
    withdrawn: "Keterangan",
    outlet: "Media",
    stance: "Sikap",
    value: "Nilai",
    words: "Kata-kata persis",
    place: "Letak dalam teks",
    published: "Terbit",
    retrieved: "Diambil",
    silent: "Tidak menyebut",
    title: "Judul",
    link: "Tautan",
    origin: "Asal",
    credit: "Disebut sebagai",
    speaker: "Pembicara",
    language: "Bahasa",
    source: "Sumber",
  },
  notDecided: "belum diputuskan",
  bothSides: "Kedua versi dimuat: {values}",
  decidedBy: "oleh {by} pada {at}",
  reopened: "pada {at}: {cause}",
  withdrawn: "Mesin tidak lagi menemukannya dalam artikel.",
  outletsOne: "1 media",
  outlets: "{n} media",
  originsOne: "1 asal independen",
  origins: "{n} asal independen",
  stances: {
    agrees: "Sejalan",
    conflicts: "Bertentangan",
    partial: "Kurang rinci",
    silent: "Tidak menyebut",
    unread: "Tidak dapat dibaca",
  },
  originKinds: {
    agency: "kantor berita",
    outlet: "media lain",
    official: "sumber resmi",
    own: "liputan sendiri",
    copy: "teks salinan",
    unstated: "tidak disebut",
  },
  unstatedOrigin: "asal tidak disebut",
  ownReporting: "liputan sendiri",
  aspects: {
    date: "kapan",
    quantity: "berapa",
    who: "siapa",
    where: "di mana",
    name: "nama",
    wording: "bunyi pernyataan",
    whether: "benar tidaknya",
  },
  differences: {
    mistake: "Kekeliruan satu media",
    definition: "Definisi berbeda",
    precision: "Tingkat kerincian",
    superseded: "Usang, sudah ada yang lebih baru",
    translation: "Penerjemahan",
    transcription: "Transkripsi",
    attribution: "Penyebutan sumber",
    disputed: "Memang diperselisihkan",
    unknown: "Tidak dapat dipastikan",
  },
  languages: { id: "Indonesia", en: "Inggris" },
  characters: "karakter {spans}",
  undated: "tanggal tidak disebut",
  openLink: "artikel",
  noLink: "tanpa tautan",
  sources: "Sumber",
  matrix: "Matriks",
  facts: "Fakta",
  about: "Tentang lembar",
  silences: {
    title: "Tidak menyebut",
    note: "Artikel-artikel ini tidak mengatakan apa pun tentang fakta yang nomornya tercantum. Tidak menyebut bukan berarti setuju.",
    none: "Semua artikel berbicara tentang semua fakta.",
    facts: "fakta {numbers}",
  },
  seal: {
    title: "Pengenal lembar ini",
    identifier: "Pengenal",
    hash: "SHA-256 isi lembar",
    note: "Dengan salah satunya, redaksi dapat memastikan apakah ini yang diekspornya, dan apa yang berubah sejak itu.",
  },
  page: "Halaman {n} dari {of}",
  pageAlone: "Halaman {n}",
  methodTitle: "Bagaimana lembar ini dibuat",
  method: [
    "Tally membaca artikel-artikelnya dan menyandingkan apa yang diberitakan setiap media. Tally hanya mengusulkan; setiap putusan di atas diambil oleh editor yang namanya tercantum.",
    "Media yang tidak mengatakan apa pun tentang suatu fakta ditandai “tidak menyebut”. Itu bukan berarti setuju.",
    "Salinan tidak menambah hitungan: artikel yang berbagi kantor berita, sumber, atau teks dihitung sebagai satu asal.",
    "Nilai yang kurang rinci tidak bertentangan dengan nilai yang lebih rinci. Bantahan dimuat sebagai bantahan, bukan sebagai bukti sebaliknya.",
    "Kata-kata persis ditulis dalam bahasa artikelnya. Letaknya menghitung karakter (satuan UTF-16, mulai dari 0, tanpa akhirnya) dalam teks artikel seperti yang dibaca.",
  ],
};

/** The words of the sheet by language. */
export const SHEET_WORDS: Readonly<Record<LanguageId, SheetWords>> = { en, id };

/** Puts values into a sentence of the sheet; a value is never read as a sentence again. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
}
