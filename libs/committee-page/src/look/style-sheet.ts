import { type Font, type Look } from './look.js';

const families: Readonly<Record<Font, string>> = {
  sourceSans: "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif",
  system: 'system-ui, sans-serif',
  serif: "'Iowan Old Style', 'Palatino Linotype', Georgia, serif",
};

/** The look as a style sheet of custom properties. Nothing in it was typed by people: colours, names and numbers only. */
export function styleSheetOf(look: Look): string {
  const tokens = {
    'brand-color': look.brand,
    'brand-on-color': look.onBrand,
    'brand-color-strong': look.strong,
    'brand-color-pale': look.pale,
    'brand-accent': look.accent,
    'brand-link': look.link,
    'brand-font': families[look.font],
    'brand-heading-font': families[look.headingFont],
    'brand-heading-weight': look.headingWeight,
    'brand-radius': `${look.radius / 16}rem`,
  };
  const lines = Object.entries(tokens).map(([name, value]) => `  --${name}: ${value};`);
  return [':root {', ...lines, '}', ''].join('\n');
}
