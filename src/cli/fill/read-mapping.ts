import { factErrors } from '../../renderer/documents/define-document'
import { mappingFile, type MappingFile } from '../../renderer/domain/forms/mapping-file'
import { fail, ok, type Result } from '../../renderer/domain/result'
import { readFacts } from '../read-facts'

/** A mapping saved before. Refusal besides those of reading a file: `form-mapping-wrong` with the first thing wrong in it. */
export async function readMapping(path: string): Promise<Result<MappingFile>> {
  const facts = await readFacts(path)
  if (!facts.ok) return facts
  const read = mappingFile.safeParse(facts.value, { reportInput: true })
  if (read.success) return ok(read.data)
  const what = factErrors(read.error).map(({ path: at, message }) =>
    at === '' ? message : `${at} ${message}`,
  )
  return fail('form-mapping-wrong', { file: path, what: (what[0] ?? '').replace(/。$/, '') })
}
