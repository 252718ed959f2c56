import type { FormRule } from 'antd'
import { office } from '../../domain/records/office'

const words = (text: string | undefined): string | undefined =>
  text?.trim() === '' ? undefined : text?.trim()

/** The rule a field of the office's profile must meet, as its record kind says it. */
export function formRule(field: Exclude<keyof typeof office.schema.shape, 'id'>): FormRule {
  const label = office.headings[field]?.[0] ?? field
  return {
    validator: (_, text: string | undefined) => {
      const checked = office.schema.shape[field].safeParse(words(text))
      if (checked.success) return Promise.resolve()
      const missing = words(text) === undefined
      return Promise.reject(new Error(missing ? `请填写${label}` : `${label}太长，请用全称，不超过 100 个字`))
    },
  }
}
