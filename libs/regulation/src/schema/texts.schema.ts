import { z } from 'zod';
import { ownName, sentences, shortText } from './words.js';
import { letters } from '../vocabulary-letters.js';
import { subjects } from '../vocabulary.js';

const noun = z.strictObject({
  one: shortText.describe('One of it, without article: klacht.'),
  many: shortText.describe('More of it, without article: klachten.'),
  the: shortText.describe('With its article: de klacht.'),
});

const question = shortText.describe('The question in the check before filing.');

/** Every sentence of one regulation in one language. */
export const textsSchema = z.strictObject({
  name: shortText.describe('Full name of the committee or the procedure.'),
  shortName: shortText.describe('Short name, for a page title or the subject of a message.'),
  about: z.array(sentences).min(1).max(10).describe('Paragraphs that open the public page: who this is and for whom.'),
  wording: z
    .strictObject({
      committee: noun.describe('The word for who treats the matter.'),
      matter: noun.describe('The word for what is filed, such as klacht or geschil.'),
      participant: noun.describe('The word for a participant, such as woningcorporatie.'),
      complainant: noun.describe('The word for who files, such as huurder or bewoner.'),
    })
    .describe("The regulation's own words; they fill the platform's sentences."),
  forums: z
    .record(
      ownName,
      z.strictObject({
        name: shortText.describe('Name with its article, inside a sentence: de Huurcommissie.'),
        explanation: sentences.describe('What this forum is, for somebody who never heard of it.'),
        question,
      }),
    )
    .describe('One entry per forum.'),
  priorSteps: z
    .record(
      ownName,
      z.strictObject({
        to: shortText.describe('To whom, inside a sentence: uw corporatie.'),
        explanation: sentences.describe('What the complainant does in this step, and what comes after it.'),
        question,
      }),
    )
    .describe('One entry per prior step.'),
  subjects: z
    .partialRecord(
      z.enum(subjects),
      z.strictObject({
        label: shortText.describe('The subject as an answer that people choose.'),
        example: sentences.optional().describe('An example, in our own words.'),
      }),
    )
    .describe('One entry per subject that the regulation names, and one for `other`.'),
  grounds: z
    .record(
      ownName,
      z.strictObject({
        title: shortText.describe('The ground in a few words.'),
        explanation: sentences.describe('Why the committee cannot treat the complaint.'),
        whatNow: sentences.describe('What the complainant can do now.'),
      }),
    )
    .describe('One entry per ground.'),
  terms: z
    .record(
      ownName,
      z.strictObject({ name: shortText.describe('What is due, as a heading: Reactie van uw corporatie.') }),
    )
    .describe('One entry per term.'),
  complainants: z
    .record(
      ownName,
      z.strictObject({
        label: shortText.describe('The class as an answer that people choose: Ik huur een woning.'),
        explanation: sentences.optional().describe('Who belongs to it, where that is not plain.'),
      }),
    )
    .optional()
    .describe('One entry per class of complainants.'),
  judgements: z
    .record(
      ownName,
      z.strictObject({
        question: shortText.describe('What a person judges, as a question: Is de klacht duidelijk ongegrond?'),
        explanation: sentences.describe('What it is about, and who judges, for the complainant.'),
      }),
    )
    .optional()
    .describe('One entry per judgement.'),
  tracks: z
    .record(
      ownName,
      z.strictObject({
        name: shortText.describe('The track in a few words.'),
        explanation: sentences.describe('For whom it is.'),
      }),
    )
    .optional()
    .describe('One entry per track.'),
  options: z.record(ownName, sentences).optional().describe('One sentence or more per option: what was chosen here.'),
  matters: z.record(ownName, noun).optional().describe('One entry per other name of the matter.'),
  letters: z
    .partialRecord(
      z.enum(letters),
      z.strictObject({
        subject: shortText.describe('The subject line of the letter.'),
        opening: sentences.describe('What the letter tells first, in plain words.'),
      }),
    )
    .optional()
    .describe('One entry per letter for which the platform has no words of its own.'),
  assumptions: z.record(ownName, sentences).describe('One sentence or more per assumption, under its id.'),
});

export type Texts = z.infer<typeof textsSchema>;
