import { type ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  heading: string;
  cell: (row: Row) => ReactNode;
}

export interface RowGroup<Row> {
  key: string;
  /** Stands above the rows of the group; without it the rows simply follow. */
  heading?: ReactNode;
  rows: readonly Row[];
}

interface TableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  groups: readonly RowGroup<Row>[];
  rowKey: (row: Row) => string;
}

/**
 * A table that becomes a list of cards on a narrow screen. The roles are written out because
 * browsers drop the meaning of a table whose rows are laid out as blocks.
 */
export function Table<Row>({ caption, columns, groups, rowKey }: TableProps<Row>): ReactNode {
  return (
    <table className="wh-table" role="table">
      <caption className="wh-visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.key} scope="col" role="columnheader">
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key} role="rowgroup">
          {group.heading ? (
            <tr role="row" className="wh-table__group">
              <th scope="rowgroup" colSpan={columns.length} role="rowheader">
                {group.heading}
              </th>
            </tr>
          ) : null}
          {group.rows.map((row) => (
            <TableRow key={rowKey(row)} row={row} columns={columns} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function TableRow<Row>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }): ReactNode {
  return (
    <tr role="row">
      {columns.map((column) => (
        <td key={column.key} role="cell" data-heading={column.heading}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}
