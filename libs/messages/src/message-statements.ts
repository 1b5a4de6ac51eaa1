import { withRight } from '#cases';
import { type Statement } from '#tenancy';

const utc = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The messages of some cases that whoever asks may read, each with who read it; the right stands in the statement. */
export const messagesOfCases = withRight(
  'messages_of_cases',
  (right) => `select m.id, m.case_id as "caseId", m.number, m.conversation, m.from_side as "fromSide",
      m.from_role as "fromRole", m.from_id as "fromId", m.content_id as "contentId", ${utc('m.sent_at')} as "sentAt",
      coalesce((
        select json_agg(json_build_object('side', r.reader_side, 'readerId', r.reader_id, 'at', ${utc('r.read_at')}))
        from message_read r where r.tenant_id = :tenant and r.message_id = m.id
      ), '[]'::json) as readings
    from case_message m join case_file c on c.tenant_id = :tenant and c.id = m.case_id
    where m.tenant_id = :tenant and m.case_id = any(:caseIds::uuid[]) and ${right}
    order by m.case_id, m.number`,
);

/** Whoever sends a message in a case waits here for whoever is sending one; steps in the case go on. */
export const lockConversations: Statement = {
  name: 'message_lock_case',
  text: `select c.id from case_file c where c.tenant_id = :tenant and c.id = :caseId for no key update`,
};

/** How many messages there are, as far as limits go. */
export const messagesCounted: Statement = {
  name: 'messages_counted',
  text: `select count(*)::integer as "ofCase", coalesce(max(m.number), 0)::integer as "lastNumber",
      count(*) filter (where m.from_side = :side)::integer as "ofSide",
      count(*) filter (where m.from_id = :fromId and m.sent_at > :since::timestamptz)::integer as "anHour",
      ${utc('min(m.sent_at) filter (where m.from_id = :fromId and m.sent_at > :since::timestamptz)')} as "firstInHour"
    from case_message m where m.tenant_id = :tenant and m.case_id = :caseId`,
};

/** Notes that somebody read these messages, where it was not noted before. */
export const noteReading: Statement = {
  name: 'message_note_reading',
  text: `insert into message_read (tenant_id, message_id, reader_id, reader_side, read_at)
    select :tenant, m.id, :readerId, :readerSide, :readAt::timestamptz
    from case_message m where m.tenant_id = :tenant and m.id = any(:messageIds::uuid[])
    on conflict (tenant_id, message_id, reader_id) do nothing`,
};
