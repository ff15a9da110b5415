import { z } from 'zod';
import { BACKUP_FORMAT, BACKUP_VERSION } from './attempt-files.ts';

/** Far more than one learner plays; a larger file is no backup of ours. */
export const MOST_ATTEMPTS = 2000;

/** The frame of a backup. Each attempt in it is read on its own, so that one bad one spoils no other. */
export const backupSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  exportedAt: z.iso.datetime(),
  attempts: z
    .array(z.looseObject({ scenario: z.looseObject({ digest: z.string() }) }))
    .max(MOST_ATTEMPTS),
  texts: z.record(z.string().max(100), z.string()),
  settings: z.unknown(),
});
