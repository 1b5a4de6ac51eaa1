import { type Comparison, entryOf, namesOf, type Side, type Told } from './comparison.js';

/** What was chosen where the source is silent, and which other bodies are named. */
export function tellChoices({ before, after, words }: Comparison): Told[] {
  const assumed = ({ regulation }: Side) => Object.fromEntries(regulation.assumptions.map((one) => [one.id, one]));
  const chosen = namesOf(assumed(before), assumed(after)).flatMap((id): Told[] => {
    const has = entryOf(assumed(after), id) !== undefined;
    if (has && entryOf(assumed(before), id)) {
      return [];
    }
    const sentence = entryOf((has ? after : before).texts.assumptions, id) ?? id;
    return [{ for: ['everybody'], about: `assumptions.${id}`, says: words.assumption(sentence, has) }];
  });
  const [one, other] = [before.regulation.forums, after.regulation.forums];
  const forums = namesOf(one, other).flatMap((name): Told[] => {
    const has = entryOf(other, name) !== undefined;
    if (has && entryOf(one, name)) {
      return [];
    }
    const title = entryOf((has ? after : before).texts.forums, name)?.name ?? name;
    return [{ for: ['complainant'], about: `forums.${name}`, says: words.forum(title, has) }];
  });
  return [...chosen, ...forums];
}
