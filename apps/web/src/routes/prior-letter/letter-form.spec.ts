import { type ComplaintDraft } from '../../draft/complaint-draft.js';
import { answersAfter } from './answers-after.js';
import {
  chosenDelivery,
  chosenOption,
  chosenParticipant,
  fittingOptions,
  longestText,
  openPage,
  pagesOf,
  problemsOn,
} from './letter-form.js';
import { toLetterInput } from './letter-input.js';
import { type LetterOption } from './letter-types.js';
import { previewOf } from './preview.js';

function anOption(priorStep: string, changed: Partial<LetterOption> = {}): LetterOption {
  const words = { label: priorStep, explanation: '', toName: 'Invented', opensAfter: null };
  return { priorStep, ...words, inWriting: true, canBeMailed: true, ...changed };
}

const contact = anOption('contact');
const head = anOption('head');
const participants = [{ key: 'one' }, { key: 'two' }];

function aDraft({ answers = {}, fields = {} }: Partial<ComplaintDraft> = {}): ComplaintDraft {
  return { answers, fields };
}

const written = { description: 'The roof leaks.', name: 'Zoë', phone: '1' };

describe('to whom the letter goes', () => {
  it('is the only one there is', () => {
    expect(chosenParticipant([{ key: 'one' }], aDraft())).toEqual({ key: 'one' });
  });

  it('is the one of the check, and nobody when the check named none of these', () => {
    expect(chosenParticipant(participants, aDraft({ answers: { participant: 'two' } }))).toEqual({ key: 'two' });
    expect(chosenParticipant(participants, aDraft({ answers: { participant: 'notListed' } }))).toBeUndefined();
  });
});

describe('for which step the letter is', () => {
  it('is the one that is still missing', () => {
    const draft = aDraft({ answers: { 'priorSteps.contact.answer': 'refused', 'priorSteps.head.answer': 'none' } });

    expect(chosenOption([contact, head], draft)).toBe(head);
  });

  it('is chosen by the writer where several are missing', () => {
    const answers = { 'priorSteps.contact.answer': 'none', 'priorSteps.head.answer': 'none' };

    expect(chosenOption([contact, head], aDraft({ answers }))).toBeUndefined();
    expect(chosenOption([contact, head], aDraft({ answers, fields: { letterStep: 'contact' } }))).toBe(contact);
  });

  it('can be any when nothing was answered', () => {
    expect(fittingOptions([contact, head], aDraft())).toHaveLength(2);
  });
});

describe('how the letter goes', () => {
  it('is printed where nobody can be mailed, whatever was chosen', () => {
    const draft = aDraft({ fields: { letterDelivery: 'byEmail' } });

    expect(chosenDelivery(anOption('contact', { canBeMailed: false }), draft)).toBe('printed');
    expect(chosenDelivery(contact, draft)).toBe('byEmail');
  });
});

describe('the pages of the letter', () => {
  it('leave out what has only one answer', () => {
    const options = [anOption('contact', { canBeMailed: false })];

    expect(pagesOf({ participants: [{ key: 'one' }], options, draft: aDraft() })).toEqual([
      'happened',
      'wanted',
      'writer',
      'check',
    ]);
  });

  it('ask everything that has more than one', () => {
    const known = { participants, options: [contact, head], draft: aDraft() };

    expect(pagesOf(known)).toEqual(['organisation', 'step', 'happened', 'wanted', 'writer', 'delivery', 'check']);
  });

  it('stop at the first one that is open', () => {
    const answers = { participant: 'one' };

    expect(openPage({ participants, options: [contact], draft: aDraft({ answers }) })).toBe('happened');
    expect(openPage({ participants, options: [contact], draft: aDraft({ answers, fields: written }) })).toBe(
      'delivery',
    );
  });

  it('are all done when nothing is open', () => {
    const draft = aDraft({ answers: { participant: 'one' }, fields: { ...written, letterDelivery: 'printed' } });

    expect(openPage({ participants, options: [contact], draft })).toBeUndefined();
  });
});

describe('what is wrong on a page', () => {
  it.each([
    ['no text', 'happened', {}, ['descriptionMissing']],
    ['a text of only spaces', 'happened', { description: '  ' }, ['descriptionMissing']],
    ['the longest text: nothing', 'happened', { description: 'x'.repeat(longestText) }, []],
    ['one character more', 'happened', { description: 'x'.repeat(longestText + 1) }, ['textTooLong']],
    ['no wish: nothing', 'wanted', {}, []],
    ['nobody, nowhere', 'writer', {}, ['nameMissing', 'reachMissing']],
    ['one way to reach somebody: nothing', 'writer', { name: 'Zoë', address: 'Straat 1' }, []],
    ['an address that is none', 'writer', { name: 'Zoë', email: 'zoe' }, ['emailWrong']],
    ['a line that is too long', 'writer', { name: 'x'.repeat(301), phone: '1' }, ['lineTooLong']],
  ] as const)('is said: %s', (_, page, fields, problems) => {
    expect(problemsOn(page, aDraft({ fields })).map(({ problem }) => problem)).toEqual(problems);
  });
});

describe('the letter for the API', () => {
  const choices = { participant: 'one', option: contact, delivery: 'printed', language: 'nl' } as const;

  it('carries the form along, without what only the letter asks', () => {
    const draft = aDraft({ answers: { subject: 'repair' }, fields: { ...written, letterStep: 'contact' } });
    const { draft: form, subject } = toLetterInput(draft, choices);

    expect(subject).toBe('repair');
    expect(JSON.parse(form)).toEqual({ answers: { subject: 'repair', participant: 'one' }, fields: written });
  });

  it('leaves out what was left empty or is not known', () => {
    const input = toLetterInput(
      aDraft({ answers: { subject: 'unknown' }, fields: { ...written, email: ' ' } }),
      choices,
    );

    expect(input).not.toHaveProperty('subject');
    expect(input).not.toHaveProperty('desiredOutcome');
    expect(input.writer).toEqual({ name: 'Zoë', phone: '1' });
  });
});

describe('the letter before it is written', () => {
  const words = {
    ...{
      day: 'Monday',
      to: 'To',
      subject: 'Subject',
      greeting: 'Dear',
      opening: 'I',
      happened: 'What?',
      wanted: 'Wish?',
    },
    ...{
      talk: '',
      asked: 'Please',
      afterwards: 'Then',
      closing: 'Bye',
      reached: { address: 'At', phone: 'Tel', email: 'Mail' },
    },
  };

  it('has the parts of the letter in order, and nothing for what is empty', () => {
    expect(previewOf(aDraft({ fields: written }), words)).toEqual([
      ...['Monday', 'To', 'Subject', 'Dear', 'I', 'What?\nThe roof leaks.', 'Please', 'Then', 'Bye', 'Zoë\nTel: 1'],
    ]);
  });
});

describe('the answers once the letter is there', () => {
  it('are those of the letter; what was said of earlier steps before is taken away', () => {
    const before = { subject: 'repair', 'priorSteps.contact.answer': 'none' };
    const letter = JSON.stringify({ answers: { subject: 'repair', 'priorSteps.contact.on': '2026-03-02' } });

    expect(answersAfter(before, letter)).toEqual({
      subject: 'repair',
      'priorSteps.contact.answer': '',
      'priorSteps.contact.on': '2026-03-02',
    });
  });
});
