import { parseArgs, type ParseArgsConfig } from 'node:util'
import { fail, ok, type Result } from '../renderer/domain/result'

type Options = NonNullable<ParseArgsConfig['options']>
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>
>

/** Split a command's arguments. Refusal: `usage`, when an option is unknown or lacks its value. */
export function readArguments<O extends Options>(args: readonly string[], options: O): Result<Parsed<O>> {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true, strict: true }))
  } catch (fault) {
    if (fault instanceof TypeError && 'code' in fault) return fail('usage')
    throw fault
  }
}
