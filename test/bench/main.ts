import { benchPanels } from './panels.js';
import { benchRules } from './rules.js';

/** `npm run bench -- rules` or `panels`: how fast they are, for a person to read. No test depends on it. */
const benches: Readonly<Record<string, () => Promise<void>>> = { rules: benchRules, panels: benchPanels };

const [name = '', ...more] = process.argv.slice(2);
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench && more.length === 0) {
  await bench();
} else {
  process.stderr.write(`Say what to measure: npm run bench -- ${Object.keys(benches).join('|')}\n`);
  process.exitCode = 2;
}
