import fc from 'fast-check';
import { contrast, darkerUntil, mixed } from './contrast.js';
import { defaultLook, defaultLooks, platformLook } from './default-look.js';
import { lookOf } from './look.js';
import { lookProblems } from './look-problems.js';
import { styleSheetOf } from './style-sheet.js';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('the contrast of two colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#154273', '#ffffff', 10.24],
  ])('of %s and %s is %d', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 1);
  });

  it('is the same the other way round, and between 1 and 21', () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        const found = contrast(one, other);
        expect(found).toBe(contrast(other, one));
        expect(found).toBeGreaterThanOrEqual(1);
        expect(found).toBeLessThanOrEqual(21);
      }),
    );
  });

  it('is enough on white for the darker shade that is proposed', () => {
    fc.assert(
      fc.property(colour, (one) => {
        expect(contrast(darkerUntil(one, '#ffffff', 4.5), '#ffffff')).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('is mixed by share', () => {
    expect([mixed('#000000', '#ffffff', 0), mixed('#000000', '#ffffff', 1), mixed('#000000', '#ffffff', 0.5)]).toEqual([
      '#000000',
      '#ffffff',
      '#808080',
    ]);
  });
});

describe('the look of a committee', () => {
  it('is readable where nobody chose one', () => {
    expect(defaultLooks.flatMap(lookProblems)).toEqual([]);
    expect(lookProblems(platformLook)).toEqual([]);
  });

  it('is another one for another committee, mostly', () => {
    const looks = ['kwru', 'twente', 'wooncoop', 'woonpartners'].map((slug) => defaultLook(slug).brand);

    expect(new Set(looks).size).toBeGreaterThan(2);
  });

  it('follows from one colour', () => {
    expect(lookProblems({ brand: '#154273' })).toEqual([]);
    expect(lookOf({ brand: '#154273', radius: 0 })).toMatchObject({ link: '#154273', radius: 0, headingWeight: 650 });
  });

  it.each([
    ['a brand colour that is just too light', { brand: '#777777' }, 'brand'],
    ['words on it that cannot be read', { brand: '#154273', onBrand: '#4a6a90' }, 'onBrand'],
    ['a link that fades on white', { brand: '#154273', link: '#5b9bd5' }, 'link'],
    ['a ground that is too dark for texts', { brand: '#154273', pale: '#7f7f7f' }, 'pale'],
    ['a mark that nobody sees', { brand: '#154273', accent: '#eeeeee' }, 'accent'],
    ['a strong colour that is lost on the pale one', { brand: '#154273', strong: '#aaaaaa' }, 'strong'],
  ])('is refused with %s, at its field, with what would do', (_, chosen, field) => {
    const problems = lookProblems(chosen);

    expect(problems.map((problem) => problem.field)).toContain(field);
    expect(problems[0]?.message).toMatch(/Take /);
  });

  it('is allowed with the first grey that does', () => {
    expect(lookProblems({ brand: '#767676' }).map(({ field }) => field)).not.toContain('brand');
  });

  it.each(['red', '#fff', '#15427', 'url(x)', '#154273;}'])('is refused when %s is to be a colour', (brand) => {
    expect(lookProblems({ brand })).toEqual([{ field: 'brand', message: expect.stringContaining('six digits') }]);
  });

  it('becomes a style sheet of ten tokens', () => {
    expect(styleSheetOf(lookOf({ brand: '#154273' })).match(/--brand-/g)).toHaveLength(10);
  });
});
