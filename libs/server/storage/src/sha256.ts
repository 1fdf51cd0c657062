import { createHash } from 'node:crypto';

/** SHA-256 as 64 lower-case hexadecimal digits, the way signatures and stored files record it. */
export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

export const base64OfHex = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');

export const hexOfBase64 = (base64: string): string =>
  Buffer.from(base64, 'base64').toString('hex');
