import type { Track } from '../regulation.schema.js';
import { type Comparison, entryOf, namesOf, type Side, type Told } from './comparison.js';
import { tellPage } from './tell-page.js';
import { tellPeople } from './tell-people.js';
import { tellSteps } from './tell-steps.js';
import { tellTerms } from './tell-terms.js';

/** What is different on one of several roads, said like what holds for every road, with the name of the road. */
export function tellTracks(comparison: Comparison): Told[] {
  const { before, after } = comparison;
  const [one, other] = [before.regulation.tracks, after.regulation.tracks];
  return namesOf(one, other).flatMap((name) => {
    const [had, has] = [entryOf(one, name), entryOf(other, name)];
    return had && has ? onOneTrack(comparison, name, [had, has]) : oneTrack(comparison, name, has !== undefined);
  });
}

function onOneTrack(comparison: Comparison, name: string, [before, after]: readonly [Track, Track]): Told[] {
  const { words } = comparison;
  const ofTrack = {
    ...comparison,
    before: reduced(comparison.before, before),
    after: reduced(comparison.after, after),
  };
  const title = titleOf(comparison.after, name);
  return [tellPeople, tellTerms, tellSteps, tellPage]
    .flatMap((tell) => tell(ofTrack))
    .filter(({ says }) => says !== '')
    .map((told) => ({
      ...told,
      about: `tracks.${name}.replaces.${told.about}`,
      says: words.onTrack(title, told.says),
    }));
}

function oneTrack({ words, before, after }: Comparison, name: string, isNew: boolean): Told[] {
  const title = titleOf(isNew ? after : before, name);
  const { explanation = '' } = entryOf((isNew ? after : before).texts.tracks, name) ?? {};
  const says = isNew ? words.isNew(`${title}. ${explanation}`) : words.isGone(title);
  return [{ for: ['everybody'], about: `tracks.${name}`, says }];
}

/** Only what the road itself replaces. */
function reduced({ regulation, texts }: Side, { replaces = {} }: Track): Side {
  const { terms = {}, steps = {}, respondent = regulation.respondent } = replaces;
  const {
    hearing: _hearing,
    outcome: _outcome,
    committee: _committee,
    holds: _holds,
    data: _data,
    ...rest
  } = regulation;
  const parts = {
    ...(replaces.hearing ? { hearing: replaces.hearing } : {}),
    ...(replaces.outcome ? { outcome: replaces.outcome } : {}),
  };
  return { texts, regulation: { ...rest, terms, steps, respondent, ...parts } };
}

function titleOf({ texts }: Side, name: string): string {
  return entryOf(texts.tracks, name)?.name ?? name;
}
