/** The dark squares of a QR code as one path, a square of 1 by 1 each; those in a row are taken together. */
export function qrPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => runsIn(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`))
    .join('');
}

function runsIn(row: readonly boolean[]): { from: number; length: number }[] {
  return row.flatMap((dark, from) => {
    if (!dark || row[from - 1]) return [];
    const end = row.indexOf(false, from);
    return [{ from, length: (end === -1 ? row.length : end) - from }];
  });
}
