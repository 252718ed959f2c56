import { openPages } from '../../../src/renderer/adapters/pdf/open-pages'
import { shrinkPhotos } from '../../../src/renderer/adapters/photo/shrink-photos'
import { pdfPreview } from '../../../src/renderer/adapters/preview/pdf-preview'
import { sealing } from '../../../src/renderer/adapters/seal/sealing'
import { openAttachmentStore } from '../../../src/renderer/adapters/store/attachments/attachment-store'
import { openAttachments } from '../../../src/renderer/adapters/store/attachments/open-attachments'
import type { Attachments } from '../../../src/renderer/domain/attachments/attachments'
import type { Role } from '../../../src/renderer/domain/accounts/roles'
import { put } from '../../../src/renderer/domain/journal/entry'
import { attachment } from '../../../src/renderer/domain/records/attachment'
import { office, OFFICE_ID } from '../../../src/renderer/domain/records/office'
import type { Resident } from '../../../src/renderer/domain/records/resident'
import type { NamedBytes } from '../../../src/renderer/domain/sheet/workbook'
import { anIdNumber } from '../../builders/a-resident'
import { aDesk, type Desk } from '../app/open-app'
import { TEST_KEY, valueOf } from '../store/a-store'

export const wang = {
  id: 'wang',
  name: '王䶮',
  idNumber: anIdNumber('19550307', '122'),
  address: '文和园小区5号楼1单元102室',
}

/** An office with a profile that can draw papers. */
export async function anOffice(
  role: Role = 'director',
  residents: readonly Resident[] = [wang],
): Promise<Desk> {
  const desk = await aDesk(residents, role)
  const { desktop, world } = desk.services
  const profile = { id: OFFICE_ID, name: '文源社区居民委员会', clerk: '李𡘙', phone: '0352-5550123' }
  valueOf(await desk.records.commit({ cause: 'office-edited', detail: '', save: [put(office, profile)] }))
  const attachments = keptOn(desk)
  const pages = openPages({
    fonts: '/out/fonts/',
    installed: { list: () => Promise.resolve([]), read: id => desktop.readFont(id) },
    picture: async id => {
      const one = desk.records.find(attachment, id)
      const read = one && (await attachments.read(one))
      return read?.ok === true ? read.value : undefined
    },
    now: () => world.now(),
  })
  return Object.assign(desk, { services: { ...desk.services, attachments, pages, preview: pdfPreview() } })
}

/** Photos and scans sealed on the disk of a desk. */
function keptOn({ records, services: { desktop, accounts, world } }: Desk): Attachments {
  const session = { holder: null, key: TEST_KEY }
  const store = openAttachmentStore({ records, files: desktop.attachments, sealing, session })
  return openAttachments({ store, photos: shrinkPhotos, preview: pdfPreview(), accounts, world })
}

/** A picture of so many points that a canvas has drawn, grey as a sheet of stock. */
export async function aPicture(name: string, width = 600, height = 424): Promise<NamedBytes> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('This page has no 2d canvas')
  context.fillStyle = '#e8e0d0'
  context.fillRect(0, 0, width, height)
  context.fillStyle = '#b32424'
  context.fillRect(20, 20, width - 40, 12)
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  return { name, bytes: new Uint8Array(await blob.arrayBuffer()) }
}
