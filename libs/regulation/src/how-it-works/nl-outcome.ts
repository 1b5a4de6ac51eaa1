import { capital, enumerate } from './sentence.js';
import type { FurtherWords } from './words-further.js';
import type { FindingOnComplaint } from '../vocabulary-outcomes.js';

const right: Record<FindingOnComplaint, string> = {
  wellFounded: 'u heeft gelijk',
  partlyWellFounded: 'u heeft voor een deel gelijk',
  unfounded: 'u heeft geen gelijk',
};

/** The Dutch sentences about what comes out, and what one can do after that. */
export const nlOutcome: Pick<
  FurtherWords,
  'advised' | 'nature' | 'findings' | 'decision' | 'nextInstance' | 'decisionStaysOut'
> = {
  advised: (told, toBoard, { committee, participant }) =>
    `${capital(committee.the)} geeft advies aan ${toBoard ? 'het bestuur van ' : ''}${participant.the}.` +
    { copy: ' U krijgt een kopie.', notice: ' U hoort het als dat is gebeurd.', nothing: '' }[told],
  nature: ({ nature, binds = [] }, { committee, participant }) => {
    const bound = { complainant: 'u', participant: participant.the, employee: 'de medewerker' };
    const whom = enumerate(
      binds.map((one) => bound[one]),
      'en',
    );
    return {
      advice: `${capital(committee.the)} geeft een advies. ${capital(participant.the)} hoeft dat niet te volgen.`,
      weightyAdvice: `${capital(committee.the)} geeft een advies dat zwaar telt. ${capital(participant.the)} mag er alleen met een goede reden van afwijken.`,
      bindingAdvice: `${capital(committee.the)} geeft een advies dat bindend is. Dat geldt voor ${whom}.`,
      ruling: `${capital(committee.the)} doet een uitspraak.${whom === '' ? '' : ` Die geldt voor ${whom}.`}`,
      answer: `${capital(participant.the)} geeft u zelf antwoord.`,
    }[nature];
  },
  findings: (findings) =>
    Array.isArray(findings)
      ? `Er kan staan: ${enumerate(
          findings.map((one) => right[one]),
          'of',
        )}.`
      : '',
  decision: ({ duty, reasons }, { participant }) =>
    [
      duty === 'always' ? `Het bestuur van ${participant.the} moet daarna een besluit nemen.` : '',
      duty === 'ifFounded'
        ? 'Het bestuur moet alleen een besluit nemen als u helemaal of voor een deel gelijk krijgt.'
        : '',
      reasons === 'onDeviation' ? 'Volgt het bestuur het advies niet? Dan moet het uitleggen waarom.' : '',
      reasons === 'always' ? 'Het bestuur legt altijd uit waarom het zo besluit.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  nextInstance: (forums, { alsoWithoutDecision, told }) =>
    `Bent u daarna nog niet tevreden? Dan kunt u naar ${forums}.` +
    (told ? ' Dat hoort u ook bij de uitkomst.' : '') +
    (alsoWithoutDecision ? ' Dat kan ook als er geen besluit komt.' : ''),
  decisionStaysOut: (forums) =>
    forums
      ? `Komt het besluit niet op tijd? Dan kunt u naar ${forums}.`
      : 'De regels zeggen niet wat er gebeurt als het besluit te laat is.',
};
