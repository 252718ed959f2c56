import { createRoot } from 'react-dom/client'
import { createMemoryRouter, Outlet } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { onTestFinished } from 'vitest'
import type { OpenRecords } from '../../../src/renderer/adapters/store/start-records'
import { wordFiles } from '../../../src/renderer/adapters/docx/word-files'
import { openPages } from '../../../src/renderer/adapters/pdf/open-pages'
import { loadPinyin } from '../../../src/renderer/adapters/pinyin/load-pinyin'
import { paperChecks } from '../../../src/renderer/adapters/seal/paper-checks'
import { pdfPreview } from '../../../src/renderer/adapters/preview/pdf-preview'
import { put } from '../../../src/renderer/domain/journal/entry'
import { meeting as meetingKind, type Meeting } from '../../../src/renderer/domain/records/meeting'
import { organisation } from '../../../src/renderer/domain/records/organisation'
import { MeetingsRoutes } from '../../../src/renderer/features/meetings/MeetingsRoutes'
import { PapersRoutes } from '../../../src/renderer/features/papers/PapersRoutes'
import { PublicNoticesRoutes } from '../../../src/renderer/features/public-notices/PublicNoticesRoutes'
import { SupervisionRoutes } from '../../../src/renderer/features/supervision/SupervisionRoutes'
import { TopicsRoutes } from '../../../src/renderer/features/topics/TopicsRoutes'
import { NoticesProvider } from '../../../src/renderer/services/notices'
import { ServicesProvider, type Services } from '../../../src/renderer/services/services'
import { OfficeLook } from '../../../src/renderer/ui/OfficeLook'
import { useNotifyDone } from '../../../src/renderer/ui/use-notify-done'
import { aDesktop } from '../../builders/a-desktop'
import { anAssociation } from '../../builders/a-meeting'
import { fixedWorld } from '../../builders/fixed-world'
import { copiesMade, historyKept, noAttachments, signedInAs } from '../../builders/signed-in'
import { aStoreName, openedStore, valueOf } from '../store/a-store'

const bareDesktop = aDesktop()

/** Records that hold the association and these meetings, with the real store, pages and preview. */
export async function aDesk(meetings: readonly Meeting[] = []): Promise<Services & { records: OpenRecords }> {
  const world = fixedWorld()
  const records = await openedStore(await aStoreName(), { world })
  const save = [put(organisation, anAssociation()), ...meetings.map(one => put(meetingKind, one))]
  valueOf(await records.commit({ cause: 'meeting-created', detail: '', save }))
  return {
    records,
    world,
    accounts: signedInAs('director'),
    copies: copiesMade(),
    history: historyKept(),
    attachments: noAttachments(),
    desktop: bareDesktop,
    preview: pdfPreview(),
    pages: openPages({
      fonts: '/out/fonts/',
      installed: { list: () => Promise.resolve([]), read: id => bareDesktop.readFont(id) },
      now: () => world.now(),
    }),
    wordFiles,
    paperChecks,
    pinyin: loadPinyin,
    archives: { seal: () => Promise.reject(new Error('No archives on this desk')) },
    sheets: {
      read: () => Promise.reject(new Error('No sheets on this desk')),
      write: () => Promise.reject(new Error('No sheets on this desk')),
      joinForms: () => Promise.reject(new Error('No sheets on this desk')),
      drawn: () => Promise.reject(new Error('No sheets on this desk')),
      remake: () => {
        throw new Error('No sheets on this desk')
      },
      fill: () => Promise.reject(new Error('No sheets on this desk')),
    },
  }
}

function Place() {
  return (
    <NoticesProvider notices={useNotifyDone()}>
      <div style={{ display: 'flex', flexDirection: 'column', height: '100vh', overflow: 'auto' }}>
        <Outlet />
      </div>
    </NoticesProvider>
  )
}

/** The screens of meetings and papers at an address, as the app shows them without its frame. */
export function openScreen(services: Services, path: string): void {
  const box = document.createElement('div')
  document.body.append(box)
  const root = createRoot(box)
  onTestFinished(() => {
    root.unmount()
    box.remove()
  })
  const router = createMemoryRouter(
    [
      {
        element: <Place />,
        children: [
          { path: 'meetings/*', element: <MeetingsRoutes /> },
          { path: 'papers/*', element: <PapersRoutes /> },
          { path: 'topics/*', element: <TopicsRoutes /> },
          { path: 'public-notices/*', element: <PublicNoticesRoutes /> },
          { path: 'supervision/*', element: <SupervisionRoutes /> },
        ],
      },
    ],
    { initialEntries: [path] },
  )
  root.render(
    <OfficeLook>
      <ServicesProvider services={services}>
        <RouterProvider router={router} />
      </ServicesProvider>
    </OfficeLook>,
  )
}
