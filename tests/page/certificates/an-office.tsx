import { openPages } from '../../../src/renderer/adapters/pdf/open-pages'
import { pdfPreview } from '../../../src/renderer/adapters/preview/pdf-preview'
import type { Role } from '../../../src/renderer/domain/accounts/roles'
import { put } from '../../../src/renderer/domain/journal/entry'
import { office, OFFICE_ID } from '../../../src/renderer/domain/records/office'
import type { Resident } from '../../../src/renderer/domain/records/resident'
import { anIdNumber } from '../../builders/a-resident'
import { aDesk, type Desk } from '../app/open-app'
import { valueOf } from '../store/a-store'

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
  const pages = openPages({
    fonts: '/out/fonts/',
    installed: { list: () => Promise.resolve([]), read: id => desktop.readFont(id) },
    now: () => world.now(),
  })
  return Object.assign(desk, { services: { ...desk.services, pages, preview: pdfPreview() } })
}
