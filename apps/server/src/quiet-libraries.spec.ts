import { Log } from '#logging';
import { Writable } from 'node:stream';
import { quietLibraries } from './quiet-libraries.js';

describe('quietLibraries', () => {
  it('tells that a library wrote something, without its words', () => {
    const lines: string[] = [];
    const destination = new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) });
    const ownConsole = Object.assign(Object.create(console) as Console, {});
    quietLibraries(new Log({ level: 'info', destination }), ownConsole);

    ownConsole.trace('Mrs Jansen complains', new Error('about Mr Pietersen'));

    expect(lines.join('')).toMatch(/^(?!.*(Jansen|Pietersen)).*A library wrote to the console\./);
  });
});
