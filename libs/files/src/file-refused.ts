import { BadInput } from '#problems';

const megabyte = 1024 * 1024;

const sentences = {
  empty: () => 'There is nothing in this file. Choose another one.',
  tooLarge: (limit: number) =>
    `This file is larger than ${Math.floor(limit / megabyte)} MB. Make it smaller, or send it in parts.`,
  type: () =>
    'This sort of file cannot be added. Send a PDF, a photo, a text, a document (docx, xlsx, odt), or sound or film (mp3, m4a, mp4).',
  noName: () => 'The file has no name that can be used. Give it a name and send it again.',
  longName: (limit: number) => `The name of the file is longer than ${limit} characters. Give it a shorter one.`,
  tooMany: (limit: number) => `This case has ${limit} files already, and cannot have more.`,
  tooManyInDraft: (limit: number) =>
    `You added ${limit} files already. Take one away first, or send the others after you have filed the complaint.`,
  tooLargeTogether: (limit: number) =>
    `Your files are larger than ${Math.floor(limit / megabyte)} MB together. Take one away first, or make this one smaller.`,
  incomplete: () => 'The file did not come in whole. Send it again.',
} as const;

/** What is wrong with a file; the words are stable, so that a program can tell them apart. */
export type FileFault = keyof typeof sentences;

/** A file that is not taken. Nothing of it is kept. */
export class FileRefused extends BadInput {
  override readonly details: BadInput['details'] & { readonly fault: FileFault };

  /** The limit is the one that was passed: in bytes, characters or files. */
  constructor(fault: FileFault, limit = 0) {
    const problems = [{ field: 'file', message: sentences[fault](limit) }];
    super(problems);
    this.details = { problems, fault };
  }
}
