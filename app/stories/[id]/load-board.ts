import { cache } from "react";
import { getBoard } from "@/lib/workflows/get-board";

/** A story's board, read once a request: the page and its title both ask for it. */
export const loadBoard = cache(getBoard);
