import type { Page } from 'playwright'
import { z } from 'zod'

/** What the page tells of photos: it is about to hang one on a record or to take it away, or the entry of that has been acknowledged. */
export type ToldOfPhoto = {
  readonly work: 'attach' | 'detach'
  readonly nth: number
  readonly when: 'begun' | 'acknowledged'
}

const onRecord = z.object({
  /** Numbers of the photos on record, and whether their files open and are what the records say. */
  photos: z.array(z.object({ nth: z.number(), opens: z.boolean() })),
  /** Photos any entry of the journal names, and files that lie on the disk. */
  named: z.number(),
  files: z.number(),
})

/** What was found after a kill, beside what the page had told before it. */
export type PhotoFinding = {
  /** Acknowledged before, and not on record or not to be opened. */
  readonly lost: number
  /** On record though acknowledged as taken away, or never asked for. */
  readonly unasked: number
  /** On record, whoever asked for it, with a file that is missing or damaged. */
  readonly withoutFile: number
  readonly last: number
}

/** Hears what becomes of photos, on this side of the kill. */
export function attachmentObserver() {
  const kept = new Set<number>()
  const begun = new Set<number>()
  let flying: ToldOfPhoto | null = null

  function hearOne(told: ToldOfPhoto): void {
    flying = told.when === 'begun' ? told : null
    if (told.when === 'begun') begun.add(told.nth)
    else if (told.work === 'attach') kept.add(told.nth)
    else kept.delete(told.nth)
  }

  return {
    hear: (page: Page) => page.exposeFunction('toldOfPhoto', hearOne),
    async look(page: Page): Promise<PhotoFinding> {
      const { photos } = onRecord.parse(await page.evaluate('faultDesk.photos()'))
      const open = new Set(photos.filter(({ opens }) => opens).map(({ nth }) => nth))
      const undecided = flying?.nth
      const unasked = photos.filter(({ nth }) => nth !== undecided && !kept.has(nth))
      const finding = {
        lost: [...kept].filter(nth => nth !== undecided && !open.has(nth)).length,
        unasked: unasked.length,
        withoutFile: photos.filter(({ opens }) => !opens).length,
        last: Math.max(0, ...begun),
      }
      // What was in flight is settled by what is on record.
      flying = null
      kept.clear()
      for (const { nth } of photos) kept.add(nth)
      return finding
    },
    /** Files nothing names, once a copy was made. */
    async orphans(page: Page): Promise<number> {
      await page.evaluate('faultDesk.makeCopy()')
      const { named, files } = onRecord.parse(await page.evaluate('faultDesk.photos()'))
      return files - named
    },
  }
}
