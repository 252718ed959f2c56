import {
  type BeforeRequest,
  type DevicePermission,
  type Heard,
  type PermissionCheck,
  type PermissionRequest,
  type Scheme,
  type Sender,
  type Serve,
  stage,
} from './stage'

/** What Electron's main process offers, as far as this app uses it, over a headless Chromium. */
export { app } from './app'
export { BrowserWindow } from './browser-window'

export const ipcMain = {
  handle: (channel: string, heard: Heard): void => void stage.ipc.set(channel, heard),
  channels: (): readonly string[] => [...stage.ipc.keys()],
  /** Calls a channel as a frame at this address would; what it answers, or the text of its fault. */
  call: (channel: string, senderFrame: Sender | null): Promise<string> =>
    Promise.resolve(stage.ipc.get(channel)?.({ senderFrame }, {})).then(() => 'answered', String),
}

export const protocol = {
  registerSchemesAsPrivileged(schemes: readonly Scheme[]): void {
    stage.schemes = schemes
  },
  schemes: () => stage.schemes,
  handle: (scheme: string, serve: Serve): void => void stage.served.set(scheme, serve),
}

export const session = {
  defaultSession: {
    setPermissionRequestHandler(handler: PermissionRequest): void {
      stage.permission = handler
    },
    setPermissionCheckHandler(handler: PermissionCheck): void {
      stage.permissionCheck = handler
    },
    setDevicePermissionHandler(handler: DevicePermission): void {
      stage.devicePermission = handler
    },
    webRequest: {
      onBeforeRequest(listener: BeforeRequest): void {
        stage.beforeRequest = listener
      },
    },
    /** Whether a page has a permission without asking, or a device. */
    has: (permission: string): boolean => stage.permissionCheck(undefined, permission),
    hasDevice: (deviceType: string): boolean => stage.devicePermission({ deviceType }),
    /** Whether an address may be loaded. */
    loads: (url: string): Promise<boolean> =>
      new Promise(decide => {
        stage.beforeRequest({ url }, ({ cancel }) => {
          decide(cancel !== true)
        })
      }),
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
  showErrorBox: (() => undefined) as (title: string, words: string) => void,
}

export const Menu = {
  buildFromTemplate: (template: unknown) => ({ template, popup: (): void => undefined }),
  setApplicationMenu: (): void => undefined,
}
