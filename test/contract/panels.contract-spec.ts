import { passesWithAnybody } from '../support/panels/random-committees.js';
import { readVersion, regulationVersions } from '../support/regulation-plugins.js';

const withCommittee = regulationVersions().flatMap((version) => {
  const { regulation } = readVersion(version);
  if (!regulation) {
    throw new Error(`${version} is not sound.`);
  }
  const { committee } = regulation;
  return committee ? [{ version, committee }] : [];
});

describe.each(withCommittee)('the panels of $version', ({ committee }) => {
  passesWithAnybody(committee);
});
