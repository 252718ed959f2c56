import { patternedName } from '../giving-out/list-file-name'
import type { Office } from '../records/office'
import type { StreetForm } from '../records/street-form'

export const USUAL_FORM_NAME = '{单位}_{表名}_{年月}'

type About = {
  readonly office: Office | undefined
  /** Who fills the form. */
  readonly who: string
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** The name a filled form is saved under, without its ending: `文源社区居委会_高龄津贴表_2026年11月`. */
export function formFileName(
  { name, namePattern }: Pick<StreetForm, 'name' | 'namePattern'>,
  { office, who, today }: About,
): string {
  const [year = '', month = '', day = ''] = today.split('-')
  const parts = {
    单位: office?.name ?? '',
    表名: name,
    年月: `${year}年${Number(month)}月`,
    年: year,
    月: month,
    日: day,
    日期: today,
    填表人: who,
  }
  return patternedName(namePattern.trim() || USUAL_FORM_NAME, parts).replace(/^_+/u, '') || name
}

const said = (text: string | undefined): string => text ?? ''

/** What stands for the signs of a day, `YYYY-MM-DD`. */
export function daySigns(today: string): Readonly<Record<string, string>> {
  const [year = '', month = '', day = ''] = today.split('-')
  return {
    年: year,
    月: String(Number(month)),
    日: String(Number(day)),
    年月: `${year}年${Number(month)}月`,
    日期: `${year}年${Number(month)}月${Number(day)}日`,
  }
}

/** What stands for the signs of the office and of who fills the form; what the mapping says goes before. */
export function officeSigns(
  signs: Readonly<Record<string, string>>,
  { office, who }: Pick<About, 'office' | 'who'>,
): Record<string, string> {
  const unit: Partial<Office> = office ?? {}
  return {
    填表人: who,
    单位: said(unit.name),
    街道: said(unit.street),
    负责人: said(unit.director),
    电话: said(unit.phone),
    ...signs,
  }
}

/** What stands for the signs in a form, e.g. `{单位}`; what the mapping says goes before. */
export const formSigns = (
  signs: Readonly<Record<string, string>>,
  about: About,
): Readonly<Record<string, string>> => ({ ...daySigns(about.today), ...officeSigns(signs, about) })
