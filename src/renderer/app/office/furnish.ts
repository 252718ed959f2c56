import { wordFiles } from '../../adapters/docx/word-files'
import { openPages } from '../../adapters/pdf/open-pages'
import { loadPinyin } from '../../adapters/pinyin/load-pinyin'
import { pdfPreview } from '../../adapters/preview/pdf-preview'
import { shrinkPhotos } from '../../adapters/photo/shrink-photos'
import { keys } from '../../adapters/seal/keys'
import { paperChecks } from '../../adapters/seal/paper-checks'
import { sealing } from '../../adapters/seal/sealing'
import { openSheets } from '../../adapters/sheet/worker/open-sheets'
import { openAccounts } from '../../adapters/store/accounts/open-accounts'
import type { Session } from '../../adapters/store/accounts/session'
import { openAttachmentStore } from '../../adapters/store/attachments/attachment-store'
import { openAttachments } from '../../adapters/store/attachments/open-attachments'
import type { PasswordGate } from '../../adapters/store/accounts/password-gate'
import { inTurn } from '../../adapters/store/in-turn'
import { openHistory } from '../../adapters/store/compact-history'
import { openCopies } from '../../adapters/store/copies/open-copies'
import type { Press } from '../../adapters/store/copies/press'
import { STORE_NAME } from '../../adapters/store/open-records'
import type { OpenRecords } from '../../adapters/store/start-records'
import { zipArchives } from '../../adapters/zip/zip-archives'
import { attachment } from '../../domain/records/attachment'
import type { Desktop } from '../../domain/desktop'
import type { Services } from '../../services/services'
import { browserWorld } from '../browser-world'

export type Furnishing = {
  readonly records: OpenRecords
  readonly session: Session
  readonly gate: PasswordGate
  readonly press: Press
  readonly desktop: Desktop
}

/** Sets out what the features work with, once the records are open. */
export async function furnish({ records, session, gate, press, desktop }: Furnishing): Promise<Services> {
  const world = browserWorld
  const known = await desktop.backups.list()
  const store = openAttachmentStore({ records, files: desktop.attachments, sealing, session })
  const turn = inTurn()
  const accounts = openAccounts({ records, keys, session, attachments: store, turn, gate, world })
  const copies = openCopies(
    { records, name: STORE_NAME, desktop, attachments: store, turn, press, keys, sealing, session, world },
    known,
  )
  const preview = pdfPreview()
  const attachments = openAttachments({ store, photos: shrinkPhotos, preview, accounts, world })
  const picture = async (id: string): Promise<Uint8Array | undefined> => {
    const one = records.find(attachment, id)
    const read = one && (await attachments.read(one))
    return read?.ok === true ? read.value : undefined
  }
  return {
    records,
    sheets: openSheets(),
    archives: zipArchives,
    pages: openPages({
      fonts: '/fonts/',
      installed: { list: () => desktop.listFonts(), read: id => desktop.readFont(id) },
      picture,
      now: () => world.now(),
    }),
    wordFiles,
    paperChecks,
    pinyin: loadPinyin,
    preview,
    desktop,
    world,
    accounts,
    copies,
    attachments,
    history: openHistory({ records, copies, accounts, attachments: store }),
  }
}
