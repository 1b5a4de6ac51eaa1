import { isIPv4, isIPv6 } from 'node:net';

/** The network an address belongs to: a /24 of IPv4, a /56 of IPv6. One subscriber is one network; addresses in it cost nothing. */
export function networkOf(address: string): string {
  const plain = address.startsWith('::ffff:') && isIPv4(address.slice(7)) ? address.slice(7) : address;
  if (isIPv4(plain)) {
    return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  }
  return isIPv6(plain) ? `${firstBytes(plain)}/56` : 'unknown';
}

function firstBytes(address: string): string {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  const groups = [...left, ...gap, ...right].map((group) => group.padStart(4, '0'));
  return groups.slice(0, 4).join('').slice(0, 14);
}
