import { z } from 'zod'

/** Text that says something; blanks around it do not count. */
export const said = z.string().trim().min(1)

const isDate = (text: string): boolean => z.iso.date().safeParse(text).success

/** `YYYY-MM-DD`, a day that exists. */
export const day = z.string().refine(isDate, '日期应写成 2026-11-20 这样，而且确有这一天。')

const time = /^T([01]\d|2[0-3]):[0-5]\d$/

/** A day, with or without the time of day: `2026-11-20` or `2026-11-20T09:30`. */
export const moment = z
  .string()
  .refine(
    text => isDate(text.slice(0, 10)) && (text.length === 10 || time.test(text.slice(10))),
    '时间应写成 2026-11-20 或 2026-11-20T09:30 这样，而且确有这一天。',
  )

/** Facts written in one of two ways: a plain text, or parts with names. Errors then name the part. */
export const textOr = <S extends z.ZodObject>(parts: S, fromText: (text: string) => z.input<S>) =>
  z.preprocess(value => (typeof value === 'string' ? fromText(value) : value), parts)

const identityNumber = /(?<!\d)(\d{17}[\dXx]|\d{15})(?!\d)/

/** Text that will hang where everybody passes: it names no identity number (个人信息保护法 §25, domain handbook §6). */
export const posted = said.refine(
  text => !identityNumber.test(text),
  '张贴的文书不印身份证号码，请删去或只留前六位。',
)

/** The nth of a year is counted from 1; how many of something there are may be 0. */
export const count = z.number().int().nonnegative()
