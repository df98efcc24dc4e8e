/** Sets of whole numbers that only ever grow together (union-find); the smallest member stands for its set. */
export class Groups {
  readonly #parent: number[] = [];

  /** Adds the next number, alone in its set. */
  grow(): void {
    this.#parent.push(this.#parent.length);
  }

  /** The number that stands for the set of `at`. */
  find(at: number): number {
    let root = at;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    let step = at;
    while (step !== root) {
      const next = this.#parent[step] ?? root;
      this.#parent[step] = root;
      step = next;
    }
    return root;
  }

  /** Makes one set of the sets of both. */
  join(a: number, b: number): void {
    const [one, other] = [this.find(a), this.find(b)];
    this.#parent[Math.max(one, other)] = Math.min(one, other);
  }
}
