import { isDeepStrictEqual } from 'node:util'
import type { Page } from 'playwright'
import { z } from 'zod'
import { peopleAfter, peopleOf, type Done, type Told } from './work'

const onRecord = z.object({ people: z.string(), causes: z.record(z.string(), z.number()) })

/** What was found on record after a fault, beside what the page had told before it. */
export type Finding = {
  readonly found: Done
  /** Changes acknowledged before and not on record. */
  readonly lost: number
  /** Changes on record that were neither acknowledged nor in flight. */
  readonly unasked: number
  /** Whether the people on record are other than those changes leave, value by value: a change half done. */
  readonly half: boolean
  /** What became of the change begun and not yet acknowledged. */
  readonly inFlight: 'none' | 'done' | 'not done'
}

/** Hears what the page tells of its changes, on this side of the kill. */
export type Observer = {
  hear(page: Page): Promise<void>
  /** Everybody on record of an opened page, against what was told. */
  look(page: Page): Promise<Finding>
  /** What was found is what is on record from now on. */
  settle(found: Done): void
}

const after = (done: Done, told: Told | null): Done =>
  told === null ? done : { ...done, [told.work]: told.nth }
const size = (done: Done): number => done.import + done.edit

export function observer(): Observer {
  let done: Done = { import: 0, edit: 0 }
  let flying: Told | null = null

  function hearOne(told: Told): void {
    if (told.when === 'acknowledged') done = after(done, told)
    flying = told.when === 'begun' ? told : null
  }

  return {
    async hear(page) {
      await page.exposeFunction('told', hearOne)
    },
    async look(page) {
      const { people, causes } = onRecord.parse(await page.evaluate('faultDesk.onRecord()'))
      const found = { import: causes['roster-imported'] ?? 0, edit: causes['resident-edited'] ?? 0 }
      const most = after(done, flying)
      const wasDone = size(found) > size(done)
      return {
        found,
        lost: Math.max(0, done.import - found.import) + Math.max(0, done.edit - found.edit),
        unasked: Math.max(0, found.import - most.import) + Math.max(0, found.edit - most.edit),
        half: !isDeepStrictEqual(peopleOf(people), peopleAfter(found)),
        inFlight: flying === null ? 'none' : wasDone ? 'done' : 'not done',
      }
    },
    settle(found) {
      done = found
      flying = null
    },
  }
}
