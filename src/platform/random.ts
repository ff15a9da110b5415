/** Randomness, asked for at the edge of the program and passed on as a value. */
export type Random = {
  /** A name that nothing else has. */
  id: () => string;
  /** A whole number from 0 to 2^32 - 1, to shuffle by. */
  seed: () => number;
};

/** `randomUUID` is missing on pages that are not served securely, such as a class server without TLS. */
export const cryptoRandom: Random = {
  id: () =>
    Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join(''),
  seed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
};
