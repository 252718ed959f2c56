const REGION_LENGTH = 6

/** As many stars as the text has characters; one outside the basic plane counts as one. */
const stars = (text: string): string => '*'.repeat(Array.from(text).length)

/** The first characters as they are, stars for the others. */
function starsAfter(text: string, shown: number): string {
  const characters = Array.from(text)
  return characters.slice(0, shown).join('') + stars(characters.slice(shown).join(''))
}

/**
 * An identity number as lists show it: of 15 or 18 digits the region only, since birthday, region and last four together give the
 * whole (PIPL art. 51); of a passport, a pass or any other document only its first character.
 */
export function maskedIdNumber(idNumber: string): string {
  const numbered = /^\d{14}(\d|\d{3}[\dX])$/i.test(idNumber)
  return starsAfter(idNumber, numbered ? REGION_LENGTH : Array.from(idNumber).length > 2 ? 1 : 0)
}

/**
 * A phone as lists show it: `138****1234`; of a landline the area code and the last two figures, `0352-*****21`; of whatever else has
 * more than four characters the last two figures.
 */
export function maskedPhone(phone: string): string {
  const mobile = /^(?:\+?86)?(1\d{2})\d{4}(\d{4})$/.exec(phone.replace(/[\s-]/g, ''))
  if (mobile !== null) return mobile.slice(1).join('****')
  const [, area = '', number = phone, extension = ''] = /^(0\d{2,3}-)?(\d{6,8})(-\d{1,6})?$/.exec(phone) ?? []
  const end = number.length > 4 ? (/\d{2}$/.exec(number)?.[0] ?? '') : ''
  return area + stars(number.slice(0, number.length - end.length)) + end + extension.replace(/\d/g, '*')
}

/** Several phones as the facts join them, each masked. */
export const maskedPhones = (phones: string): string => phones.split('、').map(maskedPhone).join('、')

/** A character with the marks that belong to it, such as the sign that picks one way of writing a rare character. */
const letters = /\P{Mark}\p{Mark}*/gu
const between = /[·\s]/u

/**
 * A name as public lists show it: 张*, 张*三, 欧**明; the first and the last character of longer names, whose dots and spaces stay:
 * 买**·*力. A name of one character is a star.
 */
export function maskedName(name: string): string {
  const characters = name.match(letters) ?? []
  const last = characters.length - 1
  return characters
    .map((character, at) => {
      const shown = last > 0 && (at === 0 || (at === last && last > 1))
      return shown || between.test(character) ? character : '*'
    })
    .join('')
}

const HIDDEN = '***'
const figures = '(?:[\\dA-Za-z]+|[甲乙丙丁东西南北]|[〇零一二三四五六七八九十百]+)'
/** Up to the building: 文和园小区5号楼. 楼 alone is a building only before a unit or the end, since it may be a storey. */
const toBuilding = new RegExp(`^.*?${figures}\\s*(?:号楼|栋|幢|座|号院|楼(?=${figures}单元))`, 'u')
/** Our own short way of writing, with or without the estate: 文和园-5-1-102. */
const dashed = /^(?:[^\d-]+-)?[^-]{1,6}(?=-)/u
/** Up to the place: no house number is shown. */
const toPlace = /^.*(?:省|市|区|县|旗|镇|乡|街道|社区|村|屯|路|街|大道|巷|胡同|苑|园|花园|公寓|家属院|宿舍)/u

/** An address as lists show it: up to the building, else up to the road, the estate or the village; the rest is `***`. */
export function maskedAddress(address: string): string {
  const kept = [toBuilding, dashed, toPlace].map(shape => shape.exec(address)?.[0]).find(part => part)
  return kept === address ? address : (kept ?? '') + HIDDEN
}
