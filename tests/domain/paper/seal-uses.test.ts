import { expect, it } from 'vitest'
import { recordSealUse } from '../../../src/renderer/domain/paper/seal-uses'
import { sealUse, type SealUse } from '../../../src/renderer/domain/records/seal-use'
import { refusalWords } from '../../../src/renderer/domain/words/problem-words'
import { savedOf } from '../../builders/a-change'

const used: SealUse = {
  ...{ id: 'use-1', on: '2026-11-22', seal: '居委会公章', matter: '居住情况证明', copies: 1 },
  ...{ approvedBy: '张主任', handledBy: '李明' },
}

it('the use of a seal is noted with what it was put on, who allowed it and who did it', () => {
  const noted = recordSealUse(used)
  if (!noted.ok) throw new Error(noted.problem.code)
  expect([noted.value.detail, savedOf(sealUse, noted.value)]).toEqual(['居委会公章：居住情况证明', [used]])
})

it('what is missing of it is named, all at once', () => {
  const refused = recordSealUse({ ...used, seal: ' ', matter: '', approvedBy: '', handledBy: ' ' })
  if (refused.ok) throw new Error('It was noted')
  expect(refusalWords(refused.problem)).toBe('请填写印章、用印事项、签批人、经办人。')
})

it('what is too long of it is named, with how long it may be', () => {
  const refused = recordSealUse({ ...used, matter: '盖'.repeat(201) })
  if (refused.ok) throw new Error('It was noted')
  expect(refusalWords(refused.problem)).toBe('“用印事项”超过 200 个字，请写简短些。')
  expect(recordSealUse({ ...used, matter: '盖'.repeat(200) }).ok).toBe(true)
})
