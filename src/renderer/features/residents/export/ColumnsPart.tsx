import { Radio, Typography } from 'antd'
import type { Right } from '../../../domain/accounts/roles'
import { choicesOf } from '../../../domain/giving-out/column'
import type { Audience, ColumnChoice } from '../../../domain/giving-out/data/column-choices'
import type { Privacy } from '../../../domain/personal-data/privacy'
import { labelOf } from '../label-of'
import type { PartProps, RosterColumns } from './roster-request'

const choiceWords: Readonly<Record<ColumnChoice, string>> = {
  full: '完整',
  masked: '遮盖',
  'left-out': '不给',
}
const hints: Readonly<Record<Audience, string>> = {
  named: '只给用得着的栏目。遮盖后，证号只留前 6 位，电话留前 3 位和后 4 位，地址留到楼栋。',
  public: '公开版不给证号和其他个人信息；姓名、电话和地址只能遮盖后给出，如 张*三、138****1234。',
}
const order: readonly ColumnChoice[] = ['full', 'masked', 'left-out']

/** What stands behind a column's choice in words of its own. */
const wordsOf = (privacy: Privacy, choice: ColumnChoice): string => {
  if (privacy === 'identity' && choice === 'full') return '完整号码'
  return privacy === 'tags' && choice === 'masked' ? '不含敏感' : choiceWords[choice]
}

/** Each column that may be given, with what may become of it: whole, masked or left out. */
export function ColumnsPart({
  request,
  onChange,
  columns,
  rights,
}: PartProps & { columns: RosterColumns; rights: readonly Right[] }) {
  return (
    <section aria-label="栏目">
      <Typography.Paragraph type="secondary" style={{ marginBottom: 4 }}>
        {hints[request.audience]}
      </Typography.Paragraph>
      <div className="export-columns">
        {columns.map(({ field, privacy }) => {
          const allowed = choicesOf(privacy, request.audience, rights)
          const label = labelOf(field)
          if (allowed.every(choice => choice === 'left-out')) return null
          return (
            <div key={field}>
              <span>{label}</span>
              <Radio.Group
                size="small"
                optionType="button"
                aria-label={label}
                value={request.columns[field] ?? 'left-out'}
                options={order
                  .filter(choice => allowed.includes(choice))
                  .map(choice => ({ value: choice, label: wordsOf(privacy, choice) }))}
                onChange={({ target }) => {
                  const chosen = order.find(choice => choice === target.value) ?? 'left-out'
                  onChange({ columns: { ...request.columns, [field]: chosen } })
                }}
              />
            </div>
          )
        })}
      </div>
    </section>
  )
}
