/**
 * The demonstration: what the `demo.yaml` beside a regulation says, played through the real services on days before today.
 * Everybody in it is invented. Never part of production.
 */
export { DemonstrationModule } from './demonstration.module.js';
export { DemonstrationLogins, type DemonstrationLogin } from './demonstration-logins.service.js';
export { DemonstrationPlayer } from './demonstration-player.service.js';
export { readDemonstration, type DemonstrationReading } from './read-demonstration.js';
export { demonstrationSchema, type Demonstration } from './demonstration.schema.js';
