import '../../../src/renderer/app/zod-without-eval'
import { openEntrance } from '../../../src/renderer/app/office/open-entrance'
import { browserDesktop } from '../../../src/renderer/adapters/desktop/browser/browser-desktop'
import { unwatched } from '../../../src/renderer/domain/progress'
import { resident } from '../../../src/renderer/domain/records/resident'
import { addAttachments, removeAttachment } from '../../../src/renderer/domain/attachments/attachment-changes'
import { attachment } from '../../../src/renderer/domain/records/attachment'
import { office, OFFICE_ID } from '../../../src/renderer/domain/records/office'
import type { Result } from '../../../src/renderer/domain/result'
import type { Services } from '../../../src/renderer/services/services'
import type { ToldOfPhoto } from '../attachment-observer'
import { clerk, editing, importing, type Told } from '../work'

declare global {
  /** Put there by the driver, who lives when the browser is killed. */
  function told(what: Told): Promise<void>
  function toldOfPhoto(what: ToldOfPhoto): Promise<void>
}

const desktop = browserDesktop()
const entrance = openEntrance(desktop)
let inside: Services | null = null

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${result.problem.code}`)
  return result.value
}

function desk(): Services {
  if (inside === null) throw new Error('Nobody has signed in')
  return inside
}

const { name, password } = clerk
const credentials = { kind: 'password', name, password } as const

/** A photo of several sealed parts, with nothing in it that could be packed. */
async function aPhoto(): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(1000, 800)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('This page has no 2d canvas')
  const points = context.createImageData(canvas.width, canvas.height)
  for (let at = 0; at < points.data.length; at += 65_536)
    crypto.getRandomValues(points.data.subarray(at, at + 65_536))
  context.putImageData(points, 0, 0)
  const photo = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
  return new Uint8Array(await photo.arrayBuffer())
}

async function attach(nth: number, bytes: Uint8Array): Promise<void> {
  await toldOfPhoto({ work: 'attach', nth, when: 'begun' })
  const kept = valueOf(
    await desk().attachments.keep({ name: `${nth}.jpg`, bytes }, { kind: office.kind, id: OFFICE_ID }),
  )
  valueOf(await desk().records.commit(addAttachments([kept])))
  await toldOfPhoto({ work: 'attach', nth, when: 'acknowledged' })
}

const nthOf = (name: string): number => Number(name.replace('.jpg', ''))

async function detach(nth: number): Promise<void> {
  const one = desk()
    .records.all(attachment)
    .find(({ name }) => nthOf(name) === nth)
  if (one === undefined) return
  await toldOfPhoto({ work: 'detach', nth, when: 'begun' })
  valueOf(await desk().records.commit(removeAttachment(one)))
  await toldOfPhoto({ work: 'detach', nth, when: 'acknowledged' })
}

/** What the records are, by the page's own functions: no screen, but everything behind it. */
const faultDesk = {
  /** Sets up on the first day, signs in on any other, puts together what was lost. What was found at the door, and the recovery key of the first day. */
  async enter(): Promise<{ found: string; recovery: string | null }> {
    const found = await entrance.look()
    if (found.kind === 'new') {
      const first = valueOf(await entrance.setUp({ office: clerk.office, name, password }))
      inside = first.inside
      return { found: found.kind, recovery: first.recovery }
    }
    if (found.kind === 'lost') {
      valueOf(await entrance.salvage(credentials, unwatched))
      inside = valueOf(await entrance.accept())
    } else if (found.kind === 'closed') inside = valueOf(await entrance.signIn(credentials))
    else throw new Error(`The records are ${found.kind}`)
    return { found: found.kind, recovery: null }
  },

  /** Everybody on record as JSON, and how many entries there are for each cause. */
  onRecord() {
    const { records } = desk()
    const causes: Record<string, number> = {}
    for (const { cause } of records.journal()) causes[cause] = (causes[cause] ?? 0) + 1
    return { people: JSON.stringify(records.all(resident)), causes }
  },

  /** A roster in the place of the last one, in one commit. */
  async importRoster(batch: number): Promise<void> {
    await told({ work: 'import', nth: batch, when: 'begun' })
    valueOf(await desk().records.commit(importing(batch), unwatched))
    await told({ work: 'import', nth: batch, when: 'acknowledged' })
  },

  /** One edit after another, until told otherwise by a refusal, which is the answer, or by `most`. */
  async editOn(from: number, most = Infinity): Promise<string | null> {
    for (let nth = from; nth < from + most; nth++) {
      await told({ work: 'edit', nth, when: 'begun' })
      const written = await desk().records.commit(editing(nth))
      if (!written.ok) return written.problem.code
      await told({ work: 'edit', nth, when: 'acknowledged' })
    }
    return null
  },

  /** One photo after another, and every other one taken away again. */
  async attachOn(from: number, most = Infinity): Promise<void> {
    const bytes = await aPhoto()
    for (let nth = from; nth < from + most; nth++) {
      await attach(nth, bytes)
      if (nth % 2 === 0) await detach(nth - 1)
    }
  },

  /** The photos on record and whether they open, how many the journal ever named, and how many files there are. */
  async photos() {
    const { records, attachments } = desk()
    const photos: { nth: number; opens: boolean }[] = []
    for (const one of records.all(attachment))
      photos.push({ nth: nthOf(one.name), opens: (await attachments.read(one)).ok })
    const named = records.journal().filter(({ cause }) => cause === 'attachment-added').length
    return { photos, named, files: (await desktop.attachments.list()).length }
  },

  async makeCopy(): Promise<string> {
    const made = await desk().copies.make('manual', unwatched)
    return made.ok ? made.value : made.problem.code
  },

  /** The first of the places offered for a second copy. */
  async chooseSecondPlace(): Promise<string | null> {
    const [first] = (await desktop.secondPlace()).found
    if (first === undefined) return null
    return (await desktop.chooseSecondPlace(first.id)).chosen?.label ?? null
  },
}
export type FaultDesk = typeof faultDesk

Object.assign(window, { faultDesk })
document.documentElement.dataset['ready'] = 'true'
