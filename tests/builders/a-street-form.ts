import type { StreetForm } from '../../src/renderer/domain/records/street-form'

/** A form of names and telephones, of everybody on the roster, due on the 25th. */
export const aStreetForm = (facts: Partial<StreetForm> = {}): StreetForm => ({
  id: 'form-1',
  name: '慰问登记表',
  fileId: 'form-file-1',
  mapping: {
    title: '慰问登记表',
    sheet: '登记表',
    headings: { A: '序号', B: '姓名', E: '联系电话' },
    rows: { from: 4, to: 6 },
    columns: {
      A: { kind: 'fact', fact: '序号' },
      B: { kind: 'fact', fact: 'name' },
      E: { kind: 'fact', fact: 'phone' },
    },
    signs: {},
  },
  who: { kind: 'all' },
  namePattern: '{单位}_{表名}_{年月}',
  dueDay: 25,
  giving: { recipient: '文和街道民政办', purpose: '慰问', basis: 'duty', columns: {}, children: false },
  ...facts,
})
