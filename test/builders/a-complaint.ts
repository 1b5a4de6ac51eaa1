import { randomUUID } from 'node:crypto';

interface Complaint {
  clientKey: string;
  language: string;
  participant: string;
  subject: string;
  complainant: Record<string, unknown>;
  complaint: Record<string, unknown>;
  priorSteps?: Record<string, unknown>[];
  forums?: Record<string, unknown>[];
  earlierAdvice?: boolean;
}

/** The input of `fileComplaint`: a complaint that says enough, with what the test is about changed. */
export function aComplaint(changed: Partial<Complaint> = {}): Complaint {
  return {
    clientKey: randomUUID(),
    language: 'nl',
    participant: 'bo-ex',
    subject: 'repair',
    complainant: { name: 'Zoë Invented', email: 'zoe@renter.example' },
    complaint: { description: 'The roof leaks.', dissatisfaction: 'Nobody repairs it.' },
    ...changed,
  };
}
