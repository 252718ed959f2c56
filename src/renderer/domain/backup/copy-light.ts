import type { SecondPlace } from '../desktop'
import { agoWords, placeWords } from '../words/backup-words'
import type { CopyState } from './copies'

/** How well the office is covered by copies. The colour never stands without the words. */
export type CopyLight = { readonly colour: 'green' | 'amber' | 'red'; readonly words: string }

const DAY = 86_400_000
const OLD_HERE = DAY
const OLD_SECOND = 7 * DAY

const red = (words: string): CopyLight => ({ colour: 'red', words })
const amber = (words: string): CopyLight => ({ colour: 'amber', words })

function secondLight(second: number | null, now: number, label: string): CopyLight | null {
  const place = placeWords(label)
  if (second === null) return amber(`${place}还没有备份`)
  return now - second > OLD_SECOND ? amber(`${place}备份 ${agoWords(now - second)}`) : null
}

/**
 * How old the last good copies are at `now` (milliseconds since 1970, UTC), the worst first: none at all, or the last attempt failed, is
 * red; the one on this PC older than a day, photos or scans without a whole file, the second place older than 7 days or without any, is amber.
 */
export function copyLight(state: CopyState, now: number, secondChosen: SecondPlace['chosen']): CopyLight {
  const { here, second, lastFailure, wrongAttachments = 0 } = state
  if (here === null) return red('还没有备份')
  const age = agoWords(now - here)
  if (lastFailure !== null) return red(`备份没有成功，上次 ${age}`)
  if (here > now + DAY) return amber('备份日期晚于今天')
  if (now - here > OLD_HERE) return amber(`备份 ${age}`)
  if (wrongAttachments > 0) return amber(`${wrongAttachments.toLocaleString('zh-CN')} 份照片或扫描件打不开`)
  const worse = secondChosen === null ? null : secondLight(second, now, secondChosen.label)
  return worse ?? { colour: 'green', words: `备份 ${age}` }
}
