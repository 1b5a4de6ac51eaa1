import { type CaseEvent, replayCase } from '#procedure';
import { type Regulation } from '#regulation';
import fc from 'fast-check';
import { aFullRegulation } from '../../../test/builders/a-full-regulation.js';
import { anyAttempts } from '../../../test/builders/any-step.js';
import { play } from '../../../test/builders/played-history.js';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import { openContentOf, piecesOf, type Register } from './pieces-of.js';

const regulation = aFullRegulation();
const runs = { numRuns: proofRuns(2_000), seed: proofSeed() };

/** Random histories that begin with a complaint. */
function histories(check: (events: readonly CaseEvent[], complainantOnPaper: boolean) => void, of = regulation): void {
  const property = fc.property(anyAttempts, fc.boolean(), (attempts, complainantOnPaper) => {
    check(withComplaint(play(of, attempts).events), complainantOnPaper);
  });
  fc.assert(property, runs);
}

/** The complaint has a text, as every complaint that comes in has. */
function withComplaint([first, ...others]: readonly CaseEvent[]): CaseEvent[] {
  return first?.type === 'complaintFiled'
    ? [{ ...first, data: { ...first.data, contentId: 'complaint' } }, ...others]
    : [];
}

const aFiling = {
  type: 'complaintFiled',
  version: 1,
  sequence: 1,
  recordedAt: '2026-03-02T09:00:00.000Z',
  by: { role: 'complainant' },
  moments: { received: '2026-03-02' },
  data: { channel: 'online', contentId: 'complaint', stage: 'filed', ended: false },
};

const at = (events: readonly CaseEvent[], complainantOnPaper = false, of: Regulation = regulation): Register =>
  piecesOf(events, { regulation: of, complainantOnPaper });

describe('the register of pieces', () => {
  it('only grows: what was laid keeps its number, and what was shown stays shown', () => {
    histories((events, onPaper) => {
      let before = at([], onPaper);
      events.forEach((_, index) => {
        const now = at(events.slice(0, index + 1), onPaper);
        const fixed = (register: Register) => register.pieces.map(({ state: _s, redactionId: _r, ...rest }) => rest);
        expect(fixed(now).slice(0, before.pieces.length)).toEqual(fixed(before));
        expect(now.shown.slice(0, before.shown.length)).toEqual(before.shown);
        before = now;
      });
    });
  });

  it('numbers the pieces from 1 without a gap, each of them once', () => {
    histories((events, onPaper) => {
      const { pieces } = at(events, onPaper);
      expect(pieces.map(({ number }) => number)).toEqual(pieces.map((_, index) => index + 1));
      expect(new Set(pieces.map(({ id }) => id)).size).toBe(pieces.length);
    });
  });

  it('has what came along with a complaint as the second piece of the complainant, and nothing where nothing did', () => {
    const laid = (data: object) => {
      const filed = { ...aFiling, data: { ...aFiling.data, ...data } } as CaseEvent;
      return at([filed]).pieces.map(({ id, number, kind, side }) => ({ id, number, kind, side }));
    };

    const complaint = { id: 'complaint', number: 1, kind: 'complaint', side: 'complainant' };
    expect(laid({})).toEqual([complaint]);
    expect(laid({ enclosuresId: 'photos' })).toEqual([
      complaint,
      { id: 'photos', number: 2, kind: 'piece', side: 'complainant' },
    ]);
  });

  it('has every piece that the case knows, as it was decided', () => {
    let decided = 0;
    histories((events) => {
      if (events.length > 0) {
        const { pieces } = at(events);
        for (const known of replayCase(events).pieces) {
          const found = pieces.find(({ id }) => id === known.pieceId);
          expect(found?.state).toBe(known.outcome ?? (known.confidential ? 'asked' : 'shared'));
          decided += known.outcome === undefined ? 0 : 1;
        }
      }
    });
    expect(decided).toBeGreaterThan(0);
  });

  it('shows no piece to the side that laid it, nor what is kept, nor anything to a complainant on paper', () => {
    histories((events, onPaper) => {
      events.forEach((_, index) => {
        const now = at(events.slice(0, index + 1), onPaper);
        const before = at(events.slice(0, index), onPaper);
        for (const { pieceId, side, contentId } of now.shown.slice(before.shown.length)) {
          const piece = now.pieces.find(({ id }) => id === pieceId)!;
          expect(piece.side).not.toBe(side);
          expect(contentId).toBe(openContentOf(piece));
          expect(onPaper && side === 'complainant').toBe(false);
        }
      });
    });
  });

  it('shows the respondent nothing before the complaint was laid before it', () => {
    histories((events) => {
      const told = events.findIndex(({ type }) => type === 'responseRequested' || type === 'complaintReferredBack');
      const until = at(told < 0 ? events : events.slice(0, told));
      expect(until.shown.filter(({ side }) => side === 'respondent')).toEqual([]);
    });
  });

  it('holds nothing of what is said in mediation', () => {
    histories((events) => {
      const mediated = events.flatMap(({ type, data }) =>
        type === 'compensationOffered' || type === 'agreementRecorded'
          ? [(data as { contentId?: string }).contentId]
          : [],
      );
      const laid = new Set(
        events.flatMap(({ type, data }) =>
          type === 'compensationOffered' || type === 'agreementRecorded'
            ? []
            : [(data as { contentId?: string }).contentId],
        ),
      );
      const only = mediated.filter((id) => !laid.has(id));
      expect(at(events).pieces.filter(({ id }) => only.includes(id))).toEqual([]);
    });
  });
});
