import type { SignatureStamp } from '@nastavnik/documents-domain';

import type { DocumentSigner } from '../papers/document-signer.entity';

type Signature = Pick<DocumentSigner, 'kind' | 'signedAt' | 'personName' | 'post' | 'signedHash'>;

const MOSCOW = 'Europe/Moscow';

function momentText(at: Date, timeZone: string): string {
  const options = { timeZone, dateStyle: 'short', timeStyle: 'short' } as const;
  const zone =
    timeZone === MOSCOW
      ? 'МСК'
      : (new Intl.DateTimeFormat('ru-RU', { timeZone, timeZoneName: 'shortOffset' })
          .formatToParts(at)
          .find(({ type }) => type === 'timeZoneName')?.value ?? '');
  return `${new Intl.DateTimeFormat('ru-RU', options).format(at)} (${zone})`;
}

/** The visible mark of a signature given by account; null for one given on paper, which shows itself. */
export function stampOf(signer: Signature, timeZone: string): SignatureStamp | null {
  const { kind, signedAt, personName, post, signedHash } = signer;
  if (kind !== 'SIMPLE' || !signedAt || !signedHash) return null;
  return {
    signer: personName ?? '',
    post: post ?? '',
    signedAt: momentText(signedAt, timeZone),
    hashPrefix: (signedHash.slice(0, 16).match(/.{4}/g) ?? []).join(' '),
  };
}
