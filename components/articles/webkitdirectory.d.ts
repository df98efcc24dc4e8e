import "react";

declare module "react" {
  interface InputHTMLAttributes<T> {
    /** Picks a whole folder; every browser has it, the types do not yet. */
    webkitdirectory?: T extends HTMLInputElement ? "" : never;
  }
}
