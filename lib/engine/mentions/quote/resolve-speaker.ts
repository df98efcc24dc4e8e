import type { Frame } from "./frame.ts";
import { mainSubject } from "./main-subject.ts";
import type { Segment } from "./read-atoms.ts";
import type { Speaker, SpeakerContext } from "./speaker.ts";

/** So many paragraphs back a pronoun may reach for the one it stands for. */
const PARAGRAPHS_BACK_MAX = 3;

interface Topic {
  readonly speaker: Speaker;
  readonly paragraph: number;
}

/**
 * Who a pronoun or a missing speaker stands for, as the reading goes on: the last speaker or sentence subject. It is
 * told of every segment in order.
 */
export class SpeakerTopics {
  #person: Topic | null = null;
  #any: Topic | null = null;
  #body: Topic | null = null;
  #spoken: Topic | null = null;
  /** Segments without speech since the last question: their subjects are sought only when somebody asks. */
  #unread: Segment[] = [];
  #context: SpeakerContext;

  constructor(context: SpeakerContext) {
    this.#context = context;
  }

  /** The speaker with its pronoun resolved; null where nobody is near enough. Its span stays the pronoun's. */
  resolve(speaker: Speaker, paragraph: number): Speaker | null {
    if (speaker.pronoun === undefined) return this.#described(speaker, paragraph);
    this.#read(paragraph);
    const topic = speaker.pronoun === "many" ? this.#any : (this.#person ?? this.#any);
    if (topic === null || paragraph - topic.paragraph > PARAGRAPHS_BACK_MAX) {
      return { ...speaker, entity: `pronoun:${speaker.text.toLowerCase()}`, name: speaker.text };
    }
    const { entity, name, person } = topic.speaker;
    const { start, end, text } = speaker;
    return { start, end, text, entity, name, person };
  }

  /** "the company", "lembaga itu": the body that spoke last, where one is near enough. */
  #described(speaker: Speaker, paragraph: number): Speaker {
    if (!speaker.entity.startsWith("role:") || !pointsBack(speaker.text, this.#context))
      return speaker;
    this.#read(paragraph);
    const body = this.#body;
    if (body === null || paragraph - body.paragraph > PARAGRAPHS_BACK_MAX) return speaker;
    const { entity, name, person } = body.speaker;
    return { ...speaker, entity, name, person };
  }

  /** The last speaker of this or the previous paragraph. */
  last(paragraph: number): Speaker | null {
    this.#read(paragraph);
    const last = this.#spoken;
    return last !== null && paragraph - last.paragraph <= 1 ? last.speaker : null;
  }

  /** A quotation that its paragraph left open goes on: its speaker still speaks in this paragraph. */
  extend(paragraph: number): void {
    this.#read(paragraph);
    if (this.#spoken !== null) this.#spoken = { ...this.#spoken, paragraph };
  }

  /** Takes in a segment with its frames (pronouns resolved): the last frame's speaker, else its subject. */
  pass(segment: Segment, frames: readonly Frame[]): void {
    if (frames.length === 0) {
      this.#unread.push(segment);
      return;
    }
    // Somebody named who speaks takes the place of every subject before.
    if (isNamed(frames)) this.#unread = [];
    this.#read(segment.paragraph);
    this.#take(segment, frames);
  }

  /** Catches up on the segments that were passed over, as far back as a pronoun may reach. */
  #read(paragraph: number): void {
    if (this.#unread.length === 0) return;
    const unread = this.#unread;
    this.#unread = [];
    for (const segment of unread)
      if (paragraph - segment.paragraph <= PARAGRAPHS_BACK_MAX) this.#take(segment, []);
  }

  #take(segment: Segment, frames: readonly Frame[]): void {
    const spoke = frames.at(-1)?.speaker;
    if (spoke !== undefined) this.#spoken = { speaker: spoke, paragraph: segment.paragraph };
    const spoken = frames.filter(({ speaker }) => speaker.pronoun === undefined).at(-1)?.speaker;
    const subject = spoken ?? (frames.length === 0 ? this.#subject(segment) : null);
    if (subject == null || subject.pronoun !== undefined) return;
    const topic = { speaker: subject, paragraph: segment.paragraph };
    this.#any = topic;
    if (BODY.test(subject.entity)) this.#body = topic;
    if (frames.length === 0) this.#spoken = topic;
    if (isPerson(subject)) this.#person = topic;
  }

  #subject(segment: Segment): Speaker | null {
    const subject = mainSubject(segment.atoms, this.#context);
    if (subject === null || subject.pronoun !== undefined) return null;
    return subject.person ? subject : null;
  }
}

/** Whether the last of the frames that name their speaker has a person speak. */
function isNamed(frames: readonly Frame[]): boolean {
  const named = frames.findLast(({ speaker }) => speaker.pronoun === undefined);
  return named !== undefined && isPerson(named.speaker);
}

function isPerson({ person, entity }: Speaker): boolean {
  return person || entity.startsWith("role:");
}

const BODY = /^(?:org|body):/u;

/** An article or demonstrative with the noun of a body and nothing else. */
function pointsBack(text: string, { lexicon }: SpeakerContext): boolean {
  const words = text.toLowerCase().split(/\s+/u);
  if (words.length !== 2) return false;
  const noun = words.find((word) => lexicon.bodies.has(word));
  const pointer = words.find((word) => word !== noun) ?? "";
  return noun !== undefined && lexicon.pointers.has(pointer);
}
