import { type TestApplication } from './application.js';
import { toTheResponse, utrecht } from './walk/at-utrecht.js';
import { lapsed, mediated, stopped } from './walk/endings.js';
import { heard } from './walk/hearings.js';
import { challenged, everything, takenUp, thoughtBetterOfIt } from './walk/intake.js';
import { membersComeAndGo } from './walk/members.js';
import { toTheHearing, twente } from './walk/in-twente.js';
import { seated } from './walk/panels.js';
import { advised, answered, ruled } from './walk/outcomes.js';
import { exchanged, joined, onPaper, takingPart } from './walk/pieces-and-people.js';
import { type WalkedOperation, Walker } from './walk/walker.js';
import { Cast } from './walks/cast.js';

const day = '2026-03-02';

/**
 * Asks for everything that can be asked, well and not so well, of cases under two real regulations and under an invented one that has
 * every step. A new root field needs a stop in one of the stories. The invented regulation must be there: `wholePlugin()`.
 */
export async function walk(platform: TestApplication): Promise<WalkedOperation[]> {
  return [
    ...(await walkInUtrecht(platform)),
    ...(await walkInTwente(platform)),
    ...(await walkThroughEverything(platform)),
  ];
}

async function walkInTwente(platform: TestApplication): Promise<WalkedOperation[]> {
  const walker = new Walker(await Cast.of(platform, { regulation: twente.regulation, day }, twente.offices));
  await walker.through([toTheHearing]);
  return walker.walked;
}

async function walkInUtrecht(platform: TestApplication): Promise<WalkedOperation[]> {
  const cast = await Cast.of(platform, { regulation: utrecht.regulation, day }, utrecht.offices);
  const walker = new Walker(cast);
  await walker.through([toTheResponse]);
  const { loginCode, password } = walker.loginOf(toTheResponse.name);
  const visitor = await cast.as('visitor');
  for (const body of [
    { kind: 'complainant', code: loginCode, password },
    { kind: 'complainant', code: loginCode, password: 'wrong' },
    { kind: 'staff', email: 'nobody@committee.example', password },
    { kind: 'staff', email: 'secretary@kwru.example', password: 'a password of a test' },
  ]) {
    await walker.posts(visitor, '/sign-in', body);
  }
  await walker.posts(await cast.as('secretary'), '/sign-out', {});
  return walker.walked;
}

async function walkThroughEverything(platform: TestApplication): Promise<WalkedOperation[]> {
  const cast = await Cast.of(platform, { regulation: everything.regulation, day }, everything.offices);
  const walker = new Walker(cast);
  await walker.through([takenUp, thoughtBetterOfIt, challenged, exchanged, takingPart, onPaper]);
  await walker.through([membersComeAndGo(cast.personId('secretary'))]);
  await walker.through([joined(cast.personId('employee')), mediated, stopped, lapsed, heard]);
  const chairId = cast.personId('chair');
  await walker.through([seated({ chairId, secretaryId: cast.personId('secretary') })]);
  await walker.through([advised(chairId), answered, ruled(chairId)]);
  return walker.walked;
}
