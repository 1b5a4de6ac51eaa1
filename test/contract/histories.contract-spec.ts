import fc from 'fast-check';
import { anyAttempts } from '../builders/any-step.js';
import { anyFiling, holdsAlways, play } from '../builders/played-history.js';
import { proofRuns, proofSeed } from '../support/proof.js';
import { readVersion, regulationVersions } from '../support/regulation-plugins.js';

describe.each(regulationVersions())('any history under %s', (version) => {
  const { regulation } = readVersion(version);
  if (!regulation) {
    throw new Error(`${version} is not sound.`);
  }

  it('begins with a complaint that is taken in', () => {
    expect(play(regulation, [], anyFiling(regulation)).events).toHaveLength(1);
  });

  it('goes on or has ended, leaves no deadline without an owner, replays, and is decided the same way twice', () => {
    fc.assert(
      fc.property(anyAttempts, (attempts) => holdsAlways(regulation, play(regulation, attempts))),
      { numRuns: proofRuns(10_000), seed: proofSeed() },
    );
  }, 600_000);
});
