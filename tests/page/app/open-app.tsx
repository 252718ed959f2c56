import { createRoot } from 'react-dom/client'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import { wordFiles } from '../../../src/renderer/adapters/docx/word-files'
import { loadPinyin } from '../../../src/renderer/adapters/pinyin/load-pinyin'
import { paperChecks } from '../../../src/renderer/adapters/seal/paper-checks'
import type { OpenRecords } from '../../../src/renderer/adapters/store/start-records'
import { openSheets } from '../../../src/renderer/adapters/sheet/worker/open-sheets'
import { zipArchives } from '../../../src/renderer/adapters/zip/zip-archives'
import '../../../src/renderer/app/frame.css'
import { routes } from '../../../src/renderer/app/routes'
import type { Role } from '../../../src/renderer/domain/accounts/roles'
import { put } from '../../../src/renderer/domain/journal/entry'
import type { Desktop } from '../../../src/renderer/domain/desktop'
import { resident, type Resident } from '../../../src/renderer/domain/records/resident'
import type { NamedBytes } from '../../../src/renderer/domain/sheet/workbook'
import { ServicesProvider, type Services } from '../../../src/renderer/services/services'
import { OfficeLook } from '../../../src/renderer/ui/OfficeLook'
import { aDesktop } from '../../builders/a-desktop'
import { fixedWorld } from '../../builders/fixed-world'
import { copiesMade, historyKept, noAttachments, signedInAs } from '../../builders/signed-in'
import { aStoreName, openedStore, valueOf } from '../store/a-store'

/** What the clerk of the test chooses in the dialogs, and what was saved. */
export type Desk = {
  readonly services: Services
  readonly records: OpenRecords
  /** The file the next open dialog gives. */
  chosen: NamedBytes | null
  readonly saved: NamedBytes[]
}

export const aFile = (name: string, text: string): NamedBytes => ({
  name,
  bytes: new TextEncoder().encode(text),
})

const unused = (): never => {
  throw new Error('No papers in this test')
}

const desktopOf = (desk: Pick<Desk, 'chosen' | 'saved'>): Desktop =>
  aDesktop({
    openFile: () => Promise.resolve(desk.chosen),
    saveFile: (_, name, bytes) => {
      desk.saved.push({ name, bytes })
      return Promise.resolve(name)
    },
  })

/** The real store and sheets with these residents, and dialogs that answer by themselves. */
export async function aDesk(residents: readonly Resident[] = [], role: Role = 'director'): Promise<Desk> {
  const world = fixedWorld()
  const records = await openedStore(await aStoreName(), { world })
  const dialogs: Pick<Desk, 'chosen' | 'saved'> = { chosen: null, saved: [] }
  if (residents.length > 0) {
    const save = residents.map(one => put(resident, one))
    valueOf(await records.commit({ cause: 'roster-imported', detail: '原有名册.xlsx', save }))
  }
  return Object.assign(dialogs, {
    records,
    services: {
      records,
      world,
      accounts: signedInAs(role),
      copies: copiesMade(),
      history: historyKept(),
      attachments: noAttachments(),
      sheets: openSheets(),
      archives: zipArchives,
      wordFiles,
      paperChecks,
      pinyin: loadPinyin,
      desktop: desktopOf(dialogs),
      pages: { check: unused, draw: unused, lock: unused },
      preview: { open: unused, openForeign: unused },
    },
  })
}

/** The whole app at an address, in a window of 1366×768. */
export async function openApp({ services }: Desk, path: string): Promise<void> {
  await page.viewport(1366, 768)
  const box = document.createElement('div')
  document.body.append(box)
  const root = createRoot(box)
  onTestFinished(() => {
    root.unmount()
    box.remove()
  })
  root.render(
    <OfficeLook>
      <ServicesProvider services={services}>
        <RouterProvider router={createMemoryRouter(routes, { initialEntries: [path] })} />
      </ServicesProvider>
    </OfficeLook>,
  )
}
