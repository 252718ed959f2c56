import type { Watch } from '../../domain/progress'
import { inMegabytes, limits } from './limits'
import { Unreadable } from './unreadable'

const reportEvery = 2 * 1024 * 1024

/** What reading one file has used so far; ends it when a limit is passed or the clerk has asked to stop. */
export class Quota {
  private rows = 0
  private cells = 0
  private merges = 0
  private characters = 0
  private done = 0
  private reported = 0
  private total = 0
  private readonly watch: Watch

  constructor(watch: Watch) {
    this.watch = watch
  }

  /** Announces bytes that will be read, so that progress has a total. */
  expect(bytes: number): void {
    this.total += bytes
    if (this.total > limits.unpackedBytes)
      throw new Unreadable('file-too-large', { limit: `${inMegabytes(limits.unpackedBytes)} MB` })
  }

  /** Counts bytes that have been read. */
  advance(bytes: number): void {
    this.done += bytes
    if (this.done - this.reported < reportEvery && this.done < this.total) return
    this.reported = this.done
    this.watch.report({ step: '读取表格', done: this.done, total: this.total })
    if (this.watch.cancelled()) throw new Unreadable('cancelled')
  }

  row(columns: number): void {
    this.rows += 1
    this.cells += columns
    if (this.rows > limits.rows) throw new Unreadable('file-too-large', { limit: `${limits.rows} 行` })
    if (this.cells > limits.cells) throw new Unreadable('file-too-large', { limit: `${limits.cells} 个` })
  }

  merge(): void {
    this.merges += 1
    if (this.merges > limits.merges) throw new Unreadable('file-too-large', { limit: `${limits.merges} 处` })
  }

  column(index: number): void {
    if (index >= limits.columns) throw new Unreadable('file-too-large', { limit: `${limits.columns} 列` })
  }

  text(length: number): void {
    this.characters += length
    if (this.characters > limits.characters)
      throw new Unreadable('file-too-large', { limit: `${limits.characters} 字` })
  }
}
