import type { DesktopBridge } from '../../preload/contract'
import { browserDesktop } from '../adapters/desktop/browser/browser-desktop'
import { electronDesktop } from '../adapters/desktop/electron-desktop'
import type { Desktop } from '../domain/desktop'

declare global {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- an existing interface can only be added to
  interface Window {
    /** Put there by the preload of the Electron shell. */
    readonly desktop?: DesktopBridge
  }
}

/** The desktop of the shell this page runs in. */
export const chooseDesktop = ({ desktop }: Window): Desktop =>
  desktop === undefined ? browserDesktop() : electronDesktop(desktop)
