// Texts that nobody wrote: each repeats what makes some careless rule slow.

const LETTERS = "aeioubdfgklmnprst";

function nameOf(index: number): string {
  const letter = (at: number) => LETTERS[at % LETTERS.length] ?? "a";
  const rest = letter(index) + letter(index * 3 + 1) + letter(Math.floor(index / 17));
  return `${String.fromCharCode(65 + (index % 26))}${rest}`;
}

const PIECES: Readonly<Record<string, (index: number) => string>> = {
  digits: () => "7",
  "digits and points": () => "1.",
  "digits and commas": () => "1,",
  "digits and slashes": () => "1/2/",
  "digits and colons": () => "20:47:",
  numbers: (index) => `${(index * 7919) % 99_999} `,
  letters: () => "a",
  capitals: () => "A",
  "capitals and points": () => "A.",
  "one capitalised word": () => "Abc ",
  "capitalised words": (index) => `${nameOf(index)} `,
  "names of two words": (index) => `${nameOf(index * 31)} ${nameOf(index)} `,
  "one Indonesian word": () => "kapal ",
  "one English word": () => "killed ",
  "one Indonesian sentence": (index) => `Sedikitnya ${index % 290} orang tewas di Ambon pada Rabu `,
  "one English sentence": (index) => `At least ${index % 290} people died on Wednesday, `,
  spaces: () => " ",
  "lines of one letter": () => "a\n",
  "empty lines": () => "\n",
  commas: () => ",",
  "commas and spaces": () => ", ",
  "open brackets": () => "(",
  "brackets of all kinds": () => "([{“\"('",
  "brackets and words": () => '(a “b [c " d ” e ',
  "open quotations": () => "“",
  "nested quotations": () => "“a ‘b ",
  "straight quotation marks": () => '"',
  "quoted words": (index) => `"w${index}" `,
  "quotations with speakers": (index) => `"We won ${index % 9}," said Ann Lund. `,
  "dates without spaces": (index) => `${1 + (index % 28)}/6/2024-`,
  dates: (index) => `${1 + (index % 28)} June ${1990 + (index % 40)} `,
  "weekdays with open brackets": () => "Rabu (19/6",
  hyphens: () => "-",
  "hyphenated words": () => "anak-",
  dashes: () => " – ",
  "combining marks": () => "\u0301",
  "letters with marks": () => "e\u0301\u0323",
  "invisible characters": () => "\u200b",
  "halves of pairs": () => "\ud83d",
  "full stops": () => ".",
  "marks that end sentences": () => "?!… ",
  apostrophes: () => "o'",
  addresses: () => "a.b@c.",
  "domain names": () => "kompas.com ",
  percentages: (index) => `${index % 100}% `,
  money: (index) => `Rp${index % 99}.000 juta `,
  "numbers joined by and": (index) => `${(index * 7919) % 9_999} and `,
  "number words": () => "dua puluh ribu ",
  "titles and names": (index) => `President ${nameOf(index)} of ${nameOf(index * 3)} denied `,
  "words that introduce a credit": () => "dilansir dari ",
  "words that relay": () => "menurut kantor berita ",
  datelines: () => "PORT (X ",
  copyright: () => "© 2024 ",
  "page furniture": () => "Baca juga: ",
  denials: () => "he denied that he denied that ",
  negations: () => "tidak bukan belum ",
  articles: () => "the of the ",
  laws: () => "Pasal 5 ayat (1) dan ",
  "changes of value": () => "naik dari 5 persen menjadi ",
  "parts of totals": () => "17 orang: 14 ditahan, ",
  "sums in dollars": () => "US$1 ",
  "newsrooms in brackets": () => "(Reuters) ",
  "newsrooms in a row": () => "Reuters, AFP, ",
  "bodies of bodies": () => "Bank of the Bank of the ",
  "owners by their country": () => "Denmark's Skovlund ",
  "one verb of speech": () => "said ",
  "open quotations with verbs of speech": () => "“We won, said ",
  "quoted conditions": (index) => `If “we all go home now and then ${index % 9}” `,
  "quoted denials": (index) =>
    `“We did not kill anyone there in ${1900 + (index % 99)},” said Ann Lund. `,
  "articles with hyphens": () => "a-",
  "dates in open brackets": (index) => `(${1 + (index % 28)}/6/2024 `,
};

/** The kinds of hostile text. */
export const HOSTILE_KINDS: readonly string[] = Object.keys(PIECES);

/** A hostile text of one kind, of `units` UTF-16 code units. */
export function hostileText(kind: string, units: number): string {
  const pieceOf = PIECES[kind];
  if (pieceOf === undefined) throw new RangeError(`no hostile text of the kind ${kind}`);
  let text = "";
  for (let index = 0; text.length < units; index += 1) text += pieceOf(index);
  return text.slice(0, units);
}
