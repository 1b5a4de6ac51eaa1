import { aRegulation } from '../../../../test/builders/a-regulation.js';
import { chartOf } from './chart.js';
import { diagramOf } from './diagram.js';
import { mermaidOf } from './mermaid.js';
import { place } from './placing.js';
import { svgOf } from './svg.js';

const { steps } = aRegulation();
/** A regulation with ways back, a way in from everywhere, a step that stays everywhere, and a term that nothing starts in one stage. */
const winding = aRegulation({
  steps: {
    ...steps,
    reopen: { from: ['responded', 'refused'], to: 'filed', by: ['chair'], source: 'artikel 11' },
    acknowledgeReceipt: { from: ['filed', 'waiting', 'admitted', 'responded'], by: ['secretary'], source: 'artikel 8' },
    withdraw: {
      from: ['filed', 'waiting', 'admitted', 'awaitingResponse'],
      to: 'withdrawn',
      by: ['complainant'],
      source: 'artikel 12',
    },
  },
  stages: [...aRegulation().stages, 'withdrawn'],
  ends: ['refused', 'withdrawn'],
});

describe('a drawing of a regulation', () => {
  it('holds every stage, step, term and ending as text', () => {
    const svg = svgOf(diagramOf(winding, 'en'));

    const words = [
      'Filed',
      'Awaiting a response',
      'withdraw the complaint',
      'acknowledge receipt',
      '2 weeks · must',
      '■ end',
    ];
    expect(words.filter((text) => !svg.includes(`>${text}`) && !svg.includes(text))).toEqual([]);
  });

  it.each([
    ['nl', '<title id="title">'],
    ['en', 'aria-labelledby="title description"'],
  ] as const)('tells in %s what it shows to who cannot see it', (language, part) => {
    const svg = svgOf(diagramOf(winding, language));

    expect([svg.includes(part), svg.includes(`lang="${language}"`), svg.includes('<desc id="description">')]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('puts nothing over anything else', () => {
    const { shapes, lines } = chartOf(diagramOf(winding, 'nl'));
    const { items } = place(shapes, lines);
    const all = [...items.values()];

    const clashes = all.flatMap((one, at) =>
      all
        .slice(at + 1)
        .filter(
          (other) =>
            other.layer === one.layer && one.y - one.up < other.y + other.down && other.y - other.up < one.y + one.down,
        )
        .map((other) => `${one.id} and ${other.id}`),
    );
    expect(clashes).toEqual([]);
  });

  it('runs from left to right, apart from the ways back', () => {
    const { shapes, lines } = chartOf(diagramOf(winding, 'nl'));
    const layerOf = new Map(shapes.map(({ id, layer }) => [id, layer]));

    const wrong = lines.filter(({ from, to }) => (layerOf.get(from) ?? 0) >= (layerOf.get(to) ?? 0));
    expect([wrong, lines.filter(({ back }) => back).length > 0]).toEqual([[], true]);
  });

  it('stays a picture whatever a regulation calls itself', () => {
    const { texts } = aRegulation();
    const hostile = aRegulation({ texts: { ...texts, nl: { ...texts.nl, name: '<script>"&\u0007' } } });

    const svg = svgOf(diagramOf(hostile, 'nl'));

    expect([svg.includes('<script>'), svg.includes('&#60;script&#62;&#34;&#38;</title>')]).toEqual([false, true]);
  });

  it('is the same picture every time', () => {
    expect(svgOf(diagramOf(winding, 'nl'))).toBe(svgOf(diagramOf(winding, 'nl')));
  });
});

describe('a drawing for Mermaid', () => {
  it('begins where a case begins, marks where it ends, and notes the terms', () => {
    const text = mermaidOf(diagramOf(winding, 'en'));

    const parts = [
      'stateDiagram-v2\n',
      '[*] --> filed: file the complaint · complainant',
      'refused --> [*]',
      'note right of filed',
    ];
    expect(parts.filter((part) => !text.includes(part))).toEqual([]);
  });

  it('names the stages of a step that is possible in many, instead of drawing a line from each', () => {
    const text = mermaidOf(diagramOf(winding, 'en'));

    expect(text).toMatch(
      /state "from: Filed, Too early \(waits\), Admitted, Awaiting a response" as (many\d+)\n.*\n? *\1 --> withdrawn/,
    );
  });
});
