import { type ReactNode } from 'react';
import { encode } from 'uqr';
import { qrPath } from './qr-path.js';

/** A QR code drawn here: nothing of it is asked anywhere. */
export function QrCode({ text, label }: { text: string; label: string }): ReactNode {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  return (
    <svg className="wh-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={qrPath(data)} fill="#000000" />
    </svg>
  );
}
