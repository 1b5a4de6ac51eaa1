import { aRegulation, someTexts } from '../../../test/builders/a-regulation.js';
import { matterAt, matterWords } from './matter-at.js';

const complaint = { one: 'complaint', many: 'complaints', the: 'the complaint' };
const dispute = { one: 'dispute', many: 'disputes', the: 'the dispute' };
const { wording } = someTexts('en');
const regulation = aRegulation({
  languages: ['en'],
  matters: { dispute: { in: ['handedOver'] } },
  texts: {
    nl: someTexts('nl'),
    en: someTexts('en', { wording: { ...wording, matter: complaint }, matters: { dispute } }),
  },
});

describe('the name of the matter', () => {
  it('is the usual one until the stage in which the regulation gives it another', () => {
    expect([matterAt(regulation, 'decided'), matterAt(regulation, 'handedOver')]).toEqual([undefined, 'dispute']);
    expect([matterWords(regulation, 'decided', 'en'), matterWords(regulation, 'handedOver', 'en')]).toEqual([
      complaint,
      dispute,
    ]);
  });

  it('is in the language that the regulation speaks when it does not speak the one asked for', () => {
    expect(matterWords(regulation, 'handedOver', 'nl')).toEqual(dispute);
  });

  it('is always the usual one where the regulation has no other', () => {
    expect(matterAt(aRegulation(), 'handedOver')).toBeUndefined();
  });
});
