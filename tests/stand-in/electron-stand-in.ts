import { type BeforeRequest, type Heard, type PermissionRequest, type Serve, stage } from './stage'

/** What Electron's main process offers, as far as this app uses it, over a headless Chromium. */
export { app } from './app'
export { BrowserWindow } from './browser-window'

export const ipcMain = {
  handle: (channel: string, heard: Heard): void => void stage.ipc.set(channel, heard),
}

export const protocol = {
  registerSchemesAsPrivileged: (): void => undefined,
  handle: (scheme: string, serve: Serve): void => void stage.served.set(scheme, serve),
}

export const session = {
  defaultSession: {
    setPermissionRequestHandler(handler: PermissionRequest): void {
      stage.permission = handler
    },
    setPermissionCheckHandler: (): void => undefined,
    setDevicePermissionHandler: (): void => undefined,
    webRequest: {
      onBeforeRequest(listener: BeforeRequest): void {
        stage.beforeRequest = listener
      },
    },
    /** Asks for a permission as a page would, and says what was decided. */
    asks: (permission: string): Promise<boolean> =>
      new Promise(decide => {
        stage.permission(undefined, permission, decide)
      }),
  },
}

type Chosen = { readonly canceled: boolean; readonly filePaths: readonly string[] }
type Place = { readonly canceled: boolean; readonly filePath: string }

/** Nobody chooses anything, until a test says what is chosen. */
export const dialog = {
  showOpenDialog: (): Promise<Chosen> => Promise.resolve({ canceled: true, filePaths: [] }),
  showSaveDialog: (): Promise<Place> => Promise.resolve({ canceled: true, filePath: '' }),
  showMessageBox: (): Promise<{ readonly response: number }> => Promise.resolve({ response: 0 }),
  showErrorBox: (): void => undefined,
}

export const Menu = {
  buildFromTemplate: (template: unknown) => ({ template, popup: (): void => undefined }),
  setApplicationMenu: (): void => undefined,
}
