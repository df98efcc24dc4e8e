/** What a search can be narrowed to. */
export interface SearchChoices {
  readonly stories: readonly { readonly id: string; readonly name: string }[];
  readonly outlets: readonly { readonly id: string; readonly name: string }[];
}
