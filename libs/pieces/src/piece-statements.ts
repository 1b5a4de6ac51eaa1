import { caseFactColumns, withRight } from '#cases';
import { type FactColumns, type PieceRightsFacts } from '#access';
import { type Statement } from '#tenancy';

/** A piece is open to the side that laid it, and to those that were shown what may be seen of it now. */
const openTo = `array[p.side] || coalesce((
  select array_agg(distinct s.side) from piece_shown s
  where s.tenant_id = p.tenant_id and s.piece_id = p.id and s.content_id in (p.id, p.redaction_id)
    and p.state in ('shared', 'blackedOut')), '{}')`;

/** Where each fact on which rights depend stands in the statement of pieces. */
export const pieceFactColumns = {
  ...caseFactColumns,
  side: { sql: 'p.side', type: 'text' },
  openTo: { sql: openTo, type: 'text[]' },
  inBundle: { sql: 'b.piece_id is not null', type: 'boolean' },
} as const satisfies FactColumns & Readonly<Record<keyof PieceRightsFacts, unknown>>;

function utc(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** Everything that is known of the pieces of cases, in one statement; who sits finds only what the bundle holds. */
export const piecesOfCases = withRight(
  'pieces_of_cases',
  (right) => `select p.id, p.case_id as "caseId", p.number, p.kind, p.side, p.by_role as "byRole",
      p.received_on as "receivedOn", ${utc('p.recorded_at')} as "recordedAt", p.asked, p.state, p.late, p.leave,
      p.leave_on as "leaveOn", p.redaction_id as "redactionId", p.seen_for as "seenFor",
      (select l.motivation_id from piece_leave l where l.tenant_id = :tenant and l.piece_id = p.id
        order by l.recorded_at desc, l.id desc limit 1) as "leaveMotivationId",
      b.content_id as "bundledContentId", b.bundled_on as "bundledOn", ${openTo} as "openTo",
      coalesce((select json_agg(json_build_object('side', s.side, 'contentId', s.content_id, 'how', s.how,
          'shownAt', ${utc('s.shown_at')}, 'countsFrom', s.counts_from) order by s.counts_from, s.side)
        from piece_shown s where s.tenant_id = :tenant and s.piece_id = p.id), '[]') as shown,
      coalesce((select json_agg(json_build_object('side', o.side, 'openedAt', ${utc('o.opened_at')}) order by o.side)
        from piece_opened o where o.tenant_id = :tenant and o.piece_id = p.id), '[]') as opened
    from case_file c
      join case_piece p on p.tenant_id = :tenant and p.case_id = c.id
      left join bundle_piece b on b.tenant_id = :tenant and b.case_id = p.case_id and b.piece_id = p.id
    where c.tenant_id = :tenant and c.id = any(:caseIds::uuid[]) and ${right}
    order by p.case_id, p.number`,
);

/** The first time that a side opens a piece; later ones change nothing. */
export const noteOpenings: Statement = {
  name: 'pieces_note_openings',
  text: `insert into piece_opened (tenant_id, piece_id, side, opened_at)
    select :tenant, o.piece_id, o.side, :openedAt::timestamptz
    from unnest(:pieceIds::uuid[], :sides::text[]) as o (piece_id, side)
    on conflict (tenant_id, piece_id, side) do nothing`,
};

/** What lies there already stays as it lies; whatever may not lie there is refused by the database. */
export const putInBundle: Statement = {
  name: 'pieces_put_in_bundle',
  text: `insert into bundle_piece (tenant_id, case_id, piece_id, content_id, bundled_on)
    select :tenant, :caseId::uuid, n.piece_id, n.content_id, :bundledOn::date
    from unnest(:pieceIds::uuid[], :contentIds::uuid[]) as n (piece_id, content_id)
    on conflict (tenant_id, case_id, piece_id) do nothing`,
};

/** What was posted; a piece that this side was shown before is not shown anew. */
export const noteShownByPost: Statement = {
  name: 'pieces_note_shown_by_post',
  text: `insert into piece_shown (tenant_id, piece_id, side, content_id, how, shown_at, counts_from)
    select :tenant, n.piece_id, :side::text, n.content_id, 'post', :shownAt::timestamptz, :countsFrom::date
    from unnest(:pieceIds::uuid[], :contentIds::uuid[]) as n (piece_id, content_id)
    on conflict (tenant_id, piece_id, side, content_id) do nothing`,
};

/** The pieces in which a file stands, with the cases they are laid in. */
export const piecesOfFile: Statement = {
  name: 'pieces_of_file',
  text: `select p.case_id as "caseId", f.piece_id as "pieceId", f.content_id as "contentId"
    from piece_file f join case_piece p on p.tenant_id = :tenant and p.id = f.piece_id
    where f.tenant_id = :tenant and f.file_id = :fileId`,
};
