import { join } from 'node:path'
import { type BrowserContext, chromium, type Route } from 'playwright'
import { findBrowser, quietBrowser } from '../../scripts/find-browser.mjs'
import { beginWithDialogsAtOnce } from '../fixtures/dialogs-at-once'
import { toApp } from './stand-in-address'

export type Sender = { readonly url: string; readonly parent: object | null }
export type Heard = (event: { senderFrame: Sender | null }, request: unknown) => Promise<unknown>
export type Serve = (request: Request) => Promise<Response> | Response
export type BeforeRequest = (
  details: { url: string },
  decide: (decision: { cancel?: boolean }) => void,
) => void
export type PermissionRequest = (
  contents: unknown,
  permission: string,
  decide: (granted: boolean) => void,
) => void

export type PermissionCheck = (contents: unknown, permission: string) => boolean
export type DevicePermission = (details: { deviceType: string }) => boolean
export type Scheme = { readonly scheme: string; readonly privileges: Readonly<Record<string, boolean>> }

/** What the main process has set up so far. One app runs in a process, so there is one stage. */
export const stage = {
  ipc: new Map<string, Heard>(),
  served: new Map<string, Serve>(),
  paths: new Map<string, string>(),
  beforeRequest: ((_details, decide) => {
    decide({})
  }) as BeforeRequest,
  schemes: [] as readonly Scheme[],
  permissionCheck: (() => true) as PermissionCheck,
  devicePermission: (() => true) as DevicePermission,
  permission: ((_contents, _permission, decide) => {
    decide(true)
  }) as PermissionRequest,
}

let context: Promise<BrowserContext> | undefined

/** The Chromium all windows are pages of, with a profile in the app's own folder. */
export const chromiumOfApp = (): Promise<BrowserContext> => (context ??= openChromium())

export const closeChromium = async (): Promise<void> => (await context)?.close()

async function openChromium(): Promise<BrowserContext> {
  const executable = findBrowser()
  const profile = join(stage.paths.get('userData') ?? '', 'chromium')
  const opened = await chromium.launchPersistentContext(profile, {
    ...(executable !== undefined && { executablePath: executable }),
    args: quietBrowser,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
  })
  await opened.addInitScript(beginWithDialogsAtOnce)
  await opened.route('**/*', answerRoute)
  return opened
}

/** Every request of every page comes here, and none goes further: it is served by the app's own protocol or not at all. */
export async function answerRoute(route: Route): Promise<void> {
  const request = route.request()
  const address = toApp(request.url())
  const serve = stage.served.get(new URL(address).protocol.slice(0, -1))
  if (serve === undefined || (await isCancelled(address))) return route.abort('aborted')
  const response = await serve(new Request(address, { method: request.method() }))
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  })
}

async function isCancelled(address: string): Promise<boolean> {
  const { cancel } = await new Promise<{ cancel?: boolean }>(decide => {
    stage.beforeRequest({ url: address }, decide)
  })
  return cancel === true
}
