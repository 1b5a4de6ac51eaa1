import { errorCode } from '../error-code.js';

/** Whether there is a process with this number, of whomever it may be. */
export function isAlive(pid: number): boolean {
  if (pid <= 0) {
    return false;
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
