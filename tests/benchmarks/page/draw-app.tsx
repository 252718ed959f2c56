import '../../../src/renderer/app/frame.css'
import { createRoot } from 'react-dom/client'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { wordFiles } from '../../../src/renderer/adapters/docx/word-files'
import { loadPinyin } from '../../../src/renderer/adapters/pinyin/load-pinyin'
import { paperChecks } from '../../../src/renderer/adapters/seal/paper-checks'
import { routes } from '../../../src/renderer/app/routes'
import { ServicesProvider, type Services } from '../../../src/renderer/services/services'
import { OfficeLook } from '../../../src/renderer/ui/OfficeLook'
import { aDesktop } from '../../builders/a-desktop'
import { fixedWorld } from '../../builders/fixed-world'
import { copiesMade, historyKept, noAttachments, signedInAs } from '../../builders/signed-in'

export const notHere = (): never => {
  throw new Error('Not part of this benchmark')
}

/** A director's services on records; what a benchmark has no use for is a fault when it is used. */
export const servicesOn = (records: Services['records'], own: Partial<Services> = {}): Services => ({
  records,
  world: fixedWorld(),
  accounts: signedInAs('director'),
  copies: copiesMade(),
  history: historyKept(),
  attachments: noAttachments(),
  wordFiles,
  paperChecks,
  pinyin: loadPinyin,
  desktop: aDesktop(),
  archives: { seal: notHere },
  sheets: {
    read: notHere,
    write: notHere,
    joinForms: notHere,
    drawn: notHere,
    remake: notHere,
    fill: notHere,
  },
  pages: { check: notHere, draw: notHere, lock: notHere },
  preview: { open: notHere, openForeign: notHere },
  ...own,
})

/** The whole app at an address; how to go to another, and how to take it away. */
export function drawApp(services: Services, path: string) {
  const root = createRoot(document.querySelector('#root') ?? notHere())
  const router = createMemoryRouter(routes, { initialEntries: [path] })
  root.render(
    <OfficeLook>
      <ServicesProvider services={services}>
        <RouterProvider router={router} />
      </ServicesProvider>
    </OfficeLook>,
  )
  return {
    goTo: (next: string) => router.navigate(next),
    leave: () => {
      root.unmount()
    },
  }
}

/** Waits until the page has drawn what is looked for, and gives it. */
export async function drawn<T>(look: () => T | null | undefined): Promise<T> {
  for (;;) {
    const found = look()
    if (found !== null && found !== undefined) return found
    await new Promise(resolve => requestAnimationFrame(resolve))
  }
}
