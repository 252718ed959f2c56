import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import { closeChromium, stage } from './stage'

class App extends EventEmitter {
  readonly isPackaged = false
  private ended = false

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
    if (this.ended) return
    this.ended = true
    void closeChromium().then(() => this.emit('quit'))
  }

  exit(): void {
    this.quit()
  }
}

export const app = new App()
