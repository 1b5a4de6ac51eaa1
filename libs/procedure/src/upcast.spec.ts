import { readdirSync, readFileSync } from 'node:fs';
import { eventMoments } from '#regulation';
import type { CaseEvent } from './events.js';
import { replayCase } from './evolve.js';
import { type StoredEvent, upcast, upcastTo } from './upcast.js';

interface Golden {
  readonly stored: StoredEvent;
  readonly read: CaseEvent;
}

const folder = new URL('golden/', import.meta.url);
const files = readdirSync(folder);
const golden = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Golden;

describe('a stored event', () => {
  it.each(files)('%s is read as it was meant', (file) => {
    const { stored, read } = golden(file);

    expect(upcast(stored)).toEqual(read);
  });

  it('has a golden file for every type, from version 1 on', () => {
    expect(Object.keys(eventMoments).filter((type) => !files.includes(`${type}.1.json`))).toEqual([]);
  });

  it('still makes a case with the others', () => {
    const first = [
      'complaintFiled',
      'receiptAcknowledged',
      'admissibilityDecided',
      'responseRequested',
      'responseSubmitted',
    ];
    const events = first.map((type) => upcast(golden(`${type}.1.json`).stored));

    expect(replayCase(events)).toMatchObject({ stage: 'responded', version: 5, receivedOn: '2026-03-02' });
  });

  it('of a type that nobody knows is refused', () => {
    expect(() => upcast({ type: 'complaintEaten', version: 1 })).toThrow('The log has an event "complaintEaten"');
  });

  it('of a version to come is refused', () => {
    expect(() => upcast({ type: 'complaintFiled', version: 2 })).toThrow('The log has version 2 of complaintFiled');
  });
});

describe('upcasting', () => {
  const upcasters = {
    'complaintFiled.1': (stored: StoredEvent) => ({ ...stored, steps: ['from 1 to 2'] }),
    'complaintFiled.2': (stored: StoredEvent) => ({ ...stored, steps: [...(stored['steps'] as []), 'from 2 to 3'] }),
  };

  it('goes one version at a time', () => {
    expect(upcastTo(3, { type: 'complaintFiled', version: 1 }, upcasters)).toEqual({
      type: 'complaintFiled',
      version: 3,
      steps: ['from 1 to 2', 'from 2 to 3'],
    });
  });

  it('leaves the present version alone', () => {
    const stored = { type: 'complaintFiled', version: 3 };

    expect(upcastTo(3, stored, upcasters)).toBe(stored);
  });

  it('stops where a version has no way on', () => {
    expect(() => upcastTo(4, { type: 'complaintFiled', version: 1 }, upcasters)).toThrow(
      'The log has version 3 of complaintFiled, from which no way leads to 4.',
    );
  });
});
