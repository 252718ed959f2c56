import { backupReasons, type Copy, type SecondCopy } from '../backup/copies'
import type { RestorePlan, KindCounts } from '../backup/plan-restore'
import { countWords } from './count-words'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long ago, from milliseconds: `刚刚`, `12 分钟前`, `3 小时前`, `9 天前`. */
export function agoWords(milliseconds: number): string {
  if (milliseconds < MINUTE) return '刚刚'
  if (milliseconds < HOUR) return `${Math.floor(milliseconds / MINUTE)} 分钟前`
  if (milliseconds < DAY) return `${Math.floor(milliseconds / HOUR)} 小时前`
  return `${Math.floor(milliseconds / DAY).toLocaleString('zh-CN')} 天前`
}

const isShare = (label: string): boolean => /^(\\\\|\/\/|smb:)/i.test(label)

/** What a clerk calls the second place: 共享文件夹 by its address, else U盘. */
export const placeWords = (label: string): string => (isShare(label) ? '共享' : 'U盘')

const secondWords: Readonly<Record<SecondCopy, (place: string) => string>> = {
  written: place => `，${place}里也存了一份`,
  none: () => '',
  'place-missing': place => `；${place}没有连上，那里没有存`,
  'disk-full': place => `；${place}满了，那里没有存，请清理后再备份`,
}

/** What became of a copy that is good here: `备份好了，U盘里也存了一份`. */
export const copiedWords = (second: SecondCopy, label: string | undefined): string =>
  `备份好了${secondWords[second](label === undefined ? '另一处' : placeWords(label))}。`

/** `1.2 MB`, as the folder shows it. */
export function sizeWords(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`
  return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.max(1, Math.ceil(bytes / 1e3))} KB`
}

/** On what occasion a copy was made, and that it is another office's where it is. */
export const reasonWords = ({ reason, foreign }: Pick<Copy, 'reason' | 'foreign'>): string =>
  `${backupReasons[reason]}${foreign ? '（别的资料）' : ''}`

const thousands = (count: number): string => count.toLocaleString('zh-CN')

type Change = Pick<KindCounts, 'created' | 'changed' | 'removed'>

/** `新增 3、改动 52、移出 44`; empty when nothing becomes of it. */
export const restoreWords = ({ created, changed, removed }: Change): string =>
  countWords([
    ['新增', created],
    ['改动', changed],
    ['移出', removed],
  ])

/** `居民 8,231 → 8,190（新增 3、改动 52、移出 44）`. */
export function kindCountsWords(counts: KindCounts): string {
  const change = restoreWords(counts)
  return `${counts.label} ${thousands(counts.before)} → ${thousands(counts.after)}（${change || '不变'}）`
}

/** What the button of a restore says, over all kinds: `新增 3、改动 52、移出 44`. */
export const restoreTotal = ({ counts }: Pick<RestorePlan, 'counts'>): string => {
  const sum = (part: keyof Change): number => counts.reduce((total, one) => total + one[part], 0)
  return restoreWords({ created: sum('created'), changed: sum('changed'), removed: sum('removed') })
}
