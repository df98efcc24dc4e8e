/** What a form on a story answers. */
export interface StoryFormState {
  readonly status: "idle" | "saved" | "refused";
  /** What is missing or wrong, where it was refused. */
  readonly problem: "title" | "author" | "gone" | null;
  /** The title as typed, so that a form without scripts shows it again. */
  readonly title: string;
}

export const STORY_FORM_IDLE: StoryFormState = { status: "idle", problem: null, title: "" };

/** The actions of the stories page; each is bound to the server by the route. */
export interface StoryActions {
  create(last: StoryFormState, form: FormData): Promise<StoryFormState>;
  /** Goes to the demo story once it is there. */
  addDemo(): Promise<null>;
  rename(last: StoryFormState, form: FormData): Promise<StoryFormState>;
  /** Answers whether it is gone; false where no name is set or the story is not there. */
  remove(form: FormData): Promise<boolean>;
  restore(storyId: string): Promise<boolean>;
}
