// The event, outlets and people here are invented; the words are as their languages write them.
import { UNDECIDED } from "../../lib/editorial/replay-decisions.ts";
import { buildSheet } from "../../lib/editorial/sheet/build-sheet.ts";
import type { Sheet } from "../../lib/editorial/sheet/sheet.ts";
import type { ArticleSummary, FactState } from "../../lib/editorial/views.ts";
import { boardOf } from "../unit/editorial/sheet/hostile-board.ts";
import { articleOf } from "./articles.ts";
import { both, decision, factState, report } from "./facts.ts";

interface Voice {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly words: string;
  readonly place: string;
  readonly speaker: string;
}

/** What runs from right to left, what writes no spaces, what joins and stacks, marks on letters, pictures. */
const VOICES: readonly Voice[] = [
  {
    id: "arabic",
    outlet: "صحيفة الميناء",
    title: "فيضان في المدينة القديمة",
    words: "قال المحافظ (أحمد) إن 12 شخصًا نُقلوا إلى المستشفى في 19/6/2024.",
    place: "المدينة القديمة",
    speaker: "أحمد الكاتب",
  },
  {
    id: "hebrew",
    outlet: "עיתון הנמל",
    title: "שיטפון בעיר העתיקה",
    words: "לדברי ראש העיר, 12 איש פונו (רובם ילדים).",
    place: "העיר העתיקה",
    speaker: "דנה לוי",
  },
  {
    id: "chinese",
    outlet: "港口日报",
    title: "旧城区发生洪水",
    words: "市长说，共有十二人被送往医院，其中大多数是儿童。",
    place: "旧城区",
    speaker: "李明",
  },
  {
    id: "japanese",
    outlet: "みなと新聞",
    title: "旧市街で洪水",
    words: "市長によると、12人が病院に運ばれた。ほとんどが子どもだった。",
    place: "旧市街",
    speaker: "田中",
  },
  {
    id: "korean",
    outlet: "항구일보",
    title: "구시가지 홍수",
    words: "시장은 12명이 병원으로 옮겨졌다고 말했다.",
    place: "구시가지",
    speaker: "김민수",
  },
  {
    id: "thai",
    outlet: "ข่าวท่าเรือ",
    title: "น้ำท่วมเมืองเก่า",
    words: "นายกเทศมนตรีกล่าวว่ามีผู้ถูกนำส่งโรงพยาบาล ๑๒ คน",
    place: "เมืองเก่า",
    speaker: "สมชาย",
  },
  {
    id: "hindi",
    outlet: "बंदरगाह समाचार",
    title: "पुराने शहर में बाढ़",
    words: "महापौर ने कहा कि बारह लोगों को अस्पताल ले जाया गया।",
    place: "पुराना शहर",
    speaker: "अनिल शर्मा",
  },
  {
    id: "marks",
    outlet: "Báo Cảng ✈️ e\u0301x\u0302",
    title: "Lũ lụt ở phố cổ 🌊👩🏽‍🚒🇮🇩",
    words: "Kim Jŏng-ŭn nói “mười hai người” – Привет, Ελλάδα, x̂ ǹ̩ 😀.",
    place: "Phố cổ",
    speaker: "Nguyễn Thị Ánh",
  },
];

/** A sheet in which outlets of many scripts report two facts. */
export function manyScriptsSheet(): Sheet {
  const articles = VOICES.map(
    ({ id, outlet, title }): ArticleSummary =>
      articleOf(id, { outlet, title, url: `https://example.org/${encodeURIComponent(title)}` }),
  );
  const texts = new Map(VOICES.map((voice) => [voice.id, `${voice.words} ${voice.place}`]));
  const counted = VOICES.map(({ id, words, speaker }) =>
    report(id, "12", {
      evidence: [{ start: 0, end: words.length, text: words }],
      speaker: { name: speaker, start: 0, end: 1, text: speaker },
    }),
  );
  const placed = VOICES.map(({ id, words, place }) =>
    report(id, place, {
      stance: "partial",
      evidence: [{ start: words.length + 1, end: words.length + 1 + place.length, text: place }],
    }),
  );
  const ruling = {
    verdict: "qualified",
    standing: { kind: "other", text: "12 (اثنا عشر)" },
    difference: "translation",
    reason: "Semua menyebut 十二, dan צוות העיר juga.",
    qualification: "Menurut محافظ kota.",
    document: null,
  } as const;
  const facts: readonly FactState[] = [
    factState("fact", counted, {
      ...UNDECIDED,
      ruling,
      question: both("How many people were taken to hospital (مستشفى, 医院)?"),
    }),
    factState("where", placed, {
      status: "partial",
      question: both("Where in the old town 旧城区 was the flood?"),
    }),
  ];
  return buildSheet({
    board: boardOf(articles, facts, "Banjir · فيضان · 洪水 · 홍수 · น้ำท่วม · बाढ़ 🌊"),
    decisions: [decision(1, { author: "Ayu Lestari", after: ruling })],
    language: "en",
    now: "2026-01-02T03:04:05.000Z",
    author: "Ayu Lestari",
    texts,
  });
}
