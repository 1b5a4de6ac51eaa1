/** The longest code that is looked up; anything longer is none of ours. */
const longestCode = 100;

/** The code as it was pasted or typed: without spaces, and without the address before it. */
export function typedCode(text: string): string {
  const [, behind] = text.split('#');
  return (behind ?? text).replaceAll(/\s/g, '').slice(0, longestCode);
}

/** A code in groups of four, so that it can be copied by hand. */
export function groupedCode(code: string): string {
  return code.length <= 8 || code.includes('-') ? code : (code.match(/.{1,4}/g) ?? [code]).join(' ');
}
