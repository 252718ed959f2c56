import type { Call } from '../../../preload/contract'
import type { Desktop, JournalFiles, PlacedFiles } from '../../domain/desktop'

/** The same bound as in the contract; the page may see the contract's types only. */
const longestRead = 16 * 1024 * 1024

/** What both shells do alike: a call of the contract for each thing asked. */
export function bridgedDesktop(call: Call) {
  return {
    journal: journalFiles(call),
    backups: placedFiles(call, 'backup'),
    attachments: placedFiles(call, 'attachment'),
    secondPlace: () => call('place:look', {}),
    chooseSecondPlace: id => call('place:choose', { id }),
    diskSpace: () => call('disk:space', {}),
    async quit() {
      await call('app:quit', {})
    },
    async stay() {
      await call('app:stay', {})
    },
    listFonts: () => call('fonts:list', {}),
    async readFont(id) {
      const { bytes } = await call('fonts:read', { id })
      return bytes
    },
    async log(level, code, text) {
      await call('log:write', { level, code, text })
    },
  } satisfies Partial<Desktop>
}

function journalFiles(call: Call): JournalFiles {
  return {
    list: () => call('journal:list', {}),
    async read(name, from, length) {
      const parts: Uint8Array[] = []
      for (let at = from; at < from + length; at += longestRead) {
        const asked = Math.min(longestRead, from + length - at)
        const { bytes } = await call('journal:read', { name, from: at, length: asked })
        parts.push(bytes)
        if (bytes.length < asked) break
      }
      return joined(parts)
    },
    async append(name, size, at, bytes) {
      const { outcome } = await call('journal:append', { name, size, at, bytes })
      return outcome
    },
    async takeBack(name) {
      await call('journal:take-back', { name })
    },
    async start(name, bytes) {
      const { outcome } = await call('journal:start', { name, bytes })
      return outcome
    },
    async remove(name) {
      await call('journal:remove', { name })
    },
  }
}

function placedFiles(call: Call, sort: 'backup' | 'attachment'): PlacedFiles {
  return {
    list: () => call(`${sort}:list`, {}),
    async write(place, name, bytes) {
      const { outcome } = await call(`${sort}:write`, { place, name, bytes })
      return outcome
    },
    async read(place, name) {
      const found = await call(`${sort}:read`, { place, name })
      return found?.bytes ?? null
    },
    async remove(place, name) {
      await call(`${sort}:remove`, { place, name })
    },
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only = new Uint8Array()] = parts
  if (parts.length < 2) return only
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
