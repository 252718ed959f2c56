import { z } from 'zod'
import type { Disk } from '../disk/disk'
import { isNotThere } from '../disk/disk-faults'
import { writeWhole } from '../disk/write-whole'
import type { Log } from '../log'

const settings = z.strictObject({
  second: z.strictObject({ folder: z.string().min(1), label: z.string().max(400) }).nullable(),
})

export type Settings = z.infer<typeof settings>

/** What the clerk chose about places, in a small file of its own. */
export type Places = {
  read(): Promise<Settings>
  write(chosen: Settings): Promise<void>
}

const nothingChosen: Settings = { second: null }
const largestSettings = 64 * 1024

/** A file that cannot be understood counts as nothing chosen, which the clerk sees and can mend by choosing again. */
export function placesFile(path: string, disk: Disk, log: Log): Places {
  return {
    async read() {
      const text = await readText(path, disk)
      if (text === null) return nothingChosen
      const read = settings.safeParse(jsonOf(text))
      if (read.success) return read.data
      log.write('fault', 'places-unreadable', '')
      return nothingChosen
    },
    write: chosen => writeWhole(path, new TextEncoder().encode(JSON.stringify(chosen)), disk),
  }
}

async function readText(path: string, disk: Disk): Promise<string | null> {
  const file = await disk.open(path, 'read').catch((fault: unknown) => {
    if (isNotThere(fault)) return null
    throw fault
  })
  if (file === null) return null
  try {
    return new TextDecoder().decode(await file.read(0, largestSettings))
  } finally {
    await file.close()
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
