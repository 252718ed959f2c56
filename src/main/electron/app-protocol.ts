import { protocol } from 'electron'
import type { PrintStore } from '../print-store'
import { type PageFolders, servePage } from '../serve-page'
import { isOurPage, pageScheme } from './page-origin'

/** Makes `app:` an origin like https, with storage of its own. Must be called before the app is ready. */
export function declareProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: pageScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ])
}

export function serveProtocol(folders: PageFolders, prints: PrintStore): void {
  protocol.handle(pageScheme, request =>
    isOurPage(request.url) && request.method === 'GET'
      ? servePage(folders, prints, new URL(request.url).pathname)
      : new Response(null, { status: 403 }),
  )
}
