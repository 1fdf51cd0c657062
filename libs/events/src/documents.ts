import { z } from 'zod';

import { day, id, subject } from './shapes';

const paper = { documentId: id, requestId: id, code: z.string(), subject };

/** Published by documents. */
export const documentsMessages = {
  'DocumentPrepared.v1': z.object({ ...paper }),
  /** One signature was given; `complete` when nobody else has to sign. */
  'DocumentSigned.v1': z.object({
    ...paper,
    signerId: id.nullable(),
    signedOn: day,
    kind: z.enum(['SIMPLE', 'WET_SCAN']),
    complete: z.boolean(),
  }),
  'DocumentRegistered.v1': z.object({
    ...paper,
    number: z.string(),
    date: day,
    signerName: z.string(),
  }),
  'DocumentDeclined.v1': z.object({ ...paper, signerId: id, declinedOn: day, reason: z.string() }),
  'DocumentCancelled.v1': z.object({ ...paper, cancelledOn: day, reason: z.string() }),
};
