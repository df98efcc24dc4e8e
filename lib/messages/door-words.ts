import type { LanguageId } from "../engine/article.ts";

/** What the door says where it lets something not in, and what to do instead; in ASCII, for browsers guess its encoding. */
interface DoorWords {
  /** `address` is where the desk can be opened. */
  readonly foreignHost: (address: string) => string;
  readonly foreignOrigin: string;
  readonly noLength: string;
  /** `kilobytes` is the most that the page takes. */
  readonly tooLarge: (kilobytes: number) => string;
}

export const DOOR_WORDS: Readonly<Record<LanguageId, DoorWords>> = {
  en: {
    foreignHost: (address) =>
      `Tally answers only to this machine's own name, such as localhost. Open ${address} on the machine itself.`,
    foreignOrigin:
      "Tally refuses changes that do not come from its own pages. Open the page in Tally, and try again there.",
    noLength: "Tally takes no form that does not say how long it is (Content-Length).",
    tooLarge: (kilobytes) =>
      `Tally takes at most ${kilobytes} KB here. Shorten what is sent, and send it again.`,
  },
  id: {
    foreignHost: (address) =>
      `Tally hanya menjawab nama komputer ini sendiri, misalnya localhost. Buka ${address} di komputer ini.`,
    foreignOrigin:
      "Tally menolak perubahan yang tidak datang dari halamannya sendiri. Buka halamannya di Tally, lalu coba lagi dari sana.",
    noLength: "Tally tidak menerima formulir yang tidak menyebut panjangnya (Content-Length).",
    tooLarge: (kilobytes) =>
      `Tally menerima paling banyak ${kilobytes} KB di sini. Persingkat isinya, lalu kirim lagi.`,
  },
};

/** The sentence in which the door says that something was too large, as a browser got it; null where it says anything else. */
export function readTooLarge(answer: string): string | null {
  const sentence = answer.trim();
  const kilobytes = Number(/ (\d+) KB /.exec(sentence)?.[1]);
  return Object.values(DOOR_WORDS).some(({ tooLarge }) => tooLarge(kilobytes) === sentence)
    ? sentence
    : null;
}
