const digits = '零一二三四五六七八九'

/** A whole number below 100 as it is written in words: 三, 十二, 二十, 九十九. Undefined where it is none. */
export function readNumeral(text: string): number | undefined {
  const parts = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text)
  if (parts === null || text === '') return undefined
  const [, first, ten, last] = parts
  if (ten === undefined) return first === undefined || last !== undefined ? undefined : digits.indexOf(first)
  return (
    (first === undefined ? 1 : digits.indexOf(first)) * 10 + (last === undefined ? 0 : digits.indexOf(last))
  )
}

/** A year written digit by digit: 一九九〇, 二〇〇五. Undefined where it is none. */
export function readYearInWords(text: string): number | undefined {
  const bare = text.replace(/[〇○Ｏ]/gu, '零')
  if (!/^[一二][零一二三四五六七八九]{3}$/u.test(bare)) return undefined
  return Number(Array.from(bare, digit => digits.indexOf(digit)).join(''))
}

/** A whole number from 1 to 99 in words: 三, 十二, 二十, 九十九. */
export function chineseNumeral(n: number): string {
  const tens = Math.floor(n / 10)
  const unit = n % 10 === 0 ? '' : (digits[n % 10] ?? '')
  if (tens === 0) return unit
  return `${tens === 1 ? '' : (digits[tens] ?? '')}十${unit}`
}
