import { createRoot } from 'react-dom/client'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import { wordFiles } from '../../../src/renderer/adapters/docx/word-files'
import { openPages } from '../../../src/renderer/adapters/pdf/open-pages'
import { pdfPreview } from '../../../src/renderer/adapters/preview/pdf-preview'
import { loadPinyin } from '../../../src/renderer/adapters/pinyin/load-pinyin'
import { paperChecks } from '../../../src/renderer/adapters/seal/paper-checks'
import type { OpenRecords } from '../../../src/renderer/adapters/store/start-records'
import '../../../src/renderer/app/frame.css'
import { Opening } from '../../../src/renderer/app/Opening'
import { routes } from '../../../src/renderer/app/routes'
import type { Entrance } from '../../../src/renderer/domain/entrance'
import { put } from '../../../src/renderer/domain/journal/entry'
import { account, type Account } from '../../../src/renderer/domain/records/account'
import { office, OFFICE_ID } from '../../../src/renderer/domain/records/office'
import { ServicesProvider, type Services } from '../../../src/renderer/services/services'
import { OfficeLook } from '../../../src/renderer/ui/OfficeLook'
import { aDesktop } from '../../builders/a-desktop'
import { fixedWorld, type FixedWorld } from '../../builders/fixed-world'
import { copiesMade, historyKept, noAttachments } from '../../builders/signed-in'
import { li, someAccounts, zhang } from '../../builders/some-accounts'
import { aStoreName, openedStore, valueOf } from '../store/a-store'

const notHere = (): never => {
  throw new Error('Not part of this test')
}

/** What was handed to the printer or saved, by its title or name. */
export type Office = {
  readonly services: Services & { readonly records: OpenRecords; readonly world: FixedWorld }
  readonly accounts: ReturnType<typeof someAccounts>
  readonly printed: { readonly title: string; readonly bytes: Uint8Array }[]
  readonly saved: { readonly name: string; readonly bytes: Uint8Array }[]
}

/** An office with these accounts over the real store, signed in as `mine`; null: by the recovery code. */
export async function anOffice(
  mine: string | null = zhang.id,
  people: readonly Account[] = [zhang, li],
): Promise<Office> {
  localStorage.clear()
  const world = fixedWorld()
  const records = await openedStore(await aStoreName(), { world })
  const profile = put(office, { id: OFFICE_ID, name: '文源社区居民委员会' })
  const save = [profile, ...people.map(one => put(account, one))]
  valueOf(await records.commit({ cause: 'records-founded', detail: '', save }))
  const accounts = someAccounts(records, mine)
  const done: Pick<Office, 'printed' | 'saved'> = { printed: [], saved: [] }
  const desktop = aDesktop({
    printPdf: (title, bytes) => {
      done.printed.push({ title, bytes })
      return Promise.resolve(true)
    },
    saveFile: (_, name, bytes) => {
      done.saved.push({ name, bytes })
      return Promise.resolve(name)
    },
  })
  return {
    ...done,
    accounts,
    services: {
      records,
      world,
      accounts,
      desktop,
      copies: copiesMade(),
      history: historyKept(),
      attachments: noAttachments(),
      sheets: {
        read: notHere,
        write: notHere,
        joinForms: notHere,
        drawn: notHere,
        remake: notHere,
        fill: notHere,
      },
      archives: { seal: notHere },
      wordFiles,
      paperChecks,
      pinyin: loadPinyin,
      preview: pdfPreview(),
      pages: openPages({
        fonts: '/out/fonts/',
        installed: { list: () => Promise.resolve([]), read: notHere },
        now: () => world.now(),
      }),
    },
  }
}

async function show(content: React.ReactNode): Promise<void> {
  await page.viewport(1366, 768)
  const box = document.createElement('div')
  document.body.append(box)
  const root = createRoot(box)
  onTestFinished(() => {
    root.unmount()
    box.remove()
  })
  root.render(<OfficeLook>{content}</OfficeLook>)
}

/** The window from its very beginning, in 1366×768. */
export const openWindow = (entrance: Entrance<Services>): Promise<void> =>
  show(<Opening entrance={entrance} />)

/** The app of somebody who is signed in, at an address. */
export const openAt = ({ services }: Office, path: string): Promise<void> =>
  show(
    <ServicesProvider services={services}>
      <RouterProvider router={createMemoryRouter(routes, { initialEntries: [path] })} />
    </ServicesProvider>,
  )

/** With `VITE_PICTURES=1`: the window as it is now, into out/pictures. */
export async function picture(name: string): Promise<void> {
  if (import.meta.env['VITE_PICTURES'] !== '1') return
  await page.screenshot({ path: `../../../out/pictures/${name}.png` })
}
