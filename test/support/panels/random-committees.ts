import assert from 'node:assert/strict';
import type { CommitteeRule } from '#regulation';
import fc from 'fast-check';
import { proofRuns, proofSeed } from '../proof.js';
import { checkAppointment, proposePanel } from '#composition';
import { anyAppointment, anyCandidate } from './any-candidate.js';
import { anyChange, anyPanel, anyQuestion, changed } from './any-question.js';
import { holdsForEveryPanel, holdsForPanel, holdsForProposal } from './holds-for.js';
import { isRightAppointment } from './oracle.js';

const many = 40;
const few = 5;

/** The tests that every committee passes, with random people and cases; `it` and `describe` are those of Jest. */
export function passesWithAnybody(committee: CommitteeRule): void {
  const runs = () => ({ numRuns: proofRuns(10_000), seed: proofSeed() });

  it('proposes no panel that breaks the regulation, and leaves no seat empty that somebody can take', () => {
    fc.assert(fc.property(anyQuestion(committee, many), holdsForProposal), runs());
  });

  it('lets no panel pass that breaks the regulation, and none fail that does not', () => {
    const panels = fc.tuple(anyQuestion(committee, few * 2), anyPanel(committee, few * 2));
    fc.assert(
      fc.property(panels, ([question, panel]) => holdsForPanel(question, panel)),
      runs(),
    );
  });

  it('sees a change of a right panel that makes it wrong', () => {
    const changes = fc.array(anyChange(committee, few * 2), { minLength: 1, maxLength: 2 });
    const panels = fc.tuple(anyQuestion(committee, few * 2), changes);
    fc.assert(
      fc.property(panels, ([question, them]) => {
        const { seats } = proposePanel(question);
        holdsForPanel(
          question,
          them.reduce(
            (panel, one) => changed(panel, one),
            seats.map(({ seat, personId }) => ({ seat, personId })),
          ),
        );
      }),
      runs(),
    );
  });

  it('finds a right panel whenever a small committee has one', () => {
    fc.assert(
      fc.property(anyQuestion(committee, few), (question) => void holdsForEveryPanel(question)),
      runs(),
    );
  });

  it('appoints nobody whom the regulation does not let in, and refuses nobody whom it does', () => {
    const one = fc.tuple(anyCandidate(committee), anyAppointment(committee));
    fc.assert(
      fc.property(one, ([facts, appointment]) => {
        const candidate = { ...facts, personId: 'somebody' };
        const findings = checkAppointment(committee, candidate, appointment);
        assert.equal(
          findings.length === 0,
          isRightAppointment(committee, candidate, appointment),
          JSON.stringify(findings),
        );
      }),
      runs(),
    );
  });

  it('proposes the same panel, in whatever order the people come', () => {
    fc.assert(
      fc.property(anyQuestion(committee, many), (question) => {
        const turned = { ...question, candidates: question.candidates.toReversed() };
        assert.deepEqual(proposePanel(turned).seats, proposePanel(question).seats);
      }),
      runs(),
    );
  });
}
