import { intakeQuestions, type Regulation } from '#regulation';
import { toFilingFacts, type FilingFacts } from '../../apps/web/src/routes/filing/facts.js';
import { everyPage, filingPages, type FilingPage } from '../../apps/web/src/routes/filing/pages.js';
import { pageOfField, problemsOf } from '../../apps/web/src/routes/filing/problems.js';
import { toFilingInput } from '../../apps/web/src/routes/filing/to-input.js';
import { toRegulationModel } from '../../apps/api/src/regulation/regulation.model.js';
import { readVersion, regulationVersions } from '../support/regulation-plugins.js';

const versions = regulationVersions()
  .map((version) => [version, readVersion(version).regulation] as const)
  .filter((one): one is [string, Regulation] => one[1] !== undefined && one[1].participants.length > 0);

function factsOf(regulation: Regulation): FilingFacts {
  const participants = regulation.participants.map(({ id, name }) => ({ id, key: id, name }));
  const { id, required, recommended, channels, anonymousAccepted, subjects } = toRegulationModel(regulation, 'nl');
  const questions = intakeQuestions(regulation, 'nl').map(({ explanation, onlyWhen, ...question }) => ({
    ...question,
    explanation: explanation ?? null,
    onlyWhen: Object.entries(onlyWhen ?? {}).map(([fact, values]) => ({ fact, values: [...values] })),
    options: [...question.options],
  }));
  return toFilingFacts(
    {
      regulation: {
        ...{ id, questions, anonymousAccepted },
        ...{ required: [...required], recommended: [...recommended], channels: [...channels], subjects: [...subjects] },
      },
      committee: { id: 'c', postalAddress: [], participants },
    },
    ['nl', 'en'],
  );
}

const texts = { description: 'd', dissatisfaction: 'n', period: 'p', against: 'a', name: 'Ana', phone: '06' };

/** Goes from page to page as somebody does who answers every question in the same way. */
function walked(facts: FilingFacts, choose: (page: Extract<FilingPage, { kind: 'question' }>) => string) {
  let draft = { answers: {} as Record<string, string>, fields: { ...texts, before: '[]' } as Record<string, string> };
  const seen: string[] = [];
  for (let page = filingPages(facts, draft)[0]; page;) {
    seen.push(page.name);
    const answers = answerOn(page);
    draft = { ...draft, answers: { ...draft.answers, ...answers } };
    const names = filingPages(facts, draft).map(({ name }) => name);
    page = filingPages(facts, draft)[names.indexOf(page.name) + 1];
  }
  return { draft, seen };

  function answerOn(page: FilingPage): Record<string, string> {
    if (page.kind === 'question') return { [page.question.fact]: choose(page) };
    if (page.kind === 'participant') return { participant: facts.participants[0]!.key };
    return page.kind === 'subject' ? { subject: facts.subjects[0]!.value } : {};
  }
}

const unknowing = () => 'unknown';
const first = (page: Extract<FilingPage, { kind: 'question' }>) => page.question.options[0]?.value ?? '2026-01-05';
const last = (page: Extract<FilingPage, { kind: 'question' }>) => page.question.options.at(-1)?.value ?? '2026-01-05';

describe.each(versions)('the form under %s', (_, regulation) => {
  const facts = factsOf(regulation);

  it.each([
    ['knows nothing', unknowing],
    ['chooses what stands first', first],
    ['chooses what stands last', last],
  ])('leads somebody who %s to a complaint that can be sent, each page once', (_name, choose) => {
    const { draft, seen } = walked(facts, choose);

    expect(problemsOf(facts, draft, '2026-06-01')).toEqual([]);
    expect(seen).toEqual([...new Set(seen)]);
    expect(toFilingInput(facts, draft, { clientKey: 'k', code: undefined, language: 'nl' })).toMatchObject({
      participant: facts.participants[0]!.key,
      subject: expect.any(String),
    });
  });

  it('asks everything that the regulation requires, and the name and how to be reached after everything else', () => {
    const names = everyPage(facts, { answers: {}, fields: {} }).map(({ name }) => name);
    const needed = regulation.intake.required.filter((content) => content !== 'name' && content !== 'contact');

    expect(names).toEqual(expect.arrayContaining([...needed, 'description', 'name', 'contact']));
    expect(names.slice(-3)).toEqual(['name', 'contact', 'language']);
  });

  it('has a page for every field that the API can refuse', () => {
    const { draft } = walked(facts, first);
    const input = toFilingInput(facts, draft, { clientKey: 'k', code: undefined, language: 'nl' });
    const pages = everyPage(facts, draft);
    const steps = (input.priorSteps ?? []).flatMap(({ step: __, ...parts }, at) =>
      Object.keys(parts).map((part) => `priorSteps.${at}.${part}`),
    );

    const chosen = facts.participants.length > 1 ? ['participant'] : [];
    const fields = [...steps, ...chosen, 'subject', 'complainant.name', 'complainant.email', 'complaint.description'];

    expect(fields.filter((field) => pageOfField(field, input, pages) === undefined)).toEqual([]);
  });
});
