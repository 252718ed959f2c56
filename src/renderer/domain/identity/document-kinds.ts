/**
 * Kinds of identity document, which are also the codes of the table 证件类型 (domain handbook §2.4). `free` kinds have numbers
 * whose shape is not checked.
 */
export const documentKinds = {
  'resident-card': { label: '居民身份证', free: false },
  'hong-kong-macao-residence': { label: '港澳居民居住证', free: false },
  'taiwan-residence': { label: '台湾居民居住证', free: false },
  'permanent-residence': { label: '外国人永久居留身份证', free: false },
  'hong-kong-macao-pass': { label: '港澳居民来往内地通行证', free: false },
  'taiwan-pass': { label: '台湾居民来往大陆通行证', free: false },
  'chinese-passport': { label: '中国护照', free: false },
  passport: { label: '护照', free: false },
  military: { label: '军官证', free: true },
  'household-register': { label: '户口簿', free: true },
  none: { label: '无证件', free: false },
  other: { label: '其他证件', free: true },
} as const
export type DocumentKind = keyof typeof documentKinds

/** The kind a code of the table stands for, or undefined where the type is not known. */
export const documentKindOf = (code: string | undefined): DocumentKind | undefined =>
  code !== undefined && code in documentKinds ? (code as DocumentKind) : undefined

const shapes: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^[1-7]\d{16}[\dX]$/, 'resident-card'],
  [/^8[12]0000\d{11}[\dX]$/, 'hong-kong-macao-residence'],
  [/^830000\d{11}[\dX]$/, 'taiwan-residence'],
  [/^9\d{16}[\dX]$/, 'permanent-residence'],
  [/^\d{17}[\dX]$/, 'resident-card'],
  [/^\d{15}$/, 'resident-card'],
  [/^[A-Z]{3}\d{12}$/, 'permanent-residence'],
  [/^[HM]\d{8}(\d{2})?$/, 'hong-kong-macao-pass'],
  [/^(E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})$/, 'chinese-passport'],
]

/** Shapes that say nothing by themselves: believed only where the column of types names the kind. */
const namedShapes: Partial<Record<DocumentKind, RegExp>> = {
  'taiwan-pass': /^(\d{8}|\d{10}([A-Z]|\([A-Z]\))?)$/,
  passport: /^[A-Z0-9]{5,20}$/,
  'chinese-passport': /^[A-Z]{1,2}\d{7,8}$/,
}

/** Kinds that go by the same word in rosters, so that one may stand for the other. */
const families: readonly (readonly DocumentKind[])[] = [
  ['resident-card', 'hong-kong-macao-residence', 'taiwan-residence', 'permanent-residence'],
  ['passport', 'chinese-passport'],
]

const related = (a: DocumentKind, b: DocumentKind): boolean =>
  a === b || families.some(family => family.includes(a) && family.includes(b))

function fitting(number: string, shaped: DocumentKind | null, stated: DocumentKind): DocumentKind | null {
  if (documentKinds[stated].free) return stated
  if (shaped !== null && related(shaped, stated)) return shaped
  return namedShapes[stated]?.test(number) === true ? stated : null
}

const shapeOf = (number: string): DocumentKind | null =>
  shapes.find(([shape]) => shape.test(number))?.[1] ?? null

/**
 * What document a cleaned number belongs to, or null where its shape is none. An 18-digit number is what it is whatever the column
 * of types says; other numbers must fit the type where one is given.
 */
export function documentKind(number: string, stated: DocumentKind | undefined): DocumentKind | null {
  const shaped = shapeOf(number)
  if (stated === undefined || stated === 'none') return shaped
  return shaped !== null && number.length === 18 ? shaped : fitting(number, shaped, stated)
}
