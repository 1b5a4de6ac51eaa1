interface Search {
  costs: readonly Float64Array[];
  rowPrice: Float64Array;
  columnPrice: Float64Array;
  /** The row that has a column, counted from 1; 0 is none. Column 0 stands for the row that looks for one. */
  rowOf: Int32Array;
  cameFrom: Int32Array;
  distance: Float64Array;
  seen: Uint8Array;
}

/**
 * Gives each row a column of its own so that the sum of the costs is as low as it can be. There are at least as many
 * columns as rows, and every cost is a finite whole number from 0. The Hungarian method: rows x rows x columns steps.
 */
export function cheapestColumns(costs: readonly Float64Array[]): number[] {
  const rows = costs.length;
  const columns = (costs[0]?.length ?? 0) + 1;
  const search: Search = {
    costs,
    rowPrice: new Float64Array(rows + 1),
    columnPrice: new Float64Array(columns),
    rowOf: new Int32Array(columns),
    cameFrom: new Int32Array(columns),
    distance: new Float64Array(columns),
    seen: new Uint8Array(columns),
  };
  for (let row = 1; row <= rows; row += 1) {
    placeRow(search, row);
  }
  const chosen = new Array<number>(rows).fill(0);
  for (let column = 1; column < columns; column += 1) {
    const row = at(search.rowOf, column);
    if (row > 0) {
      chosen[row - 1] = column - 1;
    }
  }
  return chosen;
}

/** Finds a column for one row more; rows that have one already may move. */
function placeRow(search: Search, row: number): void {
  const { rowOf, distance, seen, cameFrom } = search;
  distance.fill(Number.POSITIVE_INFINITY);
  seen.fill(0);
  rowOf[0] = row;
  let column = 0;
  while (at(rowOf, column) !== 0) {
    seen[column] = 1;
    column = nextColumn(search, column);
  }
  while (column !== 0) {
    const before = at(cameFrom, column);
    rowOf[column] = at(rowOf, before);
    column = before;
  }
}

/** The nearest column that was not looked at yet, once the prices are such that it costs nothing to go there. */
function nextColumn(search: Search, current: number): number {
  const { seen, distance } = search;
  lookFrom(search, current);
  let nearest = 0;
  let step = Number.POSITIVE_INFINITY;
  for (let column = 1; column < seen.length; column += 1) {
    if (at(seen, column) === 0 && at(distance, column) < step) {
      step = at(distance, column);
      nearest = column;
    }
  }
  payStep(search, step);
  return nearest;
}

function lookFrom({ costs, rowPrice, columnPrice, rowOf, cameFrom, distance, seen }: Search, current: number): void {
  const row = at(rowOf, current);
  const ownCosts = costs[row - 1] ?? new Float64Array();
  for (let column = 1; column < seen.length; column += 1) {
    const reduced = at(ownCosts, column - 1) - at(rowPrice, row) - at(columnPrice, column);
    if (at(seen, column) === 0 && reduced < at(distance, column)) {
      distance[column] = reduced;
      cameFrom[column] = current;
    }
  }
}

function payStep({ rowPrice, columnPrice, rowOf, distance, seen }: Search, step: number): void {
  for (let column = 0; column < seen.length; column += 1) {
    if (at(seen, column) === 1) {
      const row = at(rowOf, column);
      rowPrice[row] = at(rowPrice, row) + step;
      columnPrice[column] = at(columnPrice, column) - step;
    } else {
      distance[column] = at(distance, column) - step;
    }
  }
}

function at(values: Float64Array | Int32Array | Uint8Array, place: number): number {
  return values[place] ?? 0;
}
