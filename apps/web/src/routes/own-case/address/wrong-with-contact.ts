export interface ContactFields {
  email: string;
  phone: string;
  address: string;
}

export interface ContactProblem {
  field: keyof ContactFields;
  problem: 'nothingLeft' | 'nothingNew' | 'tooLong' | 'emailWrong';
}

const fields = ['email', 'phone', 'address'] as const;
const longest = 300;

/** What the API would refuse, before it is sent; what is an e-mail address it judges itself. */
export function wrongWithContact(before: ContactFields, now: ContactFields): ContactProblem[] {
  const tooLong = fields.filter((field) => [...now[field]].length > longest);
  const wrong: ContactProblem[] = tooLong.map((field) => ({ field, problem: 'tooLong' }));
  if (now.email.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(now.email)) {
    wrong.push({ field: 'email', problem: 'emailWrong' });
  }
  if (wrong.length > 0) return wrong;
  if (fields.every((field) => now[field].trim() === '')) return [{ field: 'email', problem: 'nothingLeft' }];
  return fields.every((field) => now[field] === before[field]) ? [{ field: 'email', problem: 'nothingNew' }] : [];
}
