const reduction = 0b100101;
const highestBit = 0b10000;

/**
 * The check value (0-31) of values 0-31: their sum in the field of 32 elements, each place with a weight of its own.
 * With up to 30 values it finds every single wrong value, every exchange of two, and every doubled pair mistaken for
 * another. The weights are powers of x modulo x^5 + x^2 + 1, which repeat only after 31.
 */
export function checkValue(values: readonly number[]): number {
  return values.reduce((sum, value) => timesX(sum ^ value), 0);
}

function timesX(value: number): number {
  const doubled = value << 1;
  return value & highestBit ? doubled ^ reduction : doubled;
}
