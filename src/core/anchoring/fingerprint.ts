const SEEDS = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x85a308d3] as const;
const FACTORS = [0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f, 0x165667b1] as const;

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

/**
 * Stands for a text in the local cache: 32 hexadecimal digits, the same for any line endings. Good against accidents, not
 * against an adversary.
 */
export function fingerprint(text: string): string {
  let [a, b, c, d]: readonly number[] = SEEDS;
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === CARRIAGE_RETURN && text.charCodeAt(i + 1) === LINE_FEED) continue;
    length++;
    // Four multiplicative hashes that take turns in feeding one another.
    a = Math.imul(a ^ unit, FACTORS[0]) ^ (d >>> 15);
    b = Math.imul(b ^ unit, FACTORS[1]) ^ (a >>> 13);
    c = Math.imul(c ^ unit, FACTORS[2]) ^ (b >>> 16);
    d = Math.imul(d ^ unit, FACTORS[3]) ^ (c >>> 14);
  }
  return [a ^ length, b, c, d].map((lane) => toHex(finish(lane))).join('');
}

/** Spreads each bit over the whole lane. */
function finish(lane: number): number {
  const once = Math.imul(lane ^ (lane >>> 16), 0x7feb352d);
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b);
  return (twice ^ (twice >>> 16)) >>> 0;
}

const toHex = (lane: number): string => lane.toString(16).padStart(8, '0');
