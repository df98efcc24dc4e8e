"use client";

import { createContext, type ReactNode, use, useMemo } from "react";
import type { FormAction } from "@/components/ui/use-form-action";

interface Author {
  /** The name set in the header, or "" where nobody has set one yet. */
  readonly author: string;
  /** Keeps the form's `author` as the name that signs every change. */
  readonly saveAuthor: FormAction<null>;
}

const AuthorContext = createContext<Author>({
  author: "",
  saveAuthor: () => Promise.resolve(null),
});

/** Lets a dialog deep in a page ask for the name that signs: the header cannot be reached while it is open. */
export function AuthorProvider({ author, saveAuthor, children }: Author & { children: ReactNode }) {
  const value = useMemo(() => ({ author, saveAuthor }), [author, saveAuthor]);
  return <AuthorContext value={value}>{children}</AuthorContext>;
}

/** The name that signs every change, and the way to set it. */
export function useAuthor(): Author {
  return use(AuthorContext);
}
