import fc from 'fast-check';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import { downloadName, keptName } from './file-name.js';
import { type FileRefused } from './file-refused.js';

function faultOf(given: string): string | undefined {
  try {
    keptName(given);
    return undefined;
  } catch (error) {
    return (error as FileRefused).details.fault;
  }
}

describe('the name of a file', () => {
  it.each([
    ['Brief van 3 maart (2).pdf', 'Brief van 3 maart (2).pdf'],
    [' spaties .pdf', ' spaties .pdf'],
    ['één ✓ 👩🏽‍🔧 cafe\u0301.jpg', 'één ✓ 👩🏽‍🔧 cafe\u0301.jpg'],
    ['הדוד לא עובד.pdf', 'הדוד לא עובד.pdf'],
    ['.verborgen', '.verborgen'],
    ['"; rm -rf \'*', '"; rm -rf \'*'],
    ['/etc/passwd', 'passwd'],
    ['..\\..\\windows\\system.ini', 'system.ini'],
    ['C:\\Users\\zoe\\brief.pdf', 'brief.pdf'],
    ['a/../b.txt', 'b.txt'],
    ['regel\r\nset-cookie: x.txt', 'regelset-cookie: x.txt'],
    ['foto\0.png', 'foto.png'],
    ['factuur\u202egpj.exe', 'factuurgpj.exe'],
    ['a\u2066b\u2069\u200f.pdf', 'ab.pdf'],
    ['half\ud83d.pdf', 'half.pdf'],
  ])('%j is kept as %j', (given, kept) => {
    expect(keptName(given)).toBe(kept);
  });

  it.each(['', '.', '..', '/', 'folder/', ' ', '\u202e', '../..'])('%j is none', (given) => {
    expect(faultOf(given)).toBe('noName');
  });

  it.each([
    ['200 characters', 'é'.repeat(196) + '.pdf', undefined],
    ['201 characters', 'é'.repeat(197) + '.pdf', 'longName'],
    ['200 characters that take two places each', '👩'.repeat(200), undefined],
    ['200 characters in a long folder', `${'f'.repeat(300)}/${'a'.repeat(200)}`, undefined],
  ])('of %s', (_name, given, fault) => {
    expect(faultOf(given)).toBe(fault);
  });

  it('never holds a folder or a control character, and is kept the same when it is given again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (given) => {
        fc.pre(faultOf(given) === undefined);
        const kept = keptName(given);
        expect(kept).not.toMatch(/[/\\\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(keptName(kept)).toBe(kept);
      }),
      { numRuns: proofRuns(20_000), seed: proofSeed() },
    );
  });

  it.each([
    ['foto.png', 'image/png', 'foto.png'],
    ['FOTO.JPEG', 'image/jpeg', 'FOTO.JPEG'],
    ['foto.exe', 'image/png', 'foto.exe.png'],
    ['brief.html', 'text/plain', 'brief.html.txt'],
    ['start.bat', 'text/plain', 'start.bat.txt'],
    ['scan', 'application/pdf', 'scan.pdf'],
    ['scan.', 'application/pdf', 'scan..pdf'],
  ] as const)('%s with %s in it is handed over as %s', (name, type, handed) => {
    expect(downloadName(name, type)).toBe(handed);
  });
});
