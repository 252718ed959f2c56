import { Layout } from 'antd'
import { createRoot } from 'react-dom/client'
import { createMemoryRouter, Link, Outlet } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import { wordFiles } from '../../../src/renderer/adapters/docx/word-files'
import { loadPinyin } from '../../../src/renderer/adapters/pinyin/load-pinyin'
import { paperChecks } from '../../../src/renderer/adapters/seal/paper-checks'
import type { OpenRecords } from '../../../src/renderer/adapters/store/start-records'
import '../../../src/renderer/app/frame.css'
import type { Role } from '../../../src/renderer/domain/accounts/roles'
import type { Desktop } from '../../../src/renderer/domain/desktop'
import type { NamedBytes } from '../../../src/renderer/domain/sheet/workbook'
import { BackupGuards } from '../../../src/renderer/features/backup/BackupGuards'
import { BackupKeeper } from '../../../src/renderer/features/backup/BackupKeeper'
import { BackupLight } from '../../../src/renderer/features/backup/BackupLight'
import { BackupSettings } from '../../../src/renderer/features/backup/BackupSettings'
import { NoticesProvider } from '../../../src/renderer/services/notices'
import { ServicesProvider, type Services } from '../../../src/renderer/services/services'
import { OfficeLook } from '../../../src/renderer/ui/OfficeLook'
import { useNotifyDone } from '../../../src/renderer/ui/use-notify-done'
import { aDesktop, aDisk, type Disk } from '../../builders/a-desktop'
import { FIXED_NOW, fixedWorld, type FixedWorld } from '../../builders/fixed-world'
import { historyKept, noAttachments, signedInAs } from '../../builders/signed-in'
import { someCopies, type SomeCopies } from '../../builders/some-copies'
import { aStoreName, openedStore } from '../store/a-store'

/** An office whose clerk looks after the copies. The test looks at the disk, and closes the window by `close`. */
export type BackupDesk = {
  readonly services: Services
  readonly records: OpenRecords
  readonly copies: SomeCopies
  readonly disk: Disk
  readonly world: FixedWorld
  /** The file the next open dialog gives. */
  chosen: NamedBytes | null
  readonly saved: NamedBytes[]
  close: () => void
  /** How often the window was let go. */
  quits: number
}

const unused = (): never => {
  throw new Error('Not part of this test')
}

type Dialogs = Pick<BackupDesk, 'chosen' | 'saved' | 'close' | 'quits'>

const desktopOf = (dialogs: Dialogs, disk: Disk): Desktop =>
  aDesktop(
    {
      openFile: () => Promise.resolve(dialogs.chosen),
      saveFile: (_, name, bytes) => {
        dialogs.saved.push({ name, bytes })
        return Promise.resolve(name)
      },
      whenClosing: listener => {
        dialogs.close = listener
      },
      quit: () => {
        dialogs.quits += 1
        return Promise.resolve()
      },
    },
    disk,
  )

export async function aBackupDesk({
  role = 'director',
  disk = aDisk(),
}: { role?: Role; disk?: Disk } = {}): Promise<BackupDesk> {
  const world = fixedWorld()
  const records = await openedStore(await aStoreName(), { world })
  const copies = someCopies(records, world, disk)
  const dialogs: Dialogs = { chosen: null, saved: [], close: unused, quits: 0 }
  const services = {
    ...{ records, copies, world, accounts: signedInAs(role), desktop: desktopOf(dialogs, disk) },
    sheets: { read: unused, write: unused, joinForms: unused, drawn: unused, remake: unused, fill: unused },
    archives: { seal: unused },
    wordFiles,
    paperChecks,
    pinyin: loadPinyin,
    pages: { check: unused, draw: unused, lock: unused },
    preview: { open: unused, openForeign: unused },
    history: historyKept(),
    attachments: noAttachments(),
  }
  return Object.assign(dialogs, { services, records, copies, disk, world })
}

function Window({ builtAt }: { builtAt: number }) {
  const notices = useNotifyDone()
  return (
    <NoticesProvider notices={notices}>
      <BackupKeeper>
        <Layout className="frame">
          <Layout.Header className="top">
            <strong style={{ flex: '1 1 auto' }}>文源社区居民委员会</strong>
            <BackupLight />
          </Layout.Header>
          <Layout>
            <Layout.Sider theme="light" width={288}>
              <Link to="/">首页</Link>
            </Layout.Sider>
            <Layout.Content className="place">
              <BackupGuards builtAt={builtAt} />
              <Outlet />
            </Layout.Content>
          </Layout>
        </Layout>
      </BackupKeeper>
    </NoticesProvider>
  )
}

/** The frame with the light, and the copies' part of the settings at `/settings/backup`, in a window of 1366×768. */
export async function openBackup(
  { services }: BackupDesk,
  { path = '/settings/backup', builtAt = FIXED_NOW - 86_400_000 } = {},
): Promise<void> {
  await page.viewport(1366, 768)
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
        path: '/',
        element: <Window builtAt={builtAt} />,
        children: [
          { index: true, element: <p>首页的内容</p> },
          { path: 'settings/backup', element: <BackupSettings /> },
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
