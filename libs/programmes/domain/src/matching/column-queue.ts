/** A binary heap of columns by distance; of equal distances the lower column comes first, so that the order is fixed. */
export class ColumnQueue {
  private readonly distances: number[] = [];
  private readonly columns: number[] = [];

  get size(): number {
    return this.columns.length;
  }

  push(distance: number, column: number): void {
    let at = this.columns.length;
    this.set(at, distance, column);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(at, parent)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  /** The nearest column; undefined when there is none. */
  pop(): { readonly distance: number; readonly column: number } | undefined {
    const distance = this.distances[0];
    const column = this.columns[0];
    if (distance === undefined || column === undefined) return undefined;
    const lastDistance = this.distances.pop() as number;
    const lastColumn = this.columns.pop() as number;
    if (this.columns.length > 0) {
      this.set(0, lastDistance, lastColumn);
      this.sink();
    }
    return { distance, column };
  }

  private sink(): void {
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      if (left >= this.columns.length) return;
      const right = left + 1;
      const child = right < this.columns.length && this.isBefore(right, left) ? right : left;
      if (!this.isBefore(child, at)) return;
      this.swap(child, at);
      at = child;
    }
  }

  private set(at: number, distance: number, column: number): void {
    this.distances[at] = distance;
    this.columns[at] = column;
  }

  private isBefore(a: number, b: number): boolean {
    const gap = (this.distances[a] as number) - (this.distances[b] as number);
    return gap < 0 || (gap === 0 && (this.columns[a] as number) < (this.columns[b] as number));
  }

  private swap(a: number, b: number): void {
    const distance = this.distances[a] as number;
    const column = this.columns[a] as number;
    this.set(a, this.distances[b] as number, this.columns[b] as number);
    this.set(b, distance, column);
  }
}
