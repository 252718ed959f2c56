import { z } from 'zod'
import { said, textOr } from './facts'

/** Somebody on a paper: a name alone, or with the unit and the post. */
export const person = textOr(
  z.strictObject({ name: said.max(50), unit: said.optional(), post: said.optional() }),
  name => ({ name }),
)
type Person = z.output<typeof person>

/** 水泉街道党工委书记王䶮 */
export const asWritten = ({ name, unit = '', post = '' }: Person): string => `${unit}${post}${name}`
