import { Checkbox, Typography } from 'antd'
import type { Namesakes, RollHead } from '../../domain/voting/owners/owners-roll'
import { thousands } from '../../ui/thousands'

const placesOf = ({ flats, phone }: RollHead): string => {
  const places = flats.map(({ place, area }) => `${place}（${area} ㎡）`).join('、')
  return phone === '' ? places : `${places} ${phone}`
}

/** Owners of one name whom nothing tells to be one buyer: the clerk ticks those who are. */
export function NamesakeChoice({
  namesakes,
  merged,
  onChange,
}: {
  namesakes: readonly Namesakes[]
  /** Names ticked. */
  merged: ReadonlySet<string>
  onChange: (merged: ReadonlySet<string>) => void
}) {
  return (
    <div role="group" aria-label="同名的业主">
      <Typography.Text type="warning">
        {`有 ${thousands(namesakes.length)} 个姓名不止一户，证件号码和电话认不出是不是同一人，现在各算一户。核对后确是同一人的，请打勾合为一户：`}
      </Typography.Text>
      <div style={{ maxHeight: 220, overflow: 'auto' }}>
        {namesakes.map(({ owner, heads }) => (
          <div key={owner}>
            <Checkbox
              aria-label={`${owner}是同一人`}
              checked={merged.has(owner)}
              onChange={({ target }) => {
                const others = [...merged].filter(one => one !== owner)
                onChange(new Set(target.checked ? [...others, owner] : others))
              }}
            >
              {`${owner}：${heads.map(placesOf).join('；')}`}
            </Checkbox>
          </div>
        ))}
      </div>
    </div>
  )
}
