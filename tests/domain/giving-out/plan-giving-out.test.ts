import { describe, expect, it } from 'vitest'
import { roles } from '../../../src/renderer/domain/accounts/roles'
import { choicesOf, usualDecisions } from '../../../src/renderer/domain/giving-out/column'
import { givenRoster } from '../../../src/renderer/domain/giving-out/given-roster'
import { givingNote } from '../../../src/renderer/domain/giving-out/giving-note'
import {
  planGivingOut,
  type GivingOutPlan,
  type GivingOutRequest,
} from '../../../src/renderer/domain/giving-out/plan-giving-out'
import { planRoster, rosterColumns, usualLayout } from '../../../src/renderer/domain/giving-out/roster-layout'
import { watermark } from '../../../src/renderer/domain/giving-out/watermark'
import type { FactField, Facts } from '../../../src/renderer/domain/roster/facts'
import type { ListedPerson } from '../../../src/renderer/domain/roster/column-sets/listed-person'
import { refusalCodes, refusalWords } from '../../../src/renderer/domain/words/problem-words'
import { aRequest } from '../../builders/a-giving-out'
import { anIdNumber } from '../../builders/a-resident'
import { TODAY } from '../../builders/a-sheet'

const wang: Facts = {
  name: '王秀兰',
  idNumber: anIdNumber('19510307', '122'),
  sex: '女',
  estate: '文和园',
  building: '5',
  room: '102',
  address: '文和园小区5栋1单元102室',
  phone: '13812341234、0352-7654321',
  health: '高血压',
  tags: '独居、精神障碍',
  guardian: '王伟',
  remarks: '门口钥匙在邻居家',
}
const zhang: Facts = { name: '张三', phone: '13900001111' }
const listed = (...all: readonly Facts[]): readonly ListedPerson[] =>
  all.map(facts => ({ id: facts.name, facts, residence: 'unknown', state: undefined }))
const columns = rosterColumns(listed(zhang, wang), usualLayout)
const { rights } = roles.clerk
const writeOnly = ['write', 'export'] as const

const plan = (
  other: Partial<GivingOutRequest<FactField>> = {},
  as: Parameters<typeof planGivingOut>[2] = rights,
) => planGivingOut(aRequest(other), columns, as)

