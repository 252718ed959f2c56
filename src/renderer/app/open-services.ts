import { openRecords } from '../adapters/store/open-records'
import type { Actor } from '../adapters/store/start-records'
import { openPages } from '../adapters/pdf/open-pages'
import { pdfPreview } from '../adapters/preview/pdf-preview'
import { sealing } from '../adapters/seal/sealing'
import { openSheets } from '../adapters/sheet/worker/open-sheets'
import type { Desktop } from '../domain/desktop'
import { office, OFFICE_ID } from '../domain/records/office'
import { ok, type Result } from '../domain/result'
import type { Services } from '../services/services'
import { browserWorld } from './browser-world'

/** Who writes, as long as there are no accounts: the clerk named in the office's profile. */
const actor: Actor = records => records.find(office, OFFICE_ID)?.clerk ?? '本机'

/** Opens the records and sets out what the features work with. Refusals: those of {@link openRecords}. */
export async function openServices(desktop: Desktop): Promise<Result<Services>> {
  const opened = await openRecords({ world: browserWorld, sealing, actor })
  if (!opened.ok) return opened
  return ok({
    records: opened.value,
    sheets: openSheets(),
    pages: openPages({
      fonts: '/fonts/',
      installed: { list: () => desktop.listFonts(), read: id => desktop.readFont(id) },
      now: () => browserWorld.now(),
    }),
    preview: pdfPreview(),
    desktop,
    world: browserWorld,
  })
}
