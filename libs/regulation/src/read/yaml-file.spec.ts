import { readYaml } from './yaml-file.js';

describe('readYaml', () => {
  it('tells on which line a key stands', () => {
    const { yaml } = readYaml('a.yaml', 'first: 1\nsecond:\n  - name: x\n    more: [1, 2]\n');

    expect(yaml?.locate(['second', 0, 'more'])).toBe(4);
  });

  it('tells the line of the nearest place above one that does not exist', () => {
    const { yaml } = readYaml('a.yaml', 'first: 1\nsecond:\n  inside: 1\n');

    expect(yaml?.locate(['second', 'missing', 'deeper'])).toBe(2);
  });

  it('reads yes, no and days as text, as a lawyer wrote them', () => {
    const { yaml } = readYaml('a.yaml', 'advised: yes\nday: 2024-01-01\n');

    expect(yaml?.value).toEqual({ advised: 'yes', day: '2024-01-01' });
  });

  it.each([
    ['an anchor', 'a: &x 1', 'Anchors (&) and aliases (*) are not allowed.'],
    ['a tag', 'a: !!binary aGk=', 'Tags such as !!binary are not allowed.'],
    ['a tag of somebody else', 'a: !secret x', 'Tags such as !secret are not allowed.'],
    ['a tag that changes nothing', 'a: !!str x', 'Tags such as !!str are not allowed.'],
    ['a key of the machine', '__proto__: { a: 1 }', 'The key "__proto__" is not allowed.'],
    ['a tab', 'a:\t1', 'There is a tab on this line.'],
    ['a second document', 'a: 1\n---\nb: 2', 'A second document begins here.'],
    ['a key twice', 'a: 1\na: 2', 'This key stands here twice.'],
    ['a list as key', '? [a]\n: 1', 'A key must be one word.'],
  ])('refuses %s', (_what, text, message) => {
    expect(readYaml('a.yaml', text).findings.map((finding) => finding.message)).toContain(message);
  });

  it('refuses aliases that would blow up into a thousand times their text', () => {
    const laughs = [
      'a: &a [x, x]',
      ...'bcdefghij'.split('').map((name, i) => `${name}: &${name} [*${'abcdefghi'[i]}, *${'abcdefghi'[i]}]`),
    ];

    expect(readYaml('a.yaml', laughs.join('\n'))).not.toHaveProperty('yaml');
  });

  it.each([
    ['exactly 256 kB', 256 * 1024, 0],
    ['one byte more', 256 * 1024 + 1, 1],
  ])('with %s gives %s bytes and %s findings', (_what, size, findings) => {
    const text = `a: ${'x'.repeat(size - 3)}`;

    expect(readYaml('a.yaml', text).findings).toHaveLength(findings);
  });

  it('refuses brackets that are nested without end instead of exhausting the stack', () => {
    const { findings } = readYaml('a.yaml', '['.repeat(200_000));

    expect(findings.length).toBeGreaterThan(0);
  });

  it('says where text stops being YAML, without a stack trace', () => {
    const { findings } = readYaml('a.yaml', 'a: 1\nb: "open\n');

    expect(findings[0]).toEqual({
      file: 'a.yaml',
      line: expect.any(Number),
      message: expect.stringMatching(/^This is not valid YAML: /),
      remedy: expect.stringContaining('quotes and brackets'),
    });
  });
});
