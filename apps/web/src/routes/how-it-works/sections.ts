import { type HowItWorksQuery } from '../../graphql/generated/graphql.js';

export type Section = HowItWorksQuery['regulation']['howItWorks']['sections'][number];