function planned(other: Partial<GivingOutRequest<FactField>> = {}): GivingOutPlan<FactField> {
  const result = plan(other)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

/** The refusal and its sentence. */
function refusal(
  other: Partial<GivingOutRequest<FactField>>,
  as: Parameters<typeof planGivingOut>[2] = rights,
) {
  const result = plan(other, as)
  if (result.ok) throw new Error('Not refused')
  expect(refusalCodes).toContain(result.problem.code)
  expect(refusalWords(result.problem)).toMatch(/请.+。$|另取一个。$|请加长。$/u)
  return result.problem
}

describe('a list leaves the office', () => {
  it('only with a recipient, a purpose and a ground', () => {
    expect(refusal({ recipient: ' 　' }).code).toBe('recipient-missing')
    expect(refusal({ recipient: '街'.repeat(41) }).code).toBe('recipient-long')
    expect(refusal({ purpose: '' }).code).toBe('purpose-missing')
    expect(refusal({ purpose: '核'.repeat(61) }).code).toBe('purpose-long')
    expect(refusal({ basis: undefined }).code).toBe('basis-missing')
  })

  it('only by somebody who may give lists out', () => {
    expect(refusal({}, roles.reader.rights)).toEqual({ code: 'export-forbidden' })
  })

  it('with at least one column, and as one to fifty copies', () => {
    expect(refusal({ columns: { name: 'left-out' } })).toEqual({ code: 'columns-missing' })
    for (const copies of [0, 51, 1.5]) expect(refusal({ copies })).toEqual({ code: 'copies-wrong' })
  })

  it('without a password or with one that cannot be guessed at once', () => {
    expect(refusal({ password: 'a1b2c3' }).code).toBe('password-short')
    expect(refusal({ password: '12345678' }).code).toBe('password-run')
    expect(refusal({ password: '文和街道民政办' }).code).toBe('password-short')
    expect(planned({ password: '9f3a-77c1' }).password).toBe('9f3a-77c1')
  })

  it('with sensitive columns and tags only by somebody with the right to them', () => {
    expect(refusal({ columns: { name: 'full', health: 'full' } }, writeOnly)).toEqual({
      code: 'sensitive-forbidden',
      detail: { column: '健康状况' },
    })
    expect(refusal({ columns: { tags: 'full' } }, writeOnly).code).toBe('sensitive-forbidden')
    expect(plan({ columns: { tags: 'masked' } }, writeOnly).ok).toBe(true)
    expect(plan({ columns: { health: 'full', guardian: 'full' } }).ok).toBe(true)
  })

  it('with a mask only where there is a way to mask', () => {
    expect(refusal({ columns: { sex: 'masked' } })).toEqual({
      code: 'mask-missing',
      detail: { column: '性别' },
    })
  })

  it('to the public without numbers, whole names, whole addresses and whatever else is personal', () => {
    const forbidden: Partial<Record<FactField, 'full' | 'masked'>>[] = [
      { idNumber: 'full' },
      { idNumber: 'masked' },
      { name: 'full' },
      { phone: 'full' },
      { address: 'full' },
      { room: 'full' },
      { health: 'full' },
      { tags: 'masked' },
      { remarks: 'full' },
    ]
    for (const one of forbidden) {
      expect(refusal({ audience: 'public', columns: one }).code).toBe('public-forbids')
    }
  })

  it('as a plan that says which columns are masked', () => {
    expect(planned({ recipient: ' 文和街道民政办 ', columns: { name: 'full', phone: 'masked' } })).toEqual({
      audience: 'named',
      recipient: '文和街道民政办',
      purpose: '高龄津贴年度核对',
      basis: 'duty',
      password: null,
      copies: 1,
      columns: [
        { field: 'name', label: '姓名', privacy: 'name', masked: false },
        { field: 'phone', label: '联系电话', privacy: 'phone', masked: true },
      ],
    })
  })
})

describe('unless the clerk says otherwise', () => {
  it('numbers and phones are masked; sensitive columns and free words stay here', () => {
    expect(usualDecisions(columns, 'named')).toEqual({
      name: 'full',
      idNumber: 'masked',
      sex: 'full',
      address: 'full',
      estate: 'full',
      building: 'full',
      room: 'full',
      phone: 'masked',
      health: 'left-out',
      tags: 'masked',
      guardian: 'left-out',
      remarks: 'left-out',
    })
  })

  it('a public list has masked names, the building and what tells nothing', () => {
    const columns = usualDecisions(rosterColumns(listed(wang), usualLayout), 'public')
    const list = planned({ audience: 'public', recipient: '小区公示栏', columns })
    expect(
      givenRoster(list, usualLayout, listed(wang, zhang), { who: '张主任', at: '2026-11-22 17:05' }, TODAY)
        .rows,
    ).toEqual([
      ['王*兰', '女', '文和园小区5栋***', '文和园', '5', '***'],
      ['张*', null, null, null, null, null],
    ])
  })

  it('is always among what is allowed', () => {
    for (const audience of ['named', 'public'] as const) {
      for (const { field, privacy } of columns) {
        expect(choicesOf(privacy, audience, writeOnly)).toContain(usualDecisions(columns, audience)[field])
      }
    }
  })
})

const by = { who: '张主任', at: '2026-11-22 17:05' }

describe('the list itself', () => {
  const line = '张主任 2026-11-22 17:05 导出　用途：高龄津贴年度核对　接收：文和街道民政办'

  it('has the columns of the plan, masked as it says, and says on every page who gave it to whom', () => {
    const list = planned({ columns: { name: 'full', idNumber: 'masked', phone: 'masked', tags: 'masked' } })
    const { columns: headings, ...sheet } = givenRoster(list, usualLayout, listed(wang, zhang), by, TODAY)
    expect([headings.map(({ heading }) => heading), sheet]).toEqual([
      ['姓名', '身份证号', '联系电话', '一般标签'],
      {
        name: '居民名册',
        note: line,
        pageHead: line,
        pageFoot: '含个人信息，限本用途使用，不得转发、张贴，用后销毁',
        landscape: true,
        rows: [
          ['王秀兰', '140299************', '138****1234、0352-*****21', '独居'],
          ['张三', null, '139****1111', null],
        ],
      },
    ])
  })

  it('has whole numbers only where that was chosen', () => {
    const list = planned({ columns: { name: 'full', idNumber: 'full', tags: 'full', health: 'full' } })
    expect(givenRoster(list, usualLayout, listed(wang), by, TODAY).rows).toEqual([
      ['王秀兰', wang.idNumber, '高血压', '独居、精神障碍'],
    ])
  })

  it('has a watermark that fits the head of a printed page even when all is as long as allowed', () => {
    const longest = planned({ recipient: '街'.repeat(40), purpose: '核'.repeat(60) })
    expect(watermark(longest, { who: '名'.repeat(50), at: '2026-11-22 17:05' }).length).toBeLessThan(240)
  })
})

describe('a list the office changes itself and imports again', () => {
  const editing = { ...usualLayout, forEditing: true }
  const asked = (other: Partial<GivingOutRequest<FactField>>) =>
    planRoster(aRequest({ columns: { name: 'full', sex: 'full' }, ...other }), editing, columns, rights)

  it('says in a column out of sight whom each row is about, and lets the words of the tables be chosen', () => {
    const list = asked({})
    if (!list.ok) throw new Error(list.problem.code)
    const sheet = givenRoster(list.value, editing, listed(wang), by, TODAY)
    expect([sheet.columns, sheet.rows]).toEqual([
      [
        { heading: '姓名', width: 12 },
        { heading: '性别', width: 6, choices: ['男', '女', '未知', '未说明'] },
        { heading: '文源编号', width: 10, hidden: true },
      ],
      [['王秀兰', '女', '王秀兰']],
    ])
    expect(givingNote(list.value, 1)).toContain('；式样：供修改后再导入')
  })

  it.each([
    ['masked names', { columns: { name: 'masked' } }],
    ['no names', { columns: { sex: 'full' } }],
    ['a public list', { audience: 'public' }],
  ] as const)('not with %s', (_, other) => {
    expect(asked(other)).toMatchObject({ problem: { code: 'editing-whole' } })
  })
})

describe('the journal', () => {
  it('keeps to whom, what for, on what ground, how many, which columns and which of them masked', () => {
    expect(givingNote(planned({ password: '9f3a-77c1' }), 8231)).toBe(
      '给文和街道民政办；用途：高龄津贴年度核对；依据：法定职责；8,231 人；2 栏：姓名、身份证号（遮盖）；加密码',
    )
    expect(
      givingNote(
        planned({ audience: 'public', recipient: '公示栏', copies: 3, columns: { name: 'masked' } }),
        2,
      ),
    ).toBe('对外公开（公示栏）；用途：高龄津贴年度核对；依据：法定职责；2 人；1 栏：姓名（遮盖）；3 份')
  })

  it('keeps neither the password nor anything of those who are on the list', () => {
    const note = givingNote(
      planned({ password: '9f3a-77c1', columns: { name: 'full', idNumber: 'full' } }),
      1,
    )
    for (const secret of ['9f3a', wang.name, wang.idNumber ?? '']) expect(note).not.toContain(secret)
  })
})
