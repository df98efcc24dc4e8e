/** Told how many facts are written, so that who waits can see how far it is. */
export type Progress = (done: number) => void;
