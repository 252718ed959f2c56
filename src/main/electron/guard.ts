import type { Session, WebContents } from 'electron'
import { isOurPage } from './page-origin'

/** Chromium's own PDF viewer, which shows the paper in the print window. */
const pdfViewer = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/'

function mayLoad(address: string): boolean {
  if (address.startsWith('data:') || address.startsWith(pdfViewer)) return true
  if (address.startsWith('chrome://resources/')) return true
  return isOurPage(address.startsWith('blob:') ? address.slice('blob:'.length) : address)
}

/** Nothing leaves the PC and no permission is given, whatever a page asks for. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false)
  })
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !mayLoad(details.url) })
  })
}

/** A window stays on its page and opens no other. */
export function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', event => {
    event.preventDefault()
  })
  contents.on('will-redirect', event => {
    event.preventDefault()
  })
  contents.on('will-attach-webview', event => {
    event.preventDefault()
  })
}
