import type { IssuedPaper } from '../records/paper'

/** A name a file can have on Windows too, at most 80 characters, without its ending: `聘书 文和园促聘〔2026〕1号 王秀兰`. */
export function paperFileName({
  title,
  number,
  subject,
}: Pick<IssuedPaper, 'title' | 'number' | 'subject'>): string {
  const about = subject.split('　')[0] ?? ''
  const name = [title, number, about].filter(part => part !== undefined && part !== '').join(' ')
  const characters = Array.from(name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_'))
  return characters.slice(0, 80).join('')
}
