import { z } from 'zod'

export const bytes = z.custom<Uint8Array>(value => value instanceof Uint8Array)

/** About 64 records of a kind, sealed together. `version` is the schema version they were written at. */
export const pageRow = z.object({
  id: z.string(),
  kind: z.string(),
  version: z.number().int(),
  sealed: bytes,
})
export type PageRow = z.infer<typeof pageRow>

/** A part of a journal entry. The key sorts by the entry's clock, then by part; see journal-rows.ts. */
export const journalRow = z.object({ key: z.string(), sealed: bytes })
export type JournalRow = z.infer<typeof journalRow>
