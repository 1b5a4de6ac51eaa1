import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { inRoot } from './record.mjs';

const note = inRoot('dist/.building');
const betweenLooks = 100;
const longestBuild = 5 * 60_000;

function take() {
  mkdirSync(inRoot('dist'), { recursive: true });
  try {
    writeFileSync(note, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** Whether the process that builds is gone; it may give its turn back while we look. */
function isForgotten() {
  try {
    process.kill(Number(readFileSync(note, 'utf8')) || process.pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** Does the work while no other process builds here: two starts that find the same old build make one new one. */
export async function inTurn(work) {
  for (let waited = 0; !take(); waited += betweenLooks) {
    if (isForgotten() || waited > longestBuild) rmSync(note, { force: true });
    else await wait(betweenLooks);
  }
  const giveBack = () => rmSync(note, { force: true });
  process.once('exit', giveBack);
  try {
    return await work();
  } finally {
    process.removeListener('exit', giveBack);
    giveBack();
  }
}
