import { type ComplaintDraft, changed, emptyDraft } from './complaint-draft.js';
import { rebase } from './rebase.js';

function aDraft(fields: Record<string, string>, answers: Record<string, string> = {}): ComplaintDraft {
  return { answers, fields };
}

describe('two windows that wrote in one draft', () => {
  it('keep what each of them wrote in another field', () => {
    const base = aDraft({ description: 'Lek' });

    const both = rebase(base, aDraft({ description: 'Lek', name: 'Ana' }), aDraft({ description: 'Lek in het dak' }));

    expect(both).toMatchObject({ contested: [], mine: { fields: { description: 'Lek in het dak', name: 'Ana' } } });
  });

  it('leave to a person what both wrote in one field, and lose neither', () => {
    const both = rebase(
      aDraft({}),
      aDraft({ description: 'Een' }),
      aDraft({ description: 'Twee' }, { subject: 'rent' }),
    );

    expect(both.contested).toEqual(['fields.description']);
    expect([both.mine.fields['description'], both.theirs.fields['description']]).toEqual(['Een', 'Twee']);
    expect(both.mine.answers).toEqual({ subject: 'rent' });
  });

  it('have nothing to choose when both wrote the same', () => {
    expect(rebase(emptyDraft, aDraft({ name: 'Ana' }), aDraft({ name: 'Ana' })).contested).toEqual([]);
  });

  it('have nothing to choose about the page that each of them is at', () => {
    expect(rebase(emptyDraft, aDraft({ at: 'name' }), aDraft({ at: 'files' })).contested).toEqual([]);
  });

  it('take out what one of them took out', () => {
    const base = aDraft({ name: 'Ana', phone: '06' });

    expect(rebase(base, changed(base, { fields: { phone: '' } }), base).mine).toEqual(aDraft({ name: 'Ana' }));
  });
});
