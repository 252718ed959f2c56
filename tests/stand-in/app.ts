import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import { closeChromium, stage } from './stage'

class App extends EventEmitter {
  readonly isPackaged = false
  private ended: Promise<void> | undefined

  whenReady(): Promise<void> {
    return Promise.resolve()
  }

  requestSingleInstanceLock(): boolean {
    return true
  }

  setPath(name: string, path: string): void {
    stage.paths.set(name, path)
  }

  getPath(name: string): string {
    return stage.paths.get(name) ?? join(stage.paths.get('userData') ?? '', name)
  }

  quit(): void {
    void this.whenEnded()
  }

  /** Ends the app, if nothing has ended it yet. */
  whenEnded(): Promise<void> {
    return (this.ended ??= closeChromium().then(() => void this.emit('quit')))
  }

  exit(): void {
    this.quit()
  }
}

export const app = new App()
