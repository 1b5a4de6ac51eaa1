import { wrongWithContact } from './wrong-with-contact.js';

const before = { email: 'zoe@renter.example', phone: '06 1', address: 'Dorpsstraat 1' };

describe('how somebody wants to be reached', () => {
  it.each([
    ['is right with another address', { ...before, address: 'Nieuwstraat 2' }, []],
    ['is right without a telephone number', { ...before, phone: '' }, []],
    ['is the same as it was', before, [{ field: 'email', problem: 'nothingNew' }]],
    [
      'leaves no way to reach him',
      { email: ' ', phone: '', address: '' },
      [{ field: 'email', problem: 'nothingLeft' }],
    ],
    [
      'has no e-mail address where one should be',
      { ...before, email: 'zoe' },
      [{ field: 'email', problem: 'emailWrong' }],
    ],
    ['is too long', { ...before, phone: '1'.repeat(301) }, [{ field: 'phone', problem: 'tooLong' }]],
  ])('%s', (_, now, problems) => {
    expect(wrongWithContact(before, now)).toEqual(problems);
  });
});
