/** Why a program of PostgreSQL stopped, from what it wrote: its last complaint, in one line. */
export function reasonIn(output: string): string {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const complaint =
    lines.findLast((line) => /\b(FATAL|PANIC|error):/i.test(line)) ?? lines.at(-1) ?? 'no reason was given';
  return complaint
    .replace(/^.*?\b(FATAL|PANIC|error):\s*/i, '')
    .replace(/\.$/, '')
    .slice(0, 300);
}
