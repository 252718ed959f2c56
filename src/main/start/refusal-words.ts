import type { Taken } from './lock'
import type { StampFound } from './version-stamp'

/** Why the program does not start. The data are as before. */
export type StartRefusal = Exclude<StampFound, { kind: 'fits' }> | Extract<Taken, { kind: 'held' }>

export const refusalTitle = '文源工作台没有打开'

const untouched = '数据没有改动。'

/** What the clerk is told, and can do. */
export function refusalWords(refusal: StartRefusal): string {
  switch (refusal.kind) {
    case 'held':
      return heldWords(refusal)
    case 'newer-format':
      return `这些数据由更新的版本（${refusal.program}）使用过，本版本看不懂。请安装同样新或更新的版本再打开。${untouched}`
    case 'newer-browser':
      return `这些数据由内核更新的版本（${refusal.program}）打开过，用本版本打开可能损坏数据。请安装同样新或更新的版本再打开。${untouched}`
    case 'unreadable':
      return `版本记录 ${refusal.file} 读不出来，无法确认本版本能否使用这些数据，所以没有打开。请联系技术支持；若确定没有装过更新的版本，可把这个文件移到别处再打开。${untouched}`
  }
}

function heldWords({ holder, file }: Extract<StartRefusal, { kind: 'held' }>): string {
  if (holder === null) return '另一个文源工作台正在打开。请稍等片刻再试。'
  const ways = { electron: '桌面程序', server: '浏览器窗口' }
  return `文源工作台已经在${holder.host}这台电脑上以${ways[holder.shell]}的方式打开，正在使用同一份数据。请先关闭那一个，再打开这一个；若那台电脑已经关机或不再使用，请删除 ${file} 再打开。${untouched}`
}
