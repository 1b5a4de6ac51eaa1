import type { Ground } from '../regulation.schema.js';
import { capital } from './sentence.js';
import type { Page, PageSection } from './page.js';

/** Subjects and landlords for which this is not the place, and where to go instead as far as the source says. */
export function notHereSection(page: Page): PageSection {
  const { regulation, section } = page;
  const names = groundsOf(regulation, isAboutSubject);
  return section('notHere', {
    paragraphs: [...moreMayExist(page, names), ...forumParagraphs(page, names)],
    items: names.map((name) => groundItem(page, name)),
  });
}

/** What else keeps a complaint from being treated. Anybody may file anyway. */
export function cannotTreatSection(page: Page): PageSection {
  const { regulation, words, texts, section } = page;
  const names = groundsOf(regulation, (ground) => !isAboutSubject(ground));
  const intro = names.length > 0 ? [words.groundsIntro(texts.wording)] : [];
  return section('cannotTreat', {
    paragraphs: [...intro, ...moreMayExist(page, names), words.mayStillFile(texts.wording)],
    items: names.map((name) => groundItem(page, name)),
  });
}

/** One ground: what it is, why, what to do now, and where it stands. */
export function groundItem({ regulation, texts, cite }: Page, name: string, more = ''): string {
  const { title = '', explanation = '', whatNow = '' } = texts.grounds[name] ?? {};
  const sentences = [`${title}.`, explanation, whatNow, more].map((part) => part.trim()).filter((part) => part !== '');
  return cite(sentences.join(' '), regulation.grounds[name]?.source ?? '');
}

/** Grounds that waiting does not mend, and that are like this. */
function groundsOf({ grounds }: Page['regulation'], isLikeThis: (ground: Ground) => boolean): string[] {
  return Object.entries(grounds)
    .filter(([, ground]) => ground.type !== 'notYet' && isLikeThis(ground))
    .map(([name]) => name);
}

function isAboutSubject({ when = {} }: Ground): boolean {
  return Object.hasOwn(when, 'subject') || Object.hasOwn(when, 'participant');
}

/** A list of examples does not promise that everything else is treated. */
function moreMayExist({ regulation, words, texts }: Page, names: readonly string[]): string[] {
  return names.length > 0 && regulation.subjects.exclusions === 'open' ? [words.openExclusions(texts.wording)] : [];
}

function forumParagraphs({ regulation, texts }: Page, grounds: readonly string[]): string[] {
  const mentioned = new Set(grounds.flatMap((name) => regulation.grounds[name]?.refersTo ?? []));
  return Object.keys(regulation.forums)
    .filter((forum) => mentioned.has(forum))
    .map((forum) => `${capital(texts.forums[forum]?.name ?? '')}: ${texts.forums[forum]?.explanation ?? ''}`);
}
