import { withRight } from '#cases';
import { type Statement } from '#tenancy';

/** All letters of a step at once. A letter that is there already stays as it is. */
export const insertLetters: Statement = {
  name: 'letter_due_insert',
  text: `insert into letter_due (tenant_id, id, case_id, sequence, letter, recipient, copy, due_on, state, data)
    select :tenant, l.id, :caseId::uuid, l.sequence, l.letter, l.recipient, l.copy, l."dueOn", 'due', l.data
    from jsonb_to_recordset(:letters::jsonb)
      as l(id uuid, sequence integer, letter text, recipient text, copy boolean, "dueOn" date, data jsonb)
    on conflict (tenant_id, case_id, sequence, letter, recipient) do nothing
    returning id`,
};

/** What the platform mailed itself when the complaint was filed is not due any more. */
const mailed = `(l.letter = 'confirmation' and l.recipient = 'complainant' and exists (
  select from mail m where m.tenant_id = :tenant and m.case_id = l.case_id and m.letter = 'confirmation'))`;

const columns = `l.id, l.case_id as "caseId", c.number as "caseNumber", l.sequence, l.letter, l.recipient, l.copy,
  l.due_on as "dueOn", l.data, case when ${mailed} then 'mailed' else l.state end as state`;

const letters = `letter_due l join case_file c on c.tenant_id = :tenant and c.id = l.case_id`;

/** Every letter of some cases, in the order of the log; the right on each case stands in the statement. */
export const lettersOfCases = withRight(
  'letters_of_cases',
  (right) => `select ${columns} from ${letters}
    where l.tenant_id = :tenant and l.case_id = any(:caseIds::uuid[]) and ${right}
    order by l.case_id, l.sequence, l.letter, l.copy, l.recipient`,
);

/** The letters that somebody still has to send, the longest due first, after a place in that order. */
export const lettersDue = withRight(
  'letters_due',
  (right) => `select ${columns} from ${letters}
    where l.tenant_id = :tenant and ${right} and not ${mailed}
      and (:afterId::uuid is null or (l.due_on, l.id) > (:afterDay::date, :afterId::uuid))
    order by l.due_on, l.id limit :limit::integer`,
);
