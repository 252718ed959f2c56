import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The technical log: codes and technical text for support, never personal text. */
export type Log = { write(level: 'info' | 'fault', code: string, text: string): void }

const largestLog = 1024 * 1024

/**
 * The log in `folder`: `wenyuan.log` up to `limit` bytes, and the one before it. A line that cannot be written is dropped: the log tells of
 * full and broken disks, and must not be what stops the office's work on one.
 */
export function openLog(folder: string, limit: number = largestLog): Log {
  mkdirSync(folder, { recursive: true })
  const current = join(folder, 'wenyuan.log')
  return {
    write(level, code, text) {
      const line = `${new Date().toISOString()} ${level} ${code} ${text.replaceAll(/\s*[\r\n]+\s*/g, ' | ')}\n`
      try {
        const size = statSync(current, { throwIfNoEntry: false })?.size ?? 0
        if (size > 0 && size + Buffer.byteLength(line) > limit)
          renameSync(current, join(folder, 'wenyuan.previous.log'))
        appendFileSync(current, line)
      } catch {
        return
      }
    },
  }
}

/** What may be logged of a fault: its kind and where it happened. The message is left out, since it may quote a file name or a value. */
export function faultText(fault: unknown): string {
  if (!(fault instanceof Error)) return typeof fault
  const code = 'code' in fault && typeof fault.code === 'string' ? ` ${fault.code}` : ''
  const places = (fault.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  return [`${fault.name}${code}`, ...places.slice(0, 12)].join('\n')
}
