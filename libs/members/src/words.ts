export { type Expertise, type Nominator } from '#composition';

/** Whether somebody has the seat, or takes it when whoever has it cannot sit. */
export const seatCapacities = ['seat', 'deputy'] as const;
export type SeatCapacity = (typeof seatCapacities)[number];

/** What binds somebody to a participant outside any case. Ties to one case belong to that case. */
export const lastingTies = ['employment', 'board', 'supervision', 'assignment', 'renting'] as const;
export type LastingTie = (typeof lastingTies)[number];

/** Offices of the secretariat, to which somebody is appointed without a nomination. */
export const secretariatRoles = ['secretary', 'deputySecretary'] as const;
export type SecretariatRole = (typeof secretariatRoles)[number];
