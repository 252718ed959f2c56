import type { Problem } from '../../../domain/result'
import type { Damage } from './frames'

const KB = 1024

function sizeWords(bytes: number): string {
  if (bytes < KB) return '不到 1 KB'
  return bytes < KB * KB ? `约 ${Math.round(bytes / KB)} KB` : `约 ${(bytes / KB / KB).toFixed(1)} MB`
}

function lost(frames: number): Problem {
  if (frames === 0) return { code: 'kept-file-altered' }
  const code = frames > 0 ? 'kept-file-lacking' : 'kept-file-doubled'
  return { code, detail: { parts: String(Math.abs(frames)) } }
}

function problemOf(damage: Exclude<Damage, { kind: 'damaged' }>): Problem {
  return damage.kind === 'missing' ? lost(damage.frames) : { code: `kept-file-${damage.kind}` }
}

/** What a clerk is told about a damaged file: all damaged places in one sentence, then what else is wrong. Words are in `words/`. */
export function describeDamage(damage: readonly Damage[]): readonly Problem[] {
  const places = damage.filter(one => one.kind === 'damaged')
  const size = places.reduce((sum, { from, to }) => sum + to - from, 0)
  const others = damage.filter(one => one.kind !== 'damaged').map(problemOf)
  if (places.length === 0) return others
  return [
    { code: 'kept-file-damaged', detail: { places: String(places.length), size: sizeWords(size) } },
    ...others,
  ]
}
