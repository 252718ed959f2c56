import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Page, Route } from 'playwright'
import { app } from './app'
import { bridgeScript } from './bridge-script'
import { answerRoute, chromiumOfApp, type Sender, stage } from './stage'
import { toApp, toPage } from './stand-in-address'

type OpenHandler = (details: { url: string }) => { action: 'deny' | 'allow' }

export type WindowOptions = {
  readonly title?: string
  readonly webPreferences?: { readonly preload?: string } & Readonly<Record<string, unknown>>
}

class WebContents extends EventEmitter {
  private openHandler: OpenHandler = () => ({ action: 'allow' })

  constructor(private readonly window: BrowserWindow) {
    super()
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }

  mayOpen(url: string): boolean {
    return this.openHandler({ url }).action === 'allow'
  }

  getURL(): string {
    return toApp(this.window.page?.url() ?? '')
  }

  reload(): void {
    void this.window.page?.reload()
  }

  executeJavaScript(code: string): Promise<unknown> {
    return this.window.page?.evaluate(code) ?? Promise.reject(new Error('The window has no page'))
  }

  send(channel: string): void {
    void this.window.page?.evaluate(`__tell(${JSON.stringify(channel)})`)
  }

  print(_options: unknown, done: (printed: boolean, reason: string) => void): void {
    done(true, '')
  }
}

/** Whether an event may have its usual effect, once everybody has heard it. */
function nobodyPrevents(emit: (preventDefault: () => void) => void): boolean {
  let prevented = false
  emit(() => {
    prevented = true
  })
  return !prevented
}

const all: BrowserWindow[] = []

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents(this)
  page: Page | undefined
  loading = ''

  constructor(readonly options: WindowOptions = {}) {
    super()
    all.push(this)
    app.emit('browser-window-created', {}, this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  static getAllWindows(): readonly BrowserWindow[] {
    return all
  }

  async loadURL(address: string): Promise<void> {
    if (this.options.webPreferences?.['plugins'] === true) return this.loadPaper(address)
    this.page ??= await this.openPage()
    this.loading = address
    await this.page.goto(toPage(address))
    this.loading = ''
    this.emit('ready-to-show')
  }

  /** The window leaves its page only where nobody prevents it. */
  private answer(route: Route, page: Page): Promise<void> {
    const request = route.request()
    const address = toApp(request.url())
    const leaves =
      request.isNavigationRequest() && request.frame() === page.mainFrame() && this.loading !== address
    return leaves && !this.mayGoTo(address) ? route.abort('aborted') : answerRoute(route)
  }

  private mayGoTo(address: string): boolean {
    return nobodyPrevents(preventDefault =>
      this.webContents.emit('will-navigate', { url: address, preventDefault }),
    )
  }

  /** Chromium without a screen has no viewer for a paper, so it is only fetched, as the viewer would. */
  private async loadPaper(address: string): Promise<void> {
    const response = await stage.served.get('app')?.(new Request(address))
    if (response?.headers.get('content-type') !== 'application/pdf') throw new Error(`No paper at ${address}`)
    this.webContents.emit('-pdf-ready-to-print')
  }

  private async openPage(): Promise<Page> {
    const context = await chromiumOfApp()
    const free = context.pages().find(page => all.every(window => window.page !== page))
    const page = free ?? (await context.newPage())
    await page.exposeBinding('__call', ({ frame }, channel: string, request: unknown) =>
      hear(channel, { url: toApp(frame.url()), parent: null }, request),
    )
    const preload = this.options.webPreferences?.preload
    if (preload !== undefined) await page.addInitScript(bridgeScript(readFileSync(preload, 'utf8')))
    await page.route('**/*', route => this.answer(route, page))
    page.on('popup', popup => {
      if (!this.webContents.mayOpen(toApp(popup.url()))) void popup.close()
    })
    return page
  }

  show(): void {
    this.emit('show')
  }

  focus(): void {
    this.emit('focus')
  }

  isMinimized(): boolean {
    return false
  }

  restore(): void {
    this.show()
  }

  /** As the clerk does it. */
  close(): void {
    if (nobodyPrevents(preventDefault => this.emit('close', { preventDefault }))) this.destroy()
  }

  destroy(): void {
    all.splice(all.indexOf(this), 1)
    void this.page?.close()
    if (all.length === 0) app.emit('window-all-closed')
  }
}

/** One call of a page, answered as Electron answers it: a fault reaches the page as its text. */
function hear(
  channel: string,
  senderFrame: Sender,
  request: unknown,
): Promise<{ value: unknown } | { fault: string }> {
  const heard = stage.ipc.get(channel)
  if (heard === undefined) return Promise.resolve({ fault: `Error: No handler registered for '${channel}'` })
  return heard({ senderFrame }, request).then(
    value => ({ value }),
    (fault: unknown) => ({ fault: String(fault) }),
  )
}
