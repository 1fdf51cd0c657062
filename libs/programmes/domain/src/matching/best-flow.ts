import { ColumnQueue } from './column-queue';

/**
 * Rows look for a place in a column. Each candidate has its gain; each further place of a column gains no more than the
 * one before. A row may stay without a place, at the price of `leftOut`. Whole numbers only.
 */
export interface FlowProblem {
  /** For each row its candidates, columns ascending. */
  readonly candidates: readonly (readonly { readonly column: number; readonly gain: number }[])[];
  /** For each column the gains of its places, never rising. */
  readonly places: readonly (readonly number[])[];
  readonly leftOut: number;
}

/** How far the search has come: plain numbers that can be put aside and taken up again. */
export interface FlowState {
  /** Rows before this one are done. */
  readonly next: number;
  /** The column of each row; -1: none. */
  readonly columnOf: readonly number[];
  readonly rowPrices: readonly number[];
  readonly columnPrices: readonly number[];
}

const NONE = -1;

export const beginFlow = ({ candidates, places }: FlowProblem): FlowState => ({
  next: 0,
  columnOf: candidates.map(() => NONE),
  rowPrices: candidates.map(() => 0),
  columnPrices: places.map(() => 0),
});

/**
 * Gives places to so many further rows, so that what is gained of all rows so far is the most there is: minimum-cost
 * flow by shortest augmenting paths with prices (potentials), one path a row. Equal ways are settled by the lower column.
 */
export function advanceFlow(problem: FlowProblem, state: FlowState, rows: number): FlowState {
  const work = new Work(problem, state);
  const end = Math.min(problem.candidates.length, state.next + rows);
  for (let row = state.next; row < end; row += 1) work.place(row);
  return { next: end, ...work.result() };
}

class Work {
  private readonly columnOf: number[];
  private readonly rowPrices: number[];
  private readonly columnPrices: number[];
  private readonly rowsAt: number[][];
  private readonly sinkPrice: number;
  // Of the search under way:
  private distances: number[] = [];
  private cameFrom: number[] = [];
  private queue = new ColumnQueue();
  private seenRows: { row: number; distance: number }[] = [];
  private end: { distance: number; row: number; column: number } = NO_END;

  constructor(
    private readonly problem: FlowProblem,
    state: FlowState,
  ) {
    this.columnOf = [...state.columnOf];
    this.rowPrices = [...state.rowPrices];
    this.columnPrices = [...state.columnPrices];
    this.rowsAt = problem.places.map(() => []);
    this.columnOf.forEach((column, row) => this.rowsAt[column]?.push(row));
    this.sinkPrice = -problem.places.reduce((most, [first]) => Math.max(most, first ?? 0), 0);
  }

  result = () => ({
    columnOf: this.columnOf,
    rowPrices: this.rowPrices,
    columnPrices: this.columnPrices,
  });

  /** One more row: the cheapest chain of moves that ends in a free place, or in one row without a place. */
  place(start: number): void {
    const { candidates, leftOut, places } = this.problem;
    this.rowPrices[start] = (candidates[start] ?? []).reduce(
      (price, { column, gain }) => Math.max(price, at(this.columnPrices, column) + gain),
      this.sinkPrice - leftOut,
    );
    this.distances = places.map(() => Infinity);
    this.cameFrom = places.map(() => NONE);
    this.queue = new ColumnQueue();
    this.seenRows = [];
    this.end = NO_END;
    const settled: { column: number; distance: number }[] = [];
    this.look(start, 0);
    for (let near = this.queue.pop(); near; near = this.queue.pop()) {
      const { column, distance } = near;
      if (distance >= this.end.distance) break;
      if (distance > at(this.distances, column)) continue;
      settled.push(near);
      const taken = this.rowsAt[column] ?? [];
      const free = places[column]?.[taken.length];
      if (free !== undefined) {
        const total = distance - free + at(this.columnPrices, column) - this.sinkPrice;
        this.offerEnd(total, NONE, column);
      }
      for (const row of taken) this.look(row, distance);
    }
    for (const { column, distance } of settled)
      if (distance < this.end.distance)
        this.columnPrices[column] = at(this.columnPrices, column) + distance - this.end.distance;
    for (const { row, distance } of this.seenRows)
      if (distance < this.end.distance)
        this.rowPrices[row] = at(this.rowPrices, row) + distance - this.end.distance;
    this.move(start);
  }

  /** Where this row could go instead. */
  private look(row: number, distance: number): void {
    this.seenRows.push({ row, distance });
    const price = distance + at(this.rowPrices, row);
    this.offerEnd(price + this.problem.leftOut - this.sinkPrice, row, NONE);
    for (const { column, gain } of this.problem.candidates[row] ?? []) {
      const total = price - gain - at(this.columnPrices, column);
      if (total >= at(this.distances, column) || total >= this.end.distance) continue;
      this.distances[column] = total;
      this.cameFrom[column] = row;
      this.queue.push(total, column);
    }
  }

  private offerEnd(distance: number, row: number, column: number): void {
    if (distance < this.end.distance) this.end = { distance, row, column };
  }

  /** Carries the chain out, from its end back to the row it began with. */
  private move(start: number): void {
    let { column } = this.end;
    if (column === NONE) {
      if (this.end.row === start) return;
      column = at(this.columnOf, this.end.row);
      this.leave(this.end.row, column);
      this.columnOf[this.end.row] = NONE;
    }
    for (;;) {
      const row = at(this.cameFrom, column);
      const before = at(this.columnOf, row);
      if (before !== NONE) this.leave(row, before);
      this.columnOf[row] = column;
      this.rowsAt[column]?.push(row);
      this.rowsAt[column]?.sort((a, b) => a - b);
      if (row === start) return;
      column = before;
    }
  }

  private leave(row: number, column: number): void {
    this.rowsAt[column] = (this.rowsAt[column] ?? []).filter((other) => other !== row);
  }
}

const NO_END = { distance: Infinity, row: NONE, column: NONE };

/** Every index here is one of ours. */
const at = (numbers: readonly number[], index: number): number => numbers[index] as number;
