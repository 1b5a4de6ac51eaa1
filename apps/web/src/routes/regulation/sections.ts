import { type FullRegulationQuery } from '../../graphql/generated/graphql.js';

export type Section = FullRegulationQuery['regulation']['fullText']['sections'][number];
