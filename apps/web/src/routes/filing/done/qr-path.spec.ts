import { qrPath } from './qr-path.js';

describe('the path of a QR code', () => {
  it('takes dark squares in a row together', () => {
    expect(qrPath([[true, true, false, true]])).toBe('M0 0h2v1h-2zM3 0h1v1h-1z');
  });

  it('has the rows below each other, and nothing for light squares', () => {
    expect(qrPath([[false], [true]])).toBe('M0 1h1v1h-1z');
  });
});
